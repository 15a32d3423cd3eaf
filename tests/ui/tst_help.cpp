// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/steps.h"
#include "support/windowfixture.h"
#include "text/stepsettings.h"
#include "text/steptext.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace m2m;

/// The manual in its window. What stands in it is held against the program in tst_manual and, of
/// recipes, in tst_recipehelp.
class TestHelp : public QObject, test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanupTestCase() { undressApplication(); }
    void init() { QVERIFY(openWindow()); }
    void cleanup() { closeWindow(); }

    void f1OpensItAndEscapeClosesIt()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QPointer<QDialog> help = dialog();
        QVERIFY(help && help->isVisible());
        QVERIFY(!help->isModal());
        QVERIFY(page()->toPlainText().contains("Import"));
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(m_window->findChildren<QDialog *>("helpDialog").size(), 1);
        QTest::keyClick(page(), Qt::Key_Escape);
        QTRY_VERIFY(!help);
    }

    void theHelpMenuOpensItToo()
    {
        find<QPushButton>("helpButton")->click();
        auto *menu = find<QMenu>("helpMenu");
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->isEnabled() && action->text().startsWith("F1"))
                action->trigger();
        }
        menu->close();
        QVERIFY(dialog() && dialog()->isVisible());
    }

    void f1OpensThePageForWhereOneIs_data()
    {
        QTest::addColumn<MainWindow::Page>("at");
        QTest::addColumn<QString>("opened");
        QTest::newRow("import") << MainWindow::Page::Import << "import";
        QTest::newRow("map") << MainWindow::Page::Map << "map";
        QTest::newRow("review") << MainWindow::Page::Review << "review";
        QTest::newRow("upload") << MainWindow::Page::Upload << "upload";
        QTest::newRow("log") << MainWindow::Page::Log << "log";
    }
    void f1OpensThePageForWhereOneIs()
    {
        QFETCH(MainWindow::Page, at);
        QFETCH(QString, opened);
        m_window->showPage(at);
        press(Qt::Key_F1);
        QTRY_VERIFY(dialog());
        QCOMPARE(shown(), opened + ".html");
        // Another page, the same help.
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        m_window->showPage(MainWindow::Page::Import);
        press(Qt::Key_F1);
        QCOMPARE(shown(), QString("import.html"));
        QCOMPARE(m_window->findChildren<QDialog *>("helpDialog").size(), 1);
    }

    void f1WorksInADialogTooAndBesideIt()
    {
        m_window->showRecipes();
        auto *gallery = find<QDialog>("recipeGallery");
        QTRY_VERIFY(gallery->isActiveWindow());
        QTest::keyClick(gallery->windowHandle(), Qt::Key_F1);
        auto *help = gallery->findChild<QDialog *>("helpDialog");
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->findChild<QTextBrowser *>("helpPage")->source().toString(),
            QString("qrc:/m2m/help/recipes.html#gallery"));
        // The dialog is modal; what it opens can be read all the same.
        QTRY_VERIFY(help->isActiveWindow());
        QTest::mouseClick(help->findChild<QPushButton *>("closeHelpButton"), Qt::LeftButton);
        QTRY_VERIFY(!gallery->findChild<QDialog *>("helpDialog"));
        gallery->close();
    }

    void theContentsLeadToEachPageAndSayWhereOneIs()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *contents = dialog()->findChild<QTreeWidget *>("helpContents");
        QCOMPARE(contents->currentItem()->text(0), QString("Import"));
        QVERIFY(contents->currentItem()->isExpanded());
        for (int i = 0; i < contents->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = contents->topLevelItem(i);
            Q_EMIT contents->itemClicked(item, 0);
            QVERIFY2(page()->toPlainText().size() > 300, qPrintable(item->text(0)));
            QCOMPARE(page()->documentTitle(), item->text(0));
            QVERIFY(contents->currentItem() == item);
        }
        // By keyboard.
        contents->setFocus();
        contents->setCurrentItem(contents->topLevelItem(1));
        QTest::keyClick(contents, Qt::Key_Return);
        QTRY_COMPARE(shown(), QString("first-upload.html"));
    }

    void aLinkGoesToItsPlaceAndBackAndForward()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *back = dialog()->findChild<QPushButton *>("helpBack");
        auto *forward = dialog()->findChild<QPushButton *>("helpForward");
        QVERIFY(!back->isEnabled() && !forward->isEnabled());
        // The first link of the page has the focus after one Tab, as for somebody without a mouse.
        QTest::keyClick(page(), Qt::Key_Tab);
        QTest::keyClick(page(), Qt::Key_Return);
        QTRY_COMPARE(shown(), QString("profiles.html"));
        QTRY_VERIFY(back->isEnabled());
        back->click();
        QTRY_COMPARE(shown(), QString("import.html"));
        QTRY_VERIFY(forward->isEnabled());
        QTest::keyClick(page(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(shown(), QString("profiles.html"));
    }

    void aSearchGoesThroughAllPages()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QTRY_VERIFY(dialog()->isActiveWindow());
        QTest::keyClick(dialog(), Qt::Key_F, Qt::ControlModifier);
        auto *search = dialog()->findChild<QLineEdit *>("helpSearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, "rowsExpected");
        auto *hits = dialog()->findChild<QListWidget *>("helpHits");
        QTRY_VERIFY(hits->isVisible());
        QVERIFY(hits->count() > 0);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(shown(), QString("recipes.html"));
        QCOMPARE(page()->extraSelections().size(),
            page()->toPlainText().count("rowsExpected", Qt::CaseInsensitive));
        QVERIFY(dialog()->isVisible());
        // Enter goes from place to place, and begins anew after the last.
        search->setText("keychain");
        QSet<QString> seen;
        for (int i = 0; i < hits->count(); ++i) {
            QTest::keyClick(search, Qt::Key_Return);
            QCOMPARE(hits->currentRow(), i);
            seen += shown();
        }
        QVERIFY(seen.size() > 2);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(hits->currentRow(), 0);
        // Nothing found is said; the contents come back with an empty search.
        search->setText("zxqw");
        QVERIFY(dialog()->findChild<QWidget *>("helpNothing")->isVisible());
        search->clear();
        QVERIFY(dialog()->findChild<QWidget *>("helpContents")->isVisible());
        QVERIFY(page()->extraSelections().isEmpty());
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void nothingIsCutOff()
    {
        QFETCH(bool, dark);
        m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(dialog()->width() <= 1366 && dialog()->height() <= 720);
        auto *contents = dialog()->findChild<QTreeWidget *>("helpContents");
        for (int i = 0; i < contents->topLevelItemCount(); ++i) {
            Q_EMIT contents->itemClicked(contents->topLevelItem(i), 0);
            // Asking for its size has all of it laid out, not only what was seen so far.
            QVERIFY2(page()->document()->size().width() <= page()->viewport()->width(),
                qPrintable(shown()));
        }
        m_theme->setMode(Theme::Mode::Light);
    }

    void theColoursFollowTheTheme()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        const QColor light = linkColor();
        m_theme->setMode(Theme::Mode::Dark);
        QTRY_VERIFY(linkColor() != light);
        QCOMPARE(linkColor(), themeColors(true).primary);
        m_theme->setMode(Theme::Mode::Light);
        QTRY_COMPARE(linkColor(), light);
    }

    /// A step of the dialog and its settings stand in one row of the page.
    void eachStepAndEachOfItsSettingsIsTold()
    {
        QFile file(":/m2m/help/recipes.html");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        for (const QString &name : stepNames()) {
            const QRegularExpression row("<tr><td>[^<]*</td><td>(?:(?!</td>).)*<code>" + name
                    + "</code>(?:(?!</td>).)*</td>",
                QRegularExpression::DotMatchesEverythingOption);
            const QString told = row.match(html).captured();
            QVERIFY2(!told.isEmpty(), qPrintable(name));
            for (const StepSetting &setting : settingsOfStep(name)) {
                QVERIFY2(told.contains("<code>" + setting.name + "</code>"),
                    qPrintable(name + '.' + setting.name));
            }
        }
    }

private:
    QDialog *dialog() { return find<QDialog>("helpDialog"); }
    QTextBrowser *page() { return dialog()->findChild<QTextBrowser *>("helpPage"); }
    QString shown() { return page()->source().fileName(); }
    QColor linkColor()
    {
        QColor color;
        forEachFragment([&](const QTextCharFormat &format) {
            if (!color.isValid() && !format.anchorHref().isEmpty())
                color = format.foreground().color();
        });
        return color;
    }
    template <typename F> void forEachFragment(F what)
    {
        for (QTextBlock block = page()->document()->begin(); block.isValid();
             block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it)
                what(it.fragment().charFormat());
        }
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
