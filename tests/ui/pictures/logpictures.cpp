// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "tour.h"

#include <QDir>
#include <QLineEdit>
#include <QTableView>

namespace m2m {

namespace {

constexpr int manyRecords = 100'000;
constexpr int manyBatches = 60;

/// The log tells where the file lay: in a folder of the stage, not where these sources are.
void upload(Stage &stage, const QString &name)
{
    const QString folder = stage.inFolder(QStringLiteral("winder-2"));
    const QString file = folder + QLatin1Char('/') + name;
    if (!QDir().mkpath(folder) || !QFile::copy(sampleFile(name), file))
        qFatal("cannot copy a file for a picture");
    stage.open(file);
    waitFor("checks", [&] { return stage.session.canUpload(); });
    stage.session.startUpload();
    waitFor("the end", [&] { return stage.session.run().phase == RunPhase::Finished; });
}

void selectRow(Stage &stage, const char *table, int row)
{
    auto *view = stage.find<QTableView>(table);
    waitFor(table, [&] { return view->model()->rowCount() > row; });
    view->setCurrentIndex(view->model()->index(row, 0));
    QTest::qWait(400);
}

BatchInfo someBatch(int number)
{
    BatchInfo batch;
    batch.created = QDateTime::currentDateTimeUtc().addSecs(-number * 3600LL * 7);
    batch.fileName = QStringLiteral("X_layer_APA%1.csv").arg(number % 25 + 1);
    batch.filePath = QStringLiteral("/data/winder-2/") + batch.fileName;
    batch.fileHash = "5d41402abc4b2a76b9719d911017c592ae1f4b1d0c8d4c5a9e1f2a3b4c5d6e7f";
    const bool production = number % 3 == 1;
    batch.instanceKind = production ? QStringLiteral("production") : QStringLiteral("staging");
    batch.profileName = production ? QStringLiteral("Factory") : QStringLiteral("Rehearsal");
    batch.instanceHost =
        production ? QStringLiteral("apa.example.org") : QStringLiteral("staging.apa.example.org");
    batch.operatorName = number % 2 ? QStringLiteral("J. Müller") : QStringLiteral("Ana Pérez");
    batch.stationName = QStringLiteral("Winder 2");
    batch.operation = QStringLiteral("PerformAction");
    batch.typeFormId = QStringLiteral("x_tension_testing");
    batch.typeFormName = QStringLiteral("X Tension Testing");
    batch.recipeName = QStringLiteral("tension_x");
    return batch;
}

} // namespace

/// A month of a station, one batch of it with many records.
void fillJournal(const QString &path)
{
    auto journal = Journal::open(path);
    if (!journal)
        qFatal("the journal cannot be made");
    for (int number = manyBatches; number >= 0; --number) {
        const auto batch = (*journal)->createBatch(someBatch(number));
        QList<ItemInfo> items;
        const int records = number == 0 ? manyRecords : 5 + number * 7 % 90;
        for (int row = 0; row < records; ++row) {
            ItemInfo item;
            item.row = row;
            item.line = row + 2;
            item.state = row % 97 == 5 && number % 4 == 0 ? ItemState::Rejected
                : row % 89 == 7 && number == 0            ? ItemState::Unknown
                                                          : ItemState::Verified;
            item.status = item.state == ItemState::Verified ? 200 : 500;
            item.componentUuid =
                QStringLiteral("3d9c1724-11e2-1b8f-ab0d-%1").arg(row, 12, 16, QLatin1Char('0'));
            item.recordId = QStringLiteral("65a1b2c3a1b2c3d4%1%2")
                                .arg(number, 2, 16, QLatin1Char('0'))
                                .arg(row, 6, 16, QLatin1Char('0'));
            item.payload = "{}";
            items.append(item);
        }
        if (!batch || !(*journal)->addItems(*batch, items) || !(*journal)->finishCreating(*batch))
            qFatal("the journal cannot be filled");
    }
    Journal::close(std::move(*journal));
}

/// What was uploaded: a file that is right, one with refused records, and the story of a record.
void playLog(Stage &stage)
{
    stage.connectToPractice();
    stage.choose(RecordType::Action, QStringLiteral("BoardVisualInspection"));
    upload(stage, QStringLiteral("visual_inspections.csv"));
    upload(stage, QStringLiteral("visual_inspections_dirty.csv"));
    stage.show(MainWindow::Page::Log);
    selectRow(stage, "batchTable", 0);
    stage.camera.take(QStringLiteral("5-log"));
    selectRow(stage, "itemTable", 1);
    stage.camera.take(QStringLiteral("5-log-story"));
    stage.find<QLineEdit>("logSearch")->setText(QStringLiteral("nothing is called so"));
    QTest::qWait(800);
    stage.camera.take(QStringLiteral("5-log-nothing"));
}

/// Tables with more rows than anybody can read.
void playManyRecords(Stage &stage)
{
    stage.connectToPractice();
    stage.show(MainWindow::Page::Log);
    selectRow(stage, "batchTable", 0);
    selectRow(stage, "itemTable", 5);
    stage.camera.take(QStringLiteral("5-log-huge"));

    QFile sample(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    QFile large(stage.inFolder(QStringLiteral("visual_inspections_of_all_boards.csv")));
    if (!sample.open(QIODevice::ReadOnly) || !large.open(QIODevice::WriteOnly))
        qFatal("cannot write a file for a picture");
    large.write(sample.readLine());
    const QByteArray rows = sample.readAll();
    for (qsizetype size = 0; size < 20'000'000; size += rows.size())
        large.write(rows);
    large.close();
    stage.choose(RecordType::Action, QStringLiteral("BoardVisualInspection"));
    stage.open(large.fileName());
    stage.show(MainWindow::Page::Map);
    stage.camera.take(QStringLiteral("2-map-huge"));
    stage.show(MainWindow::Page::Review);
    waitFor("all checks", [&] { return !stage.session.isChecking(); });
    stage.camera.take(QStringLiteral("3-review-huge"));
    stage.show(MainWindow::Page::Upload);
    stage.camera.take(QStringLiteral("4-upload-huge"));
}

} // namespace m2m
