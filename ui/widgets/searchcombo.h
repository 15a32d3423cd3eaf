// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quietcombobox.h"

namespace m2m {

/// A combo box with many entries: its list is searched by typing, also before it is open.
class SearchCombo : public QuietComboBox {
    Q_OBJECT
public:
    using QuietComboBox::QuietComboBox;
    /// Data of entries that stay in the list whatever is typed.
    void setAlwaysShown(const QList<QVariant> &always) { m_always = always; }
    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openSearch(const QString &text);
    QList<QVariant> m_always;
};

} // namespace m2m
