// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicearguments.h"

#include "text/practicetext.h"

#include <QCommandLineParser>

#include <array>
#include <limits>
#include <utility>

namespace m2m {

namespace {

using practice::PracticeFaults;

constexpr std::array chances{
    std::pair{"drop", &PracticeFaults::drop},
    std::pair{"cut-request", &PracticeFaults::cutRequest},
    std::pair{"drop-before", &PracticeFaults::dropBeforeStoring},
    std::pair{"drop-after", &PracticeFaults::dropAfterStoring},
    std::pair{"cut", &PracticeFaults::cutAnswer},
    std::pair{"late-store", &PracticeFaults::lateStore},
    std::pair{"answer-429", &PracticeFaults::answer429},
    std::pair{"answer-500", &PracticeFaults::answer500},
    std::pair{"answer-500-html", &PracticeFaults::answer500Html},
    std::pair{"answer-502", &PracticeFaults::answer502},
    std::pair{"answer-503", &PracticeFaults::answer503},
    std::pair{"answer-504", &PracticeFaults::answer504},
    std::pair{"token-429", &PracticeFaults::token429},
    std::pair{"token-500", &PracticeFaults::token500},
};

constexpr std::array times{
    std::pair{"delay", &PracticeFaults::delay},
    std::pair{"work", &PracticeFaults::workTime},
    std::pair{"stall", &PracticeFaults::stall},
    std::pair{"late-by", &PracticeFaults::lateBy},
    std::pair{"token-delay", &PracticeFaults::tokenDelay},
};

constexpr std::array faultSwitches{
    std::pair{"nagle", &PracticeFaults::nagle},
    std::pair{"posts-only", &PracticeFaults::postsOnly},
    std::pair{"refuse-expired", &PracticeFaults::refuseExpired},
};

constexpr std::array otherSwitches{"empty", "old-server"};

constexpr std::array otherValues{std::pair{"port", "number"}, std::pair{"token-port", "number"},
    std::pair{"retry-after", "seconds"}, std::pair{"token-lifetime", "seconds"},
    std::pair{"seed", "number"}, std::pair{"tls-certificate", "file"},
    std::pair{"tls-key", "file"}};

constexpr qint64 longestTime = 3'600'000;
constexpr qint64 longestSeconds = 31'536'000;
constexpr int realStall = 45; // milliseconds; measured on the real server

QString dashed(const char *name) { return QStringLiteral("--") + QString::fromLatin1(name); }

bool isGiven(const QCommandLineParser &parser, const char *name)
{
    return parser.isSet(QString::fromLatin1(name));
}

QString valueOf(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QString::fromLatin1(name));
}

/// A whole number, where the option is given; the sentence where it is none or out of range.
QString readNumber(const QCommandLineParser &parser, const char *name, qint64 least, qint64 most,
    std::optional<qint64> &into)
{
    if (!isGiven(parser, name))
        return {};
    bool isNumber = false;
    const qint64 number = valueOf(parser, name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return clitext::notInRange(dashed(name), least, most);
    into = number;
    return {};
}

QString readChances(const QCommandLineParser &parser, PracticeFaults &faults)
{
    for (const auto &[name, member] : chances) {
        if (!isGiven(parser, name))
            continue;
        bool isNumber = false;
        const double chance = valueOf(parser, name).toDouble(&isNumber);
        if (!isNumber || !(chance >= 0 && chance <= 1)) // so that "nan" is none either
            return clitext::notAChance(dashed(name));
        faults.*member = chance;
    }
    constexpr double roundingError = 1e-9;
    if (faults.sum() > 1 + roundingError || faults.token429 + faults.token500 > 1 + roundingError)
        return clitext::chancesAboveOne();
    return {};
}

QString readTimes(const QCommandLineParser &parser, PracticeFaults &faults)
{
    for (const auto &[name, member] : times) {
        std::optional<qint64> time;
        if (const QString wrong = readNumber(parser, name, 0, longestTime, time); !wrong.isEmpty())
            return wrong;
        if (time)
            faults.*member = std::chrono::milliseconds(*time);
    }
    return {};
}

QString readOtherNumbers(const QCommandLineParser &parser, practice::PracticeOptions &options)
{
    constexpr qint64 ports = std::numeric_limits<quint16>::max();
    constexpr qint64 seeds = std::numeric_limits<quint32>::max();
    std::optional<qint64> port;
    std::optional<qint64> tokenPort;
    std::optional<qint64> retryAfter;
    std::optional<qint64> lifetime;
    std::optional<qint64> seed;
    for (const QString &wrong : {readNumber(parser, "port", 0, ports, port),
             readNumber(parser, "token-port", 0, ports, tokenPort),
             readNumber(parser, "retry-after", 0, longestSeconds, retryAfter),
             readNumber(parser, "token-lifetime", 0, longestSeconds, lifetime),
             readNumber(parser, "seed", 0, seeds, seed)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    options.port = static_cast<quint16>(port.value_or(0));
    options.tokenPort = static_cast<quint16>(tokenPort.value_or(0));
    if (retryAfter)
        options.faults.retryAfter = static_cast<int>(*retryAfter);
    if (lifetime)
        options.faults.tokenLifetime = static_cast<int>(*lifetime);
    if (seed)
        options.faults.seed = static_cast<quint32>(*seed);
    return {};
}

} // namespace

PracticeArguments::PracticeArguments()
{
    const auto add = [this](const char *name, const char *value) {
        QCommandLineOption option{QString::fromLatin1(name)};
        if (value)
            option.setValueName(QString::fromLatin1(value));
        m_options.append(option);
    };
    for (const auto &[name, member] : chances)
        add(name, "chance");
    for (const auto &[name, member] : times)
        add(name, "milliseconds");
    for (const auto &[name, member] : faultSwitches)
        add(name, nullptr);
    for (const char *name : otherSwitches)
        add(name, nullptr);
    for (const auto &[name, value] : otherValues)
        add(name, value);
}

QString PracticeArguments::firstGiven(const QCommandLineParser &parser) const
{
    for (const QCommandLineOption &option : m_options) {
        if (parser.isSet(option))
            return QStringLiteral("--") + option.names().constFirst();
    }
    return {};
}

QString PracticeArguments::read(const QCommandLineParser &parser, PracticeInvocation &into) const
{
    practice::PracticeOptions &options = into.options;
    options.samples = !isGiven(parser, "empty");
    options.oldServer = isGiven(parser, "old-server");
    for (const auto &[name, member] : faultSwitches)
        options.faults.*member = isGiven(parser, name);
    for (const QString &wrong : {readOtherNumbers(parser, options),
             readTimes(parser, options.faults), readChances(parser, options.faults)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    into.certificateFile = valueOf(parser, "tls-certificate");
    into.keyFile = valueOf(parser, "tls-key");
    return into.certificateFile.isEmpty() == into.keyFile.isEmpty() ? QString()
                                                                    : clitext::tlsNeedsBoth();
}

QStringList PracticeArguments::withWholeStall(QStringList arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const bool bare = arguments[i] == QLatin1StringView("--stall");
        const QString next = arguments.value(i + 1);
        if (bare && (next.isEmpty() || next.startsWith(QLatin1Char('-'))))
            arguments[i] += QStringLiteral("=%1").arg(realStall);
    }
    return arguments;
}

} // namespace m2m
