// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/instanceaddress.h"
#include "base/result.h"

#include <QList>
#include <QMetaType>
#include <QSslCertificate>
#include <QString>

#include <chrono>
#include <optional>

namespace m2m {

enum class InstanceKind { Practice, Development, Staging, Production };
[[nodiscard]] QString instanceKindKey(InstanceKind kind); ///< "practice", … as in files
/// Nothing for an unknown word, and for "practice": that instance is built in, nobody makes it.
[[nodiscard]] std::optional<InstanceKind> instanceKindFromKey(const QString &key);

/// How an instance is reached. The password of a proxy is a secret: SecretStore has it.
struct ProxySettings {
    enum class Mode { System, None, Manual };
    Mode mode = Mode::System;
    QString host = {}; ///< Manual only, like the rest; a name or an address without scheme
    quint16 port = 0;
    QString user = {}; ///< empty: the proxy asks nobody
    bool operator==(const ProxySettings &) const = default;
};

inline constexpr int mostParallelRequests = 64;
inline constexpr int rarestReadBack = 1000; ///< one of so many
inline constexpr std::chrono::seconds shortestDeadline{10};
inline constexpr std::chrono::seconds longestDeadline{600};

/// What a station knows about one instance. Secrets are not part of it.
struct Profile {
    QString name = {};
    InstanceKind kind = InstanceKind::Development;
    QString dbDomain = {};
    QString auth0Domain = {};
    QString clientId = {};
    /// Certificates that are trusted beside the system's, as PEM. The text itself and not a path to
    /// it: a file can be moved, changed, or out of reach for the next user of a shared station.
    QByteArray caCertificates = {};
    ProxySettings proxy = {};
    /// At most so many at a time, 1 to mostParallelRequests; fewer where more bring nothing.
    int parallelRequests = 64;
    /// For one request. Above the server's own 60 s (api-contract 2.17) unless somebody knows
    /// better.
    std::chrono::seconds deadline{90};
    /// Of so many new records one is read back and compared, 1 (all) to rarestReadBack. The first
    /// of a run, what was in doubt, and edits are in any case.
    int readBackOneOf = 1;
    bool operator==(const Profile &) const = default;
};

/// Required: "name", "kind", "db_domain", "auth0_domain", "client_id". Optional, with the defaults
/// of Profile: "ca_certificates" (PEM), "proxy" ("system", "none", "manual"), "proxy_host",
/// "proxy_port", "proxy_user", "parallel_requests", "deadline_seconds", "read_back" ("all", or a
/// number: one of so many).
/// Error: ProfileDamaged with "member" and "why". A member that is not known is refused by name
/// ("unknownMember"; "known" names the one that may be meant): a misspelled limit must not be
/// passed over. So is a secret ("holdsSecret"), in whatever form it comes.
[[nodiscard]] Result<Profile> profileFromJson(const QByteArray &json, const QString &place);
/// All but secrets: what a profile is exported as.
[[nodiscard]] QByteArray profileToJson(const Profile &profile);
[[nodiscard]] Result<Profile> loadProfile(const QString &path);

/// Whether a profile can be used: names, hosts, limits, certificates. Error: ProfileDamaged,
/// PlainHttpRefused.
[[nodiscard]] Result<void> checkProfile(const Profile &profile);

/// The certificates of a PEM text, all of them. Error: ProfileDamaged, member "ca_certificates",
/// "why": "noCertificate", "badCertificate", "holdsSecret" (a private key).
[[nodiscard]] Result<QList<QSslCertificate>> readCertificates(const QByteArray &pem);

/// The same of a file, as PEM without what stands between the certificates; the details of errors
/// as above, `place` is the path. FileNotFound, FileNotReadable.
[[nodiscard]] Result<QByteArray> loadCertificates(const QString &path);

/// Scheme, host and port of the DB in one way of writing, so that two profiles can be told to mean
/// the same; empty where the domain cannot be read.
[[nodiscard]] QString instanceOrigin(const Profile &profile);

} // namespace m2m

Q_DECLARE_METATYPE(m2m::Profile)
