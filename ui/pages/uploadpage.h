// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace m2m {

class QuestionsPanel;
class UploadPlanView;
class UploadRunView;

/// Fourth step: first the plan, then the run.
class UploadPage : public QWidget {
    Q_OBJECT
public:
    UploadPage(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    void refresh();
    /// Offered once this upload is over; empty: there is none.
    void setNextFile(const QString &name);
    [[nodiscard]] QuestionsPanel &questions() const;

Q_SIGNALS:
    void logRequested(qint64 batch);
    void reviewRequested();
    void nextFileRequested();

private:
    [[nodiscard]] bool runIsOfThisFile() const;
    BatchSession &m_session;
    QStackedWidget *m_stack;
    UploadPlanView *m_plan;
    UploadRunView *m_run;
    TablePtr m_runTable; ///< what was open when the run that is shown was started
    bool m_hasRun = false;
    bool m_planWanted = false;
};

} // namespace m2m
