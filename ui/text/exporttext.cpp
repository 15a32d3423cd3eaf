// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporttext.h"

#include "format.h"
#include "itemtext.h"
#include "statetext.h"

#include <QCoreApplication>

namespace m2m {

namespace {

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

QString reasonOf(const ItemInfo &item)
{
    const ItemText text = itemText(item);
    QStringList parts{text.whatHappened.isEmpty() ? stateMeaning(item.state) : text.whatHappened};
    if (!text.whatToDo.isEmpty())
        parts += text.whatToDo;
    return parts.join(QLatin1Char(' '));
}

} // namespace

ExportTexts exportTexts()
{
    return {reasonOf, Exports::tr("The recipe makes no record of this row.")};
}

QString exportGroupText(ExportGroup group)
{
    switch (group) {
    case ExportGroup::Uploaded:
        return Exports::tr("Uploaded and verified");
    case ExportGroup::Rejected:
        return Exports::tr("Rejected");
    case ExportGroup::Failed:
        return Exports::tr("Failed");
    case ExportGroup::Unknown:
        return Exports::tr("Unknown");
    case ExportGroup::Different:
        return Exports::tr("Different");
    case ExportGroup::Skipped:
        return Exports::tr("Skipped");
    case ExportGroup::Waiting:
        return Exports::tr("Waiting");
    }
    return {};
}

QString exportedText(const ExportResult &result)
{
    if (result.files.isEmpty())
        return Exports::tr("Nothing was written: the upload has no such records.");
    qint64 records = 0;
    qint64 rows = 0;
    for (const ExportedFile &file : result.files) {
        records += file.records;
        rows += file.rows;
    }
    QStringList parts{Exports::tr("%n record(s)", nullptr, int(records))};
    if (rows != records)
        parts += Exports::tr("%n row(s)", nullptr, int(rows));
    if (result.files.size() > 1)
        parts += Exports::tr("%n file(s)", nullptr, int(result.files.size()));
    return Exports::tr("Written: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString ownColumnsText(OwnColumns columns)
{
    switch (columns) {
    case OwnColumns::Included:
        return {};
    case OwnColumns::FileGone:
        return Exports::tr("Without the columns of the measurement file: it cannot be found or "
                           "read any more.");
    case OwnColumns::FileChanged:
        return Exports::tr("Without the columns of the measurement file: it was changed after "
                           "the upload.");
    case OwnColumns::ReadDifferently:
        return Exports::tr("Without the columns of the measurement file: the log does not know "
                           "how it was read.");
    }
    return {};
}

} // namespace m2m
