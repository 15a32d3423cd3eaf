// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the functions that read a journal ask their questions; of no interest outside this room.

#include "base/result.h"
#include "journalplace.h"
#include "journalschema.h"
#include "journaltypes.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <type_traits>

namespace m2m {

/// One read-only connection for the length of one question; connections belong to threads.
class JournalConnection {
public:
    explicit JournalConnection(const JournalPlace &place);
    JournalConnection(const JournalConnection &) = delete;
    JournalConnection &operator=(const JournalConnection &) = delete;
    ~JournalConnection();
    /// Errors: JournalNotOpened (with "version" in the details: one of somebody else that an
    /// earlier program has written), JournalDamaged, JournalTooNew.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] QSqlDatabase &db() { return m_db; }

private:
    Result<int> askVersion();
    [[nodiscard]] bool isAtRest() const;
    bool openAsItStands();

    QString m_name;
    JournalPlace m_place;
    QSqlDatabase m_db;
};

/// A WHERE clause and what is bound to its question marks, in order.
struct Where {
    QStringList clauses;
    QVariantList values;
    [[nodiscard]] QString sql() const
    {
        return clauses.isEmpty()
            ? QString()
            : QStringLiteral(" WHERE ") + clauses.join(QStringLiteral(" AND "));
    }
    void add(const QString &clause, const QVariantList &bound = {})
    {
        clauses.append(clause);
        values += bound;
    }
};

/// A LIKE pattern that finds the text anywhere, its own % and _ taken literally.
[[nodiscard]] QString containing(const QString &text);
[[nodiscard]] QString stateList(const QList<ItemState> &states); ///< "1,5"

/// Hands each row of an answer to `read`, until it answers false.
template <typename Read>
Result<void> askOver(JournalConnection &connection, const QString &path, const QString &sql,
    const QVariantList &values, Read read)
{
    QSqlQuery query(connection.db());
    query.setForwardOnly(true);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return Unexpected(journalError(query.lastError(), path));
    while (query.next()) {
        if constexpr (std::is_same_v<decltype(read(query, connection.db())), bool>) {
            if (!read(query, connection.db()))
                return {};
        } else {
            read(query, connection.db());
        }
    }
    // What ends early must not look like all there is.
    return query.lastError().isValid() ? Unexpected(journalError(query.lastError(), path))
                                       : Result<void>();
}

/// The same over a connection of its own. A journal that does not exist yet answers nothing.
template <typename Read>
Result<void> ask(
    const JournalPlace &place, const QString &sql, const QVariantList &values, Read read)
{
    if (!QFileInfo::exists(place.path))
        return {};
    JournalConnection connection(place);
    if (const auto opened = connection.open(); !opened)
        return opened;
    return askOver(connection, place.path, sql, values, read);
}

} // namespace m2m
