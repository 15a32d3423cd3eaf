// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>

namespace m2m {

/// One entry of a folder, as it was seen.
struct SeenFile {
    QString name;
    qint64 size = 0;
    QDateTime modified;
    bool operator==(const SeenFile &) const = default;
};

/// Names of what programs write while they are not done, and of what is nobody's data: dot files,
/// "*.tmp", "*.part" and their like, "name~", "~$name.xlsx".
[[nodiscard]] bool isTemporaryName(const QString &name);

/// Tells which files have come to rest: their size and time have stood still for a while. Time is
/// handed in, in milliseconds of any clock that does not go back: that of the files may be wrong.
class FileSettling {
public:
    explicit FileSettling(std::chrono::milliseconds quietFor)
        : m_quietFor(quietFor)
    {
    }
    /// Those that have, the oldest first. What is not among `seen` any more is forgotten.
    [[nodiscard]] QStringList look(const QList<SeenFile> &seen, qint64 now);
    /// It is not at rest after all: its time begins anew.
    void startOver(const QString &name) { m_files.remove(name); }
    /// Files of the last look that have not settled yet.
    [[nodiscard]] qsizetype unsettled() const { return m_unsettled; }

private:
    struct Standing {
        SeenFile file;
        qint64 since = 0;
    };
    std::chrono::milliseconds m_quietFor;
    QHash<QString, Standing> m_files;
    qsizetype m_unsettled = 0;
};

} // namespace m2m
