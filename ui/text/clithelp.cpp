// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "clitextlog.h"
#include "clitextprofile.h"
#include "practicetext.h"
#include "supporttext.h"
#include "watchtext.h"

#include <QCoreApplication>

namespace m2m::clitext {

namespace {
struct CommandLineHelp {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
} // namespace

QString help(const QString &command)
{
    if (command == QLatin1StringView("profile"))
        return profileHelp();
    if (command == QLatin1StringView("upload")) {
        return CommandLineHelp::tr(
            "Usage: m2m-uploader upload --profile NAME --recipe FILE [options] FILE.csv…\n"
            "\n"
            "Makes records of the rows of measurement files, checks them, sends them, reads each "
            "one\n"
            "back and compares it. What was uploaded before is not sent again. After an "
            "interruption\n"
            "give the same command again: it goes on where it stopped, and nothing is there "
            "twice.\n"
            "\n"
            "  --profile NAME       name of a profile, \"practice\", or the path of a JSON file "
            "with\n"
            "                       name, kind, db_domain, auth0_domain and client_id\n"
            "  --recipe FILE        how rows become records (*.m2mrecipe; made on the map page)\n"
            "  --dry-run            everything but sending\n"
            "  --skip-wrong         send the right records of a file in which others are wrong\n"
            "  --again              send on purpose what was uploaded before\n"
            "  --ask-db             ask the DB first what it has of these records, also from "
            "other\n"
            "                       stations; with the same values they are not sent again\n"
            "  --answer NAME=TEXT   what the recipe asks for at each run; once for each question\n"
            "  --report FILE        write what became of each record, as JSON\n"
            "  --trace              the report also says how each value came to be: file, line,\n"
            "                       column, text, each step and its result\n"
            "  --journal FILE       another journal than the station's own\n"
            "  --operator NAME      who uploads; without it the operator of the window\n"
            "  --secret-env NAME    take the secret from this environment variable\n"
            "                       (M2M_CLIENT_SECRET is looked at without asking)\n"
            "  --secret-fd NUMBER   read the secret from this open file descriptor;\n"
            "                       without either it comes from the system's keychain\n"
            "                       (the password of a proxy: M2M_PROXY_PASSWORD or keychain)\n"
            "  --practice-folder D  where the practice instance keeps its records\n"
            "  --verbose            tell more, on standard error\n");
    }
    if (command == QLatin1StringView("resume")) {
        return CommandLineHelp::tr(
            "Usage: m2m-uploader resume --profile NAME [options] [NUMBER]\n"
            "\n"
            "Takes the uploads to this instance that were interrupted to their end, the oldest\n"
            "first, or only the batch of this number (log list tells them). What is in doubt is\n"
            "asked after first; nothing is there twice. The files are not needed for it.\n"
            "\n"
            "  --profile NAME       name of a profile, \"practice\", or the path of a JSON file\n"
            "  --report FILE        write what became of each record, as JSON\n"
            "  --journal FILE       another journal than the station's own\n"
            "  --secret-env NAME    take the secret from this environment variable\n"
            "  --secret-fd NUMBER   read the secret from this open file descriptor\n");
    }
    if (command == QLatin1StringView("undo"))
        return undoHelp();
    if (command == QLatin1StringView("promote"))
        return promoteHelp();
    if (command == QLatin1StringView("retry"))
        return retryHelp();
    if (command == QLatin1StringView("verify"))
        return verifyHelp();
    if (command == QLatin1StringView("convert-uuids")) {
        return CommandLineHelp::tr(
            "Usage: m2m-uploader convert-uuids --profile NAME [TEXT…]\n"
            "       m2m-uploader convert-uuids --profile NAME --column NAME FILE.csv…\n"
            "\n"
            "Finds the component UUID of each short UUID or label URL (…/c/…), as the instance\n"
            "confirms it, and prints given, componentUuid and typeForm as CSV. Without a text it\n"
            "reads one a line from standard input. Each is asked about once. What no component "
            "has\n"
            "is told on standard error, and the exit code is 4.\n"
            "\n"
            "  --profile NAME       name of a profile, \"practice\", or the path of a JSON file\n"
            "  --column NAME        take the texts from this column of the files\n"
            "  --secret-env NAME    take the secret from this environment variable\n"
            "  --secret-fd NUMBER   read the secret from this open file descriptor\n");
    }
    if (command == QLatin1StringView("log"))
        return logHelp();
    if (command == QLatin1StringView("practice"))
        return practiceHelp();
    if (command == QLatin1StringView("support-bundle"))
        return supportHelp();
    if (command == QLatin1StringView("watch"))
        return watchtext::help();
    return CommandLineHelp::tr(
        "M2M Uploader turns measurement files into records of the component database, and proves\n"
        "that each arrived, once and right.\n"
        "\n"
        "Usage: m2m-uploader [FILE…]             opens the window\n"
        "       m2m-uploader upload …            sends files without a window\n"
        "       m2m-uploader resume …            goes on with uploads that were interrupted\n"
        "       m2m-uploader undo …              puts back what a batch of edits has changed\n"
        "       m2m-uploader promote …           sends what was proved on staging to production\n"
        "       m2m-uploader retry …             sends again what failed or was refused of a "
        "batch\n"
        "       m2m-uploader verify …            reads back again what a batch has brought there\n"
        "       m2m-uploader watch FOLDER …      sends what appears in a folder, by itself\n"
        "       m2m-uploader convert-uuids …     component UUIDs of short UUIDs and labels\n"
        "       m2m-uploader log list|show …     prints the upload log\n"
        "       m2m-uploader log export|receipt  writes what became of an upload to files\n"
        "       m2m-uploader log compact         drops the contents of old batches from the log\n"
        "       m2m-uploader profile …           profiles, secrets, and the test of a connection\n"
        "       m2m-uploader practice serve …    runs the practice instance alone\n"
        "       m2m-uploader support-bundle …    writes what helps to help you, without secrets\n"
        "\n"
        "  --help           this text; after a command, the help of that command\n"
        "  --version        the version\n"
        "  --journal FILE   another journal than the station's own\n"
        "  --practice-sample  open the window on the practice instance with a sample file\n"
        "\n"
        "Exit codes\n"
        "  0  every record is in the DB and was read back equal, or was there already (where the\n"
        "     profile has one of some read back: those were equal, and the DB said yes to all)\n"
        "  1  the program made a mistake\n"
        "  2  the command line was wrong\n"
        "  3  file, recipe, profile or journal cannot be used; nothing was sent\n"
        "  4  records are wrong and were not sent\n"
        "  5  the instance was not reached or did not let us in; give the command again to go on\n"
        "  6  some records were refused, failed, or differ from what was sent\n"
        "  7  of some records it is not known whether they are in the DB; give the command "
        "again\n");
}

} // namespace m2m::clitext
