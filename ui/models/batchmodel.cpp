// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchmodel.h"

#include "roles.h"
#include "text/format.h"
#include "text/instancetext.h"
#include "text/statetext.h"
#include "widgets/theme.h"

namespace m2m {

BatchModel::BatchModel(QString journalPath, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journalPath(std::move(journalPath))
{
    m_rows.onReset = [this](qint64 total) { show(total); };
    m_rows.onPage = [this](qint64 first, qint64 last) {
        if (last >= first && first < m_shown)
            Q_EMIT dataChanged(
                index(int(first), 0), index(qMin(int(last), m_shown - 1), ColumnCount - 1));
    };
    m_rows.onError = [this](const Error &error) { Q_EMIT failed(error); };
}

void BatchModel::show(qint64 total)
{
    const int now = int(total);
    const int before = m_shown;
    if (std::exchange(m_fresh, false) || now < before) {
        beginResetModel();
        m_shown = now;
        endResetModel();
    } else {
        // A running upload is read again and again: selection and scroll position have to stay.
        if (now > before) {
            beginInsertRows({}, before, now - 1);
            m_shown = now;
            endInsertRows();
        }
        if (before > 0)
            Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
    }
    Q_EMIT loaded(now);
}

void BatchModel::setFilter(const BatchFilter &filter)
{
    m_fresh = true;
    m_rows.setSource([path = m_journalPath, filter] { return countBatches(path, filter); },
        [path = m_journalPath, filter](
            qint64 offset, int limit) { return readBatches(path, filter, offset, limit); });
}

const BatchInfo *BatchModel::batch(int row) const { return m_rows.at(row); }

int BatchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_shown; }

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BatchModel::text(const BatchInfo &batch, int column) const
{
    switch (column) {
    case When:
        return whenText(batch.created);
    case File:
        return batch.fileName;
    case What:
        return batch.typeFormName.isEmpty() ? batch.typeFormId : batch.typeFormName;
    case Instance:
        return instanceWord(batch.instanceKind);
    case Records:
        return numberText(batch.counts.total());
    case Verified:
        return numberText(batch.counts[ItemState::Verified]);
    case Open:
        return numberText(batch.open());
    case Bad:
        return numberText(batch.counts.bad());
    case Operator:
        return batch.operatorName;
    default:
        break;
    }
    return {};
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BatchInfo *info = m_rows.at(index.row());
    if (!info) {
        if (role == role::Loading)
            return true;
        return role == Qt::DisplayRole && index.column() == When ? QVariant(QStringLiteral("…"))
                                                                 : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*info, index.column());
    case role::WholeText:
        return index.column() == When ? QVariant(info->created.toUTC().toString(Qt::ISODate))
                                      : QVariant();
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case File:
            return info->filePath;
        case Instance:
            return info->instanceHost;
        case Records:
        case Verified:
        case Open:
        case Bad:
            return countsEquation(info->counts, info->fileRows, info->rowsTaken);
        default:
            break;
        }
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() >= Records && index.column() <= Bad)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case role::Tone:
        if (index.column() == Open && info->open() > 0)
            return int(Tone::Doubt);
        if (index.column() == Bad && info->counts.bad() > 0)
            return int(Tone::Bad);
        return {};
    case role::Muted:
        return (index.column() == Open && info->open() == 0)
            || (index.column() == Bad && info->counts.bad() == 0);
    case role::Strong:
        return index.column() == Instance && info->instanceKind == QLatin1StringView("production");
    default:
        break;
    }
    return {};
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section >= Records && section <= Bad;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case File:
        return tr("File");
    case What:
        return tr("What");
    case Instance:
        return tr("Instance");
    case Records:
        return tr("Records");
    case Verified:
        return tr("Verified");
    case Open:
        return tr("Open");
    case Bad:
        return tr("Bad");
    case Operator:
        return tr("Operator");
    default:
        break;
    }
    return {};
}

} // namespace m2m
