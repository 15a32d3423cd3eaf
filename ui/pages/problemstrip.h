// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "models/rowfilter.h"

#include <QWidget>

class QLabel;

namespace m2m {

class Button;

/// The problems of all records, grouped, as chips that filter to them; those that do not fit are in
/// a menu.
class ProblemStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProblemStrip(BatchSession &session, QWidget *parent = nullptr);
    void refresh(const CheckReport &report, const RowFilter &filter);

Q_SIGNALS:
    void filterRequested(const m2m::RowFilter &filter);
    void nextRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QString nameOf(const ProblemGroup &group) const;
    [[nodiscard]] RowFilter filterOf(const ProblemGroup &group) const;

    BatchSession &m_session;
    RowFilter m_filter;
    QList<ProblemGroup> m_groups;
    QLabel *m_title;
    QWidget *m_chips;
    QList<Button *> m_buttons;
    Button *m_more;
    Button *m_next;
};

} // namespace m2m
