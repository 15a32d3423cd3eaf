// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontext.h"

#include "errortext.h"

#include <QCoreApplication>

namespace m2m {

namespace {

using Part = ConnectionReport::Part;

struct Connection {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

QString goodSentence(const ConnectionReport &report, Part part, const Profile &profile)
{
    switch (part) {
    case Part::Host:
        return Connection::tr("%1 answers, and it is the DB.").arg(profile.dbDomain);
    case Part::Token:
        return Connection::tr("%1 knows this client and its secret.").arg(profile.auth0Domain);
    case Part::Version:
        return report.server == ConnectionReport::Server::Year2022
            ? Connection::tr("The DB is of the version of 2022.")
            : Connection::tr("The DB is of the current version.");
    case Part::Permission:
        return Connection::tr("This client may do all that is needed: %1.")
            .arg(neededPermissions().join(QStringLiteral(", ")));
    }
    return {};
}

QString badSentence(const Error &error, Part part)
{
    if (part == Part::Permission) {
        return Connection::tr("This client lacks %1. Ask the DB team for it.")
            .arg(error.details.value(QStringLiteral("needs")).toString());
    }
    if (part == Part::Version && error.kind == ErrorKind::NotUnderstood) {
        return Connection::tr("The DB is of a version that this program does not know. Ask for a "
                              "newer version of the program.");
    }
    if (error.kind == ErrorKind::Busy)
        return errorText(error).title + QLatin1Char(' ') + Connection::tr("Test again later.");
    return errorSentence(error);
}

} // namespace

QString partName(Part part)
{
    switch (part) {
    case Part::Host:
        return Connection::tr("Host");
    case Part::Token:
        return Connection::tr("Token");
    case Part::Version:
        return Connection::tr("Version");
    case Part::Permission:
        return Connection::tr("Permissions");
    }
    return {};
}

QString partWord(ConnectionReport::State state)
{
    switch (state) {
    case ConnectionReport::State::NotTried:
        return Connection::tr("not tried");
    case ConnectionReport::State::Ok:
        return Connection::tr("right");
    case ConnectionReport::State::Failed:
        return Connection::tr("wrong");
    }
    return {};
}

QString partSentence(const ConnectionReport &report, Part part, const Profile &profile)
{
    switch (report[part].state) {
    case ConnectionReport::State::Ok:
        return goodSentence(report, part, profile);
    case ConnectionReport::State::Failed:
        return badSentence(report[part].error, part);
    case ConnectionReport::State::NotTried:
        break;
    }
    return part == Part::Version
        ? Connection::tr("It can be told only when host and token are right.")
        : Connection::tr("It can be told only with a token.");
}

} // namespace m2m
