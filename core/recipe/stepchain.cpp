// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepchain.h"

#include "base/jsvalue.h"
#include "steprecorder.h"
#include "steptable.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

/// A cell of a field that holds several values, one value a list, is a list of one.
bool isList(const Field &field)
{
    return field.multiple && field.kind != ValueKind::OptionSet
        && field.kind != ValueKind::NumberList && field.type != u"hidden";
}

/// Text is no value of these, so that without a last step nothing right can come out.
bool needsValueStep(const Field &field)
{
    return field.kind != ValueKind::Text && field.kind != ValueKind::Unsupported;
}

/// Whether a list can be put together of what the step makes of each text.
bool makesMembers(const Field &field, const QString &valueStep)
{
    if (field.kind == ValueKind::NumberList)
        return valueStep == step::number() || valueStep == step::numbers();
    const QStringList ownLists{
        step::options(), step::numbers(), step::tags(), step::answers(), step::map(), step::json()};
    return isList(field) && !ownLists.contains(valueStep);
}

bool isError(const std::optional<StepIssue> &issue)
{
    return issue && issue->severity == Severity::Error;
}

/// Nearly no cell has one of these signs, and all are asked: without a branch for each of them.
bool mayBeOdd(const QString &text)
{
    bool found = false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        found |= (u == QChar::ReplacementCharacter) | (u == u'#') | (u == u'+');
    }
    return found;
}

bool isOdd(const QString &text) { return isSpreadsheetError(text) || isSpreadsheetNumber(text); }

/// Texts that a step is there to find: whoever names #N/A has seen it.
QStringList oddTextsOf(const Step &step)
{
    QStringList texts;
    const auto add = [&texts](const QJsonValue &value) {
        if (isOdd(value.toString()))
            texts += js::trimmed(value.toString());
    };
    const QJsonArray words = step.settings.value(u"texts").toArray();
    std::for_each(words.begin(), words.end(), add);
    const QJsonArray pairs = step.settings.value(u"pairs").toArray();
    for (const QJsonValue pair : pairs)
        add(pair[0]);
    return texts;
}

} // namespace

struct StepChain::Pieces {
    std::span<QString> texts;
    QString cell; ///< that was split
    QStringList uncut; ///< what it was split into; empty: none was

    [[nodiscard]] bool isSplit() const { return !uncut.isEmpty(); }
    /// Says in an issue which of the texts it is about.
    void locate(StepIssue &issue, size_t index) const
    {
        const auto position = qsizetype(index) + 1;
        if (isSplit()) {
            if (!issue.params.contains(QStringLiteral("piece")))
                issue.params.insert(QStringLiteral("piece"), js::trimmed(uncut[position - 1]));
            issue.params.insert(QStringLiteral("position"), position);
            issue.params.insert(QStringLiteral("value"), cell);
        } else if (texts.size() > 1) {
            issue.params.insert(QStringLiteral("cell"), position);
        }
    }
    [[nodiscard]] StepResult blankAt(size_t index) const
    {
        StepResult result = refused(texts[index], QStringLiteral("entry.emptyPiece"),
            {{QStringLiteral("position"), qsizetype(index) + 1}});
        locate(*result.issue, index);
        return result;
    }
};

StepChain::StepChain(const QList<Step> &steps, const StepContext &context)
    : m_steps(steps)
{
    for (qsizetype i = 0; i < steps.size() && !m_problem; ++i) {
        StepProblem problem{int(i), {}, {}};
        const NamedStep *entry = findStep(steps[i].name);
        const StepSetup setup{steps[i].settings, context, &problem, {}};
        const QString key = entry ? add(*entry, setup) : QStringLiteral("step.unknown");
        if (problem.key.isEmpty())
            problem.key = key;
        problem.params.insert(QStringLiteral("step"), steps[i].name);
        if (!key.isEmpty())
            m_problem = problem;
        m_expected += oddTextsOf(steps[i]);
    }
    if (!m_problem)
        makeValues(context);
    const QString valueStep = m_valueIndex < 0 ? QString() : m_steps[m_valueIndex].name;
    m_joinsLists = valueStep == step::numbers();
    const Field *field = context.field;
    if (!field)
        return;
    m_isText = field->kind == ValueKind::Text;
    m_isList = isList(*field);
    m_takesSeveral = makesMembers(*field, valueStep);
    // A tick box has no third state: blank is a box that is not ticked.
    if (field->kind == ValueKind::Boolean)
        m_blank = false;
    if (m_values.empty() && !m_problem && needsValueStep(*field))
        m_problem = StepProblem{-1, QStringLiteral("step.noValue"), {}};
}

/// Why the step cannot be used, where its settings do not say more; empty where it can.
QString StepChain::add(const NamedStep &entry, const StepSetup &setup)
{
    const QString notForTheField = QStringLiteral("step.field");
    if (entry.makeNumber) {
        if (m_valueIndex < 0
            || (m_steps[m_valueIndex].name != step::number()
                && m_steps[m_valueIndex].name != step::numbers()))
            return QStringLiteral("step.noNumber");
        m_then += entry.makeNumber(setup);
        return m_then.last() ? QString() : notForTheField;
    }
    const bool split = !m_splitAt.isNull();
    if (m_valueIndex >= 0 || (split && !entry.makeText && !entry.makeValue))
        return QStringLiteral("step.late");
    bool usable = false;
    if (entry.makeText) {
        const TextStep change = entry.makeText(setup);
        usable = bool(change);
        m_changes.at(split ? OfPieces : m_combine ? OfText : OfCells).push_back(change);
        m_fillsBlank =
            m_fillsBlank || entry.name == step::defaultText || entry.name == step::valueMap;
    } else if (entry.makeCombined) {
        if (m_combine)
            return QStringLiteral("step.again");
        m_combine = entry.makeCombined(setup);
        usable = bool(m_combine);
    } else if (entry.makeValue) {
        m_valueIndex = qsizetype(setup.problem->index);
        usable = bool(entry.makeValue(setup));
    } else {
        const std::optional<QString> at = textSetting(setup, u"at", QStringLiteral(";"));
        usable = at && setup.context.field && isList(*setup.context.field);
        m_splitAt = at.value_or(QString());
    }
    return usable ? QString() : notForTheField;
}

void StepChain::makeValues(const StepContext &context)
{
    if (m_valueIndex < 0)
        return;
    const Step &step = m_steps[m_valueIndex];
    for (qsizetype done = 0; done <= m_then.size(); ++done) {
        const StepSetup setup{
            step.settings, context, nullptr, m_then.first(done), done == m_then.size()};
        m_values.push_back(findStep(step.name)->makeValue(setup));
    }
}

StepResult StepChain::run(const QString &cell) const
{
    if (cell.isEmpty() && !m_fillsBlank)
        return {m_blank, {}};
    QString text = cell;
    return run({&text, 1}, nullptr);
}

StepResult StepChain::run(std::span<QString> texts, StepRecorder *recorder) const
{
    QString odd;
    if (std::optional<StepResult> result = unreadable(texts, &odd))
        return std::move(*result);
    if (m_problem) {
        const bool blank = std::all_of(
            texts.begin(), texts.end(), [](const QString &text) { return text.isEmpty(); });
        if (blank && !m_fillsBlank)
            return {m_blank, {}};
        if (recorder)
            recorder->begin(m_problem->index);
        QVariantMap params = m_problem->params;
        params.insert(QStringLiteral("problem"), m_problem->key);
        params.insert(QStringLiteral("step"), params.value(QStringLiteral("step")).toString());
        return refused(texts.front(), QStringLiteral("entry.step"), params);
    }
    if (recorder)
        recorder->begin();
    Pieces pieces{texts, {}, {}};
    StepResult result = valueOf(pieces, recorder);
    if (isError(result.issue))
        return result;
    if (!odd.isNull() && !result.issue)
        result = doubted(odd, result.value, QStringLiteral("entry.damaged"));
    if (m_isList && !result.value.isArray() && !result.value.isUndefined())
        result.value = QJsonArray{result.value};
    return result;
}

/// Refuses what nothing can be read of. `odd` becomes one that may be text all the same.
std::optional<StepResult> StepChain::unreadable(std::span<const QString> texts, QString *odd) const
{
    for (size_t i = 0; i < texts.size(); ++i) {
        const QString &text = texts[i];
        if (!mayBeOdd(text))
            continue;
        // Bytes that do not decode: what stood there is not known, so nothing is sent in its place.
        const bool undecodable = text.contains(QChar::ReplacementCharacter);
        const bool damaged =
            !undecodable && (isSpreadsheetError(text) || (m_isText && isSpreadsheetNumber(text)));
        if (!undecodable && (!damaged || m_expected.contains(js::trimmed(text))))
            continue;
        if (damaged && m_isText) {
            *odd = text;
            continue;
        }
        StepResult result = refused(text,
            undecodable ? QStringLiteral("entry.undecodable") : QStringLiteral("entry.damaged"));
        if (texts.size() > 1)
            result.issue->params.insert(QStringLiteral("cell"), qsizetype(i) + 1);
        return result;
    }
    return {};
}

StepResult StepChain::valueOf(Pieces &pieces, StepRecorder *recorder) const
{
    const QString cell = m_splitAt.isNull() ? QString() : pieces.texts.front();
    if (std::optional<StepIssue> issue = change(OfCells, pieces, recorder))
        return {QJsonValue::Undefined, std::move(issue)};
    if (m_combine) {
        m_combine(pieces.texts);
        pieces.texts = pieces.texts.first(1);
        if (recorder)
            recorder->changed(pieces.texts);
        if (std::optional<StepIssue> issue = change(OfText, pieces, recorder))
            return {QJsonValue::Undefined, std::move(issue)};
    }
    QStringList cut;
    if (!m_splitAt.isNull() && pieces.texts.size() == 1) {
        cut = pieces.texts.front().split(m_splitAt);
        pieces = {{cut.data(), size_t(cut.size())}, cell, cut};
        if (recorder)
            recorder->changed(pieces.texts);
        if (std::optional<StepIssue> issue = change(OfPieces, pieces, recorder))
            return {QJsonValue::Undefined, std::move(issue)};
    }
    if (m_values.empty())
        return made({}, pieces);
    for (size_t i = 0; recorder && i + 1 < m_values.size(); ++i) {
        const StepResult underway = made(m_values[i], pieces);
        if (isError(underway.issue))
            break; // as will be all of it, perhaps for another one of the texts
        recorder->made(underway.value);
    }
    return made(m_values.back(), pieces);
}

std::optional<StepIssue> StepChain::change(
    Stage stage, Pieces &pieces, StepRecorder *recorder) const
{
    for (const TextStep &change : m_changes.at(stage)) {
        for (size_t i = 0; i < pieces.texts.size(); ++i) {
            std::optional<StepIssue> issue = change(pieces.texts[i]);
            if (!issue)
                continue;
            pieces.locate(*issue, i);
            return issue;
        }
        if (recorder)
            recorder->changed(pieces.texts);
    }
    return {};
}

StepResult StepChain::made(const ValueStep &step, const Pieces &pieces) const
{
    if (pieces.isSplit() || pieces.texts.size() > 1)
        return madeOfSeveral(step, pieces);
    const QString &text = pieces.texts.front();
    if (step)
        return js::isBlank(text) ? StepResult{m_blank, {}} : step(text);
    // Nothing is left of it: as if the cell were empty.
    return {text.isEmpty() ? m_blank : QJsonValue(text), {}};
}

StepResult StepChain::madeOfSeveral(const ValueStep &step, const Pieces &pieces) const
{
    const std::span<QString> texts = pieces.texts;
    if ((!pieces.isSplit() || texts.size() == 1)
        && std::all_of(texts.begin(), texts.end(), js::isBlank))
        return {QJsonValue::Undefined, {}};
    if (!pieces.isSplit() && (!m_takesSeveral || !m_splitAt.isNull())) {
        return refused(texts.front(), QStringLiteral("entry.notCombined"),
            {{QStringLiteral("cells"), qsizetype(texts.size())}});
    }
    QJsonArray values;
    std::optional<StepIssue> doubt;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (js::isBlank(texts[i]))
            return pieces.blankAt(i);
        StepResult one = step ? step(texts[i]) : StepResult{texts[i], {}};
        if (one.issue)
            pieces.locate(*one.issue, i);
        if (isError(one.issue))
            return one;
        if (!doubt)
            doubt = std::move(one.issue);
        const QJsonArray members = m_joinsLists ? one.value.toArray() : QJsonArray{one.value};
        for (const QJsonValue member : members)
            values += member;
    }
    return {values, std::move(doubt)};
}

} // namespace m2m
