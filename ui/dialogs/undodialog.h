// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journaltypes.h"
#include "profiles/profile.h"

#include <QDialog>

namespace m2m {

/// Asks before what a batch of edits has changed is put back; on production for the number of
/// records too.
class UndoDialog : public QDialog {
    Q_OBJECT
public:
    UndoDialog(const BatchInfo &batch, const Profile &profile, QWidget *parent = nullptr);
};

} // namespace m2m
