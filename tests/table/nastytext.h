// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace m2m::test {

/// Few different bytes, so that every meeting of quotes, delimiters and line breaks comes up.
inline QByteArray nastyText(QRandomGenerator &random, int length)
{
    static constexpr char letters[] = {'a', 'b', ',', ',', '"', '"', '\n', '\r', ';'};
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += letters[random.bounded(int(sizeof(letters)))];
    return text;
}

/// What a text is, read one byte after the other in the plainest way: the judge of the fast code.
struct PlainRow {
    qint64 offset = 0;
    qint64 line = 1;
    bool operator==(const PlainRow &) const = default;
};
struct PlainReading {
    QList<PlainRow> rows;
    qint64 unclosedQuoteLine = 0;
    QList<QList<QByteArray>> cells;
};

inline PlainReading readPlainly(const QByteArray &text, char delimiter, char quote)
{
    enum { CellStart, Unquoted, Quoted } state = CellStart;
    PlainReading reading;
    qint64 line = 1;
    qint64 openedOn = 0;
    bool rowStart = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        const bool lineBreak = byte == '\n' || byte == '\r';
        const bool pair = byte == '\r' && next == '\n';
        if (rowStart) {
            reading.rows.append({at, line});
            reading.cells.append(QList<QByteArray>{QByteArray()});
            rowStart = false;
            state = CellStart;
        }
        QByteArray &cell = reading.cells.last().last();
        if (state == Quoted) {
            if (byte == quote && next == quote) {
                cell += quote;
                ++at;
            } else if (byte == quote) {
                state = Unquoted;
            } else {
                cell += byte;
                line += lineBreak && !pair ? 1 : 0;
            }
        } else if (state == CellStart && byte == quote) {
            state = Quoted;
            openedOn = line;
        } else if (byte == delimiter) {
            reading.cells.last().append(QByteArray());
            state = CellStart;
        } else if (lineBreak) {
            at += pair ? 1 : 0;
            ++line;
            rowStart = true;
            state = CellStart;
        } else {
            cell += byte;
            state = Unquoted;
        }
    }
    reading.unclosedQuoteLine = state == Quoted ? openedOn : 0;
    return reading;
}

} // namespace m2m::test
