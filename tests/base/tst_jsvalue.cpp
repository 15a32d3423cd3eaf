// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <cmath>

using namespace m2m;

class TestJsValue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void textsAreThoseOfJavaScript_data();
    void textsAreThoseOfJavaScript();
    void numbersAreReadAsJavaScriptReadsThem_data();
    void numbersAreReadAsJavaScriptReadsThem();
    void spaceIsThatOfJavaScript();
};

void TestJsValue::textsAreThoseOfJavaScript_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const std::pair<const char *, const char *> rows[] = {{"5.0", "5"}, {"-0.25", "-0.25"},
        {"1e21", "1e+21"}, {"123456789012345680000", "123456789012345680000"},
        {"1.5e300", "1.5e+300"}, {"0.000001", "0.000001"}, {"0.0000001", "1e-7"},
        {"-1.25e-9", "-1.25e-9"}, {"0", "0"}, {"-0.0", "0"}, {"100", "100"}, {"true", "true"},
        {"null", "null"}, {"[1,null,\"x\",[2,3]]", "1,,x,2,3"}, {"{\"a\":1}", "[object Object]"}};
    for (const auto &[value, text] : rows)
        QTest::newRow(value) << QByteArray(value) << QString(text);
}

void TestJsValue::textsAreThoseOfJavaScript()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QCOMPARE(js::text(test::json(value)), text);
}

void TestJsValue::numbersAreReadAsJavaScriptReadsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number"); ///< as text; empty: none
    QTest::addColumn<QString>("leading");
    QTest::newRow("plain") << "12.5"
                           << "12.5"
                           << "12.5";
    QTest::newRow("noughts in front") << "007"
                                      << "7"
                                      << "7";
    QTest::newRow("exponent") << "1e3"
                              << "1000"
                              << "1000";
    QTest::newRow("spaces around") << " 8 "
                                   << "8"
                                   << "8";
    QTest::newRow("unit behind") << "50mm"
                                 << ""
                                 << "50";
    QTest::newRow("comma") << "3,2"
                           << ""
                           << "3";
    QTest::newRow("hexadecimal") << "0x1F"
                                 << "31"
                                 << "0";
    QTest::newRow("hexadecimal with a sign") << "0x+5"
                                             << ""
                                             << "0";
    QTest::newRow("point first") << ".5"
                                 << "0.5"
                                 << "0.5";
    QTest::newRow("word") << "NaN"
                          << ""
                          << "";
    QTest::newRow("infinity") << "Infinity"
                              << ""
                              << "";
    QTest::newRow("blank") << "  "
                           << ""
                           << "";
    QTest::newRow("sign alone") << "-"
                                << ""
                                << "";
}

void TestJsValue::numbersAreReadAsJavaScriptReadsThem()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(QString, leading);
    const auto shown = [](const std::optional<double> &value) {
        return value ? js::text(*value) : QString();
    };
    QCOMPARE(shown(js::number(text)), number);
    QCOMPARE(shown(js::leadingNumber(text)), leading);
}

void TestJsValue::spaceIsThatOfJavaScript()
{
    QVERIFY(js::isBlank(QStringLiteral(" \t\n\u00a0\u2003\ufeff")));
    QVERIFY(!js::isBlank(QStringLiteral("\u200b"))); // zero width space is a letter to JavaScript
    QCOMPARE(js::trimmed(QStringLiteral("\u00a0 a b\u2028")), QStringLiteral("a b"));
}

QTEST_GUILESS_MAIN(TestJsValue)
#include "tst_jsvalue.moc"
