// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <QScrollArea>
#include <QScrollBar>

namespace m2m {

/// Forms with grids, containers, conditions and scripts.
void playForms(Stage &stage)
{
    Camera &camera = stage.camera;
    MainWindow &window = stage.window;
    BatchSession &session = stage.session;
    stage.connectToPractice();
    session.chooseOperation(Operation::PerformAction);
    session.openText("UUID,winder,hole,x,y\n,1,A1,1.5,2.5\n", QStringLiteral("any.csv"));
    for (const char *id :
        {"x_winding", "APANonConformance", "IntakeSurveys", "x_tension_testing"}) {
        const QString form = QString::fromLatin1(id);
        session.chooseTypeForm(RecordType::Action, form);
        waitFor(id, [&] {
            return session.typeForm() && session.typeForm()->id == form && session.table()
                && !session.isOpening();
        });
        window.showPage(MainWindow::Page::Map);
        QTest::qWait(100);
        camera.take(QStringLiteral("2-map-") + form);
        auto *scroll = window.findChild<QScrollArea *>(QStringLiteral("mappingScroll"));
        if (auto *source = window.findChild<QWidget *>(QStringLiteral("source:location"))) {
            source->setFocus();
            QTest::keyClick(source, Qt::Key_F1);
            auto *help = window.findChild<QWidget *>(QStringLiteral("fieldHelp"));
            camera.take(QStringLiteral("2-map-help"), *help);
            help->close();
        }
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        camera.take(QStringLiteral("2-map-below-") + form);
    }
}

} // namespace m2m
