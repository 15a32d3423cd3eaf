// SPDX-License-Identifier: GPL-3.0-or-later
#include "runnotices.h"

#include "text/noticetext.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace m2m {

RunNotices::RunNotices(const BatchSession &session, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_progress(window)
{
    connect(&session, &BatchSession::runChanged, this, &RunNotices::refresh);
    connect(&m_notifier, &Notifier::shown, this, &RunNotices::told);
    connect(&m_notifier, &Notifier::activated, this, &RunNotices::clicked);
    connect(
        &m_notifier, &Notifier::notShown, this, [this](const QString &title, const QString &body) {
            m_tray.say(title, body, tr("Show the window"));
            Q_EMIT told();
        });
    connect(&m_tray, &TrayIcon::clicked, this, &RunNotices::clicked);
    window.installEventFilter(this);
}

void RunNotices::refresh()
{
    const RunStatus &run = m_session.run();
    const bool goesOn = run.goesOnByItself();
    if (goesOn)
        m_awake.hold(tr("Records are being uploaded"));
    else
        m_awake.release();
    const qint64 total = qMax(run.total, run.counts.total());
    if (goesOn || run.phase == RunPhase::Paused) {
        const double part =
            total > 0 ? double(run.counts.total() - run.open()) / double(total) : 0.0;
        m_progress.show(part,
            run.phase == RunPhase::Paused ? TaskBarProgress::Look::Paused
                                          : TaskBarProgress::Look::Going);
    } else {
        m_progress.clear();
    }
    const bool ended = m_wentOn && !goesOn;
    if (goesOn && !m_wentOn)
        m_notifier.withdraw();
    m_wentOn = goesOn;
    // Who pauses or cancels by hand knows it.
    const bool byHand = run.phase == RunPhase::Cancelled || run.phase == RunPhase::Idle
        || (run.phase == RunPhase::Paused && !run.trouble);
    if (ended && !byHand)
        tellEnd();
}

void RunNotices::tellEnd()
{
    const Notice notice = noticeOf(m_session.run(), m_session.profile());
    m_notifier.show(notice.title, notice.body,
        notice.needsSomebody ? Notifier::Urgency::Critical : Notifier::Urgency::Normal);
    QApplication::alert(&m_window);
    if (!m_window.isActiveWindow())
        m_progress.setUrgent(notice.needsSomebody);
}

/// Who looks at the window needs no message any more.
bool RunNotices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_progress.setUrgent(false);
        if (!m_wentOn)
            m_notifier.withdraw();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace m2m
