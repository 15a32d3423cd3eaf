// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace m2m {

class QuietComboBox;
class SearchCombo;

/// Where a field's value comes from: its columns at hand, everything else in a dialog; below it how
/// the rows of a record come together, where they are gathered.
class SourceCell : public QWidget {
    Q_OBJECT
public:
    /// `field` null: it stands beside the data.
    SourceCell(
        BatchSession &session, const QString &path, const Field *field, QWidget *parent = nullptr);
    void refresh(const Mapping *mapping);
    [[nodiscard]] SearchCombo *combo() const { return m_source; }

private:
    void chosen(int index);
    void openDialog(Source::Kind kind);
    void use(const Source &source);
    void constantTyped();
    void gatherChosen(int index);
    void refreshChoices();
    void makeGather();
    void refreshGather(const Mapping *mapping);
    [[nodiscard]] QString label() const;

    BatchSession &m_session;
    const QString m_path;
    QString m_grid; ///< what the grid is called whose column it is; empty: none
    SearchCombo *m_source;
    QLineEdit *m_constant;
    QuietComboBox *m_gather = nullptr; ///< once it is needed
    QLabel *m_gridNote;
    QStringList m_shownColumns;
    Source m_other; ///< that the list has an entry for, beside columns
};

} // namespace m2m
