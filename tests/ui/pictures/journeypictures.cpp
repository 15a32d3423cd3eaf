// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <chrono>

namespace m2m {

/// Before anything was opened.
void playStart(Stage &stage)
{
    stage.camera.take(QStringLiteral("0-empty"));
    stage.connectToPractice();
    stage.show(MainWindow::Page::Import);
    stage.camera.take(QStringLiteral("1-import-empty"));
    stage.show(MainWindow::Page::Map);
    stage.camera.take(QStringLiteral("2-map-empty"));
    stage.show(MainWindow::Page::Review);
    stage.camera.take(QStringLiteral("3-review-empty"));
    stage.show(MainWindow::Page::Upload);
    stage.camera.take(QStringLiteral("4-upload-notready"));
    stage.show(MainWindow::Page::Log);
    QTest::qWait(300);
    stage.camera.take(QStringLiteral("5-log-empty"));
}

/// The journey of a file in which all is right.
void playTypical(Stage &stage)
{
    BatchSession &session = stage.session;
    stage.connectToPractice();
    stage.open(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    stage.show(MainWindow::Page::Import);
    stage.camera.take(QStringLiteral("1-import"));
    if (!session.typeForm()) {
        stage.show(MainWindow::Page::Map);
        stage.camera.take(QStringLiteral("2-map-noform"));
    }
    stage.choose(RecordType::Action, QStringLiteral("BoardVisualInspection"));
    stage.show(MainWindow::Page::Map);
    stage.camera.take(QStringLiteral("2-map"));
    waitFor("checks", [&] { return session.canUpload(); });
    stage.show(MainWindow::Page::Review);
    stage.camera.take(QStringLiteral("3-review-clean"));
    stage.show(MainWindow::Page::Upload);
    stage.camera.take(QStringLiteral("4-upload-ready"));
    practice::PracticeFaults slow;
    slow.delay = std::chrono::milliseconds(600); // a camera takes its time
    stage.practice.setFaults(slow);
    session.startUpload();
    waitFor("some records", [&] { return session.run().counts[ItemState::Verified] > 60; });
    stage.camera.take(QStringLiteral("4-upload-running"));
    stage.practice.setFaults({});
    waitFor("the end", [&] { return session.run().phase == RunPhase::Finished; });
    QTest::qWait(500);
    stage.camera.take(QStringLiteral("4-upload-finished"));
}

/// What is left of a 1366x768 screen at 150 %.
void playSmallWindow(Stage &stage)
{
    stage.connectToPractice();
    stage.choose(RecordType::Action, QStringLiteral("BoardVisualInspection"));
    stage.open(sampleFile(QStringLiteral("visual_inspections_dirty.csv")));
    stage.window.resize(910, 512);
    for (const auto &[page, name] : {std::pair(MainWindow::Page::Import, "small-import"),
             std::pair(MainWindow::Page::Map, "small-map"),
             std::pair(MainWindow::Page::Review, "small-review"),
             std::pair(MainWindow::Page::Upload, "small-upload"),
             std::pair(MainWindow::Page::Log, "small-log")}) {
        stage.show(page);
        stage.camera.take(QString::fromLatin1(name));
    }
    stage.window.resize(1366, 768);
}

} // namespace m2m
