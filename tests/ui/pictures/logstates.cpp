// SPDX-License-Identifier: GPL-3.0-or-later

// The log page in its states, over journals that are made for it.

#include "pages/logpage.h"
#include "support/madejournal.h"
#include "tour.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace m2m {

namespace {

StateCounts countsOf(std::initializer_list<std::pair<ItemState, qint64>> counts)
{
    StateCounts all;
    for (const auto &[state, count] : counts)
        all[state] = count;
    return all;
}

struct MadeUpload {
    int daysAgo = 0;
    QTime time;
    QString file;
    QString form;
    QString kind;
    QString who;
    StateCounts counts;
};

BatchInfo infoOf(const MadeUpload &upload, const QString &station)
{
    BatchInfo info;
    info.created = QDateTime(QDate::currentDate().addDays(-upload.daysAgo), upload.time).toUTC();
    info.fileName = upload.file;
    info.filePath = QStringLiteral("/data/winder-2/") + upload.file;
    info.instanceKind = upload.kind;
    info.instanceHost = upload.kind == QLatin1StringView("practice") ? QStringLiteral("practice")
        : upload.kind == QLatin1StringView("production")
        ? QStringLiteral("apa.example.org")
        : upload.kind + QStringLiteral(".apa.example.org");
    info.operation = QStringLiteral("PerformAction");
    info.typeFormName = upload.form;
    info.recipeName = upload.form;
    info.operatorName = upload.who;
    info.stationName = station;
    info.fileRows = info.rowsTaken = upload.counts.total();
    return info;
}

QList<MadeUpload> typicalUploads()
{
    using S = ItemState;
    return {
        {40, {8, 10}, "shipment.csv", "Geometry Board", "production", "A. Pérez",
            countsOf({{S::Verified, 40}})},
        {9, {11, 30}, "frame_survey.csv", "APA Frame Survey", "production", "J. Müller",
            countsOf({{S::Verified, 12}})},
        {1, {16, 58}, "winding.csv", "X Layer Winding", "practice", "A. Pérez",
            countsOf({{S::Verified, 8}})},
        {1, {17, 2}, "winding.csv", "X Layer Winding", "staging", "A. Pérez",
            countsOf({{S::Verified, 8}})},
        {1, {17, 31}, "X_layer_APA13.csv", "Wire Tension Measurements", "production", "J. Müller",
            countsOf({{S::Verified, 1}})},
        {0, {8, 15}, "X_layer_APA14.csv", "Wire Tension Measurements", "production", "J. Müller",
            countsOf({{S::Verified, 1}})},
        {0, {9, 5}, "solder_checks.csv", "Solder Check", "development", "J. Müller",
            countsOf({{S::Verified, 96}, {S::Skipped, 4}})},
        {0, {9, 40}, "visual_inspections.csv", "Board Visual Inspection", "production", "J. Müller",
            countsOf({{S::Verified, 290}, {S::Rejected, 3}, {S::Different, 1}, {S::Unknown, 2},
                {S::Failed, 4}})},
    };
}

QAbstractItemModel *records(const Stage &stage)
{
    return stage.find<QTableView>("itemTable")->model();
}

void waitForRecords(const Stage &stage, int count)
{
    waitFor("records", [&] { return records(stage)->rowCount() == count; });
    QTest::qWait(300);
}

void search(const Stage &stage, const QString &text)
{
    stage.find<QLineEdit>("logSearch")->setText(text);
    QTest::qWait(700);
}

} // namespace

void fillTypicalJournal(const QString &path)
{
    const auto journal = Journal::open(path).value();
    qint64 number = 0;
    for (const MadeUpload &upload : typicalUploads()) {
        test::addMadeBatch(
            *journal, infoOf(upload, QStringLiteral("Winder 2")), upload.counts, number);
        number += upload.counts.total();
    }
}

void fillJournalOfLongNames(const QString &path)
{
    const auto journal = Journal::open(path).value();
    for (int i = 0; i < 3; ++i) {
        MadeUpload upload = typicalUploads().constLast();
        upload.daysAgo = i;
        upload.file = QStringLiteral(
            "frame_survey_of_a_file_with_a_rather_long_name_%1_and_more_of_it_after_that.csv")
                          .arg(i);
        upload.form = QStringLiteral(
            "Assembled APA Frame Survey, Second Part, After the Winding of All Layers");
        upload.who = QStringLiteral("Maria-Magdalena von Hohenstein-Ehrenberg");
        upload.kind = QStringLiteral("production");
        BatchInfo info =
            infoOf(upload, QStringLiteral("The survey desk behind the second winder, hall 4 west"));
        info.instanceHost = QStringLiteral("a-very-long-name-of-an-instance.apa-db.example.org");
        test::addMadeBatch(*journal, info, upload.counts, 10'000 * i);
    }
}

/// A log of some weeks, narrowed down in each way.
void playLogFilters(Stage &stage)
{
    stage.show(MainWindow::Page::Log);
    waitForRecords(stage, 300);
    stage.camera.take(QStringLiteral("5-log-typical"));
    for (const char *chip :
        {"recordsState-4", "recordsState-5", "recordsState-6", "recordsState-7"})
        stage.click(chip);
    waitForRecords(stage, 10);
    stage.camera.take(QStringLiteral("5-log-problems"));
    stage.click("recordsAll");
    search(stage, test::madeUuid(200));
    waitForRecords(stage, 1);
    stage.camera.take(QStringLiteral("5-log-search"));
    search(stage, {});
    auto *time = stage.find<QComboBox>("logTimeCombo");
    time->setCurrentIndex(time->count() - 1);
    Q_EMIT time->activated(time->currentIndex());
    QTest::qWait(700);
    stage.camera.take(QStringLiteral("5-log-between"));
}

void playLongLog(Stage &stage)
{
    stage.show(MainWindow::Page::Log);
    waitForRecords(stage, 300);
    stage.camera.take(QStringLiteral("5-log-long"));
}

/// The log of another station, to be read only.
void playOtherLog(Stage &stage)
{
    const QString other = stage.inFolder(QStringLiteral("winder 2.sqlite"));
    fillTypicalJournal(other);
    stage.show(MainWindow::Page::Log);
    stage.window.findChild<LogPage *>()->openOther({other});
    waitForRecords(stage, 300);
    stage.camera.take(QStringLiteral("5-log-other"));
}

} // namespace m2m
