// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QPointer>

class QTimer;

namespace m2m {

class CloseDialog;
class MainWindow;
class RunNotices;

/// What becomes of an upload when the window is closed: it is asked, and then the upload goes on
/// without a window, or is paused before the window goes. Nothing is asked where nothing is under
/// way. A run that is paused already waits in the journal.
class Closing : public QObject {
    Q_OBJECT
public:
    /// All have to outlive it.
    Closing(
        BatchSession &session, RunNotices &notices, MainWindow &window, QObject *parent = nullptr);
    ~Closing() override;

    [[nodiscard]] bool isInBackground() const { return m_plan == Plan::Background; }
    void comeBack(); ///< brings the window to the front, from wherever it is
    /// The user's session ends: what is on its way is finished if there is time, nothing is asked.
    void endSession();

Q_SIGNALS:
    /// The upload that went on without a window is over, all is well, and that was told: the
    /// program can end.
    void doneInBackground();

private:
    enum class Plan { Stay, CloseWhenPaused, Background };
    bool eventFilter(QObject *watched, QEvent *event) override;
    void ask();
    void goToBackground();
    void pauseAndClose();
    void refresh();
    void pauseOnce();
    void endBackground();

    BatchSession &m_session;
    RunNotices &m_notices;
    MainWindow &m_window;
    QTimer *m_giveUpTelling;
    QPointer<CloseDialog> m_dialog;
    Plan m_plan = Plan::Stay;
    bool m_sessionEnds = false;
};

} // namespace m2m
