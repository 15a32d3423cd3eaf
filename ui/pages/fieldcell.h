// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formoutline.h"
#include "recipe/recipe.h"

#include <QWidget>

class QVBoxLayout;

namespace m2m {

/// What a field or a heading of the type form is: name, required or not, kind, unit, limits, first
/// options, when it is shown, and a button for all of it. Indented by the headings around it.
class FieldCell : public QWidget {
    Q_OBJECT
public:
    FieldCell(const OutlineEntry &entry, const TypeFormPtr &form, Operation operation,
        QWidget *parent = nullptr);
    /// Opens all that is known of the field; Escape closes it.
    void showHelp();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addName(QVBoxLayout &layout);
    void addText(QVBoxLayout &layout, const QString &text, const QString &name, bool wraps);

    const OutlineEntry m_entry;
    const TypeFormPtr m_form; ///< the entry points into it
    const Operation m_operation;
    const QString m_path;
};

} // namespace m2m
