// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/xlsxnumberformat.h"

#include <QTest>

using namespace m2m;

namespace {

constexpr auto all = XlsxShown::All;
constexpr auto less = XlsxShown::Less;
constexpr auto other = XlsxShown::NotUnderstood;

} // namespace

Q_DECLARE_METATYPE(m2m::XlsxShown)
Q_DECLARE_METATYPE(m2m::XlsxEpoch)

/// What spreadsheets show. Most rows were compared with LibreOffice 7.4; where it differs from
/// Excel (days before March 1900, -0.00, the point of #.##, exponents of General), Excel is right.
class tst_XlsxNumberFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void generalShowsFifteenDigits_data();
    void generalShowsFifteenDigits();
    void numbersAreShownByTheirFormat_data();
    void numbersAreShownByTheirFormat();
    void daysAreShownByTheirFormat_data();
    void daysAreShownByTheirFormat();
    void daysAreCountedFromTheEpoch_data();
    void daysAreCountedFromTheEpoch();
    void keptNumbersLoseNothing_data();
    void keptNumbersLoseNothing();
    void anyCodeIsHarmless();
};

void tst_XlsxNumberFormat::generalShowsFifteenDigits_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<XlsxShown>("shown");
    const auto row = [](double number, const char *text, XlsxShown shown = all) {
        QTest::newRow(text) << number << QByteArray(text) << shown;
    };
    row(0, "0");
    row(-5, "-5");
    row(0.1 + 0.2, "0.3");
    row(1.1 * 1.1, "1.21");
    row(-1.0 / 3, "-0.333333333333333");
    row(2.0 / 3, "0.666666666666667");
    row(0.0001234, "0.0001234");
    row(0.00001234, "1.234E-05");
    row(1.5e-10, "1.5E-10");
    row(123456789012345, "123456789012345");
    row(999999999999999, "999999999999999");
    row(1e15, "1E+15");
    row(1234567890123456, "1.23456789012346E+15", less);
    row(9.99999999999999999e22, "1E+23");
    row(1.7976931348623157e308, "1.79769313486232E+308", less);
    row(5e-324, "4.94065645841247E-324");
}

void tst_XlsxNumberFormat::generalShowsFifteenDigits()
{
    QFETCH(double, number);
    QByteArray text;
    const XlsxShown shown = XlsxNumberFormat().append(text, number, XlsxEpoch::From1900);
    QTEST(text, "text");
    QTEST(shown, "shown");
}

void tst_XlsxNumberFormat::numbersAreShownByTheirFormat_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<XlsxShown>("shown");
    const auto add = [](int id, const QString &code, double number, const QByteArray &text,
                         XlsxShown shown) {
        QTest::addRow("%d %s of %.17g", id, qPrintable(code), number)
            << id << code << number << text << shown;
    };
    const auto builtIn = [&](int id, double number, const char *text, XlsxShown shown = all) {
        add(id, {}, number, text, shown);
    };
    const auto code = [&](const char *written, double number, const char *text,
                          XlsxShown shown = all) { add(164, written, number, text, shown); };
    builtIn(0, 1.5, "1.5");
    builtIn(1, 2.5, "3", less);
    builtIn(2, 2.675, "2.68", less); // the double is below
    builtIn(2, -0.004, "-0.00", less);
    builtIn(3, 1234567, "1,234,567");
    builtIn(4, -1234.5, "-1,234.50");
    builtIn(9, 0.125, "13%", less);
    builtIn(10, 0.125, "12.50%");
    builtIn(11, 12345, "1.23E+04", less);
    builtIn(11, 9.999, "1.00E+01", less);
    builtIn(11, 0, "0.00E+00");
    builtIn(12, 1.5, "1 1/2");
    builtIn(12, 0.1, "1/9", less);
    builtIn(12, 2, "2");
    builtIn(12, 2.99, "3", less);
    builtIn(13, -0.3, "-3/10");
    builtIn(37, -1234, "(1,234)");
    builtIn(38, 1234, "1,234");
    builtIn(39, 1234.5, "1,234.50");
    builtIn(40, -1234.5, "(1,234.50)");
    builtIn(41, 0, "-");
    builtIn(48, 123456, "123.5E+3", less);
    builtIn(48, 999960, "1.0E+6", less);
    builtIn(48, 0.00012, "120.0E-6");
    builtIn(49, 12.5, "12.5");
    builtIn(5, 12.5, "12.5", other);
    builtIn(30, 45306, "45306", other);
    code("0.0#", 1, "1.0");
    code("0.0#", 1.256, "1.26", less);
    code("#.##", 5, "5.");
    code(".00", 0.5, ".50");
    code("00000", 42, "00042");
    code("#,##0.0,", 1234567, "1,234.6", less);
    code("0.00%", -0.5, "-50.00%");
    code("0.000E-0", 1234, "1.234E3");
    code("0.000E-0", 0.001234, "1.234E-3");
    code("0.0\" mm\"", 1.5, "1.5 mm");
    code("0.0\\ \"V\";[Red]-0.0\\ \"V\"", -1.5, "-1.5 V");
    code("0.0 \xC2\xB0", 1.5, "1.5 \xC2\xB0");
    code("\"R\"0", -5, "-R5");
    code("[$\xE2\x82\xAC-407]\\ 0.00", 2.5, "\xE2\x82\xAC 2.50");
    code("0.00;(0.00);\"zero\"", 0, "zero");
    code("0.00;(0.00);\"zero\"", -2, "(2.00)");
    code("_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)", 1234, "1,234.00");
    code("_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)", 0, "0", other);
    code("General\" V\"", -0.5, "-0.5 V");
    code("General;@", 7, "7");
    code("0.00;@", -7, "-7.00");
    code("\"yes\";\"no\"", 5, "yes", less);
    code("0", 1234567890123456, "1234567890123460", less);
    // What would hide a number, or is not plain, is told.
    code(";;;", 5, "5", other);
    code("0;;", -5, "-5", other);
    code("#", 0, "0", other);
    code("[>100]0.0;0.00", 5, "5", other);
    code("000-00-0000", 123456789, "123456789", other);
    code("# ?/8", 0.5, "0.5", other);
    code("0.0x0", 0.5, "0.5", other);
    code("[DBNum1]0", 0.5, "0.5", other);
    code("[$-2000401]0", 0.5, "0.5", other);
}

void tst_XlsxNumberFormat::numbersAreShownByTheirFormat()
{
    QFETCH(int, id);
    QFETCH(QString, code);
    QFETCH(double, number);
    QByteArray text;
    const XlsxShown shown = XlsxNumberFormat(id, code).append(text, number, XlsxEpoch::From1900);
    QTEST(text, "text");
    QTEST(shown, "shown");
}

void tst_XlsxNumberFormat::daysAreShownByTheirFormat_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("days");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<XlsxShown>("shown");
    const auto row = [](int id, const char *code, double days, const char *text,
                         XlsxShown shown = all) {
        QTest::addRow("%d %s of %.17g", id, code, days)
            << id << QString(code) << days << QByteArray(text) << shown;
    };
    const double monday = 45306; // 15 January 2024
    const double later = monday + 0.5211342592592593; // 12:30:26
    row(14, "", monday, "2024-01-15");
    row(14, "m/d/yy", monday, "2024-01-15");
    row(15, "", monday, "15-Jan-24");
    row(16, "", monday, "15-Jan", less);
    row(17, "", monday, "Jan-24", less);
    row(18, "", 0.75, "6:00 PM");
    row(18, "", 0, "12:00 AM");
    row(19, "", 0.5, "12:00:00 PM");
    row(20, "", 0.25, "6:00");
    row(20, "", later, "12:30", less);
    row(21, "", 0.999994, "23:59:59", less);
    row(21, "", 0.9999999, "0:00:00", less);
    row(22, "", monday + 10.0 / 24, "2024-01-15 10:00");
    row(22, "", later, "2024-01-15 12:30", less);
    row(45, "", 0.0208564814814815, "30:02");
    row(46, "", 1.25, "30:00:00");
    row(47, "", 0.000011574074, "00:01.0");
    row(164, "dd/mm/yyyy hh:mm", monday + 0.5, "15/01/2024 12:00");
    row(164, "yyyy\\-mm\\-dd\\Thh:mm:ss", later, "2024-01-15T12:30:26");
    row(164, "YYYY-MM-DD HH:MM:SS", later, "2024-01-15 12:30:26");
    row(164, "yyyy-mm-dd;@", monday, "2024-01-15");
    row(164, "[$-409]dddd, d mmmm yyyy", monday, "Monday, 15 January 2024");
    row(164, "mmmmm d, yy", monday, "J 15, 24");
    row(164, "hh:mm:ss.000", 0.5000057870370371, "12:00:00.500");
    row(164, "hh:mm:ss", 0.5000057870370371, "12:00:01", less);
    row(164, "[h]:mm", 2.5, "60:00");
    row(164, "[mm]:ss", 0.0625, "90:00");
    row(164, "[s]", 0.001, "86", less);
    row(164, "h \"h\" m \"min\"", 0.0625, "1 h 30 min");
    row(164, "A/P h", 0.75, "P 6");
    row(164, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", monday, "2024-01-15");
    row(164, "[$-F400]h:mm:ss\\ AM/PM", 0.75, "18:00:00");
    // A trifle before ten o'clock, as spreadsheets store it.
    row(20, "", 0.41666666666666, "10:00");
    // Not understood, but surely a day.
    row(164, "[$-407]d. mmmm yyyy", monday, "2024-01-15", other);
    row(164, "ggge\"x\"m\"y\"d", later, "2024-01-15 12:30:26", other);
    row(164, "yyyy-mm-dd 0", monday, "2024-01-15", other);
    row(164, "hh:mm:ss.0000", 0.5, "1900-01-00 12:00:00", other);
    // No days at all.
    row(14, "", -1, "-1", other);
    row(14, "", 2958466, "2958466", other);
    row(46, "", -0.5, "-0.5", other);
    row(14, "", 2958465.9999999999, "2958466", other);
}

void tst_XlsxNumberFormat::daysAreShownByTheirFormat()
{
    QFETCH(int, id);
    QFETCH(QString, code);
    QFETCH(double, days);
    QByteArray text;
    const XlsxShown shown = XlsxNumberFormat(id, code).append(text, days, XlsxEpoch::From1900);
    QTEST(text, "text");
    QTEST(shown, "shown");
}

void tst_XlsxNumberFormat::daysAreCountedFromTheEpoch_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<QByteArray>("from1900");
    QTest::addColumn<QByteArray>("from1904");
    QTest::newRow("0") << 0.0 << QByteArray("1900-01-00 Sat") << QByteArray("1904-01-01 Fri");
    QTest::newRow("1") << 1.0 << QByteArray("1900-01-01 Sun") << QByteArray("1904-01-02 Sat");
    QTest::newRow("59") << 59.0 << QByteArray("1900-02-28 Tue") << QByteArray("1904-02-29 Mon");
    QTest::newRow("the day that never was")
        << 60.0 << QByteArray("1900-02-29 Wed") << QByteArray("1904-03-01 Tue");
    QTest::newRow("61") << 61.0 << QByteArray("1900-03-01 Thu") << QByteArray("1904-03-02 Wed");
    QTest::newRow("36526") << 36526.0 << QByteArray("2000-01-01 Sat")
                           << QByteArray("2004-01-02 Fri");
    QTest::newRow("2957003") << 2957003.0 << QByteArray("9995-12-30 Sat")
                             << QByteArray("9999-12-31 Fri");
}

void tst_XlsxNumberFormat::daysAreCountedFromTheEpoch()
{
    QFETCH(double, days);
    const XlsxNumberFormat format(164, "yyyy-mm-dd ddd");
    QByteArray from1900;
    format.append(from1900, days, XlsxEpoch::From1900);
    QTEST(from1900, "from1900");
    QByteArray from1904;
    format.append(from1904, days, XlsxEpoch::From1904);
    QTEST(from1904, "from1904");
}

void tst_XlsxNumberFormat::keptNumbersLoseNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *code, double number, const char *text) {
        QTest::addRow("%s of %.17g", code, number) << QString(code) << number << QByteArray(text);
    };
    row("0.00", 2.675, "2.675");
    row("0%", 0.125, "0.125");
    row("# ?/?", 0.1, "0.1");
    row("0", 1234567890123456, "1234567890123456");
    row("General", 9007199254740992, "9007199254740992");
    row("d-mmm", 45306.75, "2024-01-15 18:00:00");
    row("hh:mm", 45306, "2024-01-15");
    row("hh:mm", 0.5000057870370371, "12:00:00.500");
    row("[h]:mm", 1.25, "30:00:00");
    row("yyyy", -3, "-3");
}

void tst_XlsxNumberFormat::keptNumbersLoseNothing()
{
    QFETCH(QString, code);
    QFETCH(double, number);
    QByteArray text;
    QCOMPARE(XlsxNumberFormat(164, code).appendKept(text, number, XlsxEpoch::From1900), all);
    QTEST(text, "text");
}

/// Codes out of all that has a meaning, in any order.
void tst_XlsxNumberFormat::anyCodeIsHarmless()
{
    const QStringList pieces{"0", "#", "?", ".", ",", "%", "E+", "e-", "\"", "\\", "_", "*", "[",
        "]", "[h]", "[$-", "407]", ";", "@", "y", "mm", "d", "h", "ss", "AM/PM", "A/P", "General",
        "/", " ", "x", "ä", "[Red]", "0.000"};
    const QList<double> numbers{0, -0.5, 1e-300, 1e300, 0.99999999999, 45306.4, -1e15, 2958465.99};
    quint32 state = 1;
    for (int i = 0; i < 20000; ++i) {
        QString code;
        for (int piece = 0; piece < 1 + i % 9; ++piece) {
            state = state * 1664525 + 1013904223;
            code += pieces[(state >> 16) % quint32(pieces.size())];
        }
        const XlsxNumberFormat format(164, code);
        for (const double number : numbers) {
            QByteArray text;
            format.append(text, number, XlsxEpoch::From1900);
            QVERIFY2(!text.isEmpty(), qPrintable(code));
        }
    }
}

QTEST_GUILESS_MAIN(tst_XlsxNumberFormat)
#include "tst_xlsxnumberformat.moc"
