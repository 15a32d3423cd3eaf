// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiletext.h"

#include "format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace m2m {

namespace {

struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(ProfileText)
};

QString detailOf(const Error &error, const char *key)
{
    return error.details.value(QString::fromLatin1(key)).toString();
}

QString placeOf(const Error &error)
{
    const QString name = QFileInfo(error.place).fileName();
    return name.isEmpty() ? ProfileText::tr("the profile") : quoted(name);
}

QString rangeOf(const QString &member)
{
    if (member == QLatin1StringView("parallel_requests"))
        return ProfileText::tr("It has to be 1 to %1.").arg(mostParallelRequests);
    if (member == QLatin1StringView("read_back"))
        return ProfileText::tr("It has to be “all”, or 2 to %1.").arg(rarestReadBack);
    if (member == QLatin1StringView("deadline_seconds")) {
        return ProfileText::tr("It has to be %1 to %2 seconds.")
            .arg(QString::number(shortestDeadline.count()),
                QString::number(longestDeadline.count()));
    }
    return ProfileText::tr("It has to be 1 to 65535.");
}

/// What is wrong with one member, whatever the file; empty where nobody said.
QString memberSentence(const Error &error)
{
    const QString why = detailOf(error, "why");
    const QString name = detailOf(error, "member");
    if (why == QLatin1StringView("notJson"))
        return ProfileText::tr("It is not JSON.");
    if (why == QLatin1StringView("noCertificate"))
        return ProfileText::tr("The file holds no certificate in PEM form.");
    if (why == QLatin1StringView("badCertificate"))
        return ProfileText::tr("One of the certificates is damaged.");
    if (name.isEmpty())
        return {};
    const QString member = quoted(name);
    if (why == QLatin1StringView("missing") || why == QLatin1StringView("empty"))
        return ProfileText::tr("%1 is missing.").arg(member);
    if (why == QLatin1StringView("notAText"))
        return ProfileText::tr("%1 has to be a text.").arg(member);
    if (why == QLatin1StringView("notANumber"))
        return ProfileText::tr("%1 has to be a number.").arg(member);
    if (why == QLatin1StringView("outOfRange"))
        return ProfileText::tr("%1 is out of range. %2").arg(member, rangeOf(name));
    if (why == QLatin1StringView("notAHost"))
        return ProfileText::tr("%1 is not the name of a host.").arg(member);
    if (why == QLatin1StringView("reserved"))
        return ProfileText::tr("%1 is the word for the built-in practice instance.").arg(member);
    if (why == QLatin1StringView("unknownKind"))
        return ProfileText::tr("%1 has to be development, staging or production.").arg(member);
    if (why == QLatin1StringView("unknownProxy"))
        return ProfileText::tr("%1 has to be system, none or manual.").arg(member);
    if (why == QLatin1StringView("proxyIsNotManual"))
        return ProfileText::tr("%1 is given, but the proxy is not set to manual.").arg(member);
    if (why == QLatin1StringView("unknownMember")) {
        const QString known = detailOf(error, "known");
        return known.isEmpty() ? ProfileText::tr("%1 is nothing that a profile has.").arg(member)
                               : ProfileText::tr("%1 is nothing that a profile has. Is %2 meant?")
                                     .arg(member, quoted(known));
    }
    return ProfileText::tr("Look at %1.").arg(member);
}

/// The same for client_credentials.py, where lines tell more.
QString credentialsSentence(const Error &error)
{
    const QString why = detailOf(error, "why");
    const QString member = quoted(detailOf(error, "member"));
    const QString line = detailOf(error, "line");
    if (why == QLatin1StringView("missing"))
        return ProfileText::tr("It assigns nothing to %1.").arg(member);
    if (why == QLatin1StringView("empty"))
        return ProfileText::tr("Line %1: %2 is empty.").arg(line, member);
    if (why == QLatin1StringView("notALiteral")) {
        return ProfileText::tr("Line %1: the value of %2 is not written down as a plain text, and "
                               "the file is not run to find it out.")
            .arg(line, member);
    }
    if (why == QLatin1StringView("conditional")) {
        return ProfileText::tr(
            "Line %1: whether %2 gets this value depends on more than this line.")
            .arg(line, member);
    }
    if (why == QLatin1StringView("badEscape"))
        return ProfileText::tr("Line %1: a character of %2 cannot be read.").arg(line, member);
    if (why == QLatin1StringView("controlCharacter")) {
        return ProfileText::tr("Line %1: %2 has a line break or another sign that cannot be part "
                               "of it.")
            .arg(line, member);
    }
    if (why == QLatin1StringView("unterminated")) {
        return ProfileText::tr("Line %1: a quotation mark or a bracket is opened and never closed.")
            .arg(line);
    }
    if (why == QLatin1StringView("tooLarge"))
        return ProfileText::tr("It is far too large to be client_credentials.py.");
    return ProfileText::tr("It is not a text file in UTF-8.");
}

ErrorText damagedText(const Error &error)
{
    if (error.details.contains(QStringLiteral("line"))) {
        return {ProfileText::tr("The credentials cannot be read from %1.").arg(placeOf(error)),
            ProfileText::tr("%1 Correct the file, or enter the values by hand.")
                .arg(credentialsSentence(error))};
    }
    if (detailOf(error, "why") == QLatin1StringView("holdsSecret")) {
        if (detailOf(error, "member") == QLatin1StringView("ca_certificates")) {
            return {ProfileText::tr("The file holds a private key."),
                ProfileText::tr(
                    "Choose the file that has the certificate of the authority alone.")};
        }
        return {ProfileText::tr("The profile %1 holds a secret.").arg(placeOf(error)),
            ProfileText::tr(
                "Take the secret out of the file: it belongs into the keychain alone. Then import "
                "the profile again.")};
    }
    const QString what = memberSentence(error);
    const QString advice =
        ProfileText::tr("Correct it, or ask whoever looks after the station for a new one.");
    return {error.place.isEmpty()
            ? ProfileText::tr("The profile cannot be used.")
            : ProfileText::tr("The profile %1 cannot be used.").arg(placeOf(error)),
        what.isEmpty() ? advice : what + QLatin1Char(' ') + advice};
}

} // namespace

std::optional<ErrorText> profileErrorText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ProfileDamaged:
        return damagedText(error);
    case ErrorKind::ProfilePinned:
        return ErrorText{
            ProfileText::tr("%1 is a profile of production and stays where it is.")
                .arg(error.place.isEmpty() ? ProfileText::tr("This") : quoted(error.place)),
            error.details.isEmpty()
                ? ProfileText::tr("Make a new profile for another instance.")
                : ProfileText::tr("It is for %1 and would be for %2. Make a new profile for "
                                  "another instance, or say that you mean it.")
                      .arg(detailOf(error, "from"), detailOf(error, "to"))};
    case ErrorKind::InstanceKindDiffers: {
        const auto kind = instanceKindFromKey(detailOf(error, "kind"));
        return ErrorText{ProfileText::tr("One DB cannot be production and something else."),
            kind ? ProfileText::tr("The profile %1 says that %2 is %3. Correct one of the two.")
                       .arg(quoted(detailOf(error, "profile")), error.place, kindText(*kind))
                 : ProfileText::tr("Another profile knows it as another kind. Correct one of the "
                                   "two.")};
    }
    default:
        return {};
    }
}

QString kindText(InstanceKind kind)
{
    switch (kind) {
    case InstanceKind::Practice:
        return ProfileText::tr("practice");
    case InstanceKind::Development:
        return ProfileText::tr("development");
    case InstanceKind::Staging:
        return ProfileText::tr("staging");
    case InstanceKind::Production:
        return ProfileText::tr("production");
    }
    return {};
}

QString proxyText(const ProxySettings &proxy)
{
    switch (proxy.mode) {
    case ProxySettings::Mode::System:
        return ProfileText::tr("as the system says");
    case ProxySettings::Mode::None:
        return ProfileText::tr("none");
    case ProxySettings::Mode::Manual:
        break;
    }
    const QString at = proxy.host + QLatin1Char(':') + QString::number(proxy.port);
    return proxy.user.isEmpty() ? at : ProfileText::tr("%1, as %2").arg(at, proxy.user);
}

QString certificatesText(const QByteArray &pem)
{
    const auto certificates = readCertificates(pem);
    if (pem.isEmpty() || !certificates)
        return {};
    QStringList lines;
    for (const QSslCertificate &certificate : *certificates) {
        lines.append(ProfileText::tr("%1, until %2")
                         .arg(certificate.subjectDisplayName(),
                             QLocale().toString(certificate.expiryDate().toLocalTime().date(),
                                 QLocale::ShortFormat)));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace m2m
