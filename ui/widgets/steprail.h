// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QList>

class QVBoxLayout;

namespace m2m {

/// One entry of the rail: a disc with number, check or icon, a title, and what it holds at the
/// moment.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Pending, Done, Trouble };
    RailItem(const QString &mark, bool markIsIcon, const QString &title, QWidget *parent = nullptr);
    void setSubtitle(const QString &subtitle);
    void setState(State state);
    void setCompact(bool compact);
    void setKeys(const QKeySequence &keys); ///< that do the same; told by the tooltip
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void tellWhole();
    QString m_mark;
    bool m_markIsIcon;
    QString m_subtitle;
    QKeySequence m_keys;
    State m_state = State::Pending;
    bool m_compact = false;
};

/// The five steps at the left, and what belongs to no step below them. Up and Down move between
/// entries, Enter and Space choose.
class StepRail : public QWidget {
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);
    RailItem *addStep(const QString &objectName, const QString &title);
    RailItem *addTool(const QString &objectName, const QString &icon, const QString &title);
    [[nodiscard]] RailItem *step(int index) const { return m_steps.value(index); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    void setCompact(bool compact);

Q_SIGNALS:
    void stepChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<RailItem *> m_steps;
    QList<RailItem *> m_tools;
    QVBoxLayout *m_layout;
    int m_current = 0;
};

} // namespace m2m
