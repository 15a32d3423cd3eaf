// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLoggingCategory>
#include <QString>
#include <QStringList>

namespace m2m {

Q_DECLARE_LOGGING_CATEGORY(logBatch)
Q_DECLARE_LOGGING_CATEGORY(logNetwork)
Q_DECLARE_LOGGING_CATEGORY(logJournal)
Q_DECLARE_LOGGING_CATEGORY(logPractice)

/// Takes what must not be written down out of a text: bearer tokens, JWTs, client secrets in JSON
/// or in form fields. Answers of servers go through here before they are logged or journaled.
[[nodiscard]] QString redacted(QString text);

/// The beginning of an answer, redacted, at most `limit` characters: fit for journal and log.
[[nodiscard]] QString excerpt(QByteArrayView body, qsizetype limit = 500);

/// Sends messages to stderr, redacted, one line each, with time and category. `verbose` shows what
/// our own categories tell beside warnings. Qt's own known noise is dropped.
void installMessageHandler(bool verbose);
/// The newest lines of these, redacted, the oldest first; at most a few hundred. Thread-safe.
[[nodiscard]] QStringList recentMessages();

} // namespace m2m
