// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include <QDateTime>
#include <QMutex>
#include <QQueue>
#include <QRegularExpression>

#include <cstdio>

namespace m2m {

Q_LOGGING_CATEGORY(logBatch, "m2m.batch", QtWarningMsg)
Q_LOGGING_CATEGORY(logNetwork, "m2m.network", QtWarningMsg)
Q_LOGGING_CATEGORY(logJournal, "m2m.journal", QtWarningMsg)
Q_LOGGING_CATEGORY(logPractice, "m2m.practice", QtWarningMsg)

namespace {

// Never destroyed: Qt still speaks while the program's own statics are being taken down.
const QRegularExpression &lasting(
    const QString &pattern, QRegularExpression::PatternOptions options = {})
{
    return *new QRegularExpression(pattern, options);
}

} // namespace

QString redacted(QString text)
{
    static const QRegularExpression &jwt =
        lasting(QStringLiteral(R"(eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*)?)"));
    static const QRegularExpression &bearer =
        lasting(QStringLiteral(R"(\bBearer\s+\S+)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression &member = lasting(
        QStringLiteral(
            R"re(("?(?:client_secret|access_token|refresh_token|password)"?\s*[:=]\s*)("(?:[^"\\]|\\.)*"|[^\s&,}]+))re"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(member, QStringLiteral("\\1[redacted]"));
    text.replace(bearer, QStringLiteral("Bearer [redacted]"));
    text.replace(jwt, QStringLiteral("[redacted]"));
    return text;
}

QString excerpt(QByteArrayView body, qsizetype limit)
{
    // A secret that the cut would halve is still whole here: redact first, on a bounded piece.
    QString text = redacted(QString::fromUtf8(body.first(qMin(body.size(), 4 * limit))));
    if (text.size() > limit)
        text = text.first(limit) + QChar(0x2026);
    return text;
}

namespace {

bool isQtNoise(const QString &text)
{
    // Measured with Qt 6.4: none of these says anything about us.
    static constexpr QLatin1StringView noise[] = {
        QLatin1StringView("QObject::connect(QObject, Unknown): invalid nullptr parameter"),
        QLatin1StringView("This plugin does not support propagateSizeHints"),
    };
    return std::any_of(std::begin(noise), std::end(noise),
        [&text](QLatin1StringView start) { return text.contains(start); });
}

constexpr qsizetype keptMessages = 400;

/// For who asks later what was told; like the handler itself there is one a program.
struct Kept {
    QMutex mutex;
    QQueue<QString> lines;
};
Kept &kept()
{
    static Kept &lasting = *new Kept; // messages come until the very end
    return lasting;
}

void keep(const QString &line)
{
    const QMutexLocker lock(&kept().mutex);
    kept().lines.enqueue(line);
    if (kept().lines.size() > keptMessages)
        kept().lines.dequeue();
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (isQtNoise(text))
        return;
    static constexpr const char *names[] = {"debug", "warning", "critical", "fatal", "info"};
    QString line = redacted(text);
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    line = QStringLiteral("%1 %2 %3: %4")
               .arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs),
                   QLatin1StringView(names[type]),
                   QLatin1StringView(context.category ? context.category : "default"), line);
    keep(line);
    const QByteArray out = line.toLocal8Bit() + '\n';
    std::fwrite(out.constData(), 1, size_t(out.size()), stderr);
}

} // namespace

void installMessageHandler(bool verbose)
{
    if (verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("m2m.*=true"));
    qInstallMessageHandler(writeMessage);
}

QStringList recentMessages()
{
    const QMutexLocker lock(&kept().mutex);
    return kept().lines;
}

} // namespace m2m
