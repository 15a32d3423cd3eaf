// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"

#include <QJsonObject>

#include <optional>

namespace m2m {

// What a payload is made of once the DB has been asked: JSON in ItemInfo::draft.

/// Of an edit. `evenIfEqual`: sent also where the DB holds these values already.
/// `seen`: the version that was looked at before, which alone may be changed; 0: whichever it is.
[[nodiscard]] QByteArray editDraft(const QJsonObject &changes, bool evenIfEqual, int seen = 0);
[[nodiscard]] QJsonObject changesOf(const QByteArray &draft); ///< path to value
[[nodiscard]] bool sendsEvenIfEqual(const QByteArray &draft);
[[nodiscard]] int versionSeen(const QByteArray &draft);

/// Of an edit that puts back the whole data of a record, where it still has this version.
[[nodiscard]] QByteArray restoringDraft(const QJsonObject &data, int seen);
[[nodiscard]] std::optional<QJsonObject> dataToRestore(const QByteArray &draft);

/// "record.tooLarge" for a body of more bytes than the server reads (api-contract 2.11): it says so
/// only after it has read them all.
[[nodiscard]] std::optional<Issue> tooLarge(const QByteArray &body);

} // namespace m2m
