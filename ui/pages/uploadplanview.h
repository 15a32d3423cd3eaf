// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace m2m {

class Button;
class InstancePill;
class MessageBanner;
class ProductionGate;
class QuestionsPanel;
class StackedBar;
class StoredPanel;

/// What will be sent, in one sentence, before anything is: what is still missing, what is known of
/// earlier uploads, and the gate in front of production.
class UploadPlanView : public QWidget {
    Q_OBJECT
public:
    explicit UploadPlanView(BatchSession &session, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] QuestionsPanel &questions() const { return *m_questions; }

private:
    QWidget *makeSummary();
    void refreshChecklist();
    void refreshEarlier();
    void refreshGate();
    void refreshSummary();
    [[nodiscard]] qint64 sendable() const;
    [[nodiscard]] QString sentence() const; ///< type form and instance are to be filled in
    [[nodiscard]] bool gateIsOpen() const;

    BatchSession &m_session;
    QuestionsPanel *m_questions;
    QLabel *m_sentence;
    QLabel *m_details;
    QWidget *m_verdicts;
    StackedBar *m_bar;
    QLabel *m_verdictText;
    QVBoxLayout *m_checklist;
    MessageBanner *m_earlier;
    StoredPanel *m_stored;
    QWidget *m_policy;
    QRadioButton *m_skip;
    QRadioButton *m_again;
    ProductionGate *m_gate;
    Button *m_start;
    InstancePill *m_pill = nullptr;
    QList<QLabel *> m_summary;
};

} // namespace m2m
