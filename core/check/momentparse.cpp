// SPDX-License-Identifier: GPL-3.0-or-later
#include "momentparse.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTime>

namespace m2m {

namespace {

/// Takes digits off a text: the first ones that stand anywhere in what is left of it.
class DigitReader {
public:
    explicit DigitReader(const QString &text)
        : m_text(text)
    {
    }

    std::optional<int> next(int most, QString *digits = nullptr)
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        while (m_at < m_text.size() && !isDigit(m_text[m_at]))
            ++m_at;
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_at - begin < most && isDigit(m_text[m_at]))
            ++m_at;
        if (m_at == begin)
            return {};
        const QString found = m_text.mid(begin, m_at - begin);
        if (digits)
            *digits = found;
        return found.toInt();
    }

    /// "am" or "pm", in any case; nothing is taken where there is neither.
    std::optional<bool> isAfternoon()
    {
        static const QRegularExpression half(
            QStringLiteral("[ap]\\.?m?\\.?"), QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = half.match(m_text, m_at);
        if (!match.hasMatch())
            return {};
        m_at = match.capturedEnd();
        return match.captured().startsWith(u'p', Qt::CaseInsensitive);
    }

    void skip(const QString &literal)
    {
        const qsizetype found = m_text.indexOf(literal, m_at);
        if (found >= 0)
            m_at = found + literal.size();
    }

private:
    const QString m_text;
    qsizetype m_at = 0;
};

/// A format cut into what is read or written one after the other.
std::optional<QStringList> piecesOf(const QString &format)
{
    static const QRegularExpression known(
        QStringLiteral("\\A(?:HH?|hh?|mm?|ss?|[aA]|[^A-Za-z\\[\\]])*\\z"));
    static const QRegularExpression runTogether(QStringLiteral("(?<![Hh])[Hh]mm"));
    static const QRegularExpression piece(QStringLiteral("HH?|hh?|mm?|ss?|[aA]|[^A-Za-z]"));
    if (format.isEmpty() || !known.match(format).hasMatch() || format.contains(runTogether))
        return {};
    QStringList pieces;
    QRegularExpressionMatchIterator it = piece.globalMatch(format);
    while (it.hasNext())
        pieces += it.next().captured();
    return pieces;
}

QTime timeOf(const QStringList &pieces, const QString &text)
{
    DigitReader reader(text);
    bool anything = false;
    std::optional<bool> afternoon;
    int hour = 0;
    int minute = 0;
    int second = 0;
    for (const QString &piece : pieces) {
        const QChar kind = piece[0].toLower();
        if (kind == u'a') {
            afternoon = reader.isAfternoon();
        } else if (!kind.isLetter()) {
            reader.skip(piece);
        } else if (const std::optional<int> number = reader.next(2)) {
            anything = true;
            (kind == u'h' ? hour : kind == u'm' ? minute : second) = *number;
        }
    }
    if (!anything)
        return {};
    if (afternoon && *afternoon && hour < 12)
        hour += 12;
    if (afternoon && !*afternoon && hour == 12)
        hour = 0;
    if (hour == 24 && minute == 0 && second == 0)
        hour = 0; // of the next day
    return {hour, minute, second};
}

QString written(const QStringList &pieces, const QTime &time)
{
    QString text;
    for (const QString &piece : pieces) {
        const QChar kind = piece[0];
        const int half = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
        if (kind == u'A' || kind == u'a') {
            const QString word = time.hour() < 12 ? QStringLiteral("am") : QStringLiteral("pm");
            text += kind == u'A' ? word.toUpper() : word;
        } else if (!kind.isLetter()) {
            text += piece;
        } else {
            const int number = kind == u'H' ? time.hour()
                : kind == u'h'              ? half
                : kind == u'm'              ? time.minute()
                                            : time.second();
            text += QString::number(number).rightJustified(piece.size(), u'0');
        }
    }
    return text;
}

} // namespace

QDate dayOfParts(const QString &text, bool dayFirst, const QDate &today)
{
    DigitReader reader(text);
    const std::optional<int> first = reader.next(2);
    const std::optional<int> second = reader.next(2);
    QString digits;
    const std::optional<int> written = reader.next(4, &digits);
    if (!first)
        return {};
    int year = written.value_or(today.year());
    if (digits.size() == 2) // two digits stand for a year near to ours
        year += year > 68 ? 1900 : 2000;
    const int month = dayFirst ? second.value_or(today.month()) : *first;
    const int day = dayFirst ? *first : second.value_or(1);
    return {year, month, day};
}

std::optional<bool> isTimeBy(const QString &format, const QString &text)
{
    const std::optional<QStringList> pieces = piecesOf(format);
    if (!pieces)
        return {};
    return timeOf(*pieces, text).isValid();
}

std::optional<QString> shownTime(const QString &text, const QString &readAs, const QString &shownAs)
{
    const std::optional<QStringList> reading = piecesOf(readAs);
    const std::optional<QStringList> showing = piecesOf(shownAs);
    if (!reading || !showing)
        return {};
    const QTime time = timeOf(*reading, text);
    return time.isValid() ? written(*showing, time) : QStringLiteral("Invalid date");
}

} // namespace m2m
