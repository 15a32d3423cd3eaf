// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"
#include "widgets/counttile.h"

#include <QFile>
#include <QTableView>

namespace m2m {

namespace {

/// A few cells corrected, one with a suggestion, one being typed.
void correct(Stage &stage)
{
    Camera &camera = stage.camera;
    MainWindow &window = stage.window;
    BatchSession &session = stage.session;
    auto *table = window.findChild<QTableView *>(QStringLiteral("reviewTable"));
    const auto type = [&window](const char *text) {
        for (; *text; ++text)
            QTest::keyClick(window.windowHandle(), *text);
        QTest::keyClick(window.windowHandle(), Qt::Key_Return);
        QTest::qWait(50);
    };
    window.activateWindow(); // keys of a window that is not active do nothing
    waitFor("window", [&] { return window.isActiveWindow(); });
    table->setFocus();
    type("3d9c1724-11e2-1b8f-ab0d-549b6f03675a");
    type("3d9c1724-11e2-1b8f-ab0d-549b6f03675a");
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(window.windowHandle(), Qt::Key_F8);
    type("UK-01");
    waitFor("corrections", [&] { return session.componentsLeft() == 0 && !session.isChecking(); });
    camera.take(QStringLiteral("3-review-suggestion"));
    QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    camera.take(QStringLiteral("3-review-typing"));
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    QTest::qWait(50);
    QTest::keyClick(window.windowHandle(), Qt::Key_F8, Qt::ShiftModifier);
    table->setCurrentIndex(table->model()->index(10, table->currentIndex().column()));
    camera.take(QStringLiteral("3-review-corrected"));
}

} // namespace

/// A file with everything that can be wrong, and what the DB refuses of it.
void playProblems(Stage &stage)
{
    stage.connectToPractice();
    stage.choose(RecordType::Action, QStringLiteral("BoardVisualInspection"));
    stage.open(sampleFile(QStringLiteral("visual_inspections_dirty.csv")));
    stage.show(MainWindow::Page::Review);
    stage.click("filterWrong");
    QTest::qWait(300);
    stage.camera.take(QStringLiteral("3-review"));
    correct(stage);
    stage.show(MainWindow::Page::Upload);
    waitFor("ready", [&] { return stage.session.canUpload(); });
    stage.camera.take(QStringLiteral("4-upload-wrongleft"));
    stage.session.startUpload();
    waitFor("the end", [&] { return stage.session.run().phase == RunPhase::Finished; });
    QTest::qWait(1000);
    stage.camera.take(QStringLiteral("4-upload-rejected"));
}

} // namespace m2m
