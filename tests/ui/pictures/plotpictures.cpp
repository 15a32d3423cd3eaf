// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/replacedialog.h"
#include "models/recordmodel.h"
#include "pages/plotpanel.h"
#include "tour.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace m2m {

namespace {

void openAll(BatchSession &session, const QString &recipe, const QString &file)
{
    session.openRecipe(QStringLiteral(M2M_RESOURCES "/recipes/%1.m2mrecipe").arg(recipe));
    session.openFile(QStringLiteral(M2M_TEST_DATA "/samples/") + file);
    session.setAnswer(QStringLiteral("Action ID"), QStringLiteral("66680a00000000000000a001"));
    waitFor("the records to be plotted", [&] {
        return session.table() && !session.isOpening() && session.records().isValid()
            && session.componentsLeft() == 0 && !session.isChecking()
            && session.report().rows.size() == session.records().count();
    });
}

void choose(MainWindow &window, int row, const QString &field)
{
    auto *table = window.findChild<QTableView *>(QStringLiteral("reviewTable"));
    auto *model = qobject_cast<RecordModel *>(table->model());
    const int column = field.isEmpty() ? RecordModel::FirstField : model->columnOf(field);
    table->setCurrentIndex(model->index(row, column));
    table->setFocus();
    auto *panel = window.findChild<PlotPanel *>();
    waitFor("the plot", [&] { return panel->isSettled(); });
    QTest::qWait(100);
}

} // namespace

/// The numbers of a column against what the form asks for; find and replace.
void playPlots(Stage &stage)
{
    Camera &camera = stage.camera;
    MainWindow &window = stage.window;
    BatchSession &session = stage.session;
    stage.connectToPractice();
    openAll(
        session, QStringLiteral("visual_inspections"), QStringLiteral("visual_inspections.csv"));
    window.showPage(MainWindow::Page::Review);
    choose(window, 12, QStringLiteral("boardThickness"));
    camera.take(QStringLiteral("3-review-plot"));
    choose(window, 12, QStringLiteral("flatnessReadings"));
    camera.take(QStringLiteral("3-review-plot-list"));
    choose(window, 12, {});
    camera.take(QStringLiteral("3-review-plot-none"));

    window.findChild<QPushButton *>(QStringLiteral("replaceButton"))->click();
    auto *dialog = window.findChild<ReplaceDialog *>();
    dialog->findChild<QComboBox *>(QStringLiteral("replaceColumn"))->setCurrentIndex(0);
    dialog->findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("US-"));
    dialog->findChild<QLineEdit *>(QStringLiteral("replaceWith"))->setText(QStringLiteral("UK-"));
    waitFor("what is found", [&] { return dialog->isSettled() && !dialog->found().isEmpty(); });
    camera.take(QStringLiteral("3-review-replace"), *dialog);
    dialog->findChild<QCheckBox *>(QStringLiteral("replaceExpression"))->setChecked(true);
    dialog->findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("US-("));
    waitFor("the mistake", [&] { return dialog->isSettled(); });
    camera.take(QStringLiteral("3-review-replace-mistake"), *dialog);
    dialog->close();

    openAll(session, QStringLiteral("tension_x"), QStringLiteral("X_layer_APA14.csv"));
    window.showPage(MainWindow::Page::Review);
    choose(window, 0, QStringLiteral("measuredTensions_sideA"));
    camera.take(QStringLiteral("3-review-plot-tensions"));
    openAll(session, QStringLiteral("winding"), QStringLiteral("winding.csv"));
    window.showPage(MainWindow::Page::Review);
    choose(window, 2, {});
    camera.take(QStringLiteral("3-review-plot-winding"));
}

} // namespace m2m
