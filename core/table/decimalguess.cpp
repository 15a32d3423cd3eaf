// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimalguess.h"

#include <QHash>

#include <algorithm>

namespace m2m {

namespace {

using Certainty = DialectGuess::Certainty;
using Strength = DecimalHint::Strength;

struct MarkCount {
    qsizetype strong = 0;
    qsizetype weak = 0;
};

class DecimalCount {
public:
    void add(QByteArrayView cell)
    {
        const DecimalHint hint = decimalHint(cell);
        if (!hint.thousands.isNull()) {
            ++m_groups[hint.thousands];
            if (hint.strength == Strength::None && isMark(hint.thousands)) // 1,234,567: no decimals
                ++(hint.thousands == u',' ? m_points : m_commas).weak;
        }
        MarkCount &count = hint.mark == ',' ? m_commas : m_points;
        count.strong += hint.strength == Strength::Strong ? 1 : 0;
        count.weak += hint.strength == Strength::Weak ? 1 : 0;
    }

    [[nodiscard]] DecimalGuess guess(bool commasAreFree) const
    {
        DecimalGuess guess = decimalMark(commasAreFree);
        addThousands(guess);
        return guess;
    }

private:
    static bool isMark(QChar mark) { return mark == u',' || mark == u'.'; }

    [[nodiscard]] DecimalGuess decimalMark(bool commasAreFree) const
    {
        const qsizetype points = m_points.strong;
        const qsizetype commas = m_commas.strong;
        if (points + commas > 0) {
            const QChar mark = QLatin1Char(commas > points ? ',' : '.');
            if (points > 0 && commas > 0) {
                const bool fewOdd = std::max(points, commas) >= 9 * std::min(points, commas);
                return {mark, {}, fewOdd ? Certainty::Likely : Certainty::Unsure,
                    {QStringLiteral("decimalMixed")}};
            }
            return {mark, {}, Certainty::Sure, {QStringLiteral("decimalSeen")}};
        }
        if (m_points.weak + m_commas.weak > 0) { // 1,234 and nothing that says what it is
            const bool both = m_points.weak > 0 && m_commas.weak > 0;
            const bool likely = !both && m_groups.isEmpty() && m_points.weak > 0 && !commasAreFree;
            return {QLatin1Char(m_commas.weak > m_points.weak ? ',' : '.'), {},
                likely ? Certainty::Likely : Certainty::Unsure,
                {both ? QStringLiteral("decimalMixed") : QStringLiteral("decimalSeen")}};
        }
        return {QLatin1Char('.'), {}, Certainty::Likely, {QStringLiteral("decimalUnseen")}};
    }

    void addThousands(DecimalGuess &guess) const
    {
        QChar most;
        qsizetype count = 0;
        for (auto it = m_groups.begin(); it != m_groups.end(); ++it) {
            if (it.value() > count && it.key() != guess.mark) {
                most = it.key();
                count = it.value();
            }
        }
        if (most.isNull())
            return;
        guess.thousands = most;
        guess.reasons += QStringLiteral("thousandsSeen");
        // 12 345 may be two numbers; one mark that groups and another that does are two machines.
        if (most == u' ' || m_groups.size() > 1)
            guess.certainty = std::max(guess.certainty, Certainty::Likely);
        if (m_groups.contains(guess.mark))
            guess.certainty = Certainty::Unsure;
    }

    MarkCount m_points;
    MarkCount m_commas;
    QHash<QChar, qsizetype> m_groups;
};

} // namespace

DecimalGuess guessDecimalMark(const TextSample &sample, qsizetype first, const TextSample &rest)
{
    DecimalCount count;
    const auto look = [&count](const TextSample &rows, qsizetype from) {
        for (qsizetype number = 0; number < rows.size(); ++number) {
            const TextSample::Row row = rows.row(number);
            if (rows.physical(number) < from || !row.isTable())
                continue;
            for (size_t column = 0; column < row.cells.size(); ++column) {
                if (row.kinds[column] == CellKind::Number)
                    count.add(row.cells[column]);
            }
        }
    };
    look(sample, first);
    look(rest, sample.size());
    return count.guess(sample.rules().delimiter != ",");
}

} // namespace m2m
