// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundmapping.h"

#include "base/jsvalue.h"

#include <algorithm>

namespace m2m {

namespace {

const QLatin1StringView rowOfGrid("[].");

} // namespace

BoundMapping::BoundMapping(const Mapping &of, const TypeForm &form, const Table &table,
    const RunFacts &facts, const QTimeZone &zone)
    : mapping(of)
    , field(form.field(of.field))
    , columns(columnsOf(of.source, table.columns()))
    , steps(of.steps, {field, zone, facts.uuids})
    , uuids(facts.uuids)
{
    namesComponent = of.field == targetPath()
        || std::any_of(of.steps.begin(), of.steps.end(),
            [](const Step &each) { return each.name == step::component(); });
    if (isFixed())
        fixed = sourceText(of.source, table, facts);
    if (const qsizetype at = of.field.indexOf(rowOfGrid); at > 0) {
        grid = of.field.left(at);
        member = of.field.mid(at + rowOfGrid.size());
    }
}

bool BoundMapping::isFixed() const
{
    return !mapping.source.isColumns() && mapping.source.kind != Source::Kind::RowNumber;
}

bool BoundMapping::hasNothing() const
{
    if (mapping.source.kind == Source::Kind::RowNumber)
        return false;
    return isFixed() ? fixed.texts.isEmpty() : columns.isEmpty() || columns.contains(-1);
}

QStringList BoundMapping::texts(const QStringList &cells, qint64 line) const
{
    if (mapping.source.kind == Source::Kind::RowNumber)
        return {QString::number(line)};
    if (isFixed())
        return fixed.texts;
    QStringList found;
    found.reserve(columns.size());
    for (const int column : columns)
        found += cells.value(column);
    return found;
}

StepResult BoundMapping::run(const QStringList &texts) const
{
    const bool several = mapping.source.kind != Source::Kind::Column
        && mapping.source.kind != Source::Kind::Constant;
    return texts.size() == 1 && !several ? steps.run(texts.constFirst()) : steps.run(texts);
}

bool BoundMapping::isSame(const QJsonValue &a, const QJsonValue &b) const
{
    if (a == b || !namesComponent)
        return a == b;
    const auto uuidOf = [this](const QJsonValue &value) {
        return uuids.value(value.toString(), value.toString());
    };
    return a.isString() && b.isString() && uuidOf(a) == uuidOf(b);
}

Issue BoundMapping::issueOf(const StepIssue &issue) const
{
    Issue told;
    told.severity = issue.severity;
    told.rule = issue.rule;
    told.fieldPath = mapping.field;
    told.params = issue.params;
    told.column = column();
    return told;
}

QString shownTogether(const QStringList &texts)
{
    if (texts.size() == 1)
        return texts.constFirst();
    if (std::all_of(texts.begin(), texts.end(), js::isBlank))
        return {};
    return texts.join(QStringLiteral(" | "));
}

} // namespace m2m
