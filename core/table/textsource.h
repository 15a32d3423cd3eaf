// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QMutex>

#include <atomic>
#include <functional>
#include <memory>

namespace m2m {

/// The bytes of a text: in memory, or in a file that is read where it is looked at. A file is not
/// mapped: when another program cuts it short, or its network share goes away, a mapping kills the
/// program that touches it (SIGBUS); a read only comes back short. Any thread.
class TextSource {
public:
    explicit TextSource(QByteArray text);
    /// `file` is open for reading; its first `skipped` bytes are not part of the text.
    TextSource(std::unique_ptr<QFile> file, qint64 skipped, qint64 size);
    Q_DISABLE_COPY_MOVE(TextSource)

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] bool isInMemory() const { return !m_file; }
    /// A part of the text, which lies in `room` or in memory and lives as long as both. Shorter
    /// than asked for only when the file cannot give it; hasFailed() then says so ever after.
    [[nodiscard]] QByteArrayView read(qint64 from, qint64 size, QByteArray &room) const;
    [[nodiscard]] bool hasFailed() const { return m_failed.load(std::memory_order_relaxed); }

    /// All of it, piece by piece. Errors: Cancelled; FileChanged when it has become shorter.
    using Take = std::function<void(QByteArrayView piece)>;
    [[nodiscard]] Result<void> readAll(const Take &take, const ProgressFn &progress = {}) const;

private:
    QByteArray m_text;
    std::unique_ptr<QFile> m_file;
    qint64 m_skipped = 0;
    qint64 m_size = 0;
    mutable QMutex m_reading; ///< seek and read belong together
    mutable std::atomic<bool> m_failed = false;
};

} // namespace m2m
