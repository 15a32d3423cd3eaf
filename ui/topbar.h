// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QFrame>

class QLabel;

namespace m2m {

class Button;
class ElidedLabel;
class InstancePill;

/// The bar over all pages: which instance, file and recipe, and who works here.
class TopBar : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(const BatchSession &session, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] const QWidget &helpButton() const;

Q_SIGNALS:
    void instanceClicked(QWidget *at);
    void recipeClicked();
    void helpClicked(QWidget *at);

private:
    const BatchSession &m_session;
    InstancePill *m_pill;
    ElidedLabel *m_file;
    Button *m_recipe;
    QLabel *m_operatorCaption;
    QLabel *m_operator;
    Button *m_help;
};

} // namespace m2m
