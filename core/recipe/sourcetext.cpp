// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetext.h"

#include "table/preamble.h"

#include <QRegularExpression>

namespace m2m {

namespace {

SourceText missing(const QString &rule, const QVariantMap &params = {})
{
    SourceText text;
    text.issue = Issue();
    text.issue->rule = rule;
    text.issue->params = params;
    return text;
}

SourceText given(const QString &value, const QString &ruleIfBlank)
{
    SourceText text;
    if (value.trimmed().isEmpty())
        return missing(ruleIfBlank);
    text.texts = QStringList{value};
    return text;
}

SourceText besideLabel(const Source &source, const Table &table)
{
    const QVariantMap params{{QStringLiteral("label"), source.text}};
    const auto value = preambleValue(table, source.text);
    if (!value)
        return missing(QStringLiteral("source.labelMissing"), params);
    return {{value->value}, table.physicalLine(value->row), value->column, {}};
}

SourceText behindLabel(const Source &source, const Table &table)
{
    const auto row = labelledRow(table, source.text);
    if (!row || row->cells.isEmpty()) {
        return missing(
            QStringLiteral("source.labelMissing"), {{QStringLiteral("label"), source.text}});
    }
    return {row->cells, table.physicalLine(row->row), row->column, {}};
}

SourceText cellOfFile(const Source &source, const Table &table)
{
    const qint64 line = source.numbers.value(0);
    const int column = source.numbers.value(1) - 1;
    const qint64 row = table.physicalRowOfLine(line);
    const QStringList cells =
        row >= 0 && row < table.physicalRowCount() ? table.physicalRow(row) : QStringList();
    if (column < 0 || column >= cells.size()) {
        return missing(QStringLiteral("source.cellMissing"),
            {{QStringLiteral("line"), line}, {QStringLiteral("column"), column + 1}});
    }
    return {{cells.at(column)}, line, column, {}};
}

SourceText partOfName(const Source &source, const Table &table)
{
    const QString name = table.source().name();
    if (source.pattern.isEmpty())
        return {{name}, 0, -1, {}};
    const QRegularExpressionMatch match =
        QRegularExpression(source.pattern, QRegularExpression::UseUnicodePropertiesOption)
            .match(name);
    if (!match.hasMatch()) {
        return missing(QStringLiteral("source.nameUnlike"),
            {{QStringLiteral("value"), name}, {QStringLiteral("pattern"), source.pattern}});
    }
    return {{match.captured(match.lastCapturedIndex() > 0 ? 1 : 0)}, 0, -1, {}};
}

SourceText answered(const Source &source, const RunFacts &facts)
{
    const QString answer = facts.answers.value(source.text);
    const Question question{source.text, source.pattern, {}};
    if (isAnswer(question, answer))
        return {{answer}, 0, -1, {}};
    QVariantMap params{{QStringLiteral("question"), source.text}};
    if (answer.trimmed().isEmpty())
        return missing(QStringLiteral("source.notAnswered"), params);
    params.insert(QStringLiteral("value"), answer);
    params.insert(QStringLiteral("pattern"), source.pattern);
    return missing(QStringLiteral("source.wrongAnswer"), params);
}

} // namespace

SourceText sourceText(const Source &source, const Table &table, const RunFacts &facts)
{
    switch (source.kind) {
    case Source::Kind::Constant:
        return {{source.text}, 0, -1, {}};
    case Source::Kind::Preamble:
        return besideLabel(source, table);
    case Source::Kind::PreambleRow:
        return behindLabel(source, table);
    case Source::Kind::FileCell:
        return cellOfFile(source, table);
    case Source::Kind::FileName:
        return partOfName(source, table);
    case Source::Kind::FileDate:
        return given(
            table.source().modified.date().toString(Qt::ISODate), QStringLiteral("source.noDate"));
    case Source::Kind::SheetName:
        return given(table.source().sheet, QStringLiteral("source.noSheet"));
    case Source::Kind::Operator:
        return given(facts.operatorName, QStringLiteral("source.noOperator"));
    case Source::Kind::Station:
        return given(facts.stationName, QStringLiteral("source.noStation"));
    case Source::Kind::Asked:
        return answered(source, facts);
    default:
        return {};
    }
}

IssueList sourceIssues(const Recipe &recipe, const Table &table, const RunFacts &facts)
{
    IssueList issues;
    for (const Mapping &mapping : recipe.mappings) {
        if (mapping.source.isColumns() || mapping.source.kind == Source::Kind::RowNumber)
            continue;
        SourceText text = sourceText(mapping.source, table, facts);
        if (!text.issue)
            continue;
        text.issue->fieldPath = mapping.field;
        issues += *text.issue;
    }
    return issues;
}

} // namespace m2m
