// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"
#include "widgets/counttile.h"

#include <QFile>
#include <QTableView>

namespace m2m {

namespace {

/// The sample with a long name, long headers and a long text in each row.
QString longFile(const Stage &stage)
{
    QFile sample(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    QFile file(stage.inFolder(QStringLiteral(
        "2024-02-29 visual inspections of all head boards before they go to the factory at the "
        "other end of the country (corrected, second shift, final version 3).csv")));
    if (!sample.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        qFatal("cannot write a file for a picture");
    QByteArray header = sample.readLine();
    header.replace("Inspected by",
        "Inspected by (family name and first name of the person who held the board in hand)");
    header.replace("Describe the other fault",
        "Describe the other fault in as many words as it takes to find it again on the board");
    file.write(header);
    for (int line = 0; line < 60; ++line) {
        QByteArray row = sample.readLine();
        row.replace("Ana P\xc3\xa9rez",
            "Wilhelmina Aleksandra von Hohenlohe-Bartenstein y "
            "Castellanos de la Vega Fern\xc3\xa1ndez");
        row.replace("See the photograph",
            "See the photograph that was taken under the microscope of the second bench because "
            "the light of the first one was too weak to show the scratch");
        file.write(row);
    }
    return file.fileName();
}

} // namespace

/// Names of everything as long as people make them.
void playLongNames(Stage &stage)
{
    stage.session.setOperator(
        QStringLiteral("Wilhelmina Aleksandra von Hohenlohe-Bartenstein y Castellanos"),
        QStringLiteral("Test stand for cold electronics in the annex, second floor, left"));
    stage.profile.name = QStringLiteral("Practice of the whole group for the new colleagues");
    stage.window.setProfiles({stage.profile});
    stage.connectToPractice();
    const QString file = longFile(stage);
    stage.settings.setValue(QStringLiteral("recentFiles"), QStringList{file});
    stage.choose(RecordType::Action, QStringLiteral("BoardVisualInspection"));
    stage.open(file);
    stage.show(MainWindow::Page::Import);
    stage.camera.take(QStringLiteral("1-import-longnames"));
    stage.show(MainWindow::Page::Map);
    stage.camera.take(QStringLiteral("2-map-longnames"));
    stage.show(MainWindow::Page::Review);
    auto *table = stage.find<QTableView>("reviewTable");
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::qWait(200);
    stage.camera.take(QStringLiteral("3-review-longnames"));
    stage.show(MainWindow::Page::Upload);
    stage.camera.take(QStringLiteral("4-upload-longnames"));
    if (stage.session.canUpload()) {
        stage.session.startUpload();
        waitFor("the end", [&] { return stage.session.run().phase == RunPhase::Finished; });
        stage.camera.take(QStringLiteral("4-upload-longnames-finished"));
    }
    stage.show(MainWindow::Page::Log);
    QTest::qWait(500);
    stage.camera.take(QStringLiteral("5-log-longnames"));
}

} // namespace m2m
