// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

namespace m2m {

class FlowLayout;

/// The steps of a field as chips in their order, and a button to add one. A chip opens its
/// settings; Delete takes it away, Ctrl with an arrow moves it.
class StepChips : public QWidget {
    Q_OBJECT
public:
    StepChips(BatchSession &session, const QString &path, QWidget *parent = nullptr);
    void refresh(const Mapping *mapping); ///< null: none
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openStep(int step);
    void showMenu(QWidget *at);
    void add(const QString &name);
    void openDialog(const Mapping &mapping, int step, bool present);
    void remove(int step);
    void move(int step, int by);
    void focusStep(int step);
    [[nodiscard]] QString label() const;

    BatchSession &m_session;
    const QString m_path;
    FlowLayout *m_flow;
    QList<Step> m_steps;
    bool m_shown = false;
};

} // namespace m2m
