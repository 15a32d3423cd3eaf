// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilearguments.h"

#include "text/clitext.h"
#include "text/clitextprofile.h"

#include <QCommandLineParser>

#include <array>

namespace m2m {

namespace {

using Verb = ProfileInvocation::Verb;

constexpr std::array verbs{
    std::pair{"list", Verb::List},
    std::pair{"show", Verb::Show},
    std::pair{"add", Verb::Add},
    std::pair{"import", Verb::Import},
    std::pair{"test", Verb::Test},
    std::pair{"set-secret", Verb::SetSecret},
    std::pair{"set-proxy-password", Verb::SetProxyPassword},
    std::pair{"export", Verb::Export},
    std::pair{"remove", Verb::Remove},
};

QCommandLineOption valueOption(const char *name, const char *value)
{
    QCommandLineOption option{QString::fromLatin1(name)};
    option.setValueName(QString::fromLatin1(value));
    return option;
}

} // namespace

ProfileArguments::ProfileArguments()
    : m_name(valueOption("name", "name"))
    , m_kind(valueOption("kind", "kind"))
    , m_caFile(valueOption("ca-file", "file"))
    , m_repin(QStringLiteral("repin"))
    , m_withSecret(QStringLiteral("with-secret"))
{
}

QList<QCommandLineOption> ProfileArguments::options() const
{
    return {m_name, m_kind, m_caFile, m_repin, m_withSecret};
}

QString ProfileArguments::read(
    const QCommandLineParser &parser, const QStringList &words, ProfileInvocation &out) const
{
    const QString word = words.value(0);
    const auto *verb = std::find_if(verbs.begin(), verbs.end(),
        [&word](const auto &entry) { return word == QLatin1StringView(entry.first); });
    if (verb == verbs.end())
        return clitext::whichProfileCommand();
    out.verb = verb->second;
    out.what = words.value(1);
    out.name = parser.value(m_name);
    out.caFile = parser.value(m_caFile);
    out.repin = parser.isSet(m_repin);
    out.withSecret = parser.isSet(m_withSecret);
    const qsizetype needed = out.verb == Verb::List ? 1 : 2;
    if (words.size() < needed)
        return clitext::missingName(word);
    if (words.size() > needed)
        return clitext::unknownCommand(words.mid(needed).join(QLatin1Char(' ')));
    if (out.verb == Verb::Import && out.name.trimmed().isEmpty())
        return clitext::missingOption(QStringLiteral("--name"));
    if (parser.isSet(m_kind)) {
        out.kind = instanceKindFromKey(parser.value(m_kind));
        if (!out.kind)
            return clitext::unknownKind(parser.value(m_kind));
    }
    return {};
}

} // namespace m2m
