// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedpanel.h"

#include "text/storedtext.h"
#include "widgets/messagebanner.h"
#include "widgets/parts.h"

#include <QVBoxLayout>

namespace m2m {

StoredPanel::StoredPanel(BatchSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(new Button(
          tr("Ask the DB what it has already"), {}, Button::Kind::Link, QStringLiteral("search")))
    , m_banner(new MessageBanner(QStringLiteral("storedBanner")))
{
    named(m_ask, QStringLiteral("askDbButton"),
        tr("Ask the DB which records of this type these components have already"));
    m_ask->setToolTip(
        tr("Also what other stations have sent. It takes a question for each component."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    layout->addWidget(m_banner);
    connect(m_ask, &QPushButton::clicked, &session, &BatchSession::searchDb);
    connect(m_banner, &MessageBanner::firstClicked, this, [this] {
        if (m_session.stored())
            m_session.searchDb();
        else
            m_session.stopSearchingDb();
    });
}

void StoredPanel::refresh()
{
    const bool isAsking = m_session.isSearchingDb();
    const auto &summary = m_session.stored();
    m_ask->setVisible(!isAsking && !summary && m_session.canSearchDb() && m_session.canUpload());
    if (isAsking) {
        const int left = m_session.storedActions().left();
        m_banner->showMessage(Tone::Neutral, tr("The DB is asked what it has already."),
            left > 0 ? tr("%n component(s) left", nullptr, left) : tr("Comparing…"));
        m_banner->setActions(tr("Stop asking"));
    } else if (summary) {
        const Tone tone = summary->actions == 0 ? Tone::Good
            : summary->sameRecords > 0          ? Tone::Doubt
                                                : Tone::Neutral;
        m_banner->showMessage(tone, storedTitle(*summary), storedDetails(*summary));
        m_banner->setActions(tr("Ask again"));
    } else {
        m_banner->clear();
    }
}

} // namespace m2m
