// SPDX-License-Identifier: GPL-3.0-or-later
#include "watcharguments.h"

#include "text/clitext.h"
#include "text/watchtext.h"

#include <QCommandLineParser>
#include <QDir>

namespace m2m {

namespace {

constexpr double longestWait = 7 * 24 * 3600; // seconds

QCommandLineOption withOneValue(const char *name, const char *value)
{
    QCommandLineOption option{QString::fromLatin1(name)};
    option.setValueName(QString::fromLatin1(value));
    return option;
}

QString wholePath(const QString &path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

/// Nothing, or what is wrong.
QString readSeconds(const QCommandLineParser &parser, const QCommandLineOption &option,
    std::chrono::milliseconds &into)
{
    if (!parser.isSet(option))
        return {};
    bool isNumber = false;
    const double seconds = parser.value(option).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0) || seconds > longestWait)
        return clitext::notANumber(QStringLiteral("--") + option.names().constFirst());
    into = std::chrono::milliseconds(qint64(seconds * 1000));
    return {};
}

} // namespace

WatchArguments::WatchArguments()
    : m_done(withOneValue("done", "folder"))
    , m_failed(withOneValue("failed", "folder"))
    , m_reports(withOneValue("reports", "folder"))
    , m_status(withOneValue("status", "file"))
    , m_once(QStringLiteral("once"))
    , m_production(QStringLiteral("production"))
    , m_quietFor(withOneValue("quiet-for", "seconds"))
    , m_poll(withOneValue("poll", "seconds"))
    , m_retry(withOneValue("retry-within", "seconds"))
{
}

QList<QCommandLineOption> WatchArguments::options() const
{
    return {
        m_done, m_failed, m_reports, m_status, m_once, m_production, m_quietFor, m_poll, m_retry};
}

QString WatchArguments::read(
    const QCommandLineParser &parser, const QStringList &words, WatchInvocation &out) const
{
    if (words.size() != 1)
        return watchtext::missingFolder();
    out.folder = wholePath(words.constFirst());
    out.done = wholePath(parser.value(m_done));
    out.failed = wholePath(parser.value(m_failed));
    out.reports = wholePath(parser.value(m_reports));
    out.status = wholePath(parser.value(m_status));
    out.once = parser.isSet(m_once);
    out.production = parser.isSet(m_production);
    for (const QString &trouble :
        {readSeconds(parser, m_quietFor, out.quietFor), readSeconds(parser, m_poll, out.pollEvery),
            readSeconds(parser, m_retry, out.retryWithin)}) {
        if (!trouble.isEmpty())
            return trouble;
    }
    // What ends in the watched folder itself would be taken again.
    for (const QString &folder : {out.done, out.failed, out.reports}) {
        if (folder == out.folder)
            return watchtext::sameFolder(folder);
    }
    return {};
}

} // namespace m2m
