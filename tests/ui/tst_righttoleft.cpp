// SPDX-License-Identifier: GPL-3.0-or-later
// All pages and dialogs in a layout from right to left: nothing lies on top of anything else, or
// outside of the place that it belongs into.
#include "pictures/tour.h"
#include "support/fitwalk.h"
#include "support/testmain.h"
#include "text/translations.h"
#include "widgets/theme.h"

#include <QApplication>

using namespace m2m;

class TestRightToLeft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useTestPaths();
        installTranslations(*qApp);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everythingHasItsPlace_data()
    {
        QTest::addColumn<int>("number");
        for (qsizetype i = 0; i < scenes().size(); ++i) {
            if (!scenes().at(i).isHuge)
                QTest::newRow(scenes().at(i).name) << int(i);
        }
    }
    void everythingHasItsPlace()
    {
        QFETCH(const int, number);
        QStringList wrong;
        const auto look = [&](const QString &name, const QWidget &widget) {
            QTest::qWait(50);
            // On a busy machine layouts may still be about to settle.
            (void)QTest::qWaitFor(
                [&widget] { return test::misplacedWidgets(widget).isEmpty(); }, 3000);
            for (const QString &line : test::misplacedWidgets(widget))
                wrong.append(name + QStringLiteral(": ") + line);
        };
        Stage stage(look, scenes().at(number).prepare);
        scenes().at(number).play(stage);
        wrong.removeDuplicates();
        for (const QString &line : std::as_const(wrong))
            qInfo("%s", qPrintable(line));
        QCOMPARE(wrong.size(), 0);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
