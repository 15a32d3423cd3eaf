// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicetext.h"

#include <QCoreApplication>

namespace m2m::clitext {

namespace {

struct PracticeCommand {
    Q_DECLARE_TR_FUNCTIONS(PracticeCommand)
};

} // namespace

QString practiceServes(const PracticeServes &what)
{
    const QString scheme = what.tls ? QStringLiteral("https") : QStringLiteral("http");
    QString text =
        PracticeCommand::tr("The practice instance answers at %1://%2 (stop it with Ctrl+C).\n"
                            "Its records are kept in %3\n"
                            "Profile for another program: db_domain is %2, auth0_domain is %4, "
                            "client_id is %5; the "
                            "secret is the one that practice --help names.")
            .arg(scheme, what.address, what.folder, what.tokenAddress, what.clientId);
    if (what.seed) {
        text += QLatin1Char('\n')
            + PracticeCommand::tr("It misbehaves as asked. For the same mishaps again: --seed %1")
                  .arg(*what.seed);
    }
    return text;
}

QString notAChance(const QString &option)
{
    return PracticeCommand::tr("%1 needs a number from 0 (never) to 1 (always), such as 0.05.")
        .arg(option);
}

QString notInRange(const QString &option, qint64 least, qint64 most)
{
    return PracticeCommand::tr("%1 needs a whole number from %2 to %3.")
        .arg(option, QString::number(least), QString::number(most));
}

QString chancesAboveOne()
{
    return PracticeCommand::tr("At most one mishap happens to a request, so the numbers of all "
                               "mishaps together must not be above 1.");
}

QString tlsNeedsBoth()
{
    return PracticeCommand::tr("--tls-certificate and --tls-key are needed together.");
}

QString noCertificateIn(const QString &file)
{
    return PracticeCommand::tr("There is no certificate in PEM form in %1.").arg(file);
}

QString noKeyIn(const QString &file)
{
    return PracticeCommand::tr("There is no private key in PEM form (RSA or EC) in %1.").arg(file);
}

QString onlyForPractice(const QString &option)
{
    return PracticeCommand::tr("%1 is an option of practice serve alone.").arg(option);
}

QString practiceHelp()
{
    return PracticeCommand::tr(
        "Usage: m2m-uploader practice serve [options]\n"
        "\n"
        "Runs the practice instance alone, on this machine's loopback address, until it is\n"
        "stopped. Its client is \"practice-client\" with the secret \"practice-secret\", the "
        "same\n"
        "everywhere: it guards nothing.\n"
        "\n"
        "  --port N             of the DB; without it any free one\n"
        "  --token-port N       a port of its own for the token endpoint\n"
        "  --practice-folder D  where the records are kept\n"
        "  --empty              start without the built-in type forms and records\n"
        "  --old-server         answer as the server of 2022\n"
        "  --tls-certificate F  serve over TLS, with this certificate (PEM)\n"
        "  --tls-key F          and this private key (PEM)\n"
        "\n"
        "It can misbehave, so that a program can be tried against it. MS are milliseconds, P is a\n"
        "chance from 0 to 1 for each request; at most one mishap happens to a request.\n"
        "\n"
        "  --delay MS           each answer waits; what it answers is stored before\n"
        "  --work MS            a POST is at work so long, its record locked, and stored at the "
        "end\n"
        "  --stall [MS]         the last byte of each answer but a connection's first comes "
        "later,\n"
        "                       as from the real server; 45 without a number\n"
        "  --nagle              the same by its true cause: Nagle's algorithm and the client's\n"
        "                       delayed acknowledgements\n"
        "\n"
        "  --drop P             the connection ends at a random point: one of the next five\n"
        "  --cut-request P      before the whole request was read; nothing is stored\n"
        "  --drop-before P      after that; nothing is stored\n"
        "  --drop-after P       the record is stored and not answered\n"
        "  --cut P              the record is stored and a part of the answer is sent\n"
        "  --late-store P       at once, and the record is stored later\n"
        "  --late-by MS         so much later; 300 without it\n"
        "\n"
        "  --answer-429 P       a gateway says 429; nothing is stored\n"
        "  --answer-500 P       the server says that the record is locked; nothing is stored\n"
        "  --answer-500-html P  the server's page for what it did not expect; nothing is stored\n"
        "  --answer-502 P       a gateway says 502; stored or not, by chance\n"
        "  --answer-503 P       a gateway says 503; nothing is stored\n"
        "  --answer-504 P       a gateway says 504; stored or not, by chance\n"
        "  --retry-after S      seconds to wait, told with 429 and 503\n"
        "  --posts-only         all this happens to POST alone\n"
        "\n"
        "  --token-lifetime S   seconds that a token is said to be good for; 86400 without it\n"
        "  --refuse-expired     say 401 to a token that is past them; the real server does not\n"
        "  --token-429 P        the token endpoint says that the quota is used up\n"
        "  --token-500 P        the token endpoint fails\n"
        "  --token-delay MS     the token endpoint is slow\n"
        "\n"
        "  --seed N             the same mishaps as another time: the number that it printed\n");
}

} // namespace m2m::clitext
