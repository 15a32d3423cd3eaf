// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"
#include "exportarguments.h"
#include "practicearguments.h"
#include "profilearguments.h"
#include "watcharguments.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace m2m {

/// What the user asked for on the command line; values only.
struct Invocation {
    enum class Command {
        Window,
        Upload,
        Resume,
        Undo,
        Promote,
        Retry,
        Verify,
        Watch,
        ConvertUuids,
        LogList,
        LogShow,
        LogExport,
        LogReceipt,
        LogCompact,
        PracticeServe,
        Profile,
        SupportBundle
    };
    Command command = Command::Window;

    // upload
    QString profile; ///< a name, "practice", or the path of a JSON file
    QString recipe;
    QStringList files; ///< of convert-uuids also the texts themselves
    QString column; ///< convert-uuids: of these files
    bool dryRun = false;
    bool askDb = false; ///< what it has already, also from other stations
    bool again = false; ///< send also what was uploaded before
    bool skipWrong = false; ///< send the right records of a file that has wrong ones
    QHash<QString, QString> answers; ///< to what the recipe asks at each run
    QString report;
    bool trace = false; ///< the report says of each value how it came to be
    QString secretVariable;
    std::optional<int> secretDescriptor;
    QString operatorName;

    // everywhere
    QString journal; ///< path of the journal
    QString practiceFolder;
    bool verbose = false;

    // log show, export, receipt: 0 is the newest; resume: 0 is all that were interrupted;
    // undo, retry, verify, promote
    qint64 batch = 0;
    bool acceptFormChanges = false; ///< promote

    int olderThanDays = 365; ///< log compact
    bool withNames = false; ///< support-bundle; its file is the only one of `files`

    ExportInvocation exporting; ///< log export, log receipt

    // practice serve
    PracticeInvocation practice;

    ProfileInvocation profileRequest; ///< profile
    WatchInvocation watch;

    // window
    bool practiceSample = false; ///< the practice instance with the sample file opened
};

/// Either what to do, or text to print and how to end.
struct ParsedCommandLine {
    std::optional<Invocation> invocation;
    QString text;
    ExitCode exitCode = ExitCode::Done;
};

/// Pure but for the standard paths that defaults come from. `arguments` includes the program's
/// name.
[[nodiscard]] ParsedCommandLine parseCommandLine(const QStringList &arguments);

} // namespace m2m
