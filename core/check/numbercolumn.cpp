// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbercolumn.h"

#include "base/worktogether.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <limits>

namespace m2m {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 recordsAtATime = 256; ///< a fraction of a millisecond: who cancels waits for it
constexpr int threadsAtMost = 64;
constexpr qsizetype longestWithOthers = 5000; ///< others of long lists take too long to make

const BoundMapping *boundMapping(const RecordBuilder &records, const QString &field)
{
    const QList<BoundMapping> &all = records.mappings();
    const auto found = std::find_if(all.begin(), all.end(),
        [&field](const BoundMapping &bound) { return bound.mapping.field == field; });
    return found == all.end() ? nullptr : &*found;
}

const Field *mappedField(const RecordBuilder &records, const QString &field)
{
    return records.isValid() && boundMapping(records, field) ? records.form().field(field)
                                                             : nullptr;
}

bool isInGrid(const QString &field) { return field.contains(QLatin1StringView("[]")); }

double jsonNumber(const QJsonValue &value) { return value.toDouble(noNumber); }

QJsonValue gatheredValue(const RecordBuilder &records, qint64 index, const QString &field)
{
    const Record record = records.build(index);
    for (const Lineage &lineage : record.lineage) {
        if (lineage.field == field)
            return lineage.value;
    }
    return QJsonValue::Undefined;
}

/// Reads the number of a record without making the rest of it, where that can be.
class NumberReader {
public:
    NumberReader(const RecordBuilder &records, const QString &field)
        : m_records(records)
        , m_part(records.part(records.formPtr(), {field}))
        , m_bound(boundMapping(records, field))
        , m_field(field)
        , m_gathered(records.recipe().shape.isGathered() && records.rows())
    {
    }

    [[nodiscard]] double read(qint64 index) const
    {
        if (m_gathered)
            return jsonNumber(gatheredValue(m_part, index, m_field));
        if (m_bound->hasNothing())
            return noNumber;
        const qint64 row = m_records.firstRow(index);
        const StepResult result =
            m_bound->run(m_bound->texts(m_records.correctedRow(row), m_records.table().line(row)));
        return result.issue && result.issue->severity == Severity::Error ? noNumber
                                                                         : jsonNumber(result.value);
    }

private:
    const RecordBuilder &m_records;
    RecordBuilder m_part;
    const BoundMapping *m_bound;
    QString m_field;
    bool m_gathered;
};

/// All of them, on several threads; false: it was cancelled.
bool readNumbers(const NumberReader &reader, QList<double> &numbers, const ProgressFn &progress)
{
    const qint64 count = numbers.size();
    double *into = numbers.data();
    std::atomic<qint64> next = 0;
    std::atomic<bool> goesOn = true;
    workTogether(threadsAtMost, [&] {
        for (qint64 from = next.fetch_add(recordsAtATime); from < count && goesOn;
             from = next.fetch_add(recordsAtATime)) {
            if (progress && !progress(from, count))
                goesOn = false;
            for (qint64 i = from; i < std::min(from + recordsAtATime, count) && goesOn; ++i)
                into[i] = reader.read(i);
        }
    });
    return goesOn;
}

/// Whether the same records would be read but for corrections.
bool isSameSource(const RecordBuilder &a, const RecordBuilder &b)
{
    return &a.table() == &b.table() && a.formPtr() == b.formPtr() && a.rows() == b.rows()
        && a.recipe() == b.recipe() && a.facts() == b.facts();
}

QList<NumberVerdict> verdictsOn(const QList<double> &numbers, const NumberLimits &limits,
    const QString &field, const QList<ProblemGroup> &problems)
{
    QList<NumberVerdict> verdicts(numbers.size(), NumberVerdict::Right);
    for (qsizetype i = 0; i < numbers.size(); ++i)
        verdicts[i] = verdictOn(numbers[i], limits);
    for (const ProblemGroup &group : problems) {
        if (group.fieldPath != field || group.severity == Severity::Note)
            continue;
        const NumberVerdict verdict =
            group.severity == Severity::Error ? NumberVerdict::Wrong : NumberVerdict::Doubtful;
        for (const qint64 record : group.rows) {
            if (record < verdicts.size())
                verdicts[record] = std::max(verdicts.at(record), verdict);
        }
    }
    return verdicts;
}

QList<double> jsonList(const QJsonValue &value)
{
    QList<double> numbers;
    const QJsonArray list = value.toArray();
    numbers.reserve(list.size());
    for (const QJsonValue item : list)
        numbers += jsonNumber(item);
    return numbers;
}

} // namespace

bool hasNumbers(const RecordBuilder &records, const QString &field)
{
    const Field *found = mappedField(records, field);
    return found && found->kind == ValueKind::Number && !found->multiple && !isInGrid(field);
}

bool hasNumberLists(const RecordBuilder &records, const QString &field)
{
    const Field *found = mappedField(records, field);
    return found
        && (found->kind == ValueKind::NumberList
            || (found->kind == ValueKind::Number && (found->multiple || isInGrid(field))));
}

Result<NumberColumnPtr> readNumberColumn(const RecordBuilder &records, const QString &field,
    const QList<ProblemGroup> &problems, const NumberColumnPtr &before, const ProgressFn &progress)
{
    auto column = std::make_shared<NumberColumn>();
    column->field = field;
    column->records = records;
    column->limits = limitsOf(*records.form().field(field));
    const NumberReader reader(records, field);
    if (before && before->field == field && isSameSource(before->records, records)) {
        column->numbers = before->numbers;
        const QList<qint64> rows =
            CellOverlay::differingRows(before->records.overlay(), records.overlay());
        for (const qint64 row : rows) {
            const qint64 index = records.recordOf(row);
            if (progress && !progress(0, 1))
                return failure(ErrorKind::Cancelled);
            if (index >= 0)
                column->numbers[index] = reader.read(index);
        }
    } else {
        column->numbers.resize(records.count());
        if (!readNumbers(reader, column->numbers, progress))
            return failure(ErrorKind::Cancelled);
    }
    column->verdicts = verdictsOn(column->numbers, column->limits, field, problems);
    if (progress && !progress(1, 1))
        return failure(ErrorKind::Cancelled);
    const auto statistics = statisticsOf(column->numbers, column->limits, progress);
    if (!statistics)
        return Unexpected(statistics.error());
    column->statistics = *statistics;
    column->histogram = histogramOf(column->numbers, column->verdicts, *statistics);
    return column;
}

Result<NumberLists> readNumberLists(const RecordBuilder &records, const QString &field,
    qint64 record, int mostOthers, const ProgressFn &progress)
{
    NumberLists lists;
    lists.field = field;
    lists.record = record;
    lists.limits = limitsOf(*records.form().field(field));
    const RecordBuilder part = records.part(records.formPtr(), {field});
    const auto read = [&](qint64 index) {
        QList<double> numbers = jsonList(gatheredValue(part, index, field));
        for (double &number : numbers) {
            if (lists.limits.noughtIsNothing && number == 0) {
                number = noNumber;
                lists.notMeasured += index == record;
            }
        }
        return numbers;
    };
    lists.numbers = read(record);
    lists.verdicts = verdictsOn(lists.numbers, lists.limits, field, {});
    const auto statistics = statisticsOf(lists.numbers, lists.limits, progress);
    if (!statistics)
        return Unexpected(statistics.error());
    lists.statistics = *statistics;
    lists.histogram = histogramOf(lists.numbers, lists.verdicts, *statistics);
    if (lists.numbers.size() > longestWithOthers)
        return lists;
    const qint64 first = std::clamp<qint64>(
        record - mostOthers / 2, 0, std::max<qint64>(records.count() - mostOthers - 1, 0));
    for (qint64 i = first; i < records.count() && lists.others.size() < mostOthers; ++i) {
        if (progress && !progress(lists.others.size(), mostOthers))
            return failure(ErrorKind::Cancelled);
        if (i != record)
            lists.others.append({i, read(i)});
    }
    return lists;
}

} // namespace m2m
