// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace m2m {

/// Says which page of the manual tells of a widget and of all in it: "review", or a place in it,
/// "review#counts".
void setHelpPage(QWidget *widget, const QString &page);
/// Of the widget, or of the nearest around it that has one; "index" where none has.
[[nodiscard]] QString helpPageOf(const QWidget *widget);

/// The keys that ask what something is, in a window and in all dialogs that belong to it: F1 opens
/// the manual where it tells of what has the focus, Shift+F1 tells of that alone.
class HelpKeys : public QObject {
    Q_OBJECT
public:
    explicit HelpKeys(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget &window);

    QWidget &m_window;
};

/// What Shift+F1 does: shows what the widget that has the focus says about itself or, in a table,
/// about the cell. Where that says nothing, the next click asks.
void explainFocus();

} // namespace m2m
