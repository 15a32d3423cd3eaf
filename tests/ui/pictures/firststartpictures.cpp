// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <QPushButton>

namespace m2m {

namespace {
constexpr int mostStops = 20;
} // namespace

/// What somebody sees who has never started the program: the welcome, then the tour to its end.
void playFirstStart(Stage &stage)
{
    QSettings fresh(stage.inFolder(QStringLiteral("first.ini")), QSettings::IniFormat);
    MainWindow window(stage.session, fresh);
    window.setProfiles({stage.profile});
    window.resize(1366, 768);
    window.show();
    stage.connectToPractice();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window does not come");
    stage.camera.take(QStringLiteral("0-first-welcome"), window);
    const auto button = [&window](const char *name) {
        return window.findChild<QPushButton *>(QString::fromLatin1(name));
    };
    button("welcomeTour")->click();
    for (int stop = 1; stop <= mostStops; ++stop) {
        QPushButton *next = button("calloutNext");
        if (!next)
            return;
        waitFor("the stop", [&window] {
            const auto *callout = window.findChild<QWidget *>(QStringLiteral("callout"));
            return callout && callout->isVisible();
        });
        stage.camera.take(QStringLiteral("0-first-tour-%1").arg(stop), window);
        next->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace m2m
