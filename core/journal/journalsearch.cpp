// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalsearch.h"

#include "base/shortuuid.h"

#include <QRegularExpression>
#include <QUuid>

#include <array>

namespace m2m {

namespace {

constexpr qsizetype shortestShort = 20;
constexpr qsizetype longestShort = 22;

QStringList decoded(const QString &shortUuid)
{
    QStringList uuids;
    if (shortUuid.size() < shortestShort || shortUuid.size() > longestShort)
        return uuids;
    for (const auto alphabet : {ShortUuidAlphabet::Base58, ShortUuidAlphabet::Base57}) {
        if (const auto uuid = decodeShortUuid(shortUuid, alphabet); uuid && !uuids.contains(*uuid))
            uuids.append(*uuid);
    }
    return uuids;
}

/// What stands behind "/c/" in the address of a component's page; empty for other texts.
QString partOfAddress(const QString &typed)
{
    static const QRegularExpression page(
        QStringLiteral("/c(?:omponent)?/([0-9A-Za-z-]{20,36})(?:[/?#]|$)"));
    return page.match(typed).captured(1);
}

QString wholeUuid(const QString &typed)
{
    static const QRegularExpression bare(QStringLiteral("^[0-9A-Fa-f]{32}$"));
    if (bare.match(typed).hasMatch()) {
        QString text = typed.toLower();
        for (const int at : std::array{8, 13, 18, 23})
            text.insert(at, QLatin1Char('-'));
        return text;
    }
    const QUuid uuid = QUuid::fromString(typed);
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

bool isActionId(const QString &typed)
{
    static const QRegularExpression id(QStringLiteral("^[0-9A-Fa-f]{24}$"));
    return id.match(typed).hasMatch();
}

} // namespace

JournalSearch JournalSearch::of(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const QString part = partOfAddress(text);
    const QString word = part.isEmpty() ? text : part;
    if (const QString uuid = wholeUuid(word); !uuid.isEmpty())
        return {{}, {uuid}};
    if (isActionId(word))
        return {{}, {word.toLower()}};
    const QStringList uuids = decoded(word);
    if (!part.isEmpty() && !uuids.isEmpty())
        return {{}, uuids};
    return {text, uuids};
}

} // namespace m2m
