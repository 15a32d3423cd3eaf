// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QString>

#include <chrono>

class QCommandLineParser;

namespace m2m {

/// What `watch` is asked to do beside what it has in common with `upload`.
struct WatchInvocation {
    QString folder;
    QString done;
    QString failed;
    QString reports;
    QString status;
    bool once = false;
    bool production = false; ///< the instance may be one
    std::chrono::milliseconds quietFor{10'000};
    std::chrono::milliseconds pollEvery{10'000};
    std::chrono::milliseconds retryWithin{300'000};
};

/// The options of `watch`: their names, and what their values may be.
class WatchArguments {
public:
    WatchArguments();
    [[nodiscard]] QList<QCommandLineOption> options() const;
    /// Fills `out` from the words after "watch"; answers what is wrong with them, or nothing.
    [[nodiscard]] QString read(
        const QCommandLineParser &parser, const QStringList &words, WatchInvocation &out) const;

private:
    QCommandLineOption m_done;
    QCommandLineOption m_failed;
    QCommandLineOption m_reports;
    QCommandLineOption m_status;
    QCommandLineOption m_once;
    QCommandLineOption m_production;
    QCommandLineOption m_quietFor;
    QCommandLineOption m_poll;
    QCommandLineOption m_retry;
};

} // namespace m2m
