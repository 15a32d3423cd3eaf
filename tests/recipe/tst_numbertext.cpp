// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/numbertext.h"
#include "stephelp.h"
#include "support/testmain.h"

#include <QRandomGenerator>

#include <cstring>

using namespace m2m;

class TestNumberText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void numbersKeepWhatWasWritten_data();
    void numbersKeepWhatWasWritten();
    void whatAProgramWritesOfADoubleIsKept();
    void wrongNumbersSayWhatWouldBeStored();
    void formsLimitThePlaces_data();
    void formsLimitThePlaces();
};

void TestNumberText::numbersKeepWhatWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<bool>("tooLarge");
    const auto row = [](const char *text, bool kept, bool tooLarge = false) {
        QTest::newRow(text) << QString(text) << kept << tooLarge;
    };
    row("0.1", true);
    row("123456789.123456", true);
    row("0.10000000000000001", true); // all seventeen digits of 0.1
    row("0.10000000000000002", true); // the next one
    row("0.10000000000000004", false);
    row("1.23456789012345678", false);
    row("156044526308669.62", true); // of 156044526308669.625
    row("156044526308669.63", true);
    row("156044526308669.64", false);
    row("0.1234567890123456789", false);
    row("1.50000000000000000000000", true);
    row("000000000000000000000001.5", true);
    row("9007199254740991", true);
    row("-9007199254740991", true);
    row("9007199254740992", true, true);
    row("9007199254740993", false, true);
    row("123456789012345678", false, true);
    row("1e20", true);
    row("100000000000000000000", true, true);
    row("9007199254740993e0", false, true);
    row("90071992547409.93e2", false, true);
    row("9007199254740993.5", false);
    row("1e23", true);
    row("5e-324", true);
}

void TestNumberText::numbersKeepWhatWasWritten()
{
    QFETCH(QString, text);
    QFETCH(bool, kept);
    QFETCH(bool, tooLarge);
    const std::optional<NumberText> number = readNumberText(text, u'.');
    QVERIFY(number);
    QCOMPARE(number->value, text.toDouble());
    QCOMPARE(number->kept, kept);
    QCOMPARE(number->tooLarge, tooLarge);
}

void TestNumberText::whatAProgramWritesOfADoubleIsKept()
{
    QRandomGenerator random(20240506);
    for (int i = 0; i < 100000; ++i) {
        const quint64 bits = random.generate64();
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        if (!qIsFinite(value))
            continue;
        for (const QString &text : {QString::number(value, 'e', 16),
                 QString::number(value, 'g', QLocale::FloatingPointShortest)}) {
            const std::optional<NumberText> number = readNumberText(text, u'.');
            QVERIFY2(number, qPrintable(text));
            QVERIFY2(number->value == value, qPrintable(text));
            QVERIFY2(number->kept, qPrintable(text));
            // Without an exponent nobody sees that the last digits are only there to fill up.
            const bool filledUp = !text.contains('e') && qAbs(value) > 9007199254740991.0;
            QCOMPARE(number->tooLarge, filledUp);
        }
    }
}

void TestNumberText::wrongNumbersSayWhatWouldBeStored()
{
    const char *number = R"({"type": "number"})";
    const StepResult doubted = test::runDefault(number, "0.1234567890123456789");
    QCOMPARE(doubted.issue->severity, Severity::Warning);
    QCOMPARE(doubted.issue->params.value("stored").toString(), "0.12345678901234568");
    const StepResult listed = test::runDefault(R"({"type": "TensionPlots"})", "1,9007199254740993");
    QCOMPARE(listed.issue->rule, "entry.tooLargeNumber");
    QCOMPARE(listed.issue->params.value("position").toInt(), 2);
}

void TestNumberText::formsLimitThePlaces_data()
{
    test::addStepColumns();
    const char *money = R"({"type": "currency"})";
    const char *stepped = R"({"type": "number", "validate": {"step": 0.01}})";
    const char *whole = R"({"type": "number", "decimalLimit": 0})";
    const char *grouped = R"({"type": "number", "delimiter": true})";
    const char *plain = R"({"type": "number"})";
    const test::StepCase rows[] = {{"money in groups, unasked", money, "1,234.50", "1234.5"},
        {"money of three places", money, "1.005", "", "entry.decimals"},
        {"money without groups where the form says so",
            R"({"type": "currency", "delimiter": false})", "1,234.50", "", "entry.number"},
        {"a step of hundredths", stepped, "1.23", "1.23"},
        {"a step of hundredths, thousandths", stepped, "1.239", "", "entry.decimals"},
        {"no places", whole, "1.9", "", "entry.decimals"}, {"no places needed", whole, "1.0", "1"},
        {"groups", grouped, "1,234,567", "1234567"},
        {"groups of another size", grouped, "12,34", "", "entry.number"},
        {"groups behind the point", grouped, "1.234,567", "", "entry.number"},
        {"a group of the form is none of the file", plain, "1,234", "", "entry.number"},
        {"minus that is no minus", plain,
            "\xE2\x88\x92"
            "5",
            "", "entry.number"},
        {"digits of another script", plain, "\xD9\xA3", "", "entry.number"},
        {"negative nought", plain, "-0.0", "0"}};
    for (const test::StepCase &row : rows)
        test::addStepRow(row);
}

void TestNumberText::formsLimitThePlaces()
{
    QFETCH(QByteArray, component);
    QFETCH(QString, cell);
    QFETCH(QByteArray, value);
    QFETCH(QString, rule);
    QCOMPARE(test::mismatch(test::runDefault(component, cell), value, rule), QString());
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
