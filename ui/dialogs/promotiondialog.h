// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;

namespace m2m {

class Button;
class MessageBanner;
class ProductionGate;

/// Before a batch that was rehearsed elsewhere is sent to the instance that is connected: what
/// goes, how the type forms of the two differ, and the gate in front of production. Accepted: the
/// run has begun.
class PromotionDialog : public QDialog {
    Q_OBJECT
public:
    /// The session has its profile.
    PromotionDialog(BatchSession &session, const BatchInfo &rehearsal, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void refresh();
    void showOffer(const PromotionOffer &offer);
    [[nodiscard]] bool mayGo() const;

    BatchSession &m_session;
    MessageBanner *m_form;
    QListWidget *m_differences;
    QCheckBox *m_seen;
    ProductionGate *m_gate;
    Button *m_go;
    bool m_isDifferent = false;
};

} // namespace m2m
