// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommand.h"

#include "batch/receipt.h"
#include "batch/report.h"
#include "console.h"
#include "errorcode.h"
#include "invocation.h"
#include "journal/journalreader.h"
#include "print/receiptpdf.h"
#include "text/clitext.h"
#include "text/clitextlog.h"
#include "text/exporttext.h"

#include <QDir>
#include <QFileInfo>

namespace m2m {

namespace {

ExitCode complainedOf(const Error &error)
{
    complain(clitext::error(error));
    return codeOf(error);
}

/// The batch that is meant: 0 is the newest. Nothing, when it was complained.
std::optional<BatchInfo> batchOf(const Invocation &invocation)
{
    const auto newest = readBatches(invocation.journal, {}, 0, 1);
    if (!newest) {
        complain(clitext::error(newest.error()));
        return {};
    }
    if (newest->isEmpty()) {
        complain(clitext::emptyLog());
        return {};
    }
    if (invocation.batch == 0)
        return newest->constFirst();
    const auto batch = readBatch(invocation.journal, invocation.batch);
    if (!batch)
        complain(clitext::noSuchBatch(invocation.batch));
    return batch ? std::optional(*batch) : std::nullopt;
}

ExitCode exportReport(const Invocation &invocation, const BatchInfo &batch)
{
    QString path = invocation.exporting.to;
    if (invocation.exporting.toFolder || QFileInfo(path).isDir()) {
        if (!QDir().mkpath(path))
            return complainedOf(Error{ErrorKind::FileNotWritable, path, {}});
        path = QDir(path).filePath(
            exportFileName(batch, {QStringLiteral("report")}, QStringLiteral("json")));
    }
    const auto saved =
        mayWrite(path, batch, invocation.journal)
            .and_then([&] { return batchReport(invocation.journal, batch.id); })
            .and_then([&](const QJsonObject &report) { return saveReport(report, path); });
    if (!saved)
        return complainedOf(saved.error());
    say(clitext::fileWritten(path));
    return ExitCode::Done;
}

} // namespace

ExitCode exportLog(const Invocation &invocation)
{
    const auto batch = batchOf(invocation);
    if (!batch)
        return ExitCode::BadInput;
    const ExportInvocation &wanted = invocation.exporting;
    if (wanted.asJson)
        return exportReport(invocation, *batch);
    const auto result = exportBatch({invocation.journal, batch->id, wanted.to, wanted.toFolder,
        wanted.split, wanted.groups, exportTexts()});
    if (!result)
        return complainedOf(result.error());
    say(clitext::exported(*result));
    return ExitCode::Done;
}

ExitCode writeReceipt(const Invocation &invocation)
{
    const auto batch = batchOf(invocation);
    if (!batch)
        return ExitCode::BadInput;
    const QString &path = invocation.exporting.to;
    const auto saved = mayWrite(path, *batch, invocation.journal)
                           .and_then([&] { return batchReceipt(invocation.journal, batch->id); })
                           .and_then([&](const QJsonObject &receipt) {
                               return invocation.exporting.asJson ? saveReceipt(receipt, path)
                                                                  : saveReceiptPdf(receipt, path);
                           });
    if (!saved)
        return complainedOf(saved.error());
    say(clitext::fileWritten(path));
    return ExitCode::Done;
}

} // namespace m2m
