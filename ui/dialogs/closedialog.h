// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/runstatus.h"
#include "profiles/profile.h"

#include <QDialog>

class QLabel;

namespace m2m {

/// Asks what becomes of an upload when the window is closed. Rejected: the window stays.
class CloseDialog : public QDialog {
    Q_OBJECT
public:
    /// `comesBackByIcon`: there is a place beside the clock from which the window can be had again.
    CloseDialog(bool comesBackByIcon, QWidget *parent = nullptr);
    void refresh(const RunStatus &run, const std::optional<Profile> &profile);

Q_SIGNALS:
    void backgroundChosen();
    void pauseChosen();

private:
    QLabel *m_question;
};

} // namespace m2m
