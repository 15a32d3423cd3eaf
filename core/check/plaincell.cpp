// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaincell.h"

#include "plainmoment.h"
#include "recipe/steps.h"
#include "rules.h"
#include "simplepattern.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace m2m {

namespace {

bool isAsciiDigit(char byte) { return byte >= '0' && byte <= '9'; }

/// Whether no rule but these is asked about the field. A rule that is new in the table makes the
/// field one that is not known here.
bool onlyAsks(const Field &field, const RuleSettings &settings,
    std::initializer_list<QLatin1StringView> known)
{
    const QList<const Rule *> asked = applicableRules(field, settings);
    return std::all_of(asked.begin(), asked.end(), [&](const Rule *rule) {
        return std::find(known.begin(), known.end(), QLatin1StringView(rule->name)) != known.end();
    });
}

/// This step and no other, but that blanks may be taken off before it: cells with any are not known
/// here.
bool isStep(const QList<Step> &steps, const QString &name)
{
    return !steps.isEmpty() && steps.constLast().name == name
        && (steps.size() == 1 || (steps.size() == 2 && steps.constFirst().name == step::trim()));
}

/// Texts, and component UUIDs, which are texts of one form.
class PatternRule {
public:
    explicit PatternRule(const Field &field)
        : m_asked(!field.pattern.isEmpty())
        , m_pattern(field.pattern)
    {
    }
    [[nodiscard]] bool isUsable() const { return !m_asked || m_pattern.isValid(); }
    [[nodiscard]] bool allows(QByteArrayView text) const
    {
        return !m_asked || m_pattern.surelyMatches(text);
    }

private:
    bool m_asked;
    SimplePattern m_pattern;
};

class PlainText final : public PlainCell {
public:
    PlainText(const Field &field, const QString &key)
        : m_digest(key)
        , m_least(field.minLength.value_or(0))
        , m_most(field.maxLength.value_or(std::numeric_limits<int>::max()))
        , m_pattern(field)
    {
    }
    [[nodiscard]] bool isUsable() const { return m_pattern.isUsable(); }

    bool knows(QByteArrayView cell, Digest &digest) override
    {
        if (cell.isEmpty() || !isPlainEnd(cell.front()) || !isPlainEnd(cell.back()))
            return false;
        const std::optional<qsizetype> length = lengthOf(cell);
        if (!length || *length < m_least || *length > m_most || mayBeDamaged(cell)
            || !m_pattern.allows(cell))
            return false;
        digest = m_digest.ofText(cell);
        return true;
    }

private:
    /// Nothing that would be blank, or the mark of something odd; lengthOf() takes no sign beyond
    /// ASCII that is a blank.
    static bool isPlainEnd(char byte) { return uchar(byte) > ' ' && byte != '#' && byte != '\x7F'; }

    /// In UTF-16; nothing where signs stand that are seldom met, or that come out of a wrong
    /// decoding.
    static std::optional<qsizetype> lengthOf(QByteArrayView cell)
    {
        qsizetype length = 0;
        for (qsizetype at = 0; at < cell.size(); ++at, ++length) {
            const auto byte = uchar(cell[at]);
            if (byte < 0x80) {
                if (byte < ' ')
                    return {};
                continue;
            }
            // U+0100 to U+07FF, and the letters of Latin-1 without the two that begin most of what
            // is decoded wrongly.
            const bool latin = byte == 0xC3;
            if ((!latin && (byte < 0xC4 || byte > 0xDF)) || at + 1 == cell.size())
                return {};
            const auto next = uchar(cell[++at]);
            if (next < 0x80 || next > 0xBF || (latin && (next == 0x82 || next == 0x83)))
                return {};
        }
        return length;
    }

    /// As spreadsheets leave it: 1.2E+11.
    static bool mayBeDamaged(QByteArrayView cell)
    {
        return !(cell.front() >= 'A') && cell.contains("E+");
    }

    MemberDigest m_digest;
    qsizetype m_least;
    qsizetype m_most;
    PatternRule m_pattern;
};

class PlainUuid final : public PlainCell {
public:
    PlainUuid(const Field &field, const QString &key)
        : m_digest(key)
        , m_pattern(field)
    {
    }
    [[nodiscard]] bool isUsable() const { return m_pattern.isUsable(); }

    bool knows(QByteArrayView cell, Digest &digest) override
    {
        if (!readPlainUuid(cell, m_lower))
            return false;
        const QByteArrayView text(m_lower.data(), qsizetype(m_lower.size()));
        if (!m_pattern.allows(text))
            return false;
        digest = m_digest.ofText(text);
        return true;
    }

private:
    MemberDigest m_digest;
    PatternRule m_pattern;
    UuidText m_lower{};
};

class PlainNumber final : public PlainCell {
public:
    PlainNumber(const Field &field, const RuleSettings &settings, char mark, const QString &key)
        : m_digest(key)
        , m_mark(mark)
        , m_wholeOnly(settings.integer || settings.decimalLimit || settings.step
              || field.type == u"currency")
    {
        atLeast(field.minimum);
        atMost(field.maximum);
        atLeast(settings.specifiedMinimum);
        atMost(settings.specifiedMaximum);
        if (field.nominal && field.tolerance) {
            // On the limit it takes a closer look.
            atLeast(std::nextafter(*field.nominal - *field.tolerance, *field.nominal));
            atMost(std::nextafter(*field.nominal + *field.tolerance, *field.nominal));
        }
    }

    bool knows(QByteArrayView cell, Digest &digest) override
    {
        const std::optional<double> number = read(cell);
        if (!number || !(*number >= m_least) || !(*number <= m_most))
            return false;
        digest = m_digest.ofNumber(*number);
        return true;
    }

private:
    void atLeast(std::optional<double> limit)
    {
        m_least = std::max(m_least, limit.value_or(m_least));
    }
    void atMost(std::optional<double> limit) { m_most = std::min(m_most, limit.value_or(m_most)); }

    /// "-1234.5": no more digits than make dividing exact, no nought before others.
    [[nodiscard]] std::optional<double> read(QByteArrayView cell) const
    {
        constexpr qsizetype mostDigits = 15;
        static constexpr std::array<double, mostDigits + 1> powers = {
            1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
        const bool negative = cell.startsWith('-');
        const QByteArrayView text = negative ? cell.sliced(1) : cell;
        if (text.isEmpty() || text.size() > mostDigits + 1 || !isAsciiDigit(text.front()))
            return {};
        if (text.front() == '0' && text.size() > 1 && text[1] != m_mark)
            return {};
        qint64 digits = 0;
        qsizetype decimals = -1; // no mark so far
        for (const char byte : text) {
            if (isAsciiDigit(byte)) {
                digits = 10 * digits + (byte - '0');
                decimals += decimals >= 0 ? 1 : 0;
            } else if (byte == m_mark && decimals < 0) {
                decimals = 0;
            } else {
                return {};
            }
        }
        if (decimals == 0 || (decimals > 0 && m_wholeOnly)
            || (decimals < 0 && text.size() > mostDigits) || (negative && digits == 0))
            return {};
        const double number = double(digits) / powers[size_t(std::max<qsizetype>(decimals, 0))];
        return negative ? -number : number;
    }

    MemberDigest m_digest;
    char m_mark;
    bool m_wholeOnly;
    double m_least = -std::numeric_limits<double>::infinity();
    double m_most = std::numeric_limits<double>::infinity();
};

template <typename Cell> std::unique_ptr<PlainCell> ifUsable(std::unique_ptr<Cell> cell)
{
    return cell->isUsable() ? std::move(cell) : nullptr;
}

std::unique_ptr<PlainCell> plainNumber(
    const Field &field, const RuleSettings &settings, const QList<Step> &steps, const QString &key)
{
    const QString mark =
        steps.constLast().settings.value(u"decimalMark").toString(QStringLiteral("."));
    if (mark != u"." && mark != u",")
        return nullptr;
    return std::make_unique<PlainNumber>(field, settings, mark.front().toLatin1(), key);
}

} // namespace

bool onlyAsks(const Field &field, std::initializer_list<QLatin1StringView> known)
{
    return onlyAsks(field, readRuleSettings(field), known);
}

bool readPlainUuid(QByteArrayView cell, UuidText &lower)
{
    if (cell.size() != qsizetype(lower.size()))
        return false;
    for (size_t i = 0; i < lower.size(); ++i) {
        const char byte = cell[qsizetype(i)];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char small = byte >= 'A' && byte <= 'F' ? char(byte - 'A' + 'a') : byte;
        if (dash ? byte != '-' : !isAsciiDigit(small) && (small < 'a' || small > 'f'))
            return false;
        lower[i] = small;
    }
    return true;
}

std::unique_ptr<PlainCell> plainCellOf(
    const Field &field, const QList<Step> &steps, const QTimeZone &zone, const QString &key)
{
    using namespace Qt::StringLiterals;
    const RuleSettings settings = readRuleSettings(field);
    const bool usual = settings.emptyValue.isNull() || settings.emptyValue == QJsonValue(QString());
    if (field.multiple || !usual)
        return nullptr;
    switch (field.kind) {
    case ValueKind::Text:
        if (steps.isEmpty()
            && onlyAsks(field, settings,
                {"required"_L1, "minLength"_L1, "maxLength"_L1, "pattern"_L1, "entry.pattern"_L1,
                    "multiple"_L1}))
            return ifUsable(std::make_unique<PlainText>(field, key));
        return nullptr;
    case ValueKind::ComponentUuid:
        if (isStep(steps, step::component())
            && onlyAsks(
                field, settings, {"required"_L1, "pattern"_L1, "entry.pattern"_L1, "multiple"_L1}))
            return ifUsable(std::make_unique<PlainUuid>(field, key));
        return nullptr;
    case ValueKind::Number:
        if (isStep(steps, step::number())
            && onlyAsks(field, settings,
                {"required"_L1, "min"_L1, "max"_L1, "tolerance"_L1, "minimum"_L1, "maximum"_L1,
                    "integer"_L1, "decimalLimit"_L1, "multiple"_L1}))
            return plainNumber(field, settings, steps, key);
        return nullptr;
    case ValueKind::DateTime:
        if (field.type == u"datetime" && isStep(steps, step::date())
            && onlyAsks(field, settings, {"required"_L1, "date"_L1, "multiple"_L1}))
            return plainMoment(field, steps, zone, key);
        return nullptr;
    default:
        return nullptr;
    }
}

} // namespace m2m
