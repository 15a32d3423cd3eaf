// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "forms/componenttypes.h"
#include "forms/fieldreader.h"
#include "optionindex.h"
#include "stepfunctions.h"

namespace m2m {

namespace {

/// How "name: value; name: value" is cut.
struct PairMarks {
    QString at;
    QString between;
};

std::optional<PairMarks> pairMarks(const StepSetup &setup)
{
    const std::optional<QString> at = textSetting(setup, u"at", QStringLiteral(";"));
    const std::optional<QString> between = textSetting(setup, u"between", QStringLiteral(":"));
    if (at && at == between)
        setup.blame(u"between", QStringLiteral("step.twice"), {{QStringLiteral("text"), *at}});
    if (!at || !between || *at == *between)
        return {};
    return PairMarks{*at, *between};
}

StepResult wrongPair(const QString &text, const QString &rule, const QString &piece,
    qsizetype position, QVariantMap params = {})
{
    params.insert(QStringLiteral("piece"), js::trimmed(piece));
    params.insert(QStringLiteral("position"), position);
    return refused(text, rule, params);
}

struct AnswersReader {
    OptionIndexPtr questions;
    OptionIndexPtr answers;
    PairMarks marks;

    StepResult operator()(const QString &text) const
    {
        QJsonObject given;
        const QStringList pieces = text.split(marks.at);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const Pair pair = readPair(pieces[i]);
            if (!pair.question || !pair.answer) {
                const bool known = pair.question != nullptr;
                const OptionIndex &index = known ? *answers : *questions;
                const QString word = known ? pair.answerText : pair.questionText;
                QVariantMap params;
                const QString near = index.nearestLabel(word);
                if (!near.isEmpty())
                    params.insert(QStringLiteral("suggestion"), near);
                if (known)
                    params.insert(QStringLiteral("question"), pair.question->label);
                if (pair.answerText.isNull())
                    return wrongPair(text, QStringLiteral("entry.pair"), pieces[i], i + 1,
                        {{QStringLiteral("mark"), marks.between}});
                return wrongPair(text,
                    known ? QStringLiteral("entry.answer") : QStringLiteral("entry.question"), word,
                    i + 1, params);
            }
            const QString question = pair.question->value.toString();
            if (given.contains(question)) {
                return wrongPair(
                    text, QStringLiteral("entry.nameTwice"), pair.question->label, i + 1);
            }
            given.insert(question, pair.answer->value);
        }
        return {given, {}};
    }

    struct Pair {
        const Option *question = nullptr;
        const Option *answer = nullptr;
        QString questionText;
        QString answerText; ///< null: there is no mark
    };

    /// The mark may also be part of a question, so that each place of it is tried.
    Pair readPair(const QString &piece) const
    {
        Pair best;
        for (qsizetype cut = piece.indexOf(marks.between); cut >= 0;
             cut = piece.indexOf(marks.between, cut + 1)) {
            Pair pair;
            pair.questionText = js::trimmed(piece.left(cut));
            pair.answerText = js::trimmed(piece.mid(cut + marks.between.size()));
            pair.question = questions->find(pair.questionText);
            pair.answer = answers->find(pair.answerText);
            if (pair.question && pair.answer)
                return pair;
            if (best.answerText.isNull() || (pair.question && !best.question))
                best = pair;
        }
        return best;
    }
};

struct MapReader {
    std::shared_ptr<const Field> valueField; ///< what `values` works for
    PreparedSteps values;
    PairMarks marks;

    StepResult operator()(const QString &text) const
    {
        QJsonObject map;
        std::optional<StepIssue> doubt;
        const QStringList pieces = text.split(marks.at);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const qsizetype cut = pieces[i].indexOf(marks.between);
            const QString name = js::trimmed(pieces[i].left(cut));
            const QString cell = js::trimmed(pieces[i].mid(cut + marks.between.size()));
            if (cut < 0 || name.isEmpty() || cell.isEmpty()) {
                return wrongPair(text, QStringLiteral("entry.pair"), pieces[i], i + 1,
                    {{QStringLiteral("mark"), marks.between}});
            }
            if (map.contains(name))
                return wrongPair(text, QStringLiteral("entry.nameTwice"), name, i + 1);
            StepResult value = values.run(cell);
            if (value.issue) {
                value.issue->params.insert(QStringLiteral("piece"), cell);
                value.issue->params.insert(QStringLiteral("name"), name);
                value.issue->params.insert(QStringLiteral("value"), text);
                if (value.issue->severity == Severity::Error)
                    return value;
                if (!doubt)
                    doubt = value.issue;
            }
            map.insert(name, value.value);
        }
        return {map, doubt};
    }
};

} // namespace

ValueStep makeAnswers(const StepSetup &setup)
{
    const std::optional<PairMarks> marks = pairMarks(setup);
    if (!setup.context.field || !marks)
        return {};
    const QJsonObject &component = setup.context.field->component;
    return AnswersReader{indexOfPairs(component.value(u"questions")),
        indexOfPairs(component.value(u"values")), *marks};
}

ValueStep makeMap(const StepSetup &setup)
{
    const std::optional<PairMarks> marks = pairMarks(setup);
    const std::optional<QChar> decimal = markSetting(setup, u"decimalMark", u'.');
    const std::optional<QChar> thousands = markSetting(setup, u"thousandsMark", {});
    if (!setup.context.field || !marks || !decimal || !thousands)
        return {};
    const QJsonObject component =
        setup.context.field->component.value(u"valueComponent").toObject();
    const auto field = std::make_shared<Field>(readField(withClassDefaults(component), {}));
    if (field->kind == ValueKind::Unsupported || field->kind == ValueKind::Rows)
        return {};
    Dialect dialect;
    dialect.decimalMark = *decimal;
    dialect.thousandsMark = *thousands;
    const PreparedSteps values(defaultSteps(*field, dialect), {field.get(), setup.context.zone});
    return MapReader{field, values, *marks};
}

} // namespace m2m
