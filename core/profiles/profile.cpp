// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include <array>

namespace m2m {

namespace {

struct KindName {
    InstanceKind kind;
    const char *key;
};
constexpr std::array kindNames{
    KindName{InstanceKind::Practice, "practice"},
    KindName{InstanceKind::Development, "development"},
    KindName{InstanceKind::Staging, "staging"},
    KindName{InstanceKind::Production, "production"},
};

Unexpected damagedMember(const char *member, const char *why)
{
    return failure(ErrorKind::ProfileDamaged, {},
        {{QStringLiteral("member"), QString::fromLatin1(member)},
            {QStringLiteral("why"), QString::fromLatin1(why)}});
}

Result<void> checkProxy(const ProxySettings &proxy)
{
    if (proxy.mode != ProxySettings::Mode::Manual)
        return {};
    QUrl url;
    url.setHost(proxy.host, QUrl::StrictMode);
    if (proxy.host.isEmpty())
        return damagedMember("proxy_host", "missing");
    if (url.host().isEmpty() || proxy.host.contains(QLatin1Char('@')))
        return damagedMember("proxy_host", "notAHost");
    if (proxy.port == 0)
        return damagedMember("proxy_port", "outOfRange");
    return {};
}

} // namespace

QString instanceKindKey(InstanceKind kind)
{
    return QString::fromLatin1(kindNames[size_t(kind)].key);
}

std::optional<InstanceKind> instanceKindFromKey(const QString &key)
{
    const auto *found = std::find_if(kindNames.begin(), kindNames.end(),
        [&key](const KindName &name) { return key == QLatin1StringView(name.key); });
    if (found == kindNames.end() || found->kind == InstanceKind::Practice)
        return {};
    return found->kind;
}

Result<QList<QSslCertificate>> readCertificates(const QByteArray &pem)
{
    if (pem.contains("PRIVATE KEY"))
        return damagedMember("ca_certificates", "holdsSecret");
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    const qsizetype announced =
        pem.count("-----BEGIN CERTIFICATE-----") + pem.count("-----BEGIN TRUSTED CERTIFICATE-----");
    if (announced == 0)
        return damagedMember("ca_certificates", "noCertificate");
    const bool whole = certificates.size() == announced
        && std::none_of(certificates.begin(), certificates.end(),
            [](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (!whole)
        return damagedMember("ca_certificates", "badCertificate");
    return certificates;
}

Result<void> checkProfile(const Profile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return damagedMember("name", "missing");
    // The command line takes this word for the built-in instance.
    if (profile.name == instanceKindKey(InstanceKind::Practice)
        || profile.kind == InstanceKind::Practice)
        return damagedMember(profile.kind == InstanceKind::Practice ? "kind" : "name", "reserved");
    for (const auto &[member, value] :
        {std::pair("db_domain", &profile.dbDomain), std::pair("auth0_domain", &profile.auth0Domain),
            std::pair("client_id", &profile.clientId)}) {
        if (value->trimmed().isEmpty())
            return damagedMember(member, "missing");
    }
    const auto address =
        instanceAddress(profile.dbDomain, profile.auth0Domain, profile.clientId, {});
    if (!address)
        return Unexpected(address.error());
    if (!profile.caCertificates.isEmpty()) {
        if (const auto certificates = readCertificates(profile.caCertificates); !certificates)
            return Unexpected(certificates.error());
    }
    if (profile.parallelRequests < 1 || profile.parallelRequests > mostParallelRequests)
        return damagedMember("parallel_requests", "outOfRange");
    if (profile.deadline < shortestDeadline || profile.deadline > longestDeadline)
        return damagedMember("deadline_seconds", "outOfRange");
    if (profile.readBackOneOf < 1 || profile.readBackOneOf > rarestReadBack)
        return damagedMember("read_back", "outOfRange");
    return checkProxy(profile.proxy);
}

QString instanceOrigin(const Profile &profile)
{
    const auto address =
        instanceAddress(profile.dbDomain, profile.auth0Domain, profile.clientId, {});
    if (!address)
        return {};
    const QUrl &db = address->db;
    const int usual = db.scheme() == QLatin1StringView("https") ? 443 : 80;
    return QStringLiteral("%1://%2:%3").arg(db.scheme(), db.host().toLower()).arg(db.port(usual));
}

} // namespace m2m
