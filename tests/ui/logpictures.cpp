// SPDX-License-Identifier: GPL-3.0-or-later

// The log page in its states, over journals that are made for it.

#include "camera.h"

#include "pages/logpage.h"
#include "support/madejournal.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace

void takeLog(const QString &folder, Theme &theme)
{
    QTemporaryDir home;
    const auto path = [&home](
                          const char *name) { return home.filePath(QString::fromLatin1(name)); };
    const auto show = [&](const QString &journal, const QString &name, const auto &work) {
        UploadThread uploads(journal);
        BatchSession session(uploads);
        session.setOperator(QStringLiteral("J. Müller"), QStringLiteral("Winder 2"));
        QSettings settings(home.filePath(name + QStringLiteral(".ini")), QSettings::IniFormat);
        MainWindow window(session, settings);
        window.resize(1366, 768);
        window.show();
        window.showPage(MainWindow::Page::Log);
        Camera camera(folder, window, theme);
        QTest::qWait(400);
        work(window, camera);
        camera.take(name);
    };
    const auto items = [](MainWindow &window) {
        return window.findChild<QTableView *>(QStringLiteral("itemTable"));
    };
    show(path("empty.sqlite"), QStringLiteral("log-empty"), [](MainWindow &, Camera &) {});
    {
        const auto journal = Journal::open(path("typical.sqlite")).value();
        qint64 number = 0;
        for (const MadeUpload &upload : typicalUploads()) {
            test::addMadeBatch(
                *journal, infoOf(upload, QStringLiteral("Winder 2")), upload.counts, number);
            number += upload.counts.total();
        }
    }
    show(path("typical.sqlite"), QStringLiteral("log-typical"),
        [&](MainWindow &window, Camera &camera) {
            waitFor("records", [&] { return items(window)->model()->rowCount() == 300; });
            QTest::qWait(300);
            camera.take(QStringLiteral("log-first"));
            for (const char *chip :
                {"recordsState-4", "recordsState-5", "recordsState-6", "recordsState-7"})
                window.findChild<QAbstractButton *>(QString::fromLatin1(chip))->click();
            waitFor("bad records", [&] { return items(window)->model()->rowCount() == 10; });
            QTest::qWait(300);
            camera.take(QStringLiteral("log-problems"));
            window.findChild<QAbstractButton *>(QStringLiteral("recordsAll"))->click();
            window.findChild<QLineEdit *>(QStringLiteral("logSearch"))
                ->setText(test::madeUuid(200));
            waitFor("the component", [&] { return items(window)->model()->rowCount() == 1; });
            QTest::qWait(300);
            camera.take(QStringLiteral("log-search"));
            window.findChild<QLineEdit *>(QStringLiteral("logSearch"))
                ->setText(QStringLiteral("no such thing"));
            QTest::qWait(700);
            camera.take(QStringLiteral("log-nothing-found"));
            window.findChild<QLineEdit *>(QStringLiteral("logSearch"))->clear();
            auto *time = window.findChild<QComboBox *>(QStringLiteral("logTimeCombo"));
            time->setCurrentIndex(time->count() - 1);
            Q_EMIT time->activated(time->currentIndex());
            QTest::qWait(700);
            camera.take(QStringLiteral("log-between"));
            time->setCurrentIndex(0);
            Q_EMIT time->activated(0);
            QTest::qWait(400);
        });
    {
        const auto journal = Journal::open(path("huge.sqlite")).value();
        MadeUpload upload = typicalUploads().constLast();
        upload.counts = countsOf({{ItemState::Verified, 199'000}, {ItemState::Failed, 1000}});
        upload.file = QStringLiteral("all_boards_of_2026.csv");
        test::addMadeBatch(*journal, infoOf(upload, {}), upload.counts);
    }
    show(path("huge.sqlite"), QStringLiteral("log-huge"), [&](MainWindow &window, Camera &) {
        waitFor("records", [&] { return items(window)->model()->rowCount() == 200'000; });
        items(window)->scrollToBottom();
        QTest::qWait(500);
    });
    {
        const auto journal = Journal::open(path("long.sqlite")).value();
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
            BatchInfo info = infoOf(
                upload, QStringLiteral("The survey desk behind the second winder, hall 4 west"));
            info.instanceHost =
                QStringLiteral("a-very-long-name-of-an-instance.apa-db.example.org");
            test::addMadeBatch(*journal, info, upload.counts, 10'000 * i);
        }
    }
    show(path("long.sqlite"), QStringLiteral("log-long"), [](MainWindow &, Camera &) {});
    show(path("empty.sqlite"), QStringLiteral("log-other"), [&](MainWindow &window, Camera &) {
        window.findChild<LogPage *>()->openOther({path("typical.sqlite")});
        waitFor("the other log", [&] { return items(window)->model()->rowCount() == 300; });
        QTest::qWait(300);
    });
}

} // namespace m2m
