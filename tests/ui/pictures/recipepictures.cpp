// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace m2m {

namespace {

/// Takes a dialog that is open, and closes it.
void takeDialog(Camera &camera, MainWindow &window, const char *dialog, const char *picture)
{
    QTest::qWait(100);
    for (auto *open : window.findChildren<QDialog *>(QString::fromLatin1(dialog))) {
        if (!open->isVisible())
            continue;
        camera.take(QString::fromLatin1(picture), *open);
        open->reject();
    }
    QTest::qWait(50);
}

void press(MainWindow &window, const char *name)
{
    for (auto *button : window.findChildren<QAbstractButton *>(QString::fromLatin1(name))) {
        if (button->isVisible())
            button->click();
    }
}

/// What a recipe asks for, where it is asked, and a recipe that cannot read the file.
void takeQuestions(Camera &camera, MainWindow &window, BatchSession &session)
{
    const auto recipe = [](const char *name) {
        return QStringLiteral(M2M_RESOURCES "/recipes/%1.m2mrecipe").arg(QString::fromLatin1(name));
    };
    window.activateWindow(); // as dialogs leave it; the focus is to be seen
    window.setRecipeFolder(QStringLiteral(M2M_RESOURCES "/recipes"));
    window.showPage(MainWindow::Page::Import);
    session.openFile(QStringLiteral(M2M_TEST_DATA "/samples/X_layer_APA14.csv"));
    waitFor("a question", [&] { return window.currentPage() == MainWindow::Page::Review; });
    QTest::qWait(300);
    camera.take(QStringLiteral("3-review-asked"));
    window.showPage(MainWindow::Page::Import);
    camera.take(QStringLiteral("1-import-recognised"));
    window.showPage(MainWindow::Page::Upload);
    camera.take(QStringLiteral("4-upload-asked"));
    session.setAnswer(QStringLiteral("Action ID"), QStringLiteral("66680a00000000000000a001"));
    QTest::qWait(1000);
    camera.take(QStringLiteral("4-upload-answered"));
    press(window, "recipesButton");
    QTest::qWait(400);
    takeDialog(camera, window, "recipeGallery", "6-gallery");
    window.showPage(MainWindow::Page::Import);
    session.openRecipe(recipe("frame_survey"));
    session.openFile(QStringLiteral(M2M_TEST_DATA "/samples/winding.csv"));
    waitFor("the refusal", [&] { return session.isUnreadableByRecipe(); });
    QTest::qWait(100);
    camera.take(QStringLiteral("1-import-misread"));
    session.putRecipeAside();
    waitFor("the file", [&] { return session.table() && !session.isOpening(); });
    session.openRecipe(recipe("frame_survey"));
    waitFor("the refusal", [&] { return !session.isOpening() && session.isUnreadableByRecipe(); });
    window.showPage(MainWindow::Page::Map);
    camera.take(QStringLiteral("2-map-misread"));
    session.putRecipeAside();
}

} // namespace

/// Rows that are gathered, values from many sources, what is asked for, and the station's recipes.
void playRecipes(Stage &stage)
{
    Camera &camera = stage.camera;
    MainWindow &window = stage.window;
    BatchSession &session = stage.session;
    stage.connectToPractice();
    const auto open = [&](const char *recipe, const char *file) {
        session.openRecipe(
            QStringLiteral(M2M_RESOURCES "/recipes/%1.m2mrecipe").arg(QString::fromLatin1(recipe)));
        session.openFile(QStringLiteral(M2M_TEST_DATA "/samples/") + QString::fromLatin1(file));
        waitFor(file, [&] {
            return session.table() && !session.isOpening() && session.typeForm()
                && session.records().isValid() && !session.isChecking();
        });
        window.showPage(MainWindow::Page::Map);
        QTest::qWait(200);
    };
    auto *scroll = window.findChild<QScrollArea *>(QStringLiteral("mappingScroll"));
    const auto see = [&](const char *name) {
        if (auto *widget = window.findChild<QWidget *>(QString::fromLatin1(name))) {
            scroll->ensureWidgetVisible(widget, 0, 120);
            QTest::qWait(50);
        }
    };
    open("tension_x", "X_layer_APA14.csv");
    camera.take(QStringLiteral("2-map-asked"));
    session.setAnswer(QStringLiteral("Action ID"), QStringLiteral("66680a00000000000000a001"));
    see("source:measuredTensions_sideB");
    camera.take(QStringLiteral("2-map-file"));
    press(window, "rowsButton");
    takeDialog(camera, window, "rowsDialog", "2-map-rows");
    press(window, "step:measuredTensions_sideA:0");
    takeDialog(camera, window, "stepDialog", "2-map-step");
    if (auto *source = window.findChild<QComboBox *>(QStringLiteral("source:location"))) {
        see("source:location");
        source->showPopup();
        if (auto *list = window.findChild<QWidget *>(QStringLiteral("searchPopup"))) {
            camera.take(QStringLiteral("2-map-search"), *list);
            list->close();
        }
        for (const auto &[row, name] :
            {std::pair(0, "2-map-source-columns"), std::pair(2, "2-map-source-asked"),
                std::pair(3, "2-map-source-label"), std::pair(5, "2-map-source-cell"),
                std::pair(6, "2-map-source-name"), std::pair(7, "2-map-source-date")}) {
            Q_EMIT source->activated(source->count() - 1);
            auto *kinds = window.findChild<QListWidget *>(QStringLiteral("sourceKinds"));
            if (!kinds)
                continue;
            kinds->setCurrentRow(row);
            takeDialog(camera, window, "sourceDialog", name);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    open("winding", "winding.csv");
    camera.take(QStringLiteral("2-map-target"));
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    camera.take(QStringLiteral("2-map-grid"));
    session.setRecipe({}, {});
    takeQuestions(camera, window, session);
}

} // namespace m2m
