// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "exitcode.h"
#include "invocation.h"
#include "secretsource.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>

namespace m2m {

/// What goes on from the journal alone, without the files: `m2m-uploader resume` takes uploads that
/// were interrupted on this instance to their end, the oldest first; `m2m-uploader undo` puts back
/// what an edit batch has changed; `retry` sends again what failed or was refused, `verify` reads
/// back again what is there, `promote` sends to this instance what a batch has proved on another.
/// Says what happens on the console; finished() is told once.
class ResumeCommand : public QObject {
    Q_OBJECT
public:
    ResumeCommand(AppContext &context, Invocation invocation, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    [[nodiscard]] bool isUndo() const { return m_invocation.command == Invocation::Command::Undo; }
    [[nodiscard]] bool isPromotion() const
    {
        return m_invocation.command == Invocation::Command::Promote;
    }
    /// A new batch is made of the one that is named.
    [[nodiscard]] bool makesBatch() const { return isUndo() || isPromotion(); }
    [[nodiscard]] BatchInfo whoSends() const;
    [[nodiscard]] Result<QList<BatchInfo>> findBatches() const;
    void connectWith(const Result<ProfileSecrets> &secrets);
    void nextBatch();
    void takeUp(const BatchInfo &batch);
    void changed(const RunStatus &run);
    void ended(const RunStatus &run);
    void batchDone(const RunStatus &run, ExitCode code, const std::optional<Error> &error);
    void giveUp(const Error &error);
    void finish();

    AppContext &m_context;
    Invocation m_invocation;
    Profile m_profile;
    QList<BatchInfo> m_batches; ///< that are left, the one at hand first
    bool m_running = false;
    ExitCode m_worst = ExitCode::Done;
    QJsonArray m_reports;
    QElapsedTimer m_lastProgress;
};

} // namespace m2m
