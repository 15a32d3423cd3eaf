// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceaddress.h"

namespace m2m {

namespace {

bool isThisMachine(const QString &host)
{
    return host == QLatin1StringView("localhost") || host == QLatin1StringView("127.0.0.1")
        || host == QLatin1StringView("::1");
}

Result<QUrl> baseUrl(const QString &domain, const QString &member)
{
    const auto damaged = [&](const char *why) {
        return failure(ErrorKind::ProfileDamaged, {},
            {{QStringLiteral("member"), member}, {QStringLiteral("why"), QLatin1StringView(why)}});
    };
    QString text = domain.trimmed();
    if (text.isEmpty())
        return damaged("empty");
    const bool hasScheme = text.contains(QLatin1StringView("://"));
    if (!hasScheme)
        text.prepend(QStringLiteral("https://"));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return damaged("notAHost");
    if (url.hasQuery() || url.hasFragment() || url.path().size() > 1)
        return damaged("notAHost");
    url.setPath({});
    if (!hasScheme && isThisMachine(url.host()))
        url.setScheme(QStringLiteral("http"));
    if (url.scheme() == QLatin1StringView("http")) {
        if (!isThisMachine(url.host()))
            return failure(ErrorKind::PlainHttpRefused, url.host());
    } else if (url.scheme() != QLatin1StringView("https")) {
        return damaged("notAHost");
    }
    return url;
}

} // namespace

QString tokenAudience() { return QStringLiteral("https://apa.dunedb.org/api/"); }

Result<InstanceAddress> instanceAddress(const QString &dbDomain, const QString &auth0Domain,
    const QString &clientId, const QString &secret)
{
    const Result<QUrl> db = baseUrl(dbDomain, QStringLiteral("db_domain"));
    if (!db)
        return Unexpected(db.error());
    Result<QUrl> token = baseUrl(auth0Domain, QStringLiteral("auth0_domain"));
    if (!token)
        return Unexpected(token.error());
    if (clientId.trimmed().isEmpty()) {
        return failure(ErrorKind::ProfileDamaged, {},
            {{QStringLiteral("member"), QStringLiteral("client_id")},
                {QStringLiteral("why"), QStringLiteral("empty")}});
    }
    token->setPath(QStringLiteral("/oauth/token"));
    return InstanceAddress{*db, *token, clientId.trimmed(), secret};
}

} // namespace m2m
