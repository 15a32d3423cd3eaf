// SPDX-License-Identifier: GPL-3.0-or-later
#include "convertcommand.h"

#include "console.h"
#include "table/csvwriter.h"
#include "text/clitext.h"

#include <QFile>
#include <QSet>
#include <QTimer>

#include <cstdio>

namespace m2m {

namespace {

QStringList linesOfStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QStringList lines;
    while (!input.atEnd())
        lines.append(QString::fromUtf8(input.readLine()).trimmed());
    lines.removeAll(QString());
    return lines;
}

QString line(const QStringList &cells) { return QString::fromUtf8(csvRow(cells)).trimmed(); }

/// The cells of one column, in order; blank ones are left out.
Result<QStringList> columnOf(const QStringList &files, const QString &column)
{
    QStringList texts;
    for (const QString &path : files) {
        const auto table = Table::open(path, {}, [](qint64, qint64) { return true; });
        if (!table)
            return Unexpected(table.error());
        const auto at = int((*table)->columns().indexOf(column));
        if (at < 0) {
            return failure(ErrorKind::RecipeDoesNotFit, path,
                {{QStringLiteral("missingColumns"), QStringList{column}}});
        }
        for (qint64 row = 0; row < (*table)->rowCount(); ++row)
            texts.append((*table)->row(row).value(at).trimmed());
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

ConvertCommand::ConvertCommand(AppContext &context, Invocation invocation, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_invocation(std::move(invocation))
{
}

void ConvertCommand::start()
{
    const Result<Profile> profile = m_context.findProfile(m_invocation.profile);
    if (!profile) {
        giveUp(profile.error());
        return;
    }
    m_profile = *profile;
    if (!m_invocation.column.isEmpty()) {
        const auto texts = columnOf(m_invocation.files, m_invocation.column);
        if (!texts) {
            giveUp(texts.error());
            return;
        }
        m_texts = *texts;
    } else {
        m_texts = m_invocation.files.isEmpty() ? linesOfStandardInput() : m_invocation.files;
    }
    connect(
        &m_context.uploads(), &UploadThread::componentsConfirmed, this, &ConvertCommand::answered);
    connect(&m_context.uploads(), &UploadThread::componentsFailed, this, &ConvertCommand::giveUp);
    fetchSecrets(m_context.secrets(), m_invocation, m_profile,
        [this](const Result<ProfileSecrets> &secrets) { connectWith(secrets); });
}

void ConvertCommand::connectWith(const Result<ProfileSecrets> &secrets)
{
    if (!secrets) {
        giveUp(secrets.error());
        return;
    }
    const auto connection = connectionOf(m_profile, secrets->client, secrets->proxyPassword);
    if (!connection) {
        giveUp(connection.error());
        return;
    }
    QList<ComponentRef> components;
    QSet<QString> seen;
    for (const QString &text : std::as_const(m_texts)) {
        const auto component = readComponentRef(text);
        if (!component || seen.contains(component->key()))
            continue;
        seen.insert(component->key());
        components.append(*component);
    }
    if (components.isEmpty()) {
        QTimer::singleShot(0, this, &ConvertCommand::print);
        return;
    }
    m_context.uploads().connectTo(*connection);
    m_context.uploads().confirmComponents(components);
}

void ConvertCommand::answered(const ComponentFacts &facts, int left)
{
    m_facts.insert(facts);
    if (left == 0)
        print();
}

void ConvertCommand::print()
{
    ExitCode code = ExitCode::Done;
    say(line(
        {QStringLiteral("given"), QStringLiteral("componentUuid"), QStringLiteral("typeForm")}));
    for (const QString &text : std::as_const(m_texts)) {
        const auto component = readComponentRef(text);
        const ComponentFact fact = component ? m_facts.value(component->key()) : ComponentFact();
        const bool there = fact.state == ComponentFact::State::Exists;
        say(line({text, there ? fact.uuid : QString(), fact.formName}));
        if (there)
            continue;
        code = ExitCode::WrongRecords;
        complain(clitext::notConverted(text, component.has_value()));
    }
    Q_EMIT finished(int(code));
}

void ConvertCommand::giveUp(const Error &error)
{
    complain(clitext::error(error));
    // Told later, also where the trouble is found inside of start().
    QTimer::singleShot(0, this, [this, code = codeOf(error)] { Q_EMIT finished(int(code)); });
}

} // namespace m2m
