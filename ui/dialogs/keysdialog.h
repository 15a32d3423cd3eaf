// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace m2m {

/// All keys of the window in one list. It stays open beside the window, so that they can be tried.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(QWidget *parent = nullptr);
    /// The one of this window; a new one where there is none.
    static void showBeside(QWidget *window);
};

} // namespace m2m
