// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whereabouts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace m2m {

/// What became of one record. Only the reconciler leads out of Unknown. The numbers are stored.
enum class ItemState : quint8 {
    Waiting = 0,
    Sending = 1, ///< committed before the request leaves; found at start it becomes Unknown
    Uploaded = 2, ///< the DB said yes; not read back yet
    Verified = 3, ///< read back, and equal
    Different = 4, ///< read back, and not what was sent
    Rejected = 5, ///< the DB refused it, or our own check did
    Failed = 6, ///< gave up; certainly not stored
    Unknown = 7, ///< sent, without a whole answer
    Skipped = 8, ///< by choice, or in the DB already
};
inline constexpr int itemStateCount = 9;
/// Nothing more happens to it by itself.
[[nodiscard]] constexpr bool isAtItsEnd(ItemState state)
{
    return state == ItemState::Verified || state == ItemState::Different
        || state == ItemState::Rejected || state == ItemState::Failed
        || state == ItemState::Skipped;
}

/// How many records are in each state. The sum is always the number of records, and with it the
/// number of rows of the file, where each row makes one.
struct StateCounts {
    std::array<qint64, itemStateCount> of{};
    [[nodiscard]] qint64 operator[](ItemState state) const { return of[size_t(state)]; }
    qint64 &operator[](ItemState state) { return of[size_t(state)]; }
    [[nodiscard]] qint64 total() const;
    /// Waiting, sending, uploaded or unknown: something is left to do, but for BatchInfo::open().
    [[nodiscard]] qint64 open() const;
    /// Rejected, failed or different.
    [[nodiscard]] qint64 bad() const;
    bool operator==(const StateCounts &) const = default;
};

/// What a batch that was made of another one is for. The words are stored.
namespace purpose {
inline constexpr QLatin1StringView undo("undo"); ///< puts back what that one changed
inline constexpr QLatin1StringView promotion(
    "promotion"); ///< sends to another instance what it sent
} // namespace purpose

/// One upload of one file with one recipe to one instance.
struct BatchInfo {
    qint64 id = 0;
    QDateTime created; ///< UTC
    QString fileName;
    QString filePath;
    QByteArray fileHash; ///< SHA-256, hexadecimal
    qint64 fileSize = 0;
    QString profileName;
    QString instanceKind; ///< instanceKindKey()
    QString instanceHost; ///< db_domain
    QString operatorName;
    QString stationName;
    QString recipeName;
    QByteArray recipeHash; ///< Recipe::fingerprint()
    QString operation; ///< operationName()
    QString typeFormId;
    QString typeFormName;
    QString programVersion;
    qint64 origin = 0; ///< the batch that this one was made of; 0: of a file
    QString purpose; ///< of a batch with an origin
    qint64 corrections = 0; ///< cells that were corrected by hand
    qint64 fileRows = -1; ///< of the table; -1: not known, of a journal before version 5
    qint64 rowsTaken = -1; ///< of them, those that make records
    QByteArray reading; ///< how the file was read: readingToJson(); empty: not known
    QByteArray formPin; ///< formPinToObject() as JSON; empty: not known, before version 6
    int readBackOneOf = 1; ///< of so many uploaded records one is read back
    qint64 notReadBack = 0; ///< of those that are uploaded: left so by choice; see isReadBack()
    QDateTime compacted; ///< UTC; what was sent and answered is not kept any more since
    StateCounts counts;

    /// Records of which something is left to do. What is not read back by choice is done.
    [[nodiscard]] qint64 open() const { return counts.open() - notReadBack; }
    [[nodiscard]] bool knowsRows() const { return fileRows >= 0 && rowsTaken >= 0; }
};

/// Whether a record is among those that are read back, by its ID in the journal.
[[nodiscard]] constexpr bool isReadBack(qint64 item, int oneOf)
{
    return oneOf <= 1 || item % oneOf == 0;
}
/// ItemInfo::rule of a record that is uploaded and not read back by choice.
inline constexpr QLatin1StringView notReadBackRule("notReadBack");

/// One cell that was corrected by hand before the records of a batch were made.
struct CorrectionInfo {
    qint64 row = 0; ///< of the table, from 0
    qint64 line = 0; ///< in the file, from 1
    int column = 0; ///< of the table, from 0
    QString columnName; ///< empty for a cell beyond the last column
    QString raw; ///< as it stands in the file
    QString corrected;
    QDateTime when; ///< UTC
    QString who; ///< the operator who typed it
    qint64 record = -1; ///< ItemInfo::row of the record that it went into; -1: its row makes none
    bool operator==(const CorrectionInfo &) const = default;
};

/// One record of a batch.
struct ItemInfo {
    qint64 id = 0;
    qint64 batch = 0;
    qint64 row = 0; ///< of the table, from 0
    qint64 line = 0; ///< in the file, from 1
    ItemState state = ItemState::Waiting;
    QString componentUuid;
    QString recordId; ///< action ID or component UUID; empty until the DB has given the UUID
    bool idIsOurs = false; ///< an action ID that this station made
    QByteArray
        draft; ///< what the payload is made of when the DB has been asked; left out of listings
    QByteArray payload; ///< the body as it is sent; left out of listings
    QByteArray before; ///< of an edit: the whole record that it changes; left out of listings
    int baseVersion = 0; ///< of an edit: the version that it changes
    Whereabouts whereabouts; ///< `?location=&date=` of the POST
    QByteArray fingerprint; ///< of operation, type form, target and data
    QString rule; ///< rejected by our own check: the rule; else the error kind's key
    QString detail; ///< reason or difference, redacted: the server's words or JSON of an Issue
    QString answer; ///< beginning of the last answer, redacted
    int status = 0; ///< HTTP status of the last answer
    int attempts = 0; ///< POSTs that left
    QDateTime changed; ///< UTC
    QString rowList; ///< rowListOf() the rows that it was made of; empty: `row` alone
};

/// Rows of the table in order as text, "0-479,481"; the other way round.
[[nodiscard]] QString rowListOf(const QList<qint64> &rows);
[[nodiscard]] QList<qint64> rowsOf(const ItemInfo &item);

/// How long the DB took to answer a POST, and with what HTTP status.
struct PostAnswer {
    int status = 0; ///< 0: no answer came
    qint64 tookMs = 0; ///< until then, or until it was given up
    bool operator==(const PostAnswer &) const = default;
};

/// One thing to write down about an item.
struct JournalChange {
    enum class Kind {
        Prepared, ///< ID, payload, version and whereabouts are known now
        Sending, ///< it leaves as soon as this is on the disk; counts as an attempt
        State, ///< state, rule, detail, answer, status and attempts, with one event
    };
    Kind kind = Kind::State;
    ItemInfo item;
    QString what = {}; ///< of the event
    std::optional<PostAnswer> answered = {}; ///< of the event: it is of a POST
};

/// One line of the story of a record or of a batch.
struct EventInfo {
    qint64 id = 0;
    qint64 batch = 0;
    qint64 item = 0; ///< 0: of the whole batch
    QDateTime when; ///< UTC
    QString what; ///< "created", "sent", "answered", "readBack", "reconciled", "paused", …
    QString detail; ///< redacted
    std::optional<PostAnswer> answered = {}; ///< a POST came to its end by it; from version 7 on
    QString answer = {}; ///< beginning of that answer where it is no yes, redacted
};

} // namespace m2m

Q_DECLARE_METATYPE(m2m::StateCounts)
Q_DECLARE_METATYPE(m2m::BatchInfo)
Q_DECLARE_METATYPE(m2m::ItemInfo)
