// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxrunner.h"

#include "hostpool.h"
#include "hostprotocol.h"
#include "scriptlanguage.h"
#include "scripttext.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QList>

#include <limits>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace m2m {

namespace {

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ScriptOutcome notEvaluated(const QString &reason, const QString &detail = {})
{
    return {ScriptOutcome::State::NotEvaluated, QJsonValue::Undefined, reason, detail};
}

ScriptOutcome done(const QJsonValue &value) { return {ScriptOutcome::State::Done, value, {}, {}}; }

double unwritable(const QByteArray &word)
{
    if (word == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    return word.startsWith('-') ? -endless : endless;
}

} // namespace

/// A script of the form, known by what the page would make of it.
struct KnownScript {
    quint32 number = 0;
    ScriptUse use = ScriptUse::Shown;
    ScriptText text;
    std::optional<ScriptOutcome> verdict; ///< it is not to be run
};

struct KnownComponent {
    quint32 number = 0;
    QJsonObject settings;
};

namespace {

ScriptOutcome outcomeOf(const QByteArray &answer, const QString &source)
{
    using scripthost::Answer;
    const QByteArray rest = answer.mid(1);
    const QString text = QString::fromUtf8(rest);
    switch (answer.isEmpty() ? Answer::Ready : Answer(answer[0])) {
    case Answer::Value:
        // A bare value is no document for Qt.
        return done(QJsonDocument::fromJson("[" + rest + "]").array().first());
    case Answer::Undefined:
        return done(QJsonValue::Undefined);
    case Answer::Number:
        return done(unwritable(rest));
    case Answer::Threw:
        return {ScriptOutcome::State::Threw, QJsonValue::Undefined, {}, text};
    case Answer::Syntax:
        if (const std::optional<QString> newer = newerSyntax(source))
            return notEvaluated(QStringLiteral("language"), *newer);
        return {ScriptOutcome::State::Threw, QJsonValue::Undefined, {}, text};
    case Answer::Outside:
        return notEvaluated(QStringLiteral("outside"), text);
    case Answer::Language:
        return notEvaluated(QStringLiteral("language"), text);
    case Answer::Memory:
        return notEvaluated(QStringLiteral("memory"), text);
    case Answer::Ready:
        break;
    }
    return notEvaluated(QStringLiteral("died"));
}

} // namespace

class SandboxRunner::Private {
public:
    Private(const QString &program, const QJsonObject &form, const SandboxLimits &limits)
        : pool(program, {QString::number(limits.time.count()), QString::number(limits.megabytes)},
            scripthost::message(scripthost::Message::Form, compactJson(form)), limits.processes)
        , patience(4 * limits.time + std::chrono::seconds(4))
        , attempts(limits.processes + 2)
    {
    }

    KnownScript &scriptOf(const ScriptCall &call);
    quint32 componentOf(const QJsonObject &settings);
    /// What to send for this call; definitions only where the host does not have them.
    [[nodiscard]] static QByteArray request(
        ScriptHost &host, const KnownScript &script, quint32 component, const ScriptCall &call);
    /// Nothing when the process was ended from outside.
    std::optional<ScriptOutcome> attempt(
        KnownScript &script, quint32 component, const ScriptCall &call);

    HostPool pool;
    /// How long a call may take as seen from here. A host ends itself after the time of computing
    /// that is allowed; this much more means that it does not get to run.
    const std::chrono::milliseconds patience;
    const int attempts; ///< all that wait for a call may have been ended, and another one in it
    std::mutex mutex; ///< guards what follows
    std::unordered_map<QString, std::vector<std::unique_ptr<KnownScript>>> scripts; ///< by source
    QHash<QString, QList<KnownComponent>> components; ///< by key
    quint32 lastScript = 0;
    quint32 lastComponent = 0;
};

KnownScript &SandboxRunner::Private::scriptOf(const ScriptCall &call)
{
    std::vector<std::unique_ptr<KnownScript>> &same = scripts[call.source];
    ScriptText text = scriptText(call);
    for (const std::unique_ptr<KnownScript> &each : same) {
        if (each->use == call.use && each->text.names == text.names)
            return *each;
    }
    KnownScript made{++lastScript, call.use, std::move(text), {}};
    if (const std::optional<ScriptObstacle> obstacle = scriptObstacle(call.source))
        made.verdict = notEvaluated(obstacle->reason, obstacle->detail);
    same.push_back(std::make_unique<KnownScript>(std::move(made)));
    return *same.back();
}

quint32 SandboxRunner::Private::componentOf(const QJsonObject &settings)
{
    // Comparing is a matter of one pointer where the caller hands over the same object each time.
    QList<KnownComponent> &same = components[settings.value(QStringLiteral("key")).toString()];
    for (const KnownComponent &each : std::as_const(same)) {
        if (each.settings == settings)
            return each.number;
    }
    same += KnownComponent{++lastComponent, settings};
    return lastComponent;
}

QByteArray SandboxRunner::Private::request(
    ScriptHost &host, const KnownScript &script, quint32 component, const ScriptCall &call)
{
    using scripthost::Message;
    QByteArray bytes;
    if (!host.components.contains(component)) {
        host.components += component;
        bytes += scripthost::message(Message::Component, component, compactJson(call.component));
    }
    if (!host.scripts.contains(script.number)) {
        host.scripts += script.number;
        bytes += scripthost::message(Message::Script, script.number,
            script.text.names.join(u',').toUtf8(), script.text.body.toUtf8(), script.text.flags);
    }
    // At the top of a form the row is the data, for scripts the same object too.
    const QByteArray row = call.row == call.data ? QByteArray() : compactJson(call.row);
    bytes += scripthost::message(Message::Run, script.number, component, compactJson(call.data),
        row, compactJson(scriptVariables(call)));
    return bytes;
}

std::optional<ScriptOutcome> SandboxRunner::Private::attempt(
    KnownScript &script, quint32 component, const ScriptCall &call)
{
    std::unique_ptr<ScriptHost> host = pool.take();
    if (!host)
        return notEvaluated(QStringLiteral("noEngine"));

    QByteArray answer;
    const HostProcess::Result result =
        host->process.exchange(request(*host, script, component, call), answer, patience);
    if (result == HostProcess::Result::Answered) {
        const bool stale = answer.startsWith(scripthost::Stale);
        ScriptOutcome outcome = outcomeOf(stale ? answer.mid(1) : answer, call.source);
        if (stale)
            pool.drop(std::move(host));
        else
            pool.giveBack(std::move(host));
        // Too deep costs little, and the next record may be less deep.
        if (outcome.reason == QStringLiteral("memory")
            && outcome.detail != QStringLiteral("stack")) {
            const std::lock_guard lock(mutex);
            script.verdict = outcome;
        }
        return outcome;
    }

    const HostProcess::Ending ending = host->process.ending();
    const int exitCode = host->process.exitCode();
    pool.drop(std::move(host));
    std::optional<ScriptOutcome> outcome;
    if (result == HostProcess::Result::Silent || exitCode == scripthost::ExitTime)
        outcome = notEvaluated(QStringLiteral("time"));
    else if (ending == HostProcess::Ending::Crash || exitCode == scripthost::ExitMemory)
        outcome = notEvaluated(QStringLiteral("memory"));
    else if (ending == HostProcess::Ending::Exit)
        outcome = notEvaluated(QStringLiteral("died"));
    if (outcome) {
        const std::lock_guard lock(mutex);
        script.verdict = outcome;
    }
    return outcome;
}

SandboxRunner::SandboxRunner(
    const QString &program, const QJsonObject &form, const SandboxLimits &limits)
    : d(std::make_unique<Private>(program, form, limits))
{
}

SandboxRunner::~SandboxRunner() = default;

ScriptOutcome SandboxRunner::run(const ScriptCall &call)
{
    std::unique_lock lock(d->mutex);
    KnownScript &script = d->scriptOf(call);
    if (script.verdict)
        return *script.verdict;
    const quint32 component = d->componentOf(call.component);
    lock.unlock();
    // A process that somebody ended, perhaps long ago, says nothing about the script.
    for (int attempt = 0; attempt < d->attempts; ++attempt) {
        if (const std::optional<ScriptOutcome> outcome = d->attempt(script, component, call))
            return *outcome;
    }
    return notEvaluated(QStringLiteral("died"));
}

QList<qint64> SandboxRunner::processIds() const { return d->pool.processIds(); }

QString scriptHostPath(const QString &applicationFolder)
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("/m2m-uploader-scripts.exe");
#else
    const QString name = QStringLiteral("/m2m-uploader-scripts");
#endif
    for (const QString &folder :
        {applicationFolder, applicationFolder + QStringLiteral("/../libexec/m2m-uploader")}) {
        if (QFileInfo(folder + name).isExecutable())
            return QFileInfo(folder + name).canonicalFilePath();
    }
    return {};
}

} // namespace m2m
