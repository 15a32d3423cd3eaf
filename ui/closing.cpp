// SPDX-License-Identifier: GPL-3.0-or-later
#include "closing.h"

#include "dialogs/closedialog.h"
#include "mainwindow.h"
#include "runnotices.h"
#include "text/noticetext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSystemTrayIcon>
#include <QTimer>

namespace m2m {

namespace {
/// Until a desktop that does not answer is no longer waited for.
constexpr std::chrono::seconds longestTelling{3};
} // namespace

Closing::Closing(BatchSession &session, RunNotices &notices, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_notices(notices)
    , m_window(window)
    , m_giveUpTelling(new QTimer(this))
{
    m_giveUpTelling->setSingleShot(true);
    m_giveUpTelling->setInterval(longestTelling);
    connect(m_giveUpTelling, &QTimer::timeout, this, &Closing::endBackground);
    connect(&notices, &RunNotices::told, this, &Closing::endBackground);
    connect(&notices, &RunNotices::clicked, this, &Closing::comeBack);
    connect(&notices.tray(), &TrayIcon::pauseRequested, this, &Closing::pauseAndClose);
    connect(&session, &BatchSession::runChanged, this, &Closing::refresh);
    window.installEventFilter(this);
}

Closing::~Closing() = default;

bool Closing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || m_sessionEnds || !m_session.run().goesOnByItself())
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (m_plan == Plan::Stay)
        ask();
    return true;
}

void Closing::ask()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new CloseDialog(QSystemTrayIcon::isSystemTrayAvailable(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->refresh(m_session.run(), m_session.profile());
    connect(m_dialog, &CloseDialog::backgroundChosen, this, &Closing::goToBackground);
    connect(m_dialog, &CloseDialog::pauseChosen, this, &Closing::pauseAndClose);
    m_dialog->open();
}

void Closing::goToBackground()
{
    if (!m_session.run().goesOnByItself())
        return; // it has ended under the question: what came of it is there to be seen
    m_plan = Plan::Background;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const QList<QDialog *> beside = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : beside)
        dialog->close();
    m_window.hide();
    m_notices.tray().show(
        settledText(m_session.run()), tr("Show the window"), tr("Pause and close"));
}

void Closing::comeBack()
{
    m_plan = Plan::Stay;
    m_giveUpTelling->stop();
    m_notices.tray().hide();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Closing::pauseAndClose()
{
    const bool hidden = m_plan == Plan::Background;
    if (hidden)
        comeBack(); // it is seen how it ends
    m_plan = Plan::CloseWhenPaused;
    m_window.showPage(MainWindow::Page::Upload);
    pauseOnce();
    refresh();
}

/// What is written down cannot be paused; it is as soon as it is sent.
void Closing::pauseOnce()
{
    if (m_session.run().phase == RunPhase::Running || m_session.run().nextTry.isValid())
        m_session.pauseUpload();
}

void Closing::refresh()
{
    const RunStatus &run = m_session.run();
    const bool goesOn = run.goesOnByItself();
    if (m_dialog) {
        if (goesOn)
            m_dialog->refresh(run, m_session.profile());
        else
            m_dialog->reject();
    }
    switch (m_plan) {
    case Plan::Stay:
        break;
    case Plan::CloseWhenPaused:
        if (goesOn) {
            pauseOnce();
        } else {
            m_plan = Plan::Stay;
            m_window.close();
        }
        break;
    case Plan::Background:
        if (goesOn)
            m_notices.tray().setTip(settledText(run));
        else if (noticeOf(run, m_session.profile()).needsSomebody)
            comeBack();
        else if (!m_giveUpTelling->isActive())
            m_giveUpTelling->start(); // told by RunNotices in the same moment
        break;
    }
}

void Closing::endBackground()
{
    if (m_plan != Plan::Background || m_session.run().goesOnByItself())
        return;
    m_giveUpTelling->stop();
    m_plan = Plan::Stay;
    m_notices.tray().hide();
    Q_EMIT doneInBackground();
}

void Closing::endSession()
{
    m_sessionEnds = true;
    if (m_session.run().goesOnByItself())
        m_session.pauseUpload();
}

} // namespace m2m
