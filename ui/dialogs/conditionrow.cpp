// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionrow.h"

#include "text/format.h"
#include "widgets/quietcombobox.h"
#include "widgets/textlistedit.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace m2m {

namespace {
constexpr qint64 rowsForCells = 1000;
constexpr qsizetype mostCellOffers = 30;
constexpr int conditionColumnWidth = 170;
} // namespace

ConditionRow::ConditionRow(const RowCondition &condition, const TablePtr &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_column(named(new QuietComboBox, QStringLiteral("conditionColumn"), tr("Column")))
    , m_keep(named(new QuietComboBox, QStringLiteral("conditionKeep"), tr("Is or is not")))
    , m_texts(new TextListEdit(QStringLiteral("conditionTexts"), tr("Texts, one a line")))
    , m_blank(named(
          new QCheckBox(tr("blank")), QStringLiteral("conditionBlank"), tr("Or a blank cell")))
{
    m_column->setFixedWidth(conditionColumnWidth);
    const QStringList columns = table->columns();
    for (const QString &column : columns)
        m_column->addItem(oneLine(column), column);
    int index = m_column->findData(condition.column);
    if (index < 0 && !condition.column.isEmpty()) {
        m_column->addItem(tr("%1 (not in this file)").arg(condition.column), condition.column);
        index = m_column->count() - 1;
    }
    m_column->setCurrentIndex(qMax(0, index));
    m_keep->addItem(tr("is"), int(RowCondition::Keep::Equal));
    m_keep->addItem(tr("is not"), int(RowCondition::Keep::Unequal));
    m_keep->setCurrentIndex(m_keep->findData(int(condition.keep)));
    QStringList texts = condition.texts;
    m_blank->setChecked(texts.removeAll(QString()) > 0);
    m_texts->setTexts(texts);
    auto *remove = named(new Button({}, {}, Button::Kind::Plain, QStringLiteral("cross")),
        QStringLiteral("conditionRemove"), tr("Take this condition away"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_column, 0, Qt::AlignTop);
    row->addWidget(m_keep, 0, Qt::AlignTop);
    row->addWidget(m_texts, 1);
    row->addWidget(m_blank, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QPushButton::clicked, this, &ConditionRow::removeRequested);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ConditionRow::offer);
    offer();
}

RowCondition ConditionRow::condition() const
{
    RowCondition condition;
    condition.column = m_column->currentData().toString();
    condition.keep = RowCondition::Keep(m_keep->currentData().toInt());
    condition.texts = m_texts->texts();
    if (m_blank->isChecked() || condition.texts.isEmpty())
        condition.texts.append(QString());
    return condition;
}

void ConditionRow::offer()
{
    const auto column = m_table->columns().indexOf(m_column->currentData().toString());
    QStringList texts;
    for (qint64 row = 0; column >= 0 && row < qMin(m_table->rowCount(), rowsForCells); ++row) {
        const QString text = m_table->row(row).value(column).trimmed();
        if (!text.isEmpty() && !texts.contains(text))
            texts += text;
        if (texts.size() >= mostCellOffers)
            break;
    }
    m_texts->setOffered(texts);
}

} // namespace m2m
