// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourceeditor.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace m2m {

/// Every source that a value can have, with what it says in the file that is open. Modal for its
/// window.
class SourceDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins at the kind of `before`, or at `kind` where it is not None.
    SourceDialog(const SourceFacts &facts, const Source &before, Source::Kind kind,
        QWidget *parent = nullptr);
    [[nodiscard]] Source source() const;

protected:
    /// As one reads: what a kind asks for is made after the buttons that stand below it.
    bool focusNextPrevChild(bool next) override;

private:
    void showKind(int row);
    void refresh();

    const SourceFacts m_facts;
    const Source m_before;
    QListWidget *m_kinds;
    QLabel *m_meaning;
    QLabel *m_result;
    QVBoxLayout *m_place;
    SourceEditor *m_editor = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace m2m
