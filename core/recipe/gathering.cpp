// SPDX-License-Identifier: GPL-3.0-or-later
#include "gathering.h"

namespace m2m {

bool Gathering::isList() const
{
    const Gather gather = m_bound->mapping.gather;
    return gather == Gather::List || gather == Gather::FilledList;
}

void Gathering::add(
    const QJsonValue &value, bool isBlank, qint64 row, qint64 line, IssueList &issues)
{
    if (isList())
        takeElement(value, isBlank, row, line, issues);
    else
        takeOne(value, isBlank, row, line, issues);
}

void Gathering::takeElement(
    const QJsonValue &value, bool isBlank, qint64 row, qint64 line, IssueList &issues)
{
    if (isBlank && value.isUndefined()) {
        if (m_bound->mapping.gather == Gather::FilledList)
            return;
        // Leaving it out would move all values behind it.
        Issue issue = m_bound->issueOf({Severity::Error, QStringLiteral("gather.blank"), {}});
        issue.row = row;
        issue.line = line;
        issues += issue;
        return;
    }
    m_any = true;
    if (value.isArray()) {
        const QJsonArray several = value.toArray();
        for (const QJsonValue each : several)
            m_list += each;
    } else if (!value.isUndefined()) {
        m_list += value;
    }
}

void Gathering::takeOne(
    const QJsonValue &value, bool isBlank, qint64 row, qint64 line, IssueList &issues)
{
    const Gather gather = m_bound->mapping.gather;
    if (isBlank && m_any && gather != Gather::Agree)
        return;
    const bool take = !m_any || (m_isBlank && gather != Gather::Agree) || gather == Gather::Last;
    if (take) {
        m_value = value;
        m_row = row;
        m_line = line;
        m_isBlank = isBlank;
        m_any = true;
        return;
    }
    if (gather == Gather::First || m_bound->isSame(value, m_value))
        return;
    Issue issue = m_bound->issueOf({Severity::Error, QStringLiteral("gather.differs"),
        {{QStringLiteral("value"), value.toVariant()},
            {QStringLiteral("other"), m_value.toVariant()},
            {QStringLiteral("otherLine"), m_line}}});
    issue.row = row;
    issue.line = line;
    issues += issue;
}

QJsonValue Gathering::value() const
{
    if (!isList())
        return m_value;
    return m_any ? QJsonValue(m_list) : QJsonValue(QJsonValue::Undefined);
}

} // namespace m2m
