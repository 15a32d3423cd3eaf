// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaltypes.h"

#include <QStringList>

#include <numeric>

namespace m2m {

qint64 StateCounts::total() const { return std::accumulate(of.begin(), of.end(), qint64(0)); }

qint64 StateCounts::open() const
{
    return (*this)[ItemState::Waiting] + (*this)[ItemState::Sending] + (*this)[ItemState::Uploaded]
        + (*this)[ItemState::Unknown];
}

qint64 StateCounts::bad() const
{
    return (*this)[ItemState::Rejected] + (*this)[ItemState::Failed]
        + (*this)[ItemState::Different];
}

QString rowListOf(const QList<qint64> &rows)
{
    QStringList parts;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        const QString first = QString::number(rows[i]);
        parts += end - i == 1 ? first : first + u'-' + QString::number(rows[end - 1]);
        i = end;
    }
    return parts.join(u',');
}

QList<qint64> rowsOf(const ItemInfo &item)
{
    if (item.rowList.isEmpty())
        return {item.row};
    QList<qint64> rows;
    for (const QStringView part : QStringView(item.rowList).split(u',')) {
        const qsizetype dash = part.indexOf(u'-');
        const qint64 first = (dash < 0 ? part : part.first(dash)).toLongLong();
        const qint64 last = dash < 0 ? first : part.sliced(dash + 1).toLongLong();
        for (qint64 row = first; row <= last; ++row)
            rows += row;
    }
    return rows;
}

} // namespace m2m
