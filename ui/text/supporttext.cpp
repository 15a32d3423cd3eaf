// SPDX-License-Identifier: GPL-3.0-or-later
#include "supporttext.h"

#include <QCoreApplication>

namespace m2m {

namespace {

struct Support {
    Q_DECLARE_TR_FUNCTIONS(Support)
};

constexpr int nameColumn = 18;

} // namespace

QString supportPartText(const QString &name)
{
    if (name == QLatin1StringView("program.json"))
        return Support::tr("Program, Qt, system, language, screens");
    if (name == QLatin1StringView("settings.json"))
        return Support::tr("Settings that are known to be harmless");
    if (name == QLatin1StringView("profiles.json"))
        return Support::tr("Profiles without secrets, client IDs cut short");
    if (name == QLatin1StringView("journal.json"))
        return Support::tr("Health of the upload log, counts, reasons; nothing that was sent");
    if (name == QLatin1StringView("recipe.m2mrecipe"))
        return Support::tr("The recipe in use");
    if (name == QLatin1StringView("typeform.json"))
        return Support::tr("Name and fingerprint of the type form");
    if (name == QLatin1StringView("log.txt"))
        return Support::tr("What the program has told since it was started");
    return {};
}

QString supportPromise(bool withNames)
{
    const QString promise = Support::tr(
        "No secret, no token, no password is in it, and no record: nothing of what was measured, "
        "sent or answered.");
    return promise + QLatin1Char(' ')
        + (withNames ? Support::tr("Names of operators, stations, files and recipes are.")
                     : Support::tr("Names of operators, stations and files are left out."));
}

namespace clitext {

QString supportHelp()
{
    return Support::tr(
        "Usage: m2m-uploader support-bundle [options] FILE.zip\n"
        "\n"
        "Writes what helps somebody else to find out what is wrong here: versions, settings,\n"
        "profiles, the health of the upload log and its counts, the newest messages. It says what\n"
        "goes in. No secret is in it, and no record.\n"
        "\n"
        "  --dry-run            say what would go in, and write nothing\n"
        "  --recipe FILE        put this recipe in, too\n"
        "  --with-names         leave the names of operators, stations and files in\n"
        "  --journal FILE       another journal than the station's own\n");
}

QString missingBundle() { return Support::tr("the file to write is missing"); }

QString supportContents(const QList<SupportPart> &parts, bool withNames)
{
    QStringList lines{Support::tr("The bundle holds:")};
    for (const SupportPart &part : parts) {
        lines << QStringLiteral("  ") + part.name.leftJustified(nameColumn)
                + supportPartText(part.name);
    }
    lines << supportPromise(withNames);
    return lines.join(QLatin1Char('\n'));
}

QString supportWritten(const QString &path) { return Support::tr("%1 is written.").arg(path); }

} // namespace clitext

} // namespace m2m
