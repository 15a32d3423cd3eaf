// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipemodel.h"

#include "journal/journalreader.h"
#include "roles.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/statetext.h"
#include "widgets/theme.h"

#include <QDir>

#include <algorithm>

namespace m2m {

namespace {
constexpr int batchesLookedAt = 1000;
} // namespace

RecipeModel::RecipeModel(BatchSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_entries(session.shelf().entries())
{
    connect(&session.shelf(), &RecipeShelf::scanned, this, &RecipeModel::readShelf);
    connect(&session, &BatchSession::recipesOffered, this, [this] {
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    readJournal();
}

void RecipeModel::readShelf()
{
    beginResetModel();
    m_entries = m_session.shelf().entries();
    endResetModel();
}

void RecipeModel::readJournal()
{
    m_reading.start(
        [journal = m_session.journalPath()](const ProgressFn &) -> Result<QHash<QByteArray, Use>> {
            const auto batches = readBatches(journal, {}, 0, batchesLookedAt);
            if (!batches)
                return Unexpected(batches.error());
            QHash<QByteArray, Use> uses;
            for (const BatchInfo &batch : *batches) {
                if (!uses.contains(batch.recipeHash))
                    uses.insert(batch.recipeHash, {batch.created, batch.fileName});
            }
            return uses;
        },
        [this](const Result<QHash<QByteArray, Use>> &uses) {
            m_uses = uses.value_or(QHash<QByteArray, Use>());
            if (!m_entries.isEmpty())
                Q_EMIT dataChanged(index(0, LastUsed), index(rowCount() - 1, LastUsed));
        });
}

int RecipeModel::rowOf(const QString &path) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&path](const RecipeEntry &entry) { return entry.path == path; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

std::optional<RecipeCandidate> RecipeModel::candidate(int row) const
{
    const RecipeShelf &shelf = m_session.shelf();
    for (const RecipeCandidate &candidate : shelf.candidates()) {
        if (shelf.entries().value(candidate.entry).path == m_entries.at(row).path)
            return candidate;
    }
    return {};
}

int RecipeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int RecipeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RecipeModel::lastUse(const RecipeEntry &entry) const
{
    if (!entry.error) {
        const Use use = m_uses.value(entry.recipe.fingerprint());
        if (use.when.isValid())
            return tr("%1, %2", "time and file").arg(whenText(use.when), use.file);
    }
    return entry.modified.isValid() ? tr("%1 (saved)", "time").arg(whenText(entry.modified))
                                    : QString();
}

QString RecipeModel::text(const RecipeEntry &entry, int column) const
{
    if (column == Name)
        return entry.name();
    if (column == File)
        return QDir::toNativeSeparators(entry.path);
    if (column == LastUsed)
        return lastUse(entry);
    if (entry.error)
        return column == OperationColumn ? errorText(*entry.error).title : QString();
    switch (column) {
    case OperationColumn:
        return operationText(entry.recipe.operation);
    case TypeFormColumn: {
        const QList<TypeFormEntry> &forms = m_session.typeForms();
        const auto known = std::find_if(forms.begin(), forms.end(),
            [&entry](const TypeFormEntry &form) { return form.id == entry.recipe.typeFormId; });
        return known == forms.end() ? entry.recipe.typeFormId : known->name;
    }
    case Columns:
        return entry.recipe.columns.join(QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant RecipeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const RecipeEntry &entry = m_entries.at(index.row());
    const bool isFirst = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(text(entry, index.column()));
    case role::WholeText:
    case Qt::ToolTipRole:
        return text(entry, index.column());
    case role::Strong:
        return isFirst && entry.path == m_session.recipePath();
    case role::Muted:
        return !isFirst && index.column() != OperationColumn;
    case role::Tone:
        return entry.error && index.column() == OperationColumn ? QVariant(int(Tone::Bad))
                                                                : QVariant();
    case role::Icon:
        if (isFirst)
            return entry.error ? QStringLiteral("error") : QStringLiteral("recipe");
        return {};
    default:
        return {};
    }
}

QVariant RecipeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Recipe");
    case LastUsed:
        return tr("Last used");
    case OperationColumn:
        return tr("What it does");
    case TypeFormColumn:
        return tr("Type form");
    case Columns:
        return tr("Columns");
    default:
        return tr("File");
    }
}

} // namespace m2m
