// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairsedit.h"

#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int leastHeight = 170;
} // namespace

QWidget *OfferDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && index.column() == 1 && !m_texts.isEmpty()) {
        auto *completer = new QCompleter(m_texts, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    return editor;
}

PairsEdit::PairsEdit(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_table(named(new QTableWidget(0, 2), objectName, tr("Values and what they become")))
    , m_fill(named(new Button(tr("Fill from the values in this column"), {}),
          objectName + QStringLiteral(":fill"), tr("Fill from the values in this column")))
{
    m_table->setHorizontalHeaderLabels({tr("In the file"), tr("Becomes")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setMinimumHeight(leastHeight);
    m_table->setItemDelegate(new OfferDelegate(m_targets, m_table));
    auto *remove = named(new Button(tr("Remove row"), {}),
        objectName + QStringLiteral(":removeRow"), tr("Remove the row that is selected"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_fill);
    buttons->addStretch();
    buttons->addWidget(remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    m_fill->hide();
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::cellChanged, this, &PairsEdit::cellChanged);
    connect(m_fill, &QPushButton::clicked, this, &PairsEdit::fill);
    connect(remove, &QPushButton::clicked, this, &PairsEdit::removeRow);
    setPairs({});
}

void PairsEdit::addRow(const QString &from, const QString &to)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(from));
    m_table->setItem(row, 1, new QTableWidgetItem(to));
}

void PairsEdit::setPairs(const Pairs &pairs)
{
    m_table->setRowCount(0);
    for (const auto &[from, to] : pairs)
        addRow(from, to);
    addRow({}, {});
}

PairsEdit::Pairs PairsEdit::pairs() const
{
    Pairs pairs;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString from = m_table->item(row, 0)->text();
        const QString to = m_table->item(row, 1)->text();
        if (!from.isEmpty() || !to.isEmpty())
            pairs.append({from, to});
    }
    return pairs;
}

void PairsEdit::setOffered(const QStringList &texts)
{
    m_offered = texts;
    m_fill->setVisible(!texts.isEmpty());
}

void PairsEdit::setTargets(const QStringList &texts) { m_targets = texts; }

void PairsEdit::fill()
{
    Pairs filled = pairs();
    for (const QString &text : std::as_const(m_offered)) {
        const bool present = std::any_of(
            filled.begin(), filled.end(), [&text](const auto &pair) { return pair.first == text; });
        if (!present)
            filled.append({text, {}});
    }
    setPairs(filled);
    m_table->setCurrentCell(0, 1);
    m_table->setFocus();
    Q_EMIT changed();
}

void PairsEdit::removeRow()
{
    const int row = m_table->currentRow();
    if (row < 0 || row == m_table->rowCount() - 1)
        return;
    m_table->removeRow(row);
    Q_EMIT changed();
}

void PairsEdit::cellChanged()
{
    const int last = m_table->rowCount() - 1;
    if (!m_table->item(last, 0)->text().isEmpty() || !m_table->item(last, 1)->text().isEmpty())
        addRow({}, {});
    Q_EMIT changed();
}

} // namespace m2m
