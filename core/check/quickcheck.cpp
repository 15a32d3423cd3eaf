// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickcheck.h"

#include "table/cellscanner.h"

#include <algorithm>
#include <optional>

namespace m2m {

namespace {

/// Cells that are not plainly right, remembered with their verdicts; when there are more of them
/// all are forgotten, for tables are often sorted.
constexpr qsizetype mostAnswers = 4096;
constexpr qsizetype longestRemembered = 256;
/// So many bytes of cells and as many of corrections are below the limit of a payload, even if JSON
/// takes six for each (see checkPayload).
constexpr qsizetype largestPlainRow = 1 << 19;
constexpr qsizetype roomForQuoted = 1 << 16;

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return uchar(byte) < 0x80; });
}

} // namespace

/// Collects the cells of a row as the scanner comes by.
class QuickCheck::Rows {
public:
    Rows(QuickCheck &check, qint64 row, const Take &take)
        : m_check(check)
        , m_table(check.m_plan->whole.builder.table())
        , m_take(take)
        , m_row(row)
        // Cells that had to be put together are gone with the next one.
        , m_copiesAll(m_table.rules().delimiter.size() != 1 || m_table.rules().mergeDelimiters)
    {
        m_room.reserve(roomForQuoted);
    }

    void cell(QByteArrayView text, CellShape shape)
    {
        if (shape == CellShape::Plain && !m_copiesAll) {
            m_cells.push_back(text);
        } else if (m_room.size() + text.size() <= roomForQuoted) {
            const qsizetype start = m_room.size();
            m_room.append(text);
            m_cells.push_back(QByteArrayView(m_room).sliced(start));
        } else {
            m_isLarge = true;
        }
    }

    void endRow(qint64 physical, QByteArrayView bytes)
    {
        if (!m_table.index().isSkipped(physical)) {
            if (m_isLarge)
                m_cells.clear(); // as of a row of another shape
            m_take(m_check.checkCells(m_row++, m_cells, bytes));
        }
        m_cells.clear();
        m_room.resize(0);
        m_isLarge = false;
    }

    [[nodiscard]] qint64 next() const { return m_row; }

private:
    QuickCheck &m_check;
    const Table &m_table;
    const Take &m_take;
    qint64 m_row;
    bool m_copiesAll;
    bool m_isLarge = false;
    Cells m_cells;
    QByteArray m_room;
};

QuickCheck::QuickCheck(
    std::shared_ptr<const QuickPlan> plan, const ComponentFacts &facts, ProblemNumbers &numbers)
    : m_plan(std::move(plan))
    , m_facts(facts)
    , m_numbers(numbers)
{
    const RecordBuilder &builder = m_plan->whole.builder;
    const bool utf8 = builder.table().decoder().isUtf8();
    for (const QuickPlan::Unit &planned : m_plan->units) {
        Unit unit{&planned, MemberDigest(planned.path), {}, {}, {}, {}, {}, {}};
        if (utf8 && planned.field && planned.column >= 0)
            prepareCells(unit);
        m_units.push_back(std::move(unit));
    }
    builder.overlay().forEach([&](const CellAddress &cell, const QString &text) {
        const QByteArray bytes = text.toUtf8();
        // Half a character has no bytes of its own.
        const bool whole = QString::fromUtf8(bytes) == text;
        m_corrections[cell.row] += {whole && (utf8 || isAscii(bytes)) ? cell.column : -1, bytes};
    });
}

void QuickCheck::prepareCells(Unit &unit) const
{
    const QuickPlan::Unit &plan = *unit.plan;
    const RecordBuilder &builder = m_plan->whole.builder;
    unit.plain = plainCellOf(*plan.field, plan.steps, builder.zone(), plan.path);
    const PreparedSteps prepared(plan.steps, {plan.field, builder.zone(), builder.facts().uuids});
    auto before = std::make_unique<PlainSteps>(plan.steps);
    if (unit.plain || prepared.problem() || before->count() == 0)
        return;
    unit.plain =
        plainCellOf(*plan.field, plan.steps.mid(before->count()), builder.zone(), plan.path);
    unit.before = std::move(before);
}

void QuickCheck::check(qint64 from, qint64 to, const Take &take)
{
    const Table &table = m_plan->whole.builder.table();
    Rows rows(*this, from, take);
    const Result<void> scanned = scanRows(table.text(), table.index(), table.rules(),
        table.physicalOf(from), table.physicalOf(to - 1) + 1, rows);
    // A file that can no longer be read has rows of fewer cells.
    for (qint64 row = rows.next(); !scanned && row < to; ++row)
        take(checkRow(m_plan->whole.builder, *m_plan->whole.rules, m_facts, row, m_numbers));
}

RowFinding QuickCheck::checkCells(qint64 row, Cells &cells, QByteArrayView bytes)
{
    const Table &table = m_plan->whole.builder.table();
    if (qsizetype(cells.size()) != table.columns().size()
        || bytes.size() + m_plan->constantBytes > largestPlainRow || !correct(row, cells))
        return checkRow(m_plan->whole.builder, *m_plan->whole.rules, m_facts, row, m_numbers);
    RowFinding finding;
    finding.content = m_plan->rest;
    if (m_plan->target.rules)
        checkTarget(row, cells, finding);
    for (Unit &unit : m_units)
        checkUnit(unit, row, cells, finding);
    return finding;
}

/// Puts corrections over the cells. False: the row is to be checked as a whole.
bool QuickCheck::correct(qint64 row, Cells &cells) const
{
    if (m_corrections.isEmpty())
        return true;
    const auto found = m_corrections.constFind(row);
    if (found == m_corrections.constEnd())
        return true;
    qsizetype bytes = 0;
    for (const auto &[column, text] : *found) {
        bytes += text.size();
        if (column < 0 || size_t(column) >= cells.size() || bytes > largestPlainRow)
            return false;
        cells[size_t(column)] = text;
    }
    return true;
}

QuickCheck::Open &QuickCheck::openOf(Unit &unit, const QByteArray &deciders)
{
    if (unit.plan->deciders.empty())
        return unit.alwaysOpen;
    const auto known = unit.open.find(deciders);
    if (known != unit.open.end())
        return *known;
    if (unit.open.size() >= mostAnswers)
        unit.open.clear();
    return *unit.open.insert(QByteArray(deciders.constData(), deciders.size()), Open::NotKnown);
}

void QuickCheck::checkUnit(Unit &unit, qint64 row, const Cells &cells, RowFinding &finding)
{
    const QuickPlan::Unit &plan = *unit.plan;
    QByteArrayView own = plan.column >= 0 ? cells[size_t(plan.column)] : QByteArrayView();
    const QByteArrayView raw = own;
    const bool decidesAlone = plan.deciders.empty() && plan.column >= 0;
    const Answer *word = decidesAlone ? unit.words.find(raw) : nullptr;
    if (word) {
        add(*word, finding);
        return;
    }
    std::optional<QByteArrayView> changed;
    if (unit.before)
        changed = unit.before->changed(own);
    own = changed.value_or(own);
    m_key.resize(0);
    for (const int column : plan.deciders) {
        const QByteArrayView cell = cells[size_t(column)];
        const qsizetype size = cell.size(); // where one ends must not be open to doubt
        m_key.append(reinterpret_cast<const char *>(&size), sizeof size).append(cell);
    }
    Digest digest{};
    Open *open = nullptr;
    if (unit.plain && changed.has_value() == bool(unit.before) && unit.plain->knows(own, digest)) {
        open = &openOf(unit, m_key);
        if (*open == Open::Yes) {
            finding.content += digest;
            return;
        }
    }
    m_key.append(changed ? 'c' : 'r')
        .append(own); // two cells of the same bytes, but read otherwise
    const bool asksFirst = open && *open == Open::NotKnown;
    const auto known = unit.answers.constFind(m_key);
    if (known != unit.answers.constEnd() && !asksFirst) {
        add(*known, finding);
        if (decidesAlone) // met again, so it is worth one of the few places
            unit.words.add(raw, *known);
        return;
    }
    const Answer answer = answerOf(plan.part, plan.path, row);
    if (asksFirst) // believed from now on, if it is the same
        *open = answer.problems.isEmpty() && answer.digest == digest ? Open::Yes : Open::No;
    if (m_key.size() <= longestRemembered) {
        if (unit.answers.size() >= mostAnswers)
            unit.answers.clear();
        unit.answers.insert(QByteArray(m_key.constData(), m_key.size()), answer);
    }
    add(answer, finding);
}

void QuickCheck::checkTarget(qint64 row, const Cells &cells, RowFinding &finding)
{
    static const MemberDigest componentText(targetPath());
    UuidText uuid;
    if (m_plan->targetIsUsual && m_plan->targetColumn >= 0
        && readPlainUuid(cells[size_t(m_plan->targetColumn)], uuid)) {
        const QByteArrayView text(uuid.data(), qsizetype(uuid.size()));
        ComponentFact fact;
        if (!m_facts.isEmpty())
            fact = m_facts.value(QString::fromLatin1(text));
        if (const Answer *answer = answerFor(fact, row)) {
            add(*answer, finding);
            finding.component = fact.uuid.isEmpty()
                ? componentText.ofText(text)
                : componentText.ofText(fact.uuid.toLower().toUtf8());
            finding.content += finding.component;
            return;
        }
    }
    Record record;
    add(answerOf(m_plan->target, targetPath(), row, &record), finding);
    finding.component = componentDigest(record.target.key(), m_facts);
    finding.content += finding.component;
}

/// What is said of any component of which the instance has said this.
const QuickCheck::Answer *QuickCheck::answerFor(const ComponentFact &fact, qint64 row)
{
    const auto known =
        std::find_if(m_kindsOfFacts.begin(), m_kindsOfFacts.end(), [&fact](const KindOfFact &kind) {
            return kind.fact.state == fact.state && kind.fact.formId == fact.formId
                && kind.fact.formName == fact.formName;
        });
    if (known != m_kindsOfFacts.end())
        return &known->answer;
    m_kindsOfFacts.push_back({fact, answerOf(m_plan->target, targetPath(), row)});
    return &m_kindsOfFacts.back().answer;
}

QuickCheck::Answer QuickCheck::answerOf(
    const QuickPlan::Part &part, const QString &path, qint64 row, Record *record) const
{
    const Record made = part.builder.build(row);
    Answer answer;
    for (const Issue &issue : checkRecord(made, *part.rules, m_facts)) {
        if (issue.fieldPath == path)
            answer.problems += {m_numbers.of({issue.severity, issue.rule, path}), issue.severity};
    }
    answer.digest = MemberDigest(path).of(made.data.value(path));
    if (record)
        *record = made;
    return answer;
}

void QuickCheck::add(const Answer &answer, RowFinding &finding)
{
    for (const auto &[problem, severity] : answer.problems)
        finding.add(problem, severity);
    finding.content += answer.digest;
}

} // namespace m2m
