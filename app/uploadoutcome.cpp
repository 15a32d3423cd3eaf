// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadoutcome.h"

#include "batch/report.h"

#include <QJsonObject>

namespace m2m {

namespace {

/// How bad a code is beside another.
int weight(ExitCode code)
{
    switch (code) {
    case ExitCode::Done:
        return 0;
    case ExitCode::WrongRecords:
        return 1;
    case ExitCode::Refused:
        return 2;
    case ExitCode::BadInput:
        return 3;
    case ExitCode::Unknown:
        return 4;
    case ExitCode::NotReached:
        return 5;
    case ExitCode::WrongUse:
        return 6;
    case ExitCode::ProgramError:
        return 7;
    }
    return 7;
}

} // namespace

ExitCode codeOf(const StateCounts &counts, qint64 notReadBack)
{
    if (counts[ItemState::Unknown] > 0 || counts[ItemState::Uploaded] > notReadBack)
        return ExitCode::Unknown;
    if (counts.open() > notReadBack)
        return ExitCode::NotReached;
    return counts.bad() > 0 ? ExitCode::Refused : ExitCode::Done;
}

ExitCode worseOf(ExitCode one, ExitCode other) { return weight(other) > weight(one) ? other : one; }

Result<void> saveUploadReport(const QJsonArray &parts, ExitCode code, const QString &path)
{
    if (path.isEmpty())
        return {};
    return saveReport(
        {
            {QStringLiteral("m2mReport"), 1},
            {QStringLiteral("exitCode"), int(code)},
            {QStringLiteral("files"), parts},
        },
        path);
}

} // namespace m2m
