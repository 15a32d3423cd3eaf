// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/undodialog.h"
#include "tour.h"

#include <QPushButton>

namespace m2m {

/// Edits of records that exist, and new components of a type that moves parts.
void playOperations(Stage &stage)
{
    Camera &camera = stage.camera;
    MainWindow &window = stage.window;
    BatchSession &session = stage.session;
    stage.connectToPractice();
    session.chooseOperation(Operation::EditComponent);
    session.chooseTypeForm(RecordType::Component, QStringLiteral("GeometryBoard"));
    session.openText("UUID,orderNumber,partString\n"
                     "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,PO-00099,Head board\n"
                     "3d9c1724-11e2-1b8f-ab0d-549b6f03675a,PO-00100,\n",
        QStringLiteral("corrected orders.csv"));
    waitFor("the edits", [&] { return session.canUpload(); });
    window.showPage(MainWindow::Page::Map);
    camera.take(QStringLiteral("2-map-edit"));
    window.showPage(MainWindow::Page::Review);
    camera.take(QStringLiteral("3-review-edit"));
    window.showPage(MainWindow::Page::Upload);
    camera.take(QStringLiteral("4-upload-edit"));
    session.startUpload();
    waitFor("the edits' end", [&] { return session.run().phase == RunPhase::Finished; });
    camera.take(QStringLiteral("4-upload-edited"));
    window.showPage(MainWindow::Page::Log);
    auto *undo = window.findChild<QPushButton *>(QStringLiteral("logUndoButton"));
    waitFor("what can be done", [&] { return undo->isEnabled(); });
    camera.take(QStringLiteral("5-log-edits"));
    undo->click();
    auto *dialog = window.findChild<UndoDialog *>();
    camera.take(QStringLiteral("5-log-undo"), *dialog);
    dialog->reject();

    session.chooseOperation(Operation::CreateComponent);
    session.chooseTypeForm(RecordType::Component, QStringLiteral("AssembledAPA"));
    session.openText("name,frameUuid\nAPA 17,42e8ae70-65d6-181d-a76e-b77dbf7d6ef5\n",
        QStringLiteral("assembled.csv"));
    waitFor("the new component", [&] {
        return session.typeForm() && session.table() && !session.isOpening()
            && session.records().isValid();
    });
    window.showPage(MainWindow::Page::Map);
    camera.take(QStringLiteral("2-map-create"));
    session.chooseOperation(Operation::PerformAction);
    session.chooseTypeForm(RecordType::Action, QStringLiteral("BoardVisualInspection"));
}

} // namespace m2m
