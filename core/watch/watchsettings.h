// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "batch/instanceconnection.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace m2m {

class BatchSession;

/// What is watched, and what becomes of the files.
struct WatchSettings {
    QString folder; ///< absolute, as all paths here
    QString done; ///< empty: a folder of that name in `folder`; so are the next two
    QString failed;
    QString reports;
    QString status; ///< empty: no status file
    Profile profile;
    QString recipe; ///< empty: the one of these that is meant for the file beyond doubt
    QStringList recipeFolders;
    QStringList recipePaths;
    QHash<QString, QString> answers;
    bool skipWrong = false; ///< send the right records of a file that has wrong ones
    bool once = false; ///< end when all that was there is worked off
    QString operatorName;
    QString stationName;
    QString scriptHost;
    QString programVersion;
    std::chrono::milliseconds quietFor{10'000};
    std::chrono::milliseconds pollEvery{10'000};
    std::chrono::milliseconds firstRetry{5'000}; ///< doubled with each, up to lastRetry
    std::chrono::milliseconds lastRetry{300'000};
};

/// What reports and status file say to humans. Sentences are made elsewhere.
struct WatchWords {
    std::function<QString(const Error &)> error;
    std::function<QString(const Issue &, const BatchSession &)> issue;
};

/// Gets the way to the instance, with its secrets as they are now.
using InstanceFinder = std::function<void(std::function<void(Result<InstanceConnection>)>)>;

} // namespace m2m
