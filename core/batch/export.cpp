// SPDX-License-Identifier: GPL-3.0-or-later
#include "export.h"

#include "exportsource.h"
#include "journal/journalreader.h"
#include "report.h"
#include "savedfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <vector>

namespace m2m {

namespace {

constexpr qsizetype writtenAtOnce = 1 << 20;
constexpr qint64 toldEvery = 1000; ///< rows

constexpr std::array<const char *, 7> groupKeys{
    "uploaded", "rejected", "failed", "unknown", "different", "skipped", "waiting"};

/// One file that is being written.
struct Sink {
    QList<ExportGroup> groups; ///< empty: all
    QByteArray waiting;
    std::unique_ptr<QSaveFile> file;
    ExportedFile told;
    [[nodiscard]] bool takes(ExportGroup group) const
    {
        return groups.isEmpty() || groups.contains(group);
    }
};

class Exporter {
public:
    Exporter(const ExportOrder &order, const ProgressFn &progress)
        : m_order(order)
        , m_progress(progress)
    {
    }

    Result<ExportResult> run()
    {
        const auto batch = readBatch(m_order.journal, m_order.batch);
        if (!batch)
            return Unexpected(batch.error());
        m_batch = *batch;
        auto source = ExportSource::of(m_batch, m_progress);
        if (!source)
            return Unexpected(source.error());
        m_source = std::move(*source);
        return lookAtItems()
            .and_then([this] { return openFiles(); })
            .and_then([this] { return writeRows(); })
            .and_then([this] { return closeFiles(); })
            .map([this] { return m_result; });
    }

private:
    /// Which rows make records, where not all do; and whether the lines fit, where nobody knows how
    /// the file was read.
    Result<void> lookAtItems()
    {
        const bool reads = m_source.isThere() && m_batch.reading.isEmpty();
        const bool knows = m_batch.knowsRows();
        if (knows)
            m_taken.assign(size_t(m_batch.fileRows), false);
        bool fits = true;
        const auto looked = visitItems(m_order.journal, filter(), [&](const ItemInfo &item) {
            if (reads) {
                fits =
                    fits && item.row < m_source.rowCount() && m_source.line(item.row) == item.line;
            }
            if (!knows)
                return true;
            const QList<qint64> rows = rowsOf(item);
            for (const qint64 row : rows) {
                if (row >= 0 && row < m_batch.fileRows)
                    m_taken[size_t(row)] = true;
            }
            return true;
        });
        if (!looked)
            return looked;
        if (!fits)
            m_source.forget(OwnColumns::ReadDifferently);
        m_result.ownColumns = m_source.state();
        if (!knows)
            return {};
        m_result.fileRows = m_batch.fileRows;
        m_result.rowsWithoutRecord = std::count(m_taken.begin(), m_taken.end(), false);
        const auto first = std::find(m_taken.begin(), m_taken.end(), true);
        m_firstTaken = first - m_taken.begin();
        m_endTaken = m_taken.rend() - std::find(m_taken.rbegin(), m_taken.rend(), true);
        return {};
    }

    [[nodiscard]] ItemFilter filter() const { return {m_order.batch, {}, {}}; }

    /// Those that are there whatever the records are.
    Result<void> openFiles()
    {
        return m_order.groups.isEmpty() && !m_order.split ? addFile({}) : Result<void>();
    }

    /// A file is begun when its first record comes: while an upload is going on, nobody knows
    /// before which there will be.
    Result<void> makeRoomFor(ExportGroup group)
    {
        const QList<ExportGroup> &wanted = m_order.groups;
        const bool takes = wanted.isEmpty() || wanted.contains(group);
        const bool has = std::any_of(m_sinks.begin(), m_sinks.end(),
            [group](const Sink &sink) { return sink.takes(group); });
        if (!takes || has)
            return {};
        return addFile(m_order.split ? QList<ExportGroup>{group} : wanted);
    }

    Result<void> addFile(const QList<ExportGroup> &groups)
    {
        QString path = m_order.to;
        if (m_order.split || m_order.toFolder || QFileInfo(path).isDir()) {
            if (!QDir().mkpath(path))
                return failure(ErrorKind::FileNotWritable, path);
            QStringList parts;
            for (const ExportGroup group : groups)
                parts += exportGroupKey(group);
            path = QDir(path).filePath(exportFileName(m_batch, parts, QStringLiteral("csv")));
        }
        if (const auto may = mayWrite(path, m_batch, m_order.journal); !may)
            return may;
        Sink sink;
        sink.groups = groups;
        sink.told.path = path;
        sink.file = std::make_unique<QSaveFile>(path);
        errno = 0;
        if (!sink.file->open(QIODevice::WriteOnly))
            return Unexpected(writingError(*sink.file, errno));
        sink.waiting = m_source.head() + m_leading;
        sink.told.rows = m_leadingRows;
        m_sinks.push_back(std::move(sink));
        return {};
    }

    Result<void> writeRows()
    {
        Result<void> written;
        const auto visited = visitItems(m_order.journal, filter(), [&](const ItemInfo &item) {
            written = writeItem(item);
            return written.has_value();
        });
        if (!visited)
            return visited;
        if (written)
            written = writeRowsWithoutRecord(qint64(m_taken.size()));
        if (written && m_source.isDamaged())
            written = failure(ErrorKind::FileChanged, m_batch.filePath);
        return written;
    }

    Result<void> writeItem(const ItemInfo &item)
    {
        if (const auto before = writeRowsWithoutRecord(item.row); !before)
            return before;
        const ExportGroup group = exportGroupOf(item.state);
        ++m_result.counts[item.state];
        if (const auto made = makeRoomFor(group); !made)
            return made;
        const bool wanted = std::any_of(m_sinks.begin(), m_sinks.end(),
            [group](const Sink &sink) { return sink.takes(group); });
        if (!wanted)
            return {};
        QStringList ours{itemStateKey(item.state), item.recordId, item.componentUuid,
            m_order.texts.reason ? m_order.texts.reason(item) : QString(),
            item.changed.toString(Qt::ISODateWithMs), {}, {}};
        const QList<qint64> rows = rowsOf(item);
        for (const qint64 row : rows) {
            placeRow(ours, row);
            // Its journal knows the line of a record's first row, whatever became of the file.
            if (row == item.row)
                ours[5] = QString::number(item.line);
            const QByteArray line = m_source.line(row, ours);
            for (Sink &sink : m_sinks) {
                if (!sink.takes(group))
                    continue;
                sink.told.records += row == rows.constFirst() ? 1 : 0;
                if (const auto written = write(sink, line); !written)
                    return written;
            }
        }
        return {};
    }

    /// Up to a row, not with it.
    Result<void> writeRowsWithoutRecord(qint64 end)
    {
        for (; m_next < std::min(end, qint64(m_taken.size())); ++m_next) {
            if (m_taken[size_t(m_next)])
                continue;
            QStringList ours{
                QStringLiteral("noRecord"), {}, {}, m_order.texts.noRecord, {}, {}, {}};
            placeRow(ours, m_next);
            const QByteArray line = m_source.line(m_next, ours);
            if (m_next < m_firstTaken) {
                m_leading += line;
                ++m_leadingRows;
            }
            const bool atAnEnd = m_next < m_firstTaken || m_next >= m_endTaken;
            for (Sink &sink : m_sinks) {
                if (!atAnEnd && !sink.groups.isEmpty())
                    continue;
                if (const auto written = write(sink, line); !written)
                    return written;
            }
        }
        return {};
    }

    void placeRow(QStringList &ours, qint64 row) const
    {
        ours[5] = m_source.isThere() ? QString::number(m_source.line(row)) : QString();
        ours[6] = QString::number(row + 1);
    }

    Result<void> write(Sink &sink, const QByteArray &line)
    {
        sink.waiting += line;
        ++sink.told.rows;
        if (++m_done % toldEvery == 0 && m_progress
            && !m_progress(m_done, std::max(m_done, m_result.counts.total())))
            return failure(ErrorKind::Cancelled);
        return sink.waiting.size() < writtenAtOnce ? Result<void>() : flush(sink);
    }

    static Result<void> flush(Sink &sink)
    {
        errno = 0;
        if (sink.file->write(sink.waiting) != sink.waiting.size())
            return Unexpected(writingError(*sink.file, errno));
        sink.waiting.clear();
        return {};
    }

    Result<void> closeFiles()
    {
        for (Sink &sink : m_sinks) {
            sink.waiting += m_source.tail();
            if (const auto flushed = flush(sink); !flushed)
                return flushed;
            errno = 0;
            // All of it on the disk before the first takes its place.
            if (!sink.file->flush())
                return Unexpected(writingError(*sink.file, errno));
        }
        for (Sink &sink : m_sinks) {
            errno = 0;
            if (!sink.file->commit())
                return Unexpected(writingError(*sink.file, errno));
            m_result.files += sink.told;
        }
        return {};
    }

    const ExportOrder &m_order;
    const ProgressFn &m_progress;
    BatchInfo m_batch;
    ExportSource m_source;
    ExportResult m_result;
    std::vector<Sink> m_sinks;
    std::vector<bool> m_taken; ///< by row of the table; empty: not known
    qint64 m_firstTaken = 0;
    qint64 m_endTaken = 0;
    QByteArray m_leading; ///< rows before the first that makes a record
    qint64 m_leadingRows = 0;
    qint64 m_next = 0; ///< row that was not looked at yet
    qint64 m_done = 0;
};

} // namespace

const QList<ExportGroup> &exportGroups()
{
    static const QList<ExportGroup> groups{ExportGroup::Uploaded, ExportGroup::Rejected,
        ExportGroup::Failed, ExportGroup::Unknown, ExportGroup::Different, ExportGroup::Skipped,
        ExportGroup::Waiting};
    return groups;
}

QString exportGroupKey(ExportGroup group) { return QString::fromLatin1(groupKeys[size_t(group)]); }

std::optional<ExportGroup> exportGroupFromKey(const QString &key)
{
    for (const ExportGroup group : exportGroups()) {
        if (exportGroupKey(group) == key)
            return group;
    }
    return {};
}

ExportGroup exportGroupOf(ItemState state)
{
    switch (state) {
    case ItemState::Waiting:
    case ItemState::Sending:
        return ExportGroup::Waiting;
    case ItemState::Uploaded:
    case ItemState::Verified:
        return ExportGroup::Uploaded;
    case ItemState::Different:
        return ExportGroup::Different;
    case ItemState::Rejected:
        return ExportGroup::Rejected;
    case ItemState::Failed:
        return ExportGroup::Failed;
    case ItemState::Unknown:
        return ExportGroup::Unknown;
    case ItemState::Skipped:
        return ExportGroup::Skipped;
    }
    return ExportGroup::Unknown;
}

Result<ExportResult> exportBatch(const ExportOrder &order, const ProgressFn &progress)
{
    return Exporter(order, progress).run();
}

Result<void> mayWrite(const QString &path, const BatchInfo &batch, const JournalPlace &journal)
{
    const QString target = QFileInfo(path).canonicalFilePath(); // empty: there is nothing yet
    if (target.isEmpty())
        return {};
    const QString why = QStringLiteral("why");
    if (target == QFileInfo(batch.filePath).canonicalFilePath())
        return failure(ErrorKind::FileNotWritable, path, {{why, QStringLiteral("isSource")}});
    if (target == QFileInfo(journal.path).canonicalFilePath())
        return failure(ErrorKind::FileNotWritable, path, {{why, QStringLiteral("isJournal")}});
    return {};
}

QString exportFileName(const BatchInfo &batch, const QStringList &parts, const QString &suffix)
{
    // Pasted text has a name that somebody made up.
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]"));
    QString stem = QFileInfo(batch.fileName).completeBaseName().replace(unfit, QStringLiteral("_"));
    if (stem.isEmpty())
        stem = QStringLiteral("upload");
    const QStringList all = QStringList{stem, QStringLiteral("batch%1").arg(batch.id)} + parts;
    return all.join(QLatin1Char('-')) + QLatin1Char('.') + suffix;
}

} // namespace m2m
