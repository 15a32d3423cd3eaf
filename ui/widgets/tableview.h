// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSettings;

namespace m2m {

/// The look and the habits of all our tables: rows of one height that are never measured, selection
/// by cells that lights up whole rows, Ctrl+C as CSV, column widths that are remembered.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(
        const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    /// Widths are kept under `key` of the settings, which have to outlive the view.
    void rememberWidths(QSettings &settings, const QString &key);
    /// The columns are not the ones that were laid out: their widths are nobody's choice.
    void awaitColumns();
    /// Takes remembered widths, or these, or what a few rows of contents ask for (at most
    /// `widest`).
    void layOutColumns(const QList<int> &widths = {}, int widest = 260);
    /// Widens a column to what it shows now, to at most `widest`; the width is not remembered.
    void growColumn(int column, int widest);
    /// Says what stands in an empty table.
    void setPlaceholder(const QString &text);
    /// The selected cells as CSV; a header line where there is more than one column. Null text
    /// where a selected row has not been read yet.
    [[nodiscard]] QString selectionAsCsv() const;
    void copySelection();
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void storeWidths();
    [[nodiscard]] QStringList titles() const;
    QSettings *m_settings = nullptr;
    QString m_key;
    QString m_placeholder;
    bool m_layingOut = false;
    QStringList m_laidOut; ///< titles of the columns that layOutColumns() was for
};

} // namespace m2m
