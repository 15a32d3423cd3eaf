// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/steps.h"
#include "support/windowfixture.h"
#include "text/stepsettings.h"
#include "text/steptext.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

using namespace m2m;

/// The help page in the window. What it says of the file is held against it in tst_recipehelp.
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
        QVERIFY(page()->toPlainText().contains("m2mrecipe"));
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

    void allLinksLeadSomewhere()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        const QStringList targets = anchors(false);
        const QStringList links = anchors(true);
        QVERIFY(links.size() > 10);
        for (const QString &link : links) {
            if (!link.startsWith('#')) { // a file beside the page
                QVERIFY2(QFile::exists(":/m2m/help/" + link), qPrintable(link));
                continue;
            }
            QVERIFY2(targets.contains(link.mid(1)), qPrintable(link));
        }
        for (const QString &target : targets)
            QVERIFY2(links.contains('#' + target), qPrintable(target));
    }

    void aLinkGoesToItsPlaceAndBack()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *back = dialog()->findChild<QPushButton *>("helpBack");
        QVERIFY(!back->isEnabled());
        QScrollBar *bar = page()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0);
        // The first link of the page has the focus after one Tab, as for somebody without a mouse.
        QTest::keyClick(page(), Qt::Key_Tab);
        QTest::keyClick(page(), Qt::Key_Return);
        QTRY_VERIFY(bar->value() > 0);
        QVERIFY(back->isEnabled());
        back->click();
        QTRY_COMPARE(bar->value(), 0);
    }

    void aWordIsFoundAndThenTheNextPlaceOfIt()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QTRY_VERIFY(dialog()->isActiveWindow());
        QTest::keyClick(dialog(), Qt::Key_F, Qt::ControlModifier);
        auto *search = dialog()->findChild<QLineEdit *>("helpSearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, "rowsExpected");
        QList<int> places;
        for (int i = 0; i < 20 && !places.contains(page()->textCursor().position()); ++i) {
            places += page()->textCursor().position();
            QTest::keyClick(search, Qt::Key_Return);
            QCOMPARE(page()->textCursor().selectedText(), "rowsExpected");
        }
        QCOMPARE(places.size(), 1 + page()->toPlainText().count("rowsExpected"));
        QVERIFY(dialog()->isVisible());
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
        QTRY_VERIFY(page()->verticalScrollBar()->maximum() > 0);
        // Asking for its size has all of it laid out, not only what was seen so far.
        QVERIFY(page()->document()->size().width() <= page()->viewport()->width());
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
        QTest::keyClick(m_window.get(), Qt::Key_F1);
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
    /// Where links lead to, or the places that have a name.
    QStringList anchors(bool links)
    {
        QStringList found;
        forEachFragment([&](const QTextCharFormat &format) {
            if (links && !format.anchorHref().isEmpty())
                found += format.anchorHref();
            if (!links)
                found += format.anchorNames();
        });
        return found;
    }
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
