// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitextprofile.h"

#include "connectiontext.h"
#include "errortext.h"
#include "format.h"
#include "instancetext.h"
#include "profiletext.h"

#include <QCoreApplication>

namespace m2m::clitext {

namespace {

struct ProfileCommands {
    Q_DECLARE_TR_FUNCTIONS(ProfileCommands)
};

} // namespace

QString profileHelp()
{
    return ProfileCommands::tr(
        "Usage: m2m-uploader profile list\n"
        "       m2m-uploader profile show NAME\n"
        "       m2m-uploader profile add FILE.json [--name NAME] [--ca-file FILE.pem]\n"
        "       m2m-uploader profile import client_credentials.py --name NAME [--kind KIND]\n"
        "       m2m-uploader profile test NAME\n"
        "       m2m-uploader profile set-secret NAME\n"
        "       m2m-uploader profile set-proxy-password NAME\n"
        "       m2m-uploader profile export NAME > FILE.json\n"
        "       m2m-uploader profile remove NAME [--with-secret]\n"
        "\n"
        "A profile is what this station knows about one instance of the DB. Its secret is kept in\n"
        "the keychain of this computer and nowhere else; no command prints it.\n"
        "\n"
        "  add     takes a profile from a JSON file with name, kind, db_domain, auth0_domain and\n"
        "          client_id; it may also have ca_certificates (PEM), proxy (system, none,\n"
        "          manual), proxy_host, proxy_port, proxy_user, parallel_requests (1 to 64) and\n"
        "          deadline_seconds; and read_back: \"all\", or 20 to have one of 20 new records\n"
        "          read back and compared\n"
        "  import  takes the four values out of the file that the DB team hands out; the file is\n"
        "          read as text and not run. Its secret goes into the keychain: delete the file\n"
        "          afterwards\n"
        "  test    says which of host, token, version and permissions is wrong; writes nothing\n"
        "\n"
        "  --kind KIND          development, staging or production\n"
        "  --repin              a profile of production may be pointed at another host\n"
        "  --ca-file FILE       trust these certificates too, for this instance\n"
        "  --with-secret        remove the secret from the keychain too\n"
        "  --secret-env NAME    take the secret from this environment variable\n"
        "  --secret-fd NUMBER   read the secret from this open file descriptor; without either,\n"
        "                       set-secret asks on the terminal\n");
}

QString whichProfileCommand()
{
    return ProfileCommands::tr("Which one: profile list, show, add, import, test, set-secret, "
                               "set-proxy-password, export or remove?");
}

QString missingName(const QString &what)
{
    return ProfileCommands::tr("profile %1 needs one word more: a name or a file.").arg(what);
}

QString unknownKind(const QString &word)
{
    return ProfileCommands::tr("%1 is no kind: development, staging or production.")
        .arg(quoted(word));
}

QString whichKind(const QString &dbDomain)
{
    return ProfileCommands::tr("Which kind of instance is %1? Say it with --kind development, "
                               "staging or production.")
        .arg(dbDomain);
}

QString noProfiles()
{
    return ProfileCommands::tr(
        "There are no profiles on this station yet: profile import, or profile add.");
}

QString profileListHead()
{
    return ProfileCommands::tr("Profile                   Instance      DB");
}

QString profileLine(const Profile &profile)
{
    return QStringLiteral("%1 %2 %3")
        .arg(profile.name.leftJustified(25), instanceWord(profile.kind).leftJustified(13),
            profile.dbDomain);
}

QString profileDetails(const Profile &profile, const std::optional<Error> &secret)
{
    const QString authorities = certificatesText(profile.caCertificates);
    return ProfileCommands::tr("%1\n"
                               "  instance      %2\n"
                               "  db_domain     %3\n"
                               "  auth0_domain  %4\n"
                               "  client_id     %5\n"
                               "  secret        %6")
               .arg(profile.name, instanceWord(profile.kind), profile.dbDomain, profile.auth0Domain,
                   profile.clientId,
                   secret ? errorText(*secret).title : ProfileCommands::tr("in the keychain"))
        + ProfileCommands::tr("\n  proxy         %1\n"
                              "  trusts        %2\n"
                              "  requests      at most %3 at a time, %4 s each")
              .arg(proxyText(profile.proxy),
                  authorities.isEmpty()
                      ? ProfileCommands::tr("the authorities of this computer")
                      : ProfileCommands::tr("those of this computer, and %1").arg(authorities),
                  QString::number(profile.parallelRequests),
                  QString::number(profile.deadline.count()))
        + (profile.readBackOneOf > 1
                ? ProfileCommands::tr("\n  read back     one of %1").arg(profile.readBackOneOf)
                : QString());
}

QString profileSaved(const Profile &profile, bool replaced)
{
    return (replaced ? ProfileCommands::tr("The profile %1 is changed: %2, %3.")
                     : ProfileCommands::tr("The profile %1 is added: %2, %3."))
        .arg(quoted(profile.name), instanceWord(profile.kind), profile.dbDomain);
}

QString kindProposed(InstanceKind kind, const QString &dbDomain)
{
    return ProfileCommands::tr("%1 is taken for %2; --kind says otherwise.")
        .arg(dbDomain, kindText(kind));
}

QString secretKept(const QString &name)
{
    return ProfileCommands::tr("The secret of %1 is in the keychain.").arg(quoted(name));
}

QString secretNotKept(const QString &name)
{
    return ProfileCommands::tr("The secret of %1 is not kept. Without a keychain it has to be "
                               "given at each start, by M2M_CLIENT_SECRET, --secret-env or "
                               "--secret-fd.")
        .arg(quoted(name));
}

QString deleteTheFile(const QString &path)
{
    return ProfileCommands::tr("Delete the file now, it still holds the secret: %1").arg(path);
}

QString profileRemoved(const QString &name, bool withSecret)
{
    return withSecret
        ? ProfileCommands::tr("The profile %1 and its secret are removed.").arg(quoted(name))
        : ProfileCommands::tr("The profile %1 is removed. Its secret, if it has one, stays in the "
                              "keychain; --with-secret removes it too.")
              .arg(quoted(name));
}

QString secretPrompt(const Profile &profile)
{
    return ProfileCommands::tr("Client secret for %1, %2: ")
        .arg(instanceWord(profile.kind), profile.dbDomain);
}

QString proxyPasswordPrompt(const Profile &profile)
{
    return ProfileCommands::tr("Password of the proxy %1: ").arg(proxyText(profile.proxy));
}

QString noTerminal()
{
    return ProfileCommands::tr("There is no terminal to ask on. Give the secret by --secret-env or "
                               "--secret-fd.");
}

QString noProxyUser()
{
    return ProfileCommands::tr("This profile has no proxy that asks for a password: it needs "
                               "\"proxy\": \"manual\" and a \"proxy_user\".");
}

QString testing(const Profile &profile)
{
    return ProfileCommands::tr("Testing %1: %2, %3")
        .arg(quoted(profile.name), instanceWord(profile.kind), profile.dbDomain);
}

QString tested(const ConnectionReport &report, ConnectionReport::Part part, const Profile &profile)
{
    return QStringLiteral("  %1 %2 %3")
        .arg(partName(part).leftJustified(12), partWord(report[part].state).leftJustified(10),
            partSentence(report, part, profile));
}

} // namespace m2m::clitext
