// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/jspattern.h"
#include "check/plaincell.h"
#include "check/simplepattern.h"
#include "recipe/steps.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QRandomGenerator>

using namespace m2m;

class TestPlainCell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void usualCellsAreKnown_data();
    void usualCellsAreKnown();
    void doubtfulCellsAreNot_data();
    void doubtfulCellsAreNot();
    void someFieldsAreNotThatSimple_data();
    void someFieldsAreNotThatSimple();
    void aSimplePatternNeverTakesMoreThanThePage_data();
    void aSimplePatternNeverTakesMoreThanThePage();
};

void TestPlainCell::usualCellsAreKnown_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("value");
    const char text[] = R"({"type": "textfield", "key": "a", "validate": {"required": true,
        "minLength": 2, "maxLength": 6, "pattern": "[^#]+"}})";
    QTest::newRow("text") << QByteArray(text) << QByteArray("a b c") << QByteArray(R"("a b c")");
    QTest::newRow("text that is as short as may be")
        << QByteArray(text) << QByteArray("ab") << QByteArray(R"("ab")");
    QTest::newRow("text that is as long as may be")
        << QByteArray(text) << QByteArray("abcdef") << QByteArray(R"("abcdef")");
    QTest::newRow("letters with dots") << QByteArray(R"({"type": "textarea", "key": "a",
        "validate": {"maxLength": 4}})")
                                       << QByteArray("\xC3\xBC"
                                                     "ber")
                                       << QByteArray("\"\xC3\xBC"
                                                     "ber\"");
    const char number[] = R"({"type": "NumberTolerance", "key": "a", "specification_nominal": 10,
        "specification_tolerance": 5, "validate": {"min": 6, "max": 14}})";
    QTest::newRow("number") << QByteArray(number) << QByteArray("9.75") << QByteArray("9.75");
    QTest::newRow("smallest number") << QByteArray(number) << QByteArray("6") << QByteArray("6");
    QTest::newRow("largest number") << QByteArray(number) << QByteArray("14.0") << QByteArray("14");
    QTest::newRow("negative number") << QByteArray(R"({"type": "number", "key": "a"})")
                                     << QByteArray("-0.25") << QByteArray("-0.25");
    QTest::newRow("component") << QByteArray(R"({"type": "ComponentUUID", "key": "a"})")
                               << QByteArray("4CE4E494-19c6-1301-a8ab-afa5f03a6aaf")
                               << QByteArray(R"("4ce4e494-19c6-1301-a8ab-afa5f03a6aaf")");
    QTest::newRow("summer") << QByteArray(R"({"type": "datetime", "key": "a"})")
                            << QByteArray("2024-05-10 08:15:59")
                            << QByteArray(R"("2024-05-10T08:15:59+01:00")");
    QTest::newRow("without seconds")
        << QByteArray(R"({"type": "datetime", "key": "a"})") << QByteArray("2024-05-10 08:15")
        << QByteArray(R"("2024-05-10T08:15:00+01:00")");
    QTest::newRow("winter") << QByteArray(R"({"type": "datetime", "key": "a"})")
                            << QByteArray("2024-01-10T00:00:00")
                            << QByteArray(R"("2024-01-10T00:00:00+00:00")");
}

void TestPlainCell::usualCellsAreKnown()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, value);
    const TypeFormPtr form = test::formOf('[' + component + ']');
    const QTimeZone zone("Europe/London");
    const Field &field = form->fields.constFirst();
    const QList<Step> steps = defaultSteps(field, Dialect());
    const auto plain = plainCellOf(field, steps, zone, QStringLiteral("a"));
    QVERIFY(plain);
    Digest digest{};
    QVERIFY(plain->knows(cell, digest));
    QVERIFY(digest == MemberDigest("a").of(test::json(value)));
    // What it is believed to be is what the steps make of it.
    QCOMPARE(runSteps(steps, QString::fromUtf8(cell), {&field, zone}).value, test::json(value));
}

void TestPlainCell::doubtfulCellsAreNot_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArrayList>("cells");
    QTest::newRow("text") << QByteArray(R"({"type": "textfield", "key": "a",
            "validate": {"minLength": 2, "maxLength": 6}})")
                          << QByteArrayList{"", "a", "abcdefg", " ab", "ab ", "\tab", "a\nb",
                                 "#REF!", "###", "1.2E+11", "ab\xFF", "ab\xEF\xBF\xBD", "\xC3",
                                 "\xC0\x80", "ab\xC2\xA0", "\xC3\x83\xC2\xBC", "\xF0\x9F\x98\x80"};
    QTest::newRow("number") << QByteArray(R"({"type": "NumberTolerance", "key": "a",
            "specification_nominal": 10, "specification_tolerance": 5,
            "validate": {"min": 1, "max": 3000}})")
                            << QByteArrayList{"", "-", ".", "4.9", "15.1", "0", "3001", "07", "+7",
                                   "7.", ".7", "7e0", "7,5", "7 ", "7x", "1234567890123456", "NaN"};
    QTest::newRow("whole number") << QByteArray(
        R"({"type": "number", "key": "a", "decimalLimit": 0})")
                                  << QByteArrayList{"7.5", "-0", "-0.0"};
    QTest::newRow("component") << QByteArray(R"({"type": "ComponentUUID", "key": "a"})")
                               << QByteArrayList{"", "4ce4e494-19c6-1301-a8ab-afa5f03a6aa",
                                      "4ce4e494-19c6-1301-a8ab-afa5f03a6aag",
                                      "4ce4e494+19c6-1301-a8ab-afa5f03a6aaf",
                                      "auHTYszpD4xm7AptfH93DV"};
    QTest::newRow("moment") << QByteArray(R"({"type": "datetime", "key": "a"})")
                            << QByteArrayList{"", "2024-05-10", "08:15", "2024-05-10T08:15+02:00",
                                   "2024-05-10T24:00:00", "2024-05-10T08:60:00",
                                   "2024-05-10T08:15:60", "2024-02-30T08:15:00",
                                   "2024-05-1xT08:15:00", "2024-03-31T12:00:00",
                                   "2024-10-27T12:00:00", "2024-05-10T08:15:0x",
                                   "2024-05-10_08:15:00"};
    QTest::newRow("day of a moment")
        << QByteArray(R"({"type": "datetime", "key": "a", "enableTime": false})")
        << QByteArrayList{"2024-05-10T08:15:00"};
}

void TestPlainCell::doubtfulCellsAreNot()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArrayList, cells);
    const TypeFormPtr form = test::formOf('[' + component + ']');
    const Field &field = form->fields.constFirst();
    const auto plain = plainCellOf(
        field, defaultSteps(field, Dialect()), QTimeZone("Europe/London"), QStringLiteral("a"));
    QVERIFY(plain);
    for (const QByteArray &cell : cells) {
        Digest digest{};
        QVERIFY2(!plain->knows(cell, digest), cell);
    }
}

void TestPlainCell::someFieldsAreNotThatSimple_data()
{
    QTest::addColumn<QByteArray>("component");
    for (const char *component : {R"({"type": "textfield", "key": "a", "case": "uppercase"})",
             R"({"type": "textfield", "key": "a", "inputMask": "99"})",
             R"({"type": "textfield", "key": "a", "multiple": true})",
             R"({"type": "textfield", "key": "a", "validate": {"minWords": 2}})",
             R"({"type": "textfield", "key": "a", "validate": {"pattern": "(a|b)c"}})",
             R"({"type": "textfield", "key": "a", "validate": {"custom": "valid = true"}})",
             R"({"type": "textfield", "key": "a", "validate": {"json": {"==": [1, 2]}}})",
             R"({"type": "number", "key": "a", "validate": {"step": "0.5"}})",
             R"({"type": "email", "key": "a"})", R"({"type": "url", "key": "a"})",
             R"({"type": "day", "key": "a"})", R"({"type": "time", "key": "a"})",
             R"({"type": "tags", "key": "a"})", R"({"type": "checkbox", "key": "a"})"})
        QTest::newRow(component) << QByteArray(component);
}

void TestPlainCell::someFieldsAreNotThatSimple()
{
    QFETCH(QByteArray, component);
    const TypeFormPtr form = test::formOf('[' + component + ']');
    const Field &field = form->fields.constFirst();
    QVERIFY(
        !plainCellOf(field, defaultSteps(field, Dialect()), QTimeZone::utc(), QStringLiteral("a")));
}

void TestPlainCell::aSimplePatternNeverTakesMoreThanThePage_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("simple");
    for (const char *pattern :
        {"[A-Z]{2}-[0-9]{2,3}", "a", "", "a*b?c+", "^$|([0-9a-f]{2})", "a|bc|", "[^a-c]+",
            "\\d+\\.\\w", ".{2}", "[-a]b", "[a-]", "[a\\-c]{1,}", "a{0}b", "[.]\\[", "^ab$"})
        QTest::addRow("simple: %s", pattern) << QString(pattern) << true;
    for (const char *pattern :
        {"(a|b)c", "a(b)", "a+?", "a{,2}", "\\bab", "\\s", "(?=a)a", "[\\d-x]", "[]a]", "[^]",
            "a$b", "a**", "(a)|(b)c(d)", "\\", "[a", "a{2", "\\u0041", "[z-a]", "\xC3\xBC"})
        QTest::addRow("not simple: %s", pattern) << QString::fromUtf8(pattern) << false;
}

void TestPlainCell::aSimplePatternNeverTakesMoreThanThePage()
{
    QFETCH(QString, pattern);
    QFETCH(bool, simple);
    const SimplePattern quick(pattern);
    QCOMPARE(quick.isValid(), simple);
    QRandomGenerator random(1);
    const QByteArray signs = "abcABZ019-.[]$^ \n\\_xf";
    int taken = 0;
    for (int i = 0; i < 4000; ++i) {
        QByteArray text;
        for (int length = random.bounded(6); length > 0; --length)
            text += signs[random.bounded(int(signs.size()))];
        if (!quick.surelyMatches(text))
            continue;
        ++taken;
        QVERIFY2(fitsOnPage(pattern, QString::fromLatin1(text)) == PatternAnswer::Fits, text);
        QVERIFY2(fitsAsWhole(pattern, QString::fromLatin1(text)) == PatternAnswer::Fits, text);
    }
    QVERIFY(!quick.surelyMatches("\xC3\xBC"));
    QVERIFY2(taken > 0 || !simple || pattern.startsWith("[A-Z]{2}"), "nothing was tried");
    QVERIFY(!pattern.startsWith("[A-Z]{2}") || quick.surelyMatches("AB-123"));
}

QTEST_GUILESS_MAIN(TestPlainCell)
#include "tst_plaincell.moc"
