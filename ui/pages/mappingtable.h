// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "forms/formoutline.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QScrollArea;
class QTimer;

namespace m2m {

class MappingRow;

/// All fields of the type form in the form's own order, one line each, under its headings; the
/// target first.
class MappingTable : public QWidget {
    Q_OBJECT
public:
    explicit MappingTable(BatchSession &session, QWidget *parent = nullptr);
    void refresh();
    /// All rows tell what the session holds; those that were just made do so some turns of the
    /// event loop later.
    [[nodiscard]] bool isFilled() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void refreshSome();
    void placeHeader();

    BatchSession &m_session;
    QWidget *m_header;
    QList<QLabel *> m_headerLabels;
    QScrollArea *m_scroll;
    QWidget *m_box = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<MappingRow *> m_rows;
    qsizetype m_refreshed = 0; ///< rows, from the first
    QTimer *m_refresh; ///< runs until all rows are filled that were made
    int m_firstRow = 0; ///< of the grid, that is a field's
    TypeFormPtr m_form;
    QList<OutlineEntry> m_outline;
    Operation m_operation =
        Operation::PerformAction; ///< that the rows were made for; they point into it
};

} // namespace m2m
