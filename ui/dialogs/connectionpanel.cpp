// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionpanel.h"

#include "text/connectiontext.h"

#include <QGridLayout>
#include <QPointer>

namespace m2m {

namespace {

using PartState = ConnectionReport::State;

constexpr int partIconSize = 16;
constexpr int sentenceWidth = 380;

std::pair<QString, Tone> lookOfPart(PartState state)
{
    switch (state) {
    case PartState::Ok:
        return {QStringLiteral("check"), Tone::Good};
    case PartState::Failed:
        return {QStringLiteral("error"), Tone::Bad};
    case PartState::NotTried:
        break;
    }
    return {QStringLiteral("question"), Tone::Neutral};
}

} // namespace

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("connectionPanel"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < ConnectionReport::partCount; ++i) {
        const QString name = partName(ConnectionReport::Part(i));
        Line &line = m_lines.at(size_t(i));
        line.icon = new IconLabel({}, Tone::Neutral, partIconSize);
        line.sentence = makeText({}, {});
        line.sentence->setObjectName(QStringLiteral("connectionPart%1").arg(i));
        // Narrower, a scroll area would keep room for lines that nobody sees.
        line.sentence->setMinimumWidth(sentenceWidth);
        line.sentence->setTextInteractionFlags(
            Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(line.icon, i, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(name, QStringLiteral("strong")), i, 1, Qt::AlignTop);
        grid->addWidget(line.sentence, i, 2);
    }
    clear();
}

ConnectionPanel::~ConnectionPanel() = default;

void ConnectionPanel::clear()
{
    ++m_begun;
    if (m_test) {
        m_test.release()->deleteLater(); // it may be the one that is telling us
        Q_EMIT testingChanged();
    }
    show({}, {});
}

/// Tells later whether what was begun now is still wanted.
std::function<bool()> ConnectionPanel::beginning()
{
    return [this, self = QPointer(this), begun = m_begun] { return self && begun == m_begun; };
}

void ConnectionPanel::test(SecretStore &secrets, const Profile &profile, const QString &secret,
    const QString &proxyPassword)
{
    clear();
    if (secret.isEmpty()) {
        secrets.read(profile, SecretStore::Of::Client,
            [this, wanted = beginning(), &secrets, profile, proxyPassword](
                const Result<QString> &kept) {
                if (!wanted())
                    return;
                if (kept && !kept->isEmpty())
                    test(secrets, profile, *kept, proxyPassword);
                else
                    Q_EMIT noSecret(kept ? Error{ErrorKind::SecretMissing} : kept.error());
            });
        return;
    }
    const bool proxyAsks = !profile.proxy.user.isEmpty();
    if (!proxyAsks || !proxyPassword.isEmpty()) {
        start(profile, secret, proxyPassword);
        return;
    }
    secrets.read(profile, SecretStore::Of::Proxy,
        [this, wanted = beginning(), profile, secret](const Result<QString> &kept) {
            if (wanted())
                start(profile, secret, kept.value_or(QString()));
        });
}

void ConnectionPanel::start(
    const Profile &profile, const QString &secret, const QString &proxyPassword)
{
    m_test = std::make_unique<BackgroundConnectionTest>(profile, secret, proxyPassword);
    connect(m_test.get(), &BackgroundConnectionTest::progressed, this,
        [this, profile](const ConnectionReport &report) { show(report, profile); });
    connect(m_test.get(), &BackgroundConnectionTest::finished, this,
        [this, profile](const ConnectionReport &report) {
            m_test.release()->deleteLater();
            show(report, profile);
            Q_EMIT testingChanged();
        });
    show({}, profile);
    Q_EMIT testingChanged();
}

void ConnectionPanel::show(const ConnectionReport &report, const Profile &profile)
{
    const bool untouched = std::all_of(report.parts.begin(), report.parts.end(),
        [](const auto &part) { return part.state == PartState::NotTried; });
    for (int i = 0; i < ConnectionReport::partCount; ++i) {
        const auto part = ConnectionReport::Part(i);
        const PartState state = report[part].state;
        const Line &line = m_lines.at(size_t(i));
        const auto [icon, tone] = lookOfPart(state);
        const bool waits = m_test && state == PartState::NotTried;
        line.icon->setIcon(waits ? QStringLiteral("clock") : icon, tone);
        line.sentence->setText(waits ? tr("being tested …")
                : untouched          ? tr("not tested")
                                     : partSentence(report, part, profile));
        setLook(line.sentence, "role",
            state == PartState::NotTried ? QStringLiteral("muted") : QString());
        line.sentence->setAccessibleName(partName(part) + QStringLiteral(", ") + partWord(state));
        line.sentence->setAccessibleDescription(line.sentence->text());
    }
}

} // namespace m2m
