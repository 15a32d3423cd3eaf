// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/momentparse.h"
#include "support/testmain.h"

using namespace m2m;

class TestMomentParse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void timesAreShownAsOnThePage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("readAs");
        QTest::addColumn<QString>("shownAs");
        QTest::addColumn<QString>("shown"); ///< as the page's own library does it
        struct Row {
            const char *text, *readAs, *shownAs, *shown;
        };
        static const Row rows[] = {{"14:30:00", "HH:mm:ss", "HH:mm", "14:30"},
            {"02:30 pm", "hh:mm A", "HH:mm", "14:30"},
            {"12:05 am", "hh:mm A", "HH:mm:ss", "00:05:00"}, {"12:05 PM", "hh:mm a", "H:m", "12:5"},
            {"14:30:00", "HH:mm:ss", "h:mm A", "2:30 PM"},
            {"00:05:09", "HH:mm:ss", "hh:mm:s a", "12:05:9 am"},
            {"24:00:00", "HH:mm:ss", "HH:mm", "00:00"},
            {"25:00:00", "HH:mm:ss", "HH:mm", "Invalid date"},
            {"12:60", "HH:mm", "HH:mm", "Invalid date"},
            {"noon", "HH:mm:ss", "HH:mm", "Invalid date"}, {"pm", "h a", "HH", "Invalid date"},
            {"7", "HH:mm:ss", "HH:mm", "07:00"}, {"1430", "HHmm", "HH:mm", "14:30"},
            {"at 9.5", "H:m", "HH:mm", "09:05"}, {"14:30 pm", "HH:mm a", "HH:mm", "14:30"}};
        for (const Row &row : rows) {
            QTest::addRow("%s by %s as %s", row.text, row.readAs, row.shownAs) << QString(
                row.text) << QString(row.readAs) << QString(row.shownAs) << QString(row.shown);
        }
    }
    void timesAreShownAsOnThePage()
    {
        QFETCH(QString, text);
        QFETCH(QString, readAs);
        QFETCH(QString, shownAs);
        QFETCH(QString, shown);
        QCOMPARE(shownTime(text, readAs, shownAs), std::optional(shown));
    }

    void formatsOfTimesThatAreNotKnownAreSaidSo()
    {
        for (const char *format : {"", "LT", "hmm", "HH:mm z", "[at] HH"}) {
            QVERIFY2(!isTimeBy(format, "14:30"), format);
            QVERIFY2(!shownTime("14:30", "HH:mm", format), format);
        }
    }

    void daysAreReadAsLenientlyAsOnThePage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dayFirst");
        QTest::addColumn<QDate>("day"); ///< not valid: none
        QTest::newRow("month first") << "05/15/2024" << false << QDate(2024, 5, 15);
        QTest::newRow("day first") << "15/05/2024" << true << QDate(2024, 5, 15);
        QTest::newRow("short") << "5-1-24" << false << QDate(2024, 5, 1);
        QTest::newRow("last century") << "5/1/69" << false << QDate(1969, 5, 1);
        QTest::newRow("without a year") << "05/15" << false << QDate(2030, 5, 15);
        QTest::newRow("a month alone") << "05" << false << QDate(2030, 5, 1);
        QTest::newRow("a day alone") << "05" << true << QDate(2030, 6, 5);
        QTest::newRow("no such day") << "02/30/2024" << false << QDate();
        QTest::newRow("a year alone") << "2024" << false << QDate();
        QTest::newRow("nothing") << "" << false << QDate();
    }
    void daysAreReadAsLenientlyAsOnThePage()
    {
        QFETCH(QString, text);
        QFETCH(bool, dayFirst);
        QFETCH(QDate, day);
        QCOMPARE(dayOfParts(text, dayFirst, QDate(2030, 6, 7)), day);
    }
};

QTEST_GUILESS_MAIN(TestMomentParse)
#include "tst_momentparse.moc"
