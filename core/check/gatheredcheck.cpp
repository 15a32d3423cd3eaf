// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatheredcheck.h"

#include "table/cellscanner.h"

#include <algorithm>
#include <optional>

namespace m2m {

namespace {

constexpr qsizetype mostRemembered = 4096;
constexpr qsizetype longestText = 256;
/// With so many bytes in each row what counts for the limit of a payload is far below it.
constexpr qsizetype largestRowOfRecord = 1 << 15;

/// Whether more than blanks stand in the cell; nothing where bytes alone do not tell.
std::optional<bool> isFilled(QByteArrayView cell)
{
    if (std::any_of(
            cell.begin(), cell.end(), [](char byte) { return byte > ' ' && byte < '\x7F'; }))
        return true;
    const bool blank = std::all_of(cell.begin(), cell.end(), [](char byte) { return byte == ' '; });
    return blank ? std::optional(false) : std::nullopt;
}

} // namespace

/// Hands over the cells of a row as the scanner comes by.
class GatheredCheck::Rows {
public:
    explicit Rows(GatheredCheck &check)
        : m_check(check)
        , m_index(check.m_plan->whole.builder.table().index())
        , m_copiesAll(check.m_plan->whole.builder.table().rules().delimiter.size() != 1
              || check.m_plan->whole.builder.table().rules().mergeDelimiters)
    {
        m_room.reserve(largestRowOfRecord);
    }

    void cell(QByteArrayView text, CellShape shape)
    {
        if (shape == CellShape::Plain && !m_copiesAll) {
            m_cells.push_back(text);
        } else if (m_room.size() + text.size() <= largestRowOfRecord) {
            const qsizetype start = m_room.size();
            m_room.append(text);
            m_cells.push_back(QByteArrayView(m_room).sliced(start));
        } else {
            m_check.m_isOdd = true;
        }
    }

    void endRow(qint64 physical, QByteArrayView bytes)
    {
        if (!m_index.isSkipped(physical) && !m_check.m_isOdd)
            m_check.takeRow(m_cells, bytes);
        m_cells.clear();
        m_room.resize(0);
    }

private:
    GatheredCheck &m_check;
    const RowIndex &m_index;
    bool m_copiesAll;
    Cells m_cells;
    QByteArray m_room;
};

GatheredCheck::GatheredCheck(
    std::shared_ptr<const GatheredPlan> plan, const ComponentFacts &facts, ProblemNumbers &numbers)
    : m_plan(std::move(plan))
    , m_facts(facts)
    , m_numbers(numbers)
{
    for (const GatheredPlan::Unit &planned : m_plan->units) {
        Unit unit{&planned, MemberDigest(planned.path), {}, Open::NotKnown, {}, false, true, true,
            {}, {}};
        for (const GatheredPlan::Cell &cell : planned.cells) {
            unit.cells.push_back({&cell, MemberDigest(cell.key), {}, {}, {}, {}, {}});
            prepare(unit.cells.back());
        }
        m_units.push_back(std::move(unit));
    }
    for (const qint64 row : m_plan->whole.builder.overlay().rows())
        m_correctedRows.insert(row);
}

void GatheredCheck::prepare(Cell &cell) const
{
    const RecordBuilder &builder = m_plan->whole.builder;
    const QList<Step> &steps = builder.mappings()[cell.plan->mapping].mapping.steps;
    cell.before = PlainSteps(steps);
    Field field = *cell.plan->field;
    // An element is read as a number is; its own list has been asked about the rules.
    if (field.kind == ValueKind::NumberList) {
        field.kind = ValueKind::Number;
        field.type = QStringLiteral("number");
        field.component.insert(QStringLiteral("$emptyValue"), QJsonValue::Null);
        field.component.insert(QStringLiteral("type"), field.type);
    }
    const bool keeps = field.kind != ValueKind::DateTime; // which looks at the field later on
    cell.plain = plainCellOf(keeps ? field : *cell.plan->field, steps.mid(cell.before.count()),
        builder.zone(), cell.plan->key);
}

RowFinding GatheredCheck::check(qint64 record)
{
    const RecordBuilder &builder = m_plan->whole.builder;
    if (!scan(record))
        return checkRow(builder, *m_plan->whole.rules, m_facts, record, m_numbers);
    RowFinding finding;
    finding.content = m_plan->rest;
    if (m_plan->target.rules)
        finishTarget(record, finding);
    for (Unit &unit : m_units)
        finish(unit, record, finding);
    return finding;
}

/// False: the record is to be made as a whole.
bool GatheredCheck::scan(qint64 record)
{
    const RecordBuilder &builder = m_plan->whole.builder;
    const Table &table = builder.table();
    const std::span<const quint32> rows = builder.rows()->rows(record);
    const std::optional<qint64> expected = builder.recipe().shape.rowsExpected;
    if (expected && *expected != qint64(rows.size()))
        return false;
    begin();
    Rows sink(*this);
    for (size_t from = 0; from < rows.size() && !m_isOdd;) {
        size_t to = from + 1;
        while (to < rows.size() && rows[to] == rows[to - 1] + 1)
            ++to;
        for (size_t i = from; i < to && !m_correctedRows.isEmpty(); ++i)
            m_isOdd = m_isOdd || m_correctedRows.contains(rows[i]);
        // The sink finds odd rows, too.
        if (!scanRows(table.text(), table.index(), table.rules(), table.physicalOf(rows[from]),
                table.physicalOf(rows[to - 1]) + 1, sink))
            m_isOdd = true;
        from = to;
    }
    return !m_isOdd;
}

void GatheredCheck::begin()
{
    m_isOdd = false;
    m_targetIsRead = false;
    m_targetIsOne = true;
    for (Unit &unit : m_units) {
        unit.begun = false;
        unit.isOne = true;
        unit.believed = unit.plan->kind != GatheredPlan::Kind::Built;
        unit.first.resize(0);
        unit.list = {};
    }
}

void GatheredCheck::takeRow(const Cells &cells, QByteArrayView bytes)
{
    if (qsizetype(cells.size()) != m_plan->whole.builder.table().columns().size()
        || bytes.size() > largestRowOfRecord) {
        m_isOdd = true;
        return;
    }
    if (m_targetIsOne && m_plan->targetColumn >= 0)
        takeTarget(cells[size_t(m_plan->targetColumn)]);
    for (Unit &unit : m_units) {
        if (unit.cells.empty() || !unit.believed)
            continue;
        if (unit.plan->kind == GatheredPlan::Kind::Grid) {
            takeGridRow(unit, cells);
            continue;
        }
        const QByteArrayView cell = cells[size_t(unit.cells.front().plan->column)];
        if (unit.plan->kind == GatheredPlan::Kind::List)
            takeElement(unit, cell);
        else
            takeSame(unit, cell);
    }
}

void GatheredCheck::takeTarget(QByteArrayView cell)
{
    // Mostly it is written as in the row before.
    if (m_targetIsRead && cell == QByteArrayView(m_target.data(), qsizetype(m_target.size())))
        return;
    UuidText uuid;
    m_targetIsOne = readPlainUuid(cell, uuid) && (!m_targetIsRead || uuid == m_target);
    m_target = uuid;
    m_targetIsRead = true;
}

void GatheredCheck::takeSame(Unit &unit, QByteArrayView cell) const
{
    if (!unit.begun) {
        unit.begun = true;
        unit.first.append(cell);
        return;
    }
    if (cell == unit.first)
        return;
    unit.isOne = false;
    Digest mine{};
    Digest first{};
    Cell &reader = unit.cells.front();
    unit.believed = read(reader, unit.plan->kind, cell, mine)
        && read(reader, unit.plan->kind, unit.first, first) && mine == first;
}

void GatheredCheck::takeElement(Unit &unit, QByteArrayView cell) const
{
    Digest digest{};
    unit.believed = read(unit.cells.front(), unit.plan->kind, cell, digest);
    unit.list.add(digest);
}

void GatheredCheck::takeGridRow(Unit &unit, const Cells &cells) const
{
    static const MemberDigest element(elementKey());
    Digest members = unit.plan->unmapped;
    bool filled = false;
    for (Cell &reader : unit.cells) {
        const QByteArrayView cell = cells[size_t(reader.plan->column)];
        Digest digest{};
        const std::optional<bool> here = isFilled(cell);
        if (!here || !read(reader, unit.plan->kind, cell, digest)) {
            unit.believed = false;
            return;
        }
        members += digest;
        filled = filled || *here;
    }
    // A row of nothing but blanks is none.
    if (filled)
        unit.list.add(element.ofObject(members));
    unit.begun = unit.begun || filled;
}

/// Whether nothing is to be said about the cell, and what its value is.
bool GatheredCheck::read(
    Cell &cell, GatheredPlan::Kind kind, QByteArrayView text, Digest &digest) const
{
    if (const Value *word = cell.words.find(text)) {
        digest = word->digest;
        return word->right;
    }
    const std::optional<QByteArrayView> changed = cell.before.changed(text);
    const QByteArrayView own = changed.value_or(text);
    if (changed && cell.plain && cell.plain->knows(own, digest))
        return true;
    // What is plain for one value only is not remembered, and what rules say of a whole list or
    // field is for them to say.
    if (own.size() > longestText || kind == GatheredPlan::Kind::Same)
        return false;
    cell.key.resize(0);
    cell.key.append(changed ? 'c' : 'r').append(own);
    auto known = cell.values.find(cell.key);
    if (known == cell.values.end()) {
        if (cell.values.size() >= mostRemembered)
            cell.values.clear();
        known = cell.values.insert(
            QByteArray(cell.key.constData(), cell.key.size()), valueOf(cell, kind, text));
    } else {
        cell.words.add(text, *known); // met again, so it is worth one of the few places
    }
    digest = known->digest;
    return known->right;
}

GatheredCheck::Value GatheredCheck::valueOf(
    const Cell &cell, GatheredPlan::Kind kind, QByteArrayView text) const
{
    const BoundMapping &bound = m_plan->whole.builder.mappings()[cell.plan->mapping];
    const StepResult result = bound.run({QString::fromUtf8(text)});
    if (result.issue)
        return {};
    if (kind == GatheredPlan::Kind::List) {
        return {result.value.isDouble(),
            result.value.isDouble() ? cell.member.of(result.value) : Digest()};
    }
    const QJsonValue value =
        result.value.isUndefined() ? cell.plan->field->untouched : result.value;
    const FieldRules &rules = m_plan->whole.rules->rules(cell.plan->fieldIndex);
    return {rules.check(value, {}).isEmpty(), cell.member.of(value)};
}

void GatheredCheck::finish(Unit &unit, qint64 record, RowFinding &finding) const
{
    using Kind = GatheredPlan::Kind;
    const GatheredPlan::Unit &plan = *unit.plan;
    Digest digest{};
    bool known = unit.believed && !unit.cells.empty();
    if (known && plan.kind == Kind::Same)
        known = read(unit.cells.front(), plan.kind, unit.first, digest);
    else if (known && plan.kind == Kind::Grid && !unit.begun)
        known = false;
    else if (known)
        digest = unit.member.ofList(unit.list);
    if (known && unit.open == Open::Yes) {
        finding.content += digest;
        return;
    }
    const bool asksFirst = known && unit.open == Open::NotKnown;
    const bool remembers =
        plan.kind == Kind::Same && unit.isOne && unit.first.size() <= longestText;
    const auto answer = unit.answers.constFind(unit.first);
    if (remembers && !asksFirst && answer != unit.answers.constEnd()) {
        add(*answer, finding);
        return;
    }
    const Answer found = answerOf(plan.part, plan.path, record);
    if (asksFirst) // believed from now on, if it is the same
        unit.open = found.problems.isEmpty() && found.digest == digest ? Open::Yes : Open::No;
    if (remembers) {
        if (unit.answers.size() >= mostRemembered)
            unit.answers.clear();
        unit.answers.insert(QByteArray(unit.first.constData(), unit.first.size()), found);
    }
    add(found, finding);
}

void GatheredCheck::finishTarget(qint64 record, RowFinding &finding)
{
    static const MemberDigest componentText(targetPath());
    if (!m_targetIsRead || !m_targetIsOne) {
        Record made;
        add(answerOf(m_plan->target, targetPath(), record, &made), finding);
        finding.component = componentDigest(made.target.key(), m_facts);
        finding.content += finding.component;
        return;
    }
    const QByteArrayView text(m_target.data(), qsizetype(m_target.size()));
    const ComponentFact fact = m_facts.value(QString::fromLatin1(text));
    auto known = std::find_if(m_targets.begin(), m_targets.end(), [&fact](const auto &target) {
        return target.first.state == fact.state && target.first.formId == fact.formId
            && target.first.formName == fact.formName;
    });
    if (known == m_targets.end()) {
        m_targets.emplace_back(fact, answerOf(m_plan->target, targetPath(), record));
        known = std::prev(m_targets.end());
    }
    add(known->second, finding);
    finding.component = fact.uuid.isEmpty() ? componentText.ofText(text)
                                            : componentText.ofText(fact.uuid.toLower().toUtf8());
    finding.content += finding.component;
}

/// What is said about a part of the record; of a grid about all that stands in it, too.
GatheredCheck::Answer GatheredCheck::answerOf(
    const QuickPlan::Part &part, const QString &path, qint64 record, Record *made) const
{
    const Record built = part.builder.build(record);
    const QString inside = path + QLatin1StringView("[].");
    Answer answer;
    for (const Issue &issue : checkRecord(built, *part.rules, m_facts)) {
        if (issue.fieldPath == path || issue.fieldPath.startsWith(inside)) {
            answer.problems +=
                {m_numbers.of({issue.severity, issue.rule, issue.fieldPath}), issue.severity};
        }
    }
    answer.digest = MemberDigest(path).of(built.data.value(path));
    if (made)
        *made = built;
    return answer;
}

void GatheredCheck::add(const Answer &answer, RowFinding &finding)
{
    for (const auto &[problem, severity] : answer.problems)
        finding.add(problem, severity);
    finding.content += answer.digest;
}

} // namespace m2m
