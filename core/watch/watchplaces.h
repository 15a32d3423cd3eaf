// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "filesettling.h"

#include <QJsonObject>
#include <QStringList>

namespace m2m {

struct WatchSettings;

/// A file that was taken: alone in a folder of its own, so that its name stays what it was.
struct TakenFile {
    qint64 number = 0; ///< of that folder: the time in milliseconds, or more
    QString name;
    QString path;
};

/// Where the files of a watched folder go, and how they get there. Each step is one rename; what it
/// leads to is written down before, so that whoever comes after an end in between finishes it:
///
///     FOLDER/name -> FOLDER/.m2m/taken/7/name            take()
///     the report to FOLDER/.m2m/ended/7.json            end()
///     .m2m/taken/7/name -> DONE/name or FAILED/name      finish(): the file,
///     .m2m/ended/7.json -> REPORTS/name.report.json     then the report
///
/// Errors of all: FileNotWritable, DiskFull; others are named.
class WatchPlaces {
public:
    explicit WatchPlaces(const WatchSettings &settings);

    /// Makes what is missing. FileNotFound: there is no folder to watch.
    [[nodiscard]] Result<void> prepare() const;
    [[nodiscard]] QString lockFile() const;

    /// Files that may become batches, as they are now; also what cannot be read but looks as if
    /// somebody thinks it can: links, and folders with a name like "x.csv".
    /// FileNotFound, FileNotReadable: of the folder.
    [[nodiscard]] Result<QList<SeenFile>> look() const;
    /// FileNotFound: it vanished.
    [[nodiscard]] Result<TakenFile> take(const QString &name) const;
    /// It was not at rest after all.
    [[nodiscard]] Result<void> putBack(const TakenFile &file) const;
    /// Taken and not ended, in the order in which they were taken.
    [[nodiscard]] QList<TakenFile> taken() const;

    /// The report is completed by "endedIn" ("done", "failed") and "movedTo".
    [[nodiscard]] Result<void> end(const TakenFile &file, bool well, QJsonObject report) const;
    /// Moves all that has ended to where it belongs.
    [[nodiscard]] Result<void> finish() const;

private:
    [[nodiscard]] QString workFolder(qint64 number) const;
    [[nodiscard]] QString endedFile(qint64 number) const;
    [[nodiscard]] QString freeName(const QString &name, const QString &folder) const;
    [[nodiscard]] Result<void> finish(qint64 number) const;
    [[nodiscard]] qint64 nextNumber() const;

    QString m_folder;
    QString m_done;
    QString m_failed;
    QString m_reports;
};

} // namespace m2m
