// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts.h"

#include <QStyledItemDelegate>

class QTableWidget;

namespace m2m {

/// Offers texts while one is typed on the right.
class OfferDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `texts` outlives it.
    OfferDelegate(const QStringList &texts, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_texts(texts)
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    const QStringList &m_texts;
};

/// Texts and what each of them becomes, in a table that ends with an empty row to type into.
class PairsEdit : public QWidget {
    Q_OBJECT
public:
    using Pairs = QList<QPair<QString, QString>>;
    explicit PairsEdit(const QString &objectName, QWidget *parent = nullptr);
    void setPairs(const Pairs &pairs);
    /// Without rows that are blank on both sides.
    [[nodiscard]] Pairs pairs() const;
    /// What "fill from the values" adds on the left; empty: no button.
    void setOffered(const QStringList &texts);
    /// What the right side is chosen from, beside anything that is typed.
    void setTargets(const QStringList &texts);

Q_SIGNALS:
    void changed();

private:
    void addRow(const QString &from, const QString &to);
    void removeRow();
    void cellChanged();
    void fill();

    QTableWidget *m_table;
    Button *m_fill;
    QStringList m_offered;
    QStringList m_targets;
};

} // namespace m2m
