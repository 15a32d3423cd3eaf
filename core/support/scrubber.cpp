// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrubber.h"

#include "base/logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace m2m {

namespace {

constexpr qsizetype shortestSecret = 4; ///< what is shorter would be found in any text
constexpr qsizetype shortestName = 3;
constexpr qsizetype shownOfAnId = 4;

/// As JSON writes it between the quotes.
QString jsonEscaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(2);
    return QString::fromUtf8(array.first(array.size() - 2));
}

QRegularExpression wholeWord(const QString &name)
{
    return QRegularExpression(
        QStringLiteral(R"((?<!\w)%1(?!\w))").arg(QRegularExpression::escape(name)),
        QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Scrubber::Scrubber(const QStringList &secrets, QString home, const QStringList &names)
    : m_home(std::move(home))
{
    for (const QString &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        const QByteArray bytes = secret.toUtf8();
        m_secrets << secret << jsonEscaped(secret) << QString::fromLatin1(bytes.toBase64())
                  << QString::fromLatin1(bytes.toHex())
                  << QString::fromLatin1(QUrl::toPercentEncoding(secret));
    }
    m_secrets.removeDuplicates();
    // What is part of another one must not break it up.
    std::sort(m_secrets.begin(), m_secrets.end(),
        [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : names) {
        if (name.size() < shortestName)
            continue;
        m_names << wholeWord(name);
        if (const QString escaped = jsonEscaped(name); escaped != name)
            m_names << wholeWord(escaped);
    }
}

QString Scrubber::scrubbed(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, QStringLiteral("[redacted]"));
    text = redacted(text);
    if (m_home.size() > 1)
        text.replace(m_home, QStringLiteral("~"));
    for (const QRegularExpression &name : m_names)
        text.replace(name, QStringLiteral("[name]"));
    return text;
}

QString maskedId(const QString &id)
{
    if (id.isEmpty())
        return {};
    return QStringLiteral("%1… (%2)").arg(id.left(shownOfAnId)).arg(id.size());
}

} // namespace m2m
