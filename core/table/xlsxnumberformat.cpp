// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxnumberformat.h"

#include "xlsxdecimal.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace m2m {

namespace {

/// The codes of formats that workbooks name by number only; empty where there is none, or where it
/// is the reader's country that decides.
QString builtInCode(int id)
{
    switch (id) {
    case 0:
        return QStringLiteral("General");
    case 1:
        return QStringLiteral("0");
    case 2:
        return QStringLiteral("0.00");
    case 3:
        return QStringLiteral("#,##0");
    case 4:
        return QStringLiteral("#,##0.00");
    case 9:
        return QStringLiteral("0%");
    case 10:
        return QStringLiteral("0.00%");
    case 11:
        return QStringLiteral("0.00E+00");
    case 12:
        return QStringLiteral("# ?/?");
    case 13:
        return QStringLiteral("# ?\?/?\?");
    case 14:
        return QStringLiteral("yyyy-mm-dd");
    case 15:
        return QStringLiteral("d-mmm-yy");
    case 16:
        return QStringLiteral("d-mmm");
    case 17:
        return QStringLiteral("mmm-yy");
    case 18:
        return QStringLiteral("h:mm AM/PM");
    case 19:
        return QStringLiteral("h:mm:ss AM/PM");
    case 20:
        return QStringLiteral("h:mm");
    case 21:
        return QStringLiteral("h:mm:ss");
    case 22:
        return QStringLiteral("yyyy-mm-dd hh:mm");
    case 37:
    case 38:
        return QStringLiteral("#,##0;(#,##0)");
    case 39:
    case 40:
        return QStringLiteral("#,##0.00;(#,##0.00)");
    case 41:
        return QStringLiteral("#,##0;(#,##0);\"-\"");
    case 43:
        return QStringLiteral("#,##0.00;(#,##0.00);\"-\"");
    case 45:
        return QStringLiteral("mm:ss");
    case 46:
        return QStringLiteral("[h]:mm:ss");
    case 47:
        return QStringLiteral("mm:ss.0");
    case 48:
        return QStringLiteral("##0.0E+0");
    case 49:
        return QStringLiteral("@");
    default:
        return {};
    }
}

/// Which digits of the divisor a format of fractions leaves room for; 0: it is none of those.
int largestDivisorOf(const QString &code)
{
    if (code == QStringLiteral("# ?/?"))
        return 9;
    return code == QStringLiteral("# ?\?/?\?") ? 99 : 0;
}

/// Whether a whole number has more digits than are shown: it may be an identifier.
bool losesDigits(double number, const QByteArray &general)
{
    return std::fabs(number) >= 1e15 && general.toDouble() != number;
}

/// Of a number that is not negative.
XlsxShown appendFraction(QByteArray &text, double number, int largestDivisor)
{
    if (number >= 1e15) // a double of that size is whole
        return appendGeneral(text, number);
    auto whole = qint64(number);
    const double rest = number - double(whole);
    qint64 over = std::llround(rest);
    qint64 under = 1;
    for (int divisor = 2; divisor <= largestDivisor; ++divisor) {
        const qint64 dividend = std::llround(rest * divisor);
        if (std::fabs(rest - double(dividend) / divisor)
            < std::fabs(rest - double(over) / double(under))) {
            over = dividend;
            under = divisor;
        }
    }
    if (under == 1)
        whole += std::exchange(over, 0);
    if (whole > 0 || over == 0)
        text += QByteArray::number(whole);
    if (over > 0) {
        if (whole > 0)
            text += ' ';
        text += QByteArray::number(over) + '/' + QByteArray::number(under);
    }
    const double shown = double(whole) + double(over) / double(under);
    return std::fabs(shown - number) <= number * 1e-15 ? XlsxShown::All : XlsxShown::Less;
}

} // namespace

XlsxShown appendGeneral(QByteArray &text, double number)
{
    const QByteArray shown = XlsxDecimal(number).general();
    text += shown;
    return losesDigits(number, shown) ? XlsxShown::Less : XlsxShown::All;
}

XlsxNumberFormat::XlsxNumberFormat() = default;

XlsxNumberFormat::XlsxNumberFormat(int id, const QString &code)
{
    // The two dates in the order of the reader's country, whatever order the writer's was.
    const bool orderOfCountry = id == 14 || id == 22;
    const QString used = code.isEmpty() || orderOfCountry ? builtInCode(id) : code;
    m_understood = !used.isEmpty();
    if (!m_understood || used.compare(QStringLiteral("General"), Qt::CaseInsensitive) == 0)
        return;
    QList<XlsxFormatSection> sections = xlsxFormatSections(used);
    // A section with @ is about text, and stands last; alone it leaves numbers as they are.
    if (sections.size() > 1 && sections.back().has(XlsxFormatToken::Kind::TextPlace))
        sections.removeLast();
    if (sections.size() == 1 && sections.front().code == QStringLiteral("@"))
        return;
    if (sections.size() > 3)
        sections.resize(3);
    for (const XlsxFormatSection &section : std::as_const(sections))
        m_sections += compiled(section);
}

XlsxNumberFormat::Section XlsxNumberFormat::compiled(const XlsxFormatSection &section)
{
    using What = Section::What;
    Section made;
    made.largestDivisor = largestDivisorOf(section.code);
    if (made.largestDivisor > 0) {
        made.what = What::Fraction;
    } else if (section.isDate()) {
        made.what = What::Date;
        made.date = XlsxDateFormat(section);
    } else if (!section.understood || !compileNumber(made, section.tokens)) {
        made.what = What::NotUnderstood;
    }
    return made;
}

/// Text, digits with their marks, text. What stands in another order is not plain.
bool XlsxNumberFormat::compileNumber(Section &made, const QList<XlsxFormatToken> &tokens)
{
    using Kind = XlsxFormatToken::Kind;
    qsizetype at = 0;
    const auto stands = [&](Kind kind) { return at < tokens.size() && tokens[at].kind == kind; };
    const auto readText = [&](QByteArray &text) {
        for (; stands(Kind::Literal) || stands(Kind::Percent); ++at) {
            if (stands(Kind::Percent))
                made.shift += 2;
            text += stands(Kind::Percent) ? QByteArray("%") : tokens[at].text.toUtf8();
        }
    };
    readText(made.before);
    if (stands(Kind::General)) {
        made.what = Section::What::General;
        ++at;
    } else if (stands(Kind::Digit) || stands(Kind::Point)) {
        made.what = Section::What::Number;
        int commas = 0;
        for (; stands(Kind::Digit) || stands(Kind::Comma); ++at) {
            if (stands(Kind::Comma)) {
                ++commas;
                continue;
            }
            made.grouped = made.grouped || commas > 0;
            commas = 0;
            ++made.wholePlaces;
            made.minWhole += made.minWhole > 0 || tokens[at].text == QStringLiteral("0") ? 1 : 0;
        }
        if (stands(Kind::Point)) {
            made.point = true;
            for (++at; stands(Kind::Digit); ++at) {
                ++made.maxDecimals;
                if (tokens[at].text == QStringLiteral("0"))
                    made.minDecimals = made.maxDecimals;
            }
        }
        for (; stands(Kind::Comma); ++at)
            ++commas;
        made.shift -= 3 * commas;
        if (stands(Kind::Exponent)) {
            made.exponentPlus = tokens[at].text == QStringLiteral("+");
            for (++at; stands(Kind::Digit); ++at)
                ++made.exponentDigits;
            if (made.exponentDigits == 0)
                return false;
        }
    } else {
        made.what = Section::What::TextOnly;
    }
    readText(made.after);
    return at == tokens.size();
}

const XlsxNumberFormat::Section &XlsxNumberFormat::sectionFor(double number) const
{
    if (number < 0 && m_sections.size() > 1)
        return m_sections[1];
    if (number == 0 && m_sections.size() > 2)
        return m_sections[2];
    return m_sections[0];
}

XlsxShown XlsxNumberFormat::appendNumber(QByteArray &text, const Section &section, double number)
{
    const XlsxDecimal decimal(number);
    const auto withShift = [&](int shift) {
        return decimal.fixed(section.minWhole, section.minDecimals, section.maxDecimals, shift);
    };
    int power = 0;
    XlsxDecimal::Fixed shown = withShift(section.shift);
    if (section.exponentDigits > 0) {
        // Several places before the point make the power a multiple of their number.
        const int step = std::max(1, section.wholePlaces);
        power = decimal.power() - ((decimal.power() % step) + step) % step;
        shown = withShift(-power);
        if (shown.whole.size() > step) { // 9.99 has become 10.0
            power += step;
            shown = withShift(-power);
        }
    }
    if (shown.whole.isEmpty() && shown.decimals.isEmpty())
        return XlsxShown::NotUnderstood; // # shows nothing of a zero
    if (section.grouped) {
        for (qsizetype at = shown.whole.size() - 3; at > 0; at -= 3)
            shown.whole.insert(at, ',');
    }
    text += shown.whole;
    if (section.point)
        text += '.' + shown.decimals;
    if (section.exponentDigits > 0) {
        text += power < 0 ? "E-" : section.exponentPlus ? "E+" : "E";
        text += QByteArray::number(std::abs(power)).rightJustified(section.exponentDigits, '0');
    }
    const bool less = shown.rounded || losesDigits(number, decimal.general());
    return less ? XlsxShown::Less : XlsxShown::All;
}

/// Appends nothing where it answers NotUnderstood, but for a date, which has a form of its own
/// then.
XlsxShown XlsxNumberFormat::appendBy(
    QByteArray &text, const Section &section, double number, XlsxEpoch epoch) const
{
    using What = Section::What;
    if (section.what == What::NotUnderstood)
        return XlsxShown::NotUnderstood;
    if (section.what == What::Date)
        return section.date.append(text, number, epoch);

    const qsizetype start = text.size();
    if (number < 0 && m_sections.size() == 1) // else its own section says what marks it
        text += '-';
    text += section.before;
    const double size = std::fabs(number);
    XlsxShown shown = XlsxShown::All;
    if (section.what == What::General)
        shown = appendGeneral(text, size);
    else if (section.what == What::Number)
        shown = appendNumber(text, section, size);
    else if (section.what == What::Fraction)
        shown = appendFraction(text, size, section.largestDivisor);
    else if (section.before.trimmed().isEmpty()) // hidden
        shown = XlsxShown::NotUnderstood;
    else if (number != 0 || m_sections.size() < 3) // a word that may stand for many numbers
        shown = XlsxShown::Less;
    text += section.after;
    if (shown == XlsxShown::NotUnderstood)
        text.truncate(start);
    return shown;
}

XlsxShown XlsxNumberFormat::append(QByteArray &text, double number, XlsxEpoch epoch) const
{
    if (isGeneral())
        return appendGeneral(text, number);
    const qsizetype start = text.size();
    const XlsxShown shown =
        m_understood ? appendBy(text, sectionFor(number), number, epoch) : XlsxShown::NotUnderstood;
    if (shown == XlsxShown::NotUnderstood && text.size() == start)
        appendGeneral(text, number);
    return shown;
}

XlsxShown XlsxNumberFormat::appendKept(QByteArray &text, double number, XlsxEpoch epoch) const
{
    if (!m_sections.isEmpty() && m_sections.front().what == Section::What::Date
        && m_sections.front().date.appendKept(text, number, epoch) == XlsxShown::All)
        return XlsxShown::All;
    // Spreadsheets round whole numbers of 16 digits too, but the file may still have them.
    if (std::fabs(number) >= 1e15 && std::fabs(number) <= double(1LL << 53)) {
        text += QByteArray::number(qint64(number));
        return number == std::trunc(number) ? XlsxShown::All : XlsxShown::Less;
    }
    return appendGeneral(text, number);
}

} // namespace m2m
