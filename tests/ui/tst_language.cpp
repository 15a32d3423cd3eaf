// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program: chosen in the menu, and what is installed for it.
#include "support/windowfixture.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace m2m;

class TestLanguage : public QObject, private test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanupTestCase() { undressApplication(); }
    void init() { QVERIFY(openWindow()); }
    void cleanup() { closeWindow(); }

    void anotherLanguageIsChosenInTheMenuAndTold()
    {
        QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
        m_window->setLanguage(QStringLiteral("fr"));
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QAction *french = actionOf(*menu, QStringLiteral("Français"));
        QVERIFY(french && french->isChecked());
        french->trigger(); // what it speaks already is no choice
        QCOMPARE(chosen.size(), 0);
        actionOf(*menu, QStringLiteral("Deutsch"))->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("de"));
        QTRY_VERIFY(find<QMessageBox>(QStringLiteral("languageNotice")));
        QVERIFY(find<QMessageBox>(QStringLiteral("languageNotice"))
                    ->text()
                    .contains(QStringLiteral("Deutsch")));
        find<QMessageBox>(QStringLiteral("languageNotice"))->accept();
    }

    void theMenuOffersEveryLanguageAndTheSystems()
    {
        QMenu *menu = openMenu();
        QVERIFY(menu);
        for (const Language &language : languages())
            QVERIFY(actionOf(*menu, language.name));
        QVERIFY(menu->actions().constFirst()->isChecked()); // the system's
    }

    // Last: it stays installed.
    void wordsNumbersAndPluralsAreOfTheLanguage()
    {
        installTranslations(*qApp, QStringLiteral("de"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QCoreApplication::translate("States", "verified"), QStringLiteral("bestätigt"));
        const QString many = QCoreApplication::translate("States", "%n record(s)", nullptr, 12'000);
        QVERIFY2(many.startsWith(QStringLiteral("12.000 ")), qPrintable(many));
    }

private:
    [[nodiscard]] QMenu *openMenu() const
    {
        auto *help = find<QPushButton>(QStringLiteral("helpButton"));
        if (!help)
            return nullptr;
        help->click();
        const auto menus = m_window->findChildren<QMenu *>(QStringLiteral("languageMenu"));
        return menus.isEmpty() ? nullptr : menus.constLast();
    }
    [[nodiscard]] static QAction *actionOf(const QMenu &menu, const QString &name)
    {
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (action->text() == name)
                return action;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
