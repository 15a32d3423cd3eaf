// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "journal/journaltypes.h"

#include <QJsonArray>

namespace m2m {

/// What became of one file of a watched folder.
struct FileResult {
    enum class End {
        Done,
        Failed,
        Later, ///< it is not the file's fault (`error`): to be tried again
        Stopped, ///< as we were asked to; to be gone on with
    };
    End end = End::Later;
    /// "uploaded", "uploadedBefore", "wrongRecords", "notRead", "notSent", "recipeDoesNotFit",
    /// "interrupted", as in the reports of `upload`.
    QString outcome;
    std::optional<Error> error;
    QByteArray hash; ///< SHA-256, hexadecimal; empty where it could not be read
    qint64 batch = 0; ///< in the journal; 0: there is none
    StateCounts counts; ///< of the batch
    qint64 notReadBack = 0; ///< of its uploaded records: left so by choice
    std::optional<BatchInfo> before; ///< that uploaded the same content
    QJsonArray problems; ///< of its records or its recipe, with line and column
    qint64 moreProblems = 0; ///< wrong records whose problems are not among them
};

} // namespace m2m

Q_DECLARE_METATYPE(m2m::FileResult)
