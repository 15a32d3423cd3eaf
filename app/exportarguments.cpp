// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportarguments.h"

#include "text/clitext.h"
#include "text/clitextlog.h"

#include <QCommandLineParser>

namespace m2m {

ExportArguments::ExportArguments()
    : m_to(QStringLiteral("to"))
    , m_states(QStringLiteral("states"))
    , m_split(QStringLiteral("split"))
    , m_format(QStringLiteral("format"))
{
    m_to.setValueName(QStringLiteral("path"));
    m_states.setValueName(QStringLiteral("states"));
    m_format.setValueName(QStringLiteral("format"));
}

QList<QCommandLineOption> ExportArguments::options() const
{
    return {m_to, m_states, m_split, m_format};
}

QString ExportArguments::readTarget(const QCommandLineParser &parser, ExportInvocation &out) const
{
    out.to = parser.value(m_to);
    out.toFolder = out.to.endsWith(QLatin1Char('/')) || out.to.endsWith(QLatin1Char('\\'));
    return out.to.isEmpty() ? clitext::missingOption(QStringLiteral("--to")) : QString();
}

QString ExportArguments::readExport(const QCommandLineParser &parser, ExportInvocation &out) const
{
    if (const QString wrong = readTarget(parser, out); !wrong.isEmpty())
        return wrong;
    const QString format = parser.isSet(m_format) ? parser.value(m_format) : QStringLiteral("csv");
    out.asJson = format == QLatin1StringView("json");
    if (!out.asJson && format != QLatin1StringView("csv"))
        return clitext::unknownFormat(format);
    out.split = parser.isSet(m_split);
    if (out.asJson && out.split)
        return clitext::onlyForCsv(QStringLiteral("--split"));
    if (!parser.isSet(m_states))
        return {};
    if (out.asJson)
        return clitext::onlyForCsv(QStringLiteral("--states"));
    const QStringList words = parser.value(m_states).split(QLatin1Char(','));
    for (const QString &word : words) {
        const auto group = exportGroupFromKey(word.trimmed());
        if (!group)
            return clitext::unknownStates(word);
        if (!out.groups.contains(*group))
            out.groups += *group;
    }
    return {};
}

QString ExportArguments::readReceipt(const QCommandLineParser &parser, ExportInvocation &out) const
{
    if (const QString wrong = readTarget(parser, out); !wrong.isEmpty())
        return wrong;
    out.asJson = out.to.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
    const bool isPdf = out.to.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
    return out.asJson || isPdf ? QString() : clitext::receiptSuffix(out.to);
}

} // namespace m2m
