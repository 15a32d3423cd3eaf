// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe.h"

#include "base/issue.h"
#include "recipefile.h"

#include <QCryptographicHash>
#include <QRegularExpression>

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

void Recipe::clearMapping(const QString &field)
{
    mappings.removeIf([&field](const Mapping &mapping) { return mapping.field == field; });
}

QByteArray Recipe::fingerprint() const
{
    Recipe deciding = *this;
    deciding.name.clear();
    deciding.columns.clear(); // columns are found by the names in the mappings
    deciding.madeFor.reset(); // its own fingerprint stands for it
    deciding.knownRecords = {}; // decides what is sent, not what the records are
    std::sort(deciding.mappings.begin(), deciding.mappings.end(),
        [](const Mapping &a, const Mapping &b) { return a.field < b.field; });
    return QCryptographicHash::hash(recipeToJson(deciding), QCryptographicHash::Sha256).toHex();
}

namespace {

void addMissing(const Source &source, const QStringList &columns, QStringList &missing)
{
    const QList<int> places = columnsOf(source, columns);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i) >= 0)
            continue;
        missing += source.kind == Source::Kind::Column ? source.text
            : source.kind == Source::Kind::Columns     ? source.names.at(i)
                                                   : u'#' + QString::number(source.numbers.at(i));
    }
    if (source.kind == Source::Kind::ColumnPattern && places.isEmpty())
        missing += source.pattern;
}

} // namespace

void pinForm(Recipe &recipe, const TypeForm &form)
{
    recipe.typeFormId = form.id;
    recipe.typeFormFingerprint = form.fingerprint;
    recipe.madeFor = pinOf(form);
}

QStringList missingColumns(const Recipe &recipe, const QStringList &columns)
{
    QStringList missing;
    for (const Mapping &mapping : recipe.mappings)
        addMissing(mapping.source, columns, missing);
    if (recipe.shape.per == RecordShape::Per::Columns) {
        for (const QString &column : recipe.shape.columns)
            addMissing(Source::column(column), columns, missing);
    }
    for (const RowCondition &filter : recipe.shape.filters)
        addMissing(Source::column(filter.column), columns, missing);
    missing.removeDuplicates();
    return missing;
}

QList<Question> questionsOf(const Recipe &recipe)
{
    QList<Question> questions;
    for (const Mapping &mapping : recipe.mappings) {
        if (mapping.source.kind != Source::Kind::Asked)
            continue;
        const bool known = std::any_of(questions.begin(), questions.end(),
            [&mapping](const Question &question) { return question.name == mapping.source.text; });
        if (!known)
            questions += Question{mapping.source.text, mapping.source.pattern, mapping.field};
    }
    return questions;
}

bool isAnswer(const Question &question, const QString &answer)
{
    if (answer.trimmed().isEmpty())
        return false;
    return question.pattern.isEmpty()
        || QRegularExpression(QRegularExpression::anchoredPattern(question.pattern))
               .match(answer)
               .hasMatch();
}

} // namespace m2m
