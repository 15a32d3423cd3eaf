// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadpage.h"

#include "uploadplanview.h"
#include "uploadrunview.h"
#include "widgets/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace m2m {

UploadPage::UploadPage(BatchSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_plan(new UploadPlanView(session))
    , m_run(new UploadRunView(session, settings))
{
    setObjectName(QStringLiteral("uploadPage"));
    m_stack->addWidget(m_plan);
    m_stack->addWidget(m_run);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::l);
    layout->addWidget(m_stack);

    for (const auto signal : {&BatchSession::instanceChanged, &BatchSession::tableChanged,
             &BatchSession::typeFormChanged, &BatchSession::recipeChanged,
             &BatchSession::reviewChanged, &BatchSession::runChanged}) {
        connect(&session, signal, this, &UploadPage::refresh);
    }
    connect(&session, &BatchSession::problemChanged, this, &UploadPage::refresh);
    connect(m_run, &UploadRunView::logRequested, this, &UploadPage::logRequested);
    connect(m_run, &UploadRunView::reviewRequested, this, &UploadPage::reviewRequested);
    connect(m_run, &UploadRunView::nextFileRequested, this, &UploadPage::nextFileRequested);
    connect(m_run, &UploadRunView::planRequested, this, [this] {
        m_planWanted = true;
        refresh();
    });
    setFocusProxy(m_plan);
    refresh();
}

void UploadPage::setNextFile(const QString &name) { m_run->setNextFile(name); }

QuestionsPanel &UploadPage::questions() const { return m_plan->questions(); }

bool UploadPage::runIsOfThisFile() const { return m_hasRun && m_runTable == m_session.table(); }

void UploadPage::refresh()
{
    const RunStatus &run = m_session.run();
    const bool going = run.isActive() || run.phase == RunPhase::Paused;
    if (going) {
        if (!m_hasRun || run.phase == RunPhase::Preparing)
            m_runTable = m_session.table();
        m_hasRun = true;
        m_planWanted = false;
    }
    const bool showRun =
        going || (run.phase != RunPhase::Idle && runIsOfThisFile() && !m_planWanted);
    m_stack->setCurrentWidget(showRun ? static_cast<QWidget *>(m_run) : m_plan);
    if (showRun)
        m_run->refresh();
    else
        m_plan->refresh();
}

} // namespace m2m
