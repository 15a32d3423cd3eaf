// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsdialog.h"

#include "conditionrow.h"
#include "help/helpkeys.h"
#include "text/format.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int mostRows = 1'000'000'000;
constexpr int rowsDialogWidth = 640;
} // namespace

RowsDialog::RowsDialog(const RecordShape &shape, const TablePtr &table, QWidget *parent)
    : QDialog(parent)
    , m_before(shape)
    , m_table(table)
    , m_skipFirst(named(new QSpinBox, QStringLiteral("skipFirst"), tr("Rows at the beginning")))
    , m_skipLast(named(new QSpinBox, QStringLiteral("skipLast"), tr("Rows at the end")))
    , m_expects(named(new QCheckBox(tr("Each record must have exactly")),
          QStringLiteral("expectsRows"), tr("Each record must have exactly so many rows")))
    , m_expected(named(new QSpinBox, QStringLiteral("rowsExpected"), tr("Rows of each record")))
    , m_conditions(new QVBoxLayout)
    , m_first(new ElidedLabel({}, QStringLiteral("small")))
    , m_last(new ElidedLabel({}, QStringLiteral("small")))
{
    setObjectName(QStringLiteral("rowsDialog"));
    setHelpPage(this, QStringLiteral("recipes#shapes"));
    setWindowTitle(tr("Which rows count?"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (QSpinBox *spin : {m_skipFirst, m_skipLast, m_expected})
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_skipFirst->setRange(0, mostRows);
    m_skipLast->setRange(0, mostRows);
    m_skipFirst->setValue(int(shape.skipFirst));
    m_skipLast->setValue(int(shape.skipLast));
    m_expected->setRange(1, mostRows);
    m_expected->setSuffix(tr(" rows"));
    m_expected->setValue(int(shape.rowsExpected.value_or(1)));
    m_expects->setChecked(shape.rowsExpected.has_value());
    m_expected->setEnabled(m_expects->isChecked());
    m_conditions->setSpacing(space::s);

    auto *skips = new QHBoxLayout;
    skips->setSpacing(space::l);
    skips->addWidget(captioned(tr("Leave out at the beginning"), m_skipFirst));
    skips->addWidget(captioned(tr("Leave out at the end"), m_skipLast));
    skips->addStretch();
    auto *add =
        named(new Button(tr("Add a condition"), {}, Button::Kind::Plain, QStringLiteral("plus")),
            QStringLiteral("addCondition"), tr("Add a condition on a column"));
    auto *expected = new QHBoxLayout;
    expected->addWidget(m_expects);
    expected->addWidget(m_expected);
    expected->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *use = buttons->addButton(tr("Use it"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("useRowsButton"));
    use->setProperty("kind", QStringLiteral("primary"));
    use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeLabel(tr("Which rows count?"), QStringLiteral("title")));
    layout->addLayout(skips);
    layout->addWidget(m_first);
    layout->addWidget(m_last);
    layout->addWidget(makeLine());
    layout->addWidget(makeText(
        tr("Only rows that pass all of these. Texts stand one a line; any of them will do."),
        QStringLiteral("muted")));
    layout->addLayout(m_conditions);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addWidget(makeLine());
    layout->addLayout(expected);
    layout->addWidget(
        makeText(tr("Another number is an error: a file that was cut off is noticed."),
            QStringLiteral("small")));
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(rowsDialogWidth);
    for (const RowCondition &condition : shape.filters)
        addCondition(condition);
    connect(add, &QPushButton::clicked, this, [this] {
        addCondition({m_table->columns().value(0), RowCondition::Keep::Unequal, {}});
    });
    connect(m_expects, &QCheckBox::toggled, m_expected, &QWidget::setEnabled);
    connect(m_skipFirst, &QSpinBox::valueChanged, this, &RowsDialog::refresh);
    connect(m_skipLast, &QSpinBox::valueChanged, this, &RowsDialog::refresh);
    refresh();
}

void RowsDialog::addCondition(const RowCondition &condition)
{
    auto *row = new ConditionRow(condition, m_table);
    m_rows.append(row);
    m_conditions->addWidget(row);
    connect(row, &ConditionRow::removeRequested, this, [this, row] {
        m_rows.removeAll(row);
        row->hide();
        row->deleteLater();
    });
}

RecordShape RowsDialog::shape() const
{
    RecordShape shape = m_before;
    shape.skipFirst = m_skipFirst->value();
    shape.skipLast = m_skipLast->value();
    shape.rowsExpected.reset();
    if (m_expects->isChecked())
        shape.rowsExpected = m_expected->value();
    shape.filters.clear();
    for (const ConditionRow *row : m_rows)
        shape.filters.append(row->condition());
    return shape;
}

void RowsDialog::refresh()
{
    const qint64 first = m_skipFirst->value();
    const qint64 last = m_table->rowCount() - 1 - m_skipLast->value();
    if (first > last) {
        m_first->setFullText(tr("No row is left."));
        m_last->setFullText({});
        return;
    }
    const auto words = [this](qint64 row) {
        return tr("line %1: %2", "line of the file, its cells")
            .arg(numberText(m_table->line(row)),
                oneLine(m_table->row(row).join(QStringLiteral(" | "))));
    };
    m_first->setFullText(tr("The first that counts is %1").arg(words(first)));
    m_last->setFullText(tr("The last that counts is %1").arg(words(last)));
}

} // namespace m2m
