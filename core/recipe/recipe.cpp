// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe.h"

#include "base/issue.h"
#include "recipefile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace m2m {

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::PerformAction:
        return QStringLiteral("PerformAction");
    case Operation::EditAction:
        return QStringLiteral("EditAction");
    case Operation::CreateComponent:
        return QStringLiteral("CreateComponent");
    case Operation::EditComponent:
        return QStringLiteral("EditComponent");
    }
    return {};
}

std::optional<Operation> operationFromName(const QString &name)
{
    for (const Operation operation : {Operation::PerformAction, Operation::EditAction,
             Operation::CreateComponent, Operation::EditComponent}) {
        if (operationName(operation) == name)
            return operation;
    }
    return {};
}

RecordType recordTypeOf(Operation operation)
{
    return operation == Operation::PerformAction || operation == Operation::EditAction
        ? RecordType::Action
        : RecordType::Component;
}

bool isEdit(Operation operation)
{
    return operation == Operation::EditAction || operation == Operation::EditComponent;
}

QString locationPath() { return QStringLiteral("@location"); }

QString datePath() { return QStringLiteral("@date"); }

const Mapping *Recipe::mapping(const QString &field) const
{
    const auto it = std::find_if(mappings.begin(), mappings.end(),
        [&field](const Mapping &mapping) { return mapping.field == field; });
    return it == mappings.end() ? nullptr : &*it;
}

void Recipe::setMapping(const Mapping &mapping)
{
    const auto it = std::find_if(mappings.begin(), mappings.end(),
        [&mapping](const Mapping &other) { return other.field == mapping.field; });
    if (it != mappings.end())
        *it = mapping;
    else if (mapping.field == targetPath())
        mappings.prepend(mapping);
    else
        mappings.append(mapping);
}

QByteArray Recipe::fingerprint() const
{
    Recipe deciding = *this;
    deciding.name.clear();
    deciding.columns.clear(); // columns are found by the names in the mappings
    deciding.knownRecords = {}; // decides what is sent, not what the records are
    std::sort(deciding.mappings.begin(), deciding.mappings.end(),
        [](const Mapping &a, const Mapping &b) { return a.field < b.field; });
    return QCryptographicHash::hash(recipeToJson(deciding), QCryptographicHash::Sha256).toHex();
}

QStringList missingColumns(const Recipe &recipe, const QStringList &columns)
{
    QStringList missing;
    for (const Mapping &mapping : recipe.mappings) {
        const QString &name = mapping.source.text;
        if (mapping.source.kind == Source::Kind::Column && !columns.contains(name)
            && !missing.contains(name))
            missing += name;
    }
    return missing;
}

} // namespace m2m
