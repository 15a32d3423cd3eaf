// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace m2m {

namespace {

constexpr qint64 largestProfile = 1'000'000; ///< a few certificates

constexpr std::array modeNames{
    std::pair{ProxySettings::Mode::System, "system"},
    std::pair{ProxySettings::Mode::None, "none"},
    std::pair{ProxySettings::Mode::Manual, "manual"},
};

constexpr std::array knownMembers{"name", "kind", "db_domain", "auth0_domain", "client_id",
    "ca_certificates", "proxy", "proxy_host", "proxy_port", "proxy_user", "parallel_requests",
    "deadline_seconds", "read_back"};

/// How alike two names are, by the pairs of neighbouring letters that they share: 0 to 1.
double likeness(QString a, QString b)
{
    const auto pairsOf = [](QString &text) {
        text = text.toLower().remove(QLatin1Char('_')).remove(QLatin1Char('-'));
        QStringList pairs;
        for (qsizetype i = 0; i + 1 < text.size(); ++i)
            pairs.append(text.mid(i, 2));
        return pairs;
    };
    const QStringList ours = pairsOf(a);
    QStringList theirs = pairsOf(b);
    const qsizetype all = ours.size() + theirs.size();
    qsizetype shared = 0;
    for (const QString &pair : ours)
        shared += theirs.removeOne(pair) ? 1 : 0;
    return all == 0 ? 0.0 : 2.0 * double(shared) / double(all);
}

/// The known member that a misspelled one may mean; empty: none is near.
QString nearestMember(const QString &name)
{
    const char *best = nullptr;
    double highest = 0.5;
    for (const char *known : knownMembers) {
        const double likely = likeness(name, QString::fromLatin1(known));
        if (likely > highest) {
            highest = likely;
            best = known;
        }
    }
    return QString::fromLatin1(best);
}

/// Reads members one by one and keeps the first failure.
class MemberReader {
public:
    MemberReader(QJsonObject object, QString place)
        : m_object(std::move(object))
        , m_place(std::move(place))
    {
    }

    QString text(const char *member, bool required)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(member));
        const QString text = value.toString().trimmed();
        if (value.isUndefined() && required)
            fail(member, "missing");
        else if ((!value.isUndefined() && !value.isString()) || (required && text.isEmpty()))
            fail(member, "notAText");
        return text;
    }

    int number(const char *member, int from, int to, int otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(member));
        if (value.isUndefined())
            return otherwise;
        const double number = value.toDouble(from - 1.0);
        const int whole = number >= from && number <= to ? int(number) : from - 1;
        if (!value.isDouble())
            fail(member, "notANumber");
        else if (whole < from || double(whole) != number)
            fail(member, "outOfRange");
        return whole;
    }

    /// The word that stands for `otherwise`, or a number.
    int numberOr(const char *word, const char *member, int from, int to, int otherwise)
    {
        const bool isWord =
            m_object.value(QLatin1StringView(member)).toString() == QLatin1StringView(word);
        return isWord ? otherwise : number(member, from, to, otherwise);
    }

    void fail(const QString &member, const char *why, const QString &known = {})
    {
        if (m_error)
            return;
        m_error = Error{ErrorKind::ProfileDamaged, m_place,
            {{QStringLiteral("member"), member}, {QStringLiteral("why"), QLatin1StringView(why)}}};
        if (!known.isEmpty())
            m_error->details.insert(QStringLiteral("known"), known);
    }
    void fail(const char *member, const char *why) { fail(QString::fromLatin1(member), why); }

    void refuseStrangers()
    {
        const QStringList names = m_object.keys();
        for (const QString &name : names) {
            const bool secret = name.contains(QLatin1StringView("secret"), Qt::CaseInsensitive)
                || name.contains(QLatin1StringView("password"), Qt::CaseInsensitive);
            if (secret)
                fail(name, "holdsSecret");
        }
        for (const QString &name : names) {
            const bool known = std::any_of(knownMembers.begin(), knownMembers.end(),
                [&name](const char *member) { return name == QLatin1StringView(member); });
            if (!known)
                fail(name, "unknownMember", nearestMember(name));
        }
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

ProxySettings readProxy(MemberReader &reader)
{
    ProxySettings proxy;
    const QString word = reader.text("proxy", false);
    proxy.host = reader.text("proxy_host", false);
    proxy.port = quint16(reader.number("proxy_port", 1, 65535, 0));
    proxy.user = reader.text("proxy_user", false);
    const auto *mode = std::find_if(modeNames.begin(), modeNames.end(),
        [&word](const auto &entry) { return word == QLatin1StringView(entry.second); });
    if (mode != modeNames.end())
        proxy.mode = mode->first;
    else if (!word.isEmpty())
        reader.fail("proxy", "unknownProxy");
    const bool given = !proxy.host.isEmpty() || proxy.port != 0 || !proxy.user.isEmpty();
    if (given && word.isEmpty())
        proxy.mode = ProxySettings::Mode::Manual;
    else if (given && proxy.mode != ProxySettings::Mode::Manual)
        reader.fail("proxy_host", "proxyIsNotManual");
    return proxy;
}

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileNotReadable, path);
    return file.read(largestProfile);
}

} // namespace

Result<Profile> profileFromJson(const QByteArray &json, const QString &place)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return failure(ErrorKind::ProfileDamaged, place,
            {{QStringLiteral("member"), QString()},
                {QStringLiteral("why"), QStringLiteral("notJson")}});
    }
    MemberReader reader(document.object(), place);
    reader.refuseStrangers();
    const Profile usual;
    Profile profile;
    profile.name = reader.text("name", true);
    const QString kindKey = reader.text("kind", true);
    profile.dbDomain = reader.text("db_domain", true);
    profile.auth0Domain = reader.text("auth0_domain", true);
    profile.clientId = reader.text("client_id", true);
    profile.caCertificates = reader.text("ca_certificates", false).toLatin1();
    profile.proxy = readProxy(reader);
    profile.parallelRequests =
        reader.number("parallel_requests", 1, mostParallelRequests, usual.parallelRequests);
    profile.deadline = std::chrono::seconds(reader.number("deadline_seconds",
        int(shortestDeadline.count()), int(longestDeadline.count()), int(usual.deadline.count())));
    profile.readBackOneOf =
        reader.numberOr("all", "read_back", 2, rarestReadBack, usual.readBackOneOf);
    const auto kind = instanceKindFromKey(kindKey);
    if (!kind)
        reader.fail("kind", "unknownKind");
    if (reader.error())
        return Unexpected(*reader.error());
    profile.kind = *kind;
    if (profile.proxy.mode == ProxySettings::Mode::Manual || !profile.caCertificates.isEmpty()) {
        if (auto checked = checkProfile(profile); !checked) {
            checked.error().place = place;
            return Unexpected(checked.error());
        }
    }
    return profile;
}

QByteArray profileToJson(const Profile &profile)
{
    const Profile usual;
    QJsonObject object{
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("kind"), instanceKindKey(profile.kind)},
        {QStringLiteral("db_domain"), profile.dbDomain},
        {QStringLiteral("auth0_domain"), profile.auth0Domain},
        {QStringLiteral("client_id"), profile.clientId},
    };
    // What is as usual stays out: the file says what is special about this instance.
    if (!profile.caCertificates.isEmpty())
        object.insert(
            QStringLiteral("ca_certificates"), QString::fromLatin1(profile.caCertificates));
    if (profile.proxy.mode != usual.proxy.mode) {
        object.insert(QStringLiteral("proxy"),
            QString::fromLatin1(modeNames.at(size_t(profile.proxy.mode)).second));
    }
    if (profile.proxy.mode == ProxySettings::Mode::Manual) {
        object.insert(QStringLiteral("proxy_host"), profile.proxy.host);
        object.insert(QStringLiteral("proxy_port"), profile.proxy.port);
        if (!profile.proxy.user.isEmpty())
            object.insert(QStringLiteral("proxy_user"), profile.proxy.user);
    }
    if (profile.parallelRequests != usual.parallelRequests)
        object.insert(QStringLiteral("parallel_requests"), profile.parallelRequests);
    if (profile.deadline != usual.deadline)
        object.insert(QStringLiteral("deadline_seconds"), int(profile.deadline.count()));
    if (profile.readBackOneOf != usual.readBackOneOf)
        object.insert(QStringLiteral("read_back"), profile.readBackOneOf);
    return QJsonDocument(object).toJson();
}

Result<Profile> loadProfile(const QString &path)
{
    const auto json = contentsOf(path);
    if (!json)
        return Unexpected(json.error());
    return profileFromJson(*json, path);
}

Result<QByteArray> loadCertificates(const QString &path)
{
    const auto pem = contentsOf(path);
    if (!pem)
        return pem;
    const auto certificates = readCertificates(*pem);
    if (!certificates)
        return failure(certificates.error().kind, path, certificates.error().details);
    QByteArray clean;
    for (const QSslCertificate &certificate : *certificates)
        clean += certificate.toPem();
    return clean.trimmed();
}

} // namespace m2m
