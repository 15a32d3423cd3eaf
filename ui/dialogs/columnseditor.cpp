// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnseditor.h"

#include "text/format.h"
#include "widgets/parts.h"
#include "widgets/quietcombobox.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

namespace m2m {

namespace {
constexpr int listHeight = 220;
constexpr int columnItemHeight = 28;
} // namespace

ColumnsEditor::ColumnsEditor(const QStringList &columns, const Source &before, QWidget *parent)
    : SourceEditor(parent)
    , m_columns(columns)
    , m_way(named(new QuietComboBox, QStringLiteral("columnsWay"), tr("Found again by")))
    , m_pattern(named(new QLineEdit, QStringLiteral("columnsPattern"), tr("Pattern of the names")))
    , m_list(named(new QListWidget, QStringLiteral("columnsList"), tr("Columns")))
    , m_up(named(new Button(tr("Up"), {}), QStringLiteral("columnUp"), tr("Move the column up")))
    , m_down(named(
          new Button(tr("Down"), {}), QStringLiteral("columnDown"), tr("Move the column down")))
    , m_note(makeText({}, QStringLiteral("small")))
{
    m_way->addItem(tr("their names"));
    m_way->addItem(tr("their places"));
    m_way->addItem(tr("a pattern of their names"));
    m_pattern->setPlaceholderText(tr("for example Tension.*  (.* is anything)"));
    m_list->setMinimumHeight(listHeight);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(captioned(tr("In other files they are found again by"), m_way));
    layout->addWidget(m_pattern);
    layout->addLayout(row, 1);
    layout->addWidget(m_note);

    const bool ours = before.isColumns();
    m_pattern->setText(before.kind == Source::Kind::ColumnPattern ? before.pattern : QString());
    m_way->setCurrentIndex(int(before.kind == Source::Kind::ColumnNumbers ? Way::Places
            : before.kind == Source::Kind::ColumnPattern                  ? Way::Pattern
                                                                          : Way::Names));
    fill(ours && way() != Way::Pattern ? columnsOf(before, columns) : QList<int>());
    connect(m_way, &QComboBox::currentIndexChanged, this, &ColumnsEditor::refresh);
    connect(m_pattern, &QLineEdit::textChanged, this, &ColumnsEditor::refresh);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsEditor::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsEditor::refresh);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    refresh();
}

void ColumnsEditor::fill(const QList<int> &chosen)
{
    QList<int> order = chosen;
    order.removeAll(-1);
    for (int column = 0; column < m_columns.size(); ++column) {
        if (!order.contains(column))
            order += column;
    }
    for (const int column : std::as_const(order)) {
        auto *item = new QListWidgetItem(tr("%1   %2", "place of a column, its name")
                                             .arg(column + 1)
                                             .arg(oneLine(m_columns.at(column))),
            m_list);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(column) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, columnItemHeight});
    }
}

ColumnsEditor::Way ColumnsEditor::way() const { return Way(m_way->currentIndex()); }

QList<int> ColumnsEditor::checked() const
{
    QList<int> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            columns += m_list->item(row)->data(Qt::UserRole).toInt();
    }
    return columns;
}

bool ColumnsEditor::hasTwins() const
{
    const QList<int> columns = checked();
    return std::any_of(columns.begin(), columns.end(),
        [this](int column) { return m_columns.indexOf(m_columns.at(column)) != column; });
}

Source ColumnsEditor::source() const
{
    Source source;
    if (way() == Way::Pattern) {
        source.kind = Source::Kind::ColumnPattern;
        source.pattern = m_pattern->text();
        return source;
    }
    const QList<int> columns = checked();
    if (way() == Way::Names && !hasTwins()) {
        source.kind = columns.size() == 1 ? Source::Kind::Column : Source::Kind::Columns;
        for (const int column : columns)
            source.names += m_columns.at(column);
        if (columns.size() == 1)
            source.text = source.names.takeFirst();
        return source;
    }
    source.kind = Source::Kind::ColumnNumbers;
    for (const int column : columns)
        source.numbers += column + 1;
    return source;
}

bool ColumnsEditor::isComplete() const
{
    return way() == Way::Pattern ? !columnsOf(ColumnsEditor::source(), m_columns).isEmpty()
                                 : !checked().isEmpty();
}

void ColumnsEditor::refresh()
{
    if (m_filling)
        return;
    m_filling = true;
    const bool pattern = way() == Way::Pattern;
    m_pattern->setVisible(pattern);
    const QList<int> matches =
        pattern ? columnsOf(ColumnsEditor::source(), m_columns) : QList<int>();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(pattern && !matches.contains(item->data(Qt::UserRole).toInt()));
    }
    const int row = m_list->currentRow();
    m_up->setEnabled(!pattern && row > 0);
    m_down->setEnabled(!pattern && row >= 0 && row < m_list->count() - 1);
    QString note;
    if (pattern) {
        note = m_pattern->text().isEmpty() ? tr("Type what the names look like.")
            : matches.isEmpty()            ? tr("No column has such a name.")
                                           : tr("%1 columns match.").arg(matches.size());
    } else if (way() == Way::Names && hasTwins()) {
        note = tr("Another column has the same name: these are found again by their places.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_filling = false;
    Q_EMIT changed();
}

void ColumnsEditor::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_filling = true;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
    m_filling = false;
    refresh();
}

} // namespace m2m
