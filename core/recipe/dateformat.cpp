// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateformat.h"

#include <algorithm>

#include <QHash>
#include <QRegularExpression>

namespace m2m {

namespace {

std::optional<DateText> readIso(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral(
        R"(\A(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)"
        R"((?: ?(?:(Z)|([+-])(\d\d):?(\d\d)))?)?\z)"));
    const QRegularExpressionMatch match = iso.match(text);
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    if (!match.hasMatch())
        return {};
    DateText read;
    read.date = QDate(number(1), number(2), number(3));
    if (!read.date.isValid())
        return {};
    if (match.hasCaptured(4)) {
        read.time = QTime(number(4), number(5), number(6));
        if (!read.time->isValid())
            return {};
        const QString fraction = match.captured(7);
        read.fraction = std::any_of(fraction.begin(), fraction.end(),
            [](QChar digit) { return digit >= u'1' && digit <= u'9'; });
    }
    if (match.hasCaptured(8)) {
        read.offsetSeconds = 0;
    } else if (match.hasCaptured(9)) {
        if (number(10) > 14 || number(11) > 59)
            return {};
        const int seconds = number(10) * 3600 + number(11) * 60;
        read.offsetSeconds = match.captured(9) == u"-" ? -seconds : seconds;
    }
    return read;
}

/// Reads a text along a format, one run of equal letters after the other.
class FormatReader {
public:
    FormatReader(const QString &text, const QString &format)
        : m_text(text)
        , m_format(format)
    {
    }

    bool read()
    {
        while (!m_format.isEmpty()) {
            const QChar letter = m_format.front();
            qsizetype run = 1;
            while (run < m_format.size() && m_format[run] == letter)
                ++run;
            if (!take(letter, int(run)))
                return false;
            m_format = m_format.mid(run);
        }
        return m_text.isEmpty();
    }

    std::optional<DateText> dateText() const
    {
        DateText result;
        if (!has(u'y') || !has(u'M') || !has(u'd'))
            return {};
        result.date = QDate(m_parts[u'y'], m_parts[u'M'], m_parts[u'd']);
        result.time = time();
        if (!result.date.isValid() || (hasTime() && !result.time))
            return {};
        return result;
    }

    std::optional<QTime> time() const
    {
        if (!hasTime())
            return {};
        int hour = m_parts.value(u'H');
        if (!has(u'H')) {
            if (!has(u'a') || m_parts[u'h'] < 1 || m_parts[u'h'] > 12)
                return {};
            hour = m_parts[u'h'] % 12 + m_parts[u'a'];
        }
        const QTime result(hour, m_parts.value(u'm'), m_parts.value(u's'));
        return result.isValid() ? std::optional(result) : std::nullopt;
    }

private:
    bool has(QChar letter) const { return m_parts.contains(letter); }
    bool hasTime() const { return has(u'H') || has(u'h'); }

    bool take(QChar letter, int run)
    {
        // Forms of this library write years and days in small letters, moment.js in capitals.
        if (letter == u'Y')
            letter = u'y';
        if (letter == u'D')
            letter = u'd';
        if (letter == u'a' || letter == u'A')
            return takeHalf();
        if (!QStringLiteral("yMdHhms").contains(letter))
            return takeLiteral(letter, run);
        if (letter == u'y' ? run != 4 : run > 2)
            return false;
        return takeNumber(letter, run, run == 1 ? 2 : run);
    }

    bool takeNumber(QChar letter, int least, int most)
    {
        int n = 0;
        while (n < most && n < m_text.size() && m_text[n] >= u'0' && m_text[n] <= u'9')
            ++n;
        if (n < least)
            return false;
        m_parts.insert(letter, m_text.left(n).toInt());
        m_text = m_text.mid(n);
        return true;
    }

    bool takeHalf()
    {
        const QString half = m_text.left(2).toString().toLower();
        if (half != u"am" && half != u"pm")
            return false;
        m_parts.insert(u'a', half == u"pm" ? 12 : 0);
        m_text = m_text.mid(2);
        return true;
    }

    bool takeLiteral(QChar letter, int run)
    {
        if (!m_text.startsWith(QString(run, letter)))
            return false;
        m_text = m_text.mid(run);
        return true;
    }

    QStringView m_text;
    QStringView m_format;
    QHash<QChar, int> m_parts;
};

} // namespace

std::optional<DateText> readDateText(const QString &text, const QString &format)
{
    if (const std::optional<DateText> iso = readIso(text))
        return iso;
    FormatReader reader(text, format);
    if (format.isEmpty() || !reader.read())
        return {};
    return reader.dateText();
}

std::optional<QTime> readTimeText(const QString &text, const QString &format)
{
    for (const QString &tried : {QStringLiteral("HH:mm"), QStringLiteral("HH:mm:ss"), format}) {
        FormatReader reader(text, tried);
        if (!tried.isEmpty() && reader.read() && reader.time())
            return reader.time();
    }
    return {};
}

} // namespace m2m
