// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace m2m {

/// What a text says about a moment, before any time zone.
struct DateText {
    QDate date;
    std::optional<QTime> time;
    std::optional<int> offsetSeconds; ///< from UTC, where the text has it
    bool fraction = false; ///< had a part of a second, which is not in `time`
    bool operator==(const DateText &) const = default;
};

/// An ISO date or date-time; only dates that exist.
[[nodiscard]] std::optional<DateText> readIsoDate(QStringView text);

/// A way to write dates or times of day, read once. Its letters take as many digits as there are of
/// them: yyyy MM dd HH hh mm ss; one letter (d, M, H, h, m, s) takes one or two. MMM and MMMM are
/// English names of months, in any case; a is AM or PM. Letters of moment.js (YYYY, DD, A) mean the
/// same; anything else stands for itself.
class DateFormat {
public:
    DateFormat() = default;
    explicit DateFormat(const QString &format);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Has all that a date needs, and nothing that cannot be read for sure (two digits of a year).
    [[nodiscard]] bool hasDate() const { return m_readable && m_date; }
    [[nodiscard]] bool hasTime() const { return m_readable && m_time; }
    [[nodiscard]] bool hasSeconds() const { return m_seconds; }

    /// A text that is wholly in this format; only dates and times that exist.
    [[nodiscard]] std::optional<DateText> readDate(QStringView text) const;
    [[nodiscard]] std::optional<QTime> readTime(QStringView text) const;
    /// As the web page's library writes it: A as AM or PM, a as am or pm.
    [[nodiscard]] QString write(const QDate &date, const QTime &time) const;

private:
    struct Part {
        QChar letter; ///< of yMdHhmsa; null for characters that stand for themselves
        int run = 0;
        QString literal;
    };
    struct Numbers;
    [[nodiscard]] bool readAll(QStringView text, Numbers &numbers) const;

    QString m_text;
    QList<Part> m_parts;
    bool m_readable = false;
    bool m_date = false;
    bool m_time = false;
    bool m_seconds = false;
};

/// The formats that are met most, with which a text can be read as a date although nobody said that
/// it is one: for words about it, not for reading.
[[nodiscard]] QList<DateFormat> usualDateFormats();

} // namespace m2m
