// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace m2m {
Q_NAMESPACE

/// What went wrong in the world outside: files, networks, servers. One kind for each sentence that
/// a user may have to read and for each decision that a caller may have to take. Bad cells are not
/// errors; they are `Issue`s.
enum class ErrorKind {
    Internal, ///< a promise of our own code was broken
    Cancelled,

    // files
    FileNotFound,
    FileNotReadable, ///< details: "why" ("tooLarge") where it is known
    FileNotWritable, ///< details: "why" ("isSource", "isJournal") where it must not be
    FileEmpty,
    FileIsBinary, ///< details: "looksLike" (png, jpeg, pdf, zip, …)
    FileHasNoRows, ///< of a workbook details: "sheet"
    FileIsEncrypted,
    FileDamaged, ///< details: "part" of it and "line" where they are known
    SheetNotFound, ///< of a workbook; details: "sheet", "sheets" that there are
    FileChanged, ///< the file is no longer the one that was opened
    DiskFull,
    NotAFile, ///< a folder, a link or a device where a file should be

    // documents of our own
    RecipeDamaged, ///< details: "member", "why"
    RecipeTooNew, ///< details: "version"
    RecipeDoesNotFit, ///< details: "missingColumns"
    ProfileDamaged, ///< details: "member", "why"; of client_credentials.py also "line"
    ProfileUnknown,
    ProfilePinned, ///< production would be pointed elsewhere; details: "from", "to"
    InstanceKindDiffers, ///< details: "profile" and "kind" that know the same DB
    TypeFormDamaged, ///< details: "why"

    // a folder that is watched
    WatchedAlready, ///< another program watches it
    NoRecipe, ///< none of the station's is meant for the file beyond doubt
    SeveralRecipes, ///< more than one is; details: "recipes", their names
    AnswerMissing, ///< what the recipe asks for at each run; details: "questions"
    RecordsWrong, ///< the type form would refuse some; details: "count"

    // secrets
    SecretMissing, ///< the profile's secret is nowhere to be found
    KeychainFailed, ///< details: "text" as the keychain gave it
    KeychainLocked,

    // the way to an instance; `maySent` in details tells whether the request can have arrived
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    TlsFailed, ///< details: "text"
    ProxyFailed,
    NetworkFailed, ///< any other; details: "text"
    PlainHttpRefused, ///< http to a host that is not this machine

    // answers of an instance; details: "status", "answer" (cut, redacted)
    WrongSecret,
    TokenRefused, ///< the token endpoint answered something else; details: "status"
    NotAuthorised, ///< 401 with a fresh token
    NotPermitted, ///< 403; details: "needs"
    TypeFormUnknown, ///< details: "typeForm"
    Refused, ///< 500 with the server's reason; details: "reason"
    TooLarge, ///< 413, or found before sending; details: "bytes"
    Busy, ///< 408, 429, 502–504, lock held by another client
    NotUnderstood, ///< an answer that the contract does not know
    Redirected,

    // a run
    OtherInstance, ///< the batch went elsewhere; details: "batch", "host"
    CannotUndo, ///< details: "batch", "why" ("notAnEdit", "open", "nothing", "notKept")
    /// details: "batch", "why" ("isUndo", "practice", "sameInstance", "lesserInstance", "open",
    /// "nothing", "notKept", "formDiffers" with "count")
    CannotPromote,
    TooManyFailures, ///< paused by itself; details: "ofHundred", without it they were in a row
    FirstRecordFailed, ///< paused by itself: the one that goes alone came to no good end

    // the journal
    JournalNotOpened,
    JournalDamaged,
    JournalLocked, ///< another program is writing to it
    JournalTooNew,
    JournalWriteFailed,
};
Q_ENUM_NS(ErrorKind)

/// The kind's name as it stands in journal and reports: "connectionLost", …
[[nodiscard]] QString errorKindKey(ErrorKind kind);
/// The other way; nothing for a text that is no kind's name.
[[nodiscard]] std::optional<ErrorKind> errorKindFromKey(const QString &key);

/// A failure with where it happened and its parameters; sentences are made in ui/text.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString place = {}; ///< a file path, a URL without query, or a member of a document
    QVariantMap details = {}; ///< see the kinds
    bool operator==(const Error &) const = default;
};

} // namespace m2m

Q_DECLARE_METATYPE(m2m::Error)
