// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "watch/filesettling.h"

using namespace m2m;
using namespace std::chrono_literals;

class TestFileSettling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void temporaryNamesAreNobodysData_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("temporary");
        for (const char *name : {"a.csv.tmp", "a.TMP", "a.csv.part", "a.partial", "a.crdownload",
                 ".a.csv", ".hidden", "~$a.xlsx", "a.csv~", "~a.csv", ".a.csv.swp", "a.filepart"})
            QTest::newRow(name) << name << true;
        for (const char *name : {"a.csv", "a", "tmp.csv", "part.1.csv", "a~b.csv", "template.xlsx"})
            QTest::newRow(name) << name << false;
    }
    void temporaryNamesAreNobodysData()
    {
        QFETCH(QString, name);
        QFETCH(bool, temporary);
        QCOMPARE(isTemporaryName(name), temporary);
    }

    void aFileSettlesWhenNothingHasChangedForLong()
    {
        FileSettling settling(10s);
        const SeenFile file = fileAt("a.csv", 5, 0);
        QCOMPARE(settling.look({file}, 0), QStringList());
        QCOMPARE(settling.unsettled(), 1);
        QCOMPARE(settling.look({file}, 9'999), QStringList());
        QCOMPARE(settling.look({file}, 10'000), QStringList{"a.csv"});
        QCOMPARE(settling.unsettled(), 0);
    }

    void eachChangeBeginsAnew()
    {
        FileSettling settling(10s);
        QVERIFY(settling.look({fileAt("a.csv", 5, 0)}, 0).isEmpty());
        QVERIFY(settling.look({fileAt("a.csv", 6, 0)}, 9'000).isEmpty()); // its size
        QVERIFY(settling.look({fileAt("a.csv", 6, 0)}, 12'000).isEmpty());
        QVERIFY(settling.look({fileAt("a.csv", 6, 1)}, 18'000).isEmpty()); // its time
        QVERIFY(settling.look({fileAt("a.csv", 6, 1)}, 27'999).isEmpty());
        QCOMPARE(settling.look({fileAt("a.csv", 6, 1)}, 28'000), QStringList{"a.csv"});
    }

    void whoWasAwayBeginsAnew()
    {
        FileSettling settling(10s);
        const SeenFile file = fileAt("a.csv", 5, 0);
        QVERIFY(settling.look({file}, 0).isEmpty());
        QVERIFY(settling.look({}, 5'000).isEmpty());
        QVERIFY(settling.look({file}, 12'000).isEmpty());
        settling.startOver("a.csv");
        QVERIFY(settling.look({file}, 22'000).isEmpty());
        QCOMPARE(settling.look({file}, 32'000), QStringList{"a.csv"});
    }

    void theOldestComesFirst()
    {
        FileSettling settling(0s);
        QCOMPARE(settling.look({fileAt("c", 1, 3), fileAt("b", 1, 5), fileAt("a", 1, 5)}, 0),
            (QStringList{"c", "a", "b"}));
    }

private:
    static SeenFile fileAt(const QString &name, qint64 size, int second)
    {
        return {name, size, QDateTime({2026, 1, 1}, QTime(12, 0, second), Qt::UTC)};
    }
};

QTEST_GUILESS_MAIN(TestFileSettling)
#include "tst_filesettling.moc"
