// SPDX-License-Identifier: GPL-3.0-or-later
#include "preamblelist.h"

#include "text/format.h"
#include "widgets/linkrow.h"
#include "widgets/parts.h"

#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr qsizetype mostValues = 60;
constexpr int tipText = 600;
} // namespace

PreambleList::PreambleList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_more(makeLabel({}, QStringLiteral("small")))
{
    setObjectName(QStringLiteral("preambleList"));
    setAccessibleName(tr("Before the table"));
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeLabel(tr("Before the table"), QStringLiteral("heading")));
    layout->addWidget(makeLabel(tr("Usable as values"), QStringLiteral("small")));
    layout->addLayout(m_rows);
    layout->addWidget(m_more);
    hide();
}

void PreambleList::showTable(const TablePtr &table)
{
    if (table == m_table)
        return;
    m_table = table;
    if (!table) {
        m_reading.cancel();
        showValues({});
        return;
    }
    m_reading.start(
        [table](const ProgressFn &) -> Result<QList<PreambleValue>> { return preambleOf(*table); },
        [this](const Result<QList<PreambleValue>> &values) {
            showValues(values.value_or(QList<PreambleValue>()));
        });
}

void PreambleList::showValues(const QList<PreambleValue> &values)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const PreambleValue &value : values.first(std::min(mostValues, values.size()))) {
        auto *row = new LinkRow(value.label, value.value);
        const QString line = numberText(m_table->physicalLine(value.row));
        row->setObjectName(QStringLiteral("preambleRow"));
        row->setAccessibleName(tr("%1: %2, line %3")
                                   .arg(value.label.isEmpty() ? tr("Text") : value.label,
                                       cut(oneLine(value.value), tipText), line));
        row->setToolTip(tr("Line %1: %2").arg(line, cut(value.value, tipText)));
        connect(row, &QAbstractButton::clicked, this,
            [this, value] { Q_EMIT placeChosen(value.row, value.column); });
        m_rows->addWidget(row);
    }
    const qsizetype left = values.size() - mostValues;
    m_more->setVisible(left > 0);
    m_more->setText(tr("and %n more", nullptr, int(std::max<qsizetype>(left, 0))));
    setVisible(!values.isEmpty());
}

} // namespace m2m
