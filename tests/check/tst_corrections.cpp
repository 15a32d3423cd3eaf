// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/corrections.h"
#include "support/testmain.h"

using namespace m2m;

class TestCorrections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void severalCellsAreOneStep();
    void whatWasUndoneIsDoneAgain();
    void aNewCorrectionForgetsWhatWasUndone();
    void aBlankTextIsNotNoCorrection();
    void whatChangesNothingIsNoStep();
    void oneStepMaySetACellTwice();
    void eachCorrectionKnowsWhoMadeItAndWhen();
    void theLastStepIsKnown();
    void clearingForgetsAll();
};

namespace {
const CellAddress first{0, 1};
const CellAddress second{7, 2};
} // namespace

void TestCorrections::severalCellsAreOneStep()
{
    Corrections corrections;
    QVERIFY(!corrections.canUndo() && !corrections.canRedo());
    corrections.set({{first, "a"}, {second, "b"}});
    QCOMPARE(corrections.overlay(), (CellOverlay{{first, "a"}, {second, "b"}}));
    corrections.undo();
    QVERIFY(corrections.overlay().isEmpty());
    QVERIFY(!corrections.canUndo() && corrections.canRedo());
}

void TestCorrections::whatWasUndoneIsDoneAgain()
{
    Corrections corrections;
    corrections.set({{first, "a"}});
    corrections.set({{first, "b"}});
    corrections.undo();
    QCOMPARE(corrections.overlay().value(first), "a");
    corrections.undo();
    QVERIFY(!corrections.overlay().contains(first));
    corrections.redo();
    corrections.redo();
    QCOMPARE(corrections.overlay().value(first), "b");
    corrections.redo(); // nothing left: nothing happens
    corrections.undo();
    corrections.undo();
    corrections.undo();
    QVERIFY(corrections.overlay().isEmpty());
}

void TestCorrections::aNewCorrectionForgetsWhatWasUndone()
{
    Corrections corrections;
    corrections.set({{first, "a"}});
    corrections.set({{second, "b"}});
    corrections.undo();
    corrections.set({{first, "c"}});
    QVERIFY(!corrections.canRedo());
    QCOMPARE(corrections.overlay(), (CellOverlay{{first, "c"}}));
    corrections.undo();
    QCOMPARE(corrections.overlay(), (CellOverlay{{first, "a"}}));
}

void TestCorrections::aBlankTextIsNotNoCorrection()
{
    Corrections corrections;
    corrections.set({{first, QStringLiteral("")}});
    QVERIFY(corrections.overlay().contains(first));
    QVERIFY(!corrections.overlay().value(first).isNull());
    corrections.set({{first, QString()}});
    QVERIFY(!corrections.overlay().contains(first));
    corrections.undo();
    QVERIFY(corrections.overlay().contains(first));
    QVERIFY(!corrections.overlay().value(first).isNull());
}

void TestCorrections::whatChangesNothingIsNoStep()
{
    Corrections corrections;
    corrections.set({{first, QString()}});
    corrections.set({});
    QVERIFY(!corrections.canUndo());
    corrections.set({{first, "a"}});
    corrections.set({{first, "a"}});
    corrections.undo();
    QVERIFY(!corrections.canUndo());
}

void TestCorrections::oneStepMaySetACellTwice()
{
    Corrections corrections;
    corrections.set({{first, "old"}});
    corrections.set({{first, "a"}, {first, "b"}});
    QCOMPARE(corrections.overlay().value(first), "b");
    corrections.undo();
    QCOMPARE(corrections.overlay().value(first), "old");
}

void TestCorrections::eachCorrectionKnowsWhoMadeItAndWhen()
{
    const QDateTime morning(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC);
    Corrections corrections;
    corrections.set({{first, "a"}}, {morning, "Ana"});
    corrections.set({{first, "b"}, {second, "c"}}, {morning.addSecs(60), "Zoe"});
    QCOMPARE(corrections.mark(first).who, "Zoe");
    QCOMPARE(corrections.mark(second).when, morning.addSecs(60));
    corrections.undo();
    QCOMPARE(corrections.mark(first).who, "Ana");
    QCOMPARE(corrections.mark(first).when, morning);
    QVERIFY(corrections.mark(second).who.isNull());
    corrections.redo();
    QCOMPARE(corrections.mark(first).who, "Zoe");
    corrections.set({{first, QString()}}, {morning, "Eva"});
    QVERIFY(corrections.mark(first).who.isNull()); // taken off: nobody's correction is left
}

void TestCorrections::theLastStepIsKnown()
{
    Corrections corrections;
    QVERIFY(!corrections.firstTouched() && corrections.rowsTouched().isEmpty());
    QCOMPARE(corrections.sizeOfUndo(), qsizetype(0));
    corrections.set({{first, "a"}});
    corrections.set({{second, "b"}, {{5, 1}, "c"}, {{5, 0}, "d"}, {{4, 0}, "e"}});
    QCOMPARE(corrections.firstTouched(), second);
    QCOMPARE(corrections.rowsTouched(), (QList<qint64>{4, 5, second.row}));
    QCOMPARE(corrections.sizeOfUndo(), qsizetype(4));
    corrections.undo();
    QCOMPARE(corrections.firstTouched(), second);
    QCOMPARE(corrections.sizeOfUndo(), qsizetype(1));
    QCOMPARE(corrections.sizeOfRedo(), qsizetype(4));
    corrections.undo();
    QCOMPARE(corrections.firstTouched(), first);
    corrections.redo();
    QCOMPARE(corrections.firstTouched(), first);
    corrections.clear();
    QVERIFY(!corrections.firstTouched());
}

void TestCorrections::clearingForgetsAll()
{
    Corrections corrections;
    corrections.set({{first, "a"}});
    corrections.undo();
    corrections.clear();
    QVERIFY(corrections.overlay().isEmpty() && !corrections.canUndo() && !corrections.canRedo());
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
