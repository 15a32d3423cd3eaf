// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/batchcheck.h"
#include "check/rowfinding.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace m2m::test {

/// What a report must say, row by row in the plainest way.
inline QStringList expectedOf(const RecordBuilder &builder, const ComponentFacts &facts)
{
    ProblemNumbers numbers;
    const FormValidator validator(builder.formPtr());
    QSet<quint64> contents;
    QSet<quint64> components;
    QStringList lines;
    for (qint64 row = 0; row < builder.count(); ++row) {
        const RowFinding finding = checkRow(builder, validator, facts, row, numbers);
        QStringList said;
        for (const int problem : finding.problems) {
            const ProblemKey key = numbers.keys().at(problem);
            said += QStringLiteral("%1 %2 %3").arg(int(key.severity)).arg(key.rule, key.fieldPath);
        }
        RowVerdict verdict = finding.verdict;
        if (verdict != RowVerdict::Wrong) {
            const bool again = contents.contains(quint64(finding.content));
            const bool known =
                finding.component != Digest() && components.contains(quint64(finding.component));
            if (again) {
                said += "1 batch.sameRecord ";
                verdict = RowVerdict::Doubtful;
            } else if (known) {
                said += "0 batch.sameComponent @component";
            }
            contents.insert(quint64(finding.content));
            components.insert(quint64(finding.component));
        }
        said.sort();
        lines += QStringLiteral("%1: %2 [%3]").arg(row).arg(int(verdict)).arg(said.join(", "));
    }
    return lines;
}

inline QStringList shown(const CheckReport &report)
{
    QList<QStringList> said(report.rows.size());
    for (const ProblemGroup &group : report.groups) {
        for (const qint64 row : group.rows)
            said[row] += QStringLiteral("%1 %2 %3")
                             .arg(int(group.severity))
                             .arg(group.rule, group.fieldPath);
    }
    QStringList lines;
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        said[row].sort();
        lines += QStringLiteral("%1: %2 [%3]")
                     .arg(row)
                     .arg(int(report.rows[row]))
                     .arg(said[row].join(", "));
    }
    return lines;
}

inline QString firstDifference(const QStringList &found, const QStringList &expected)
{
    for (qsizetype i = 0; i < std::max(found.size(), expected.size()); ++i) {
        if (found.value(i) != expected.value(i))
            return QStringLiteral("found    %1\nexpected %2")
                .arg(found.value(i), expected.value(i));
    }
    return {};
}

} // namespace m2m::test
