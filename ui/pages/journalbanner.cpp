// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalbanner.h"

#include "batch/batchsession.h"
#include "text/errortext.h"
#include "text/journaltext.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace m2m {

JournalBanner::JournalBanner(BatchSession &session, QWidget *parent)
    : MessageBanner(QStringLiteral("journalProblem"), parent)
    , m_session(session)
{
    connect(&session, &BatchSession::problemChanged, this, [this](BatchSession::Area area) {
        if (area == BatchSession::Area::Journal)
            refresh();
    });
    connect(this, &MessageBanner::firstClicked, this, [this] {
        if (m_session.problem(BatchSession::Area::Journal)) {
            m_session.openJournal();
        } else {
            m_putAway = true;
            refresh();
        }
    });
    connect(this, &MessageBanner::secondClicked, this, [this] {
        const QFileInfo file(m_session.damagedJournal());
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
    });
    refresh();
}

void JournalBanner::refresh()
{
    if (const auto problem = m_session.problem(BatchSession::Area::Journal)) {
        const ErrorText text = errorText(*problem);
        setActions(tr("Try again"));
        showMessage(problem->kind == ErrorKind::JournalLocked ? Tone::Doubt : Tone::Bad, text.title,
            text.whatToDo);
    } else if (!m_session.damagedJournal().isEmpty() && !m_putAway) {
        setActions(tr("I have read this"), tr("Show the folder"));
        const ErrorText text = journalSetAsideText(m_session.damagedJournal());
        showMessage(Tone::Doubt, text.title, text.whatToDo);
    } else {
        clear();
    }
}

} // namespace m2m
