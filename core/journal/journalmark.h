// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace m2m {

/// How the files of a journal look from outside, by which it is told whether somebody has written
/// to it. Made while its lock is held.
struct JournalMark {
    qint64 size = -1; ///< bytes of the database
    QDateTime written = {};
    qint64 logSize = -1; ///< of its write-ahead log; -1: there is none
    QDateTime logWritten = {};

    [[nodiscard]] static JournalMark of(const QString &path);
    [[nodiscard]] bool isKnown() const { return size >= 0; }
    bool operator==(const JournalMark &) const = default;
};

} // namespace m2m
