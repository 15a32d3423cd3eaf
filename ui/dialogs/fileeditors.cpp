// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileeditors.h"

#include "table/preamble.h"
#include "text/format.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace m2m {

namespace {

constexpr int foundHeight = 200;
constexpr int foundItemHeight = 28;
constexpr int mostLines = 1'000'000'000;
constexpr int mostColumns = 100'000;

QList<PreambleValue> foundIn(const Table &table) { return preambleOf(table) + valuesBelow(table); }

void addItem(QListWidget *list, const QString &text, const QVariant &data)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, data);
    item->setToolTip(text);
    item->setSizeHint({0, foundItemHeight});
}

} // namespace

LabelEditor::LabelEditor(Source::Kind kind, const TablePtr &table, const Source &before)
    : m_kind(kind)
    , m_label(named(new QLineEdit, QStringLiteral("labelEdit"), tr("Label")))
    , m_found(named(new QListWidget, QStringLiteral("labelList"), tr("What the file has")))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    m_found->setMinimumHeight(foundHeight);
    m_found->setProperty("kind", QStringLiteral("choices"));
    lines->addWidget(captioned(tr("What this file has above and below the table"), m_found), 1);
    lines->addWidget(captioned(tr("Found again by the label"), m_label));
    addFound(*table);
    connect(m_found, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_label->setText(item->data(Qt::UserRole).toString());
    });
    connect(m_label, &QLineEdit::textChanged, this, &LabelEditor::changed);
    if (before.kind == Source::Kind::Preamble || before.kind == Source::Kind::PreambleRow)
        m_label->setText(before.text);
}

void LabelEditor::addFound(const Table &table)
{
    QStringList known;
    const QList<PreambleValue> found = foundIn(table);
    for (const PreambleValue &value : found) {
        if (value.label.isEmpty() || known.contains(value.label, Qt::CaseInsensitive))
            continue;
        known += value.label;
        if (m_kind == Source::Kind::Preamble) {
            addItem(m_found,
                tr("%1:  %2", "label, value").arg(oneLine(value.label), oneLine(value.value)),
                value.label);
        } else if (const auto row = labelledRow(table, value.label)) {
            addItem(m_found,
                tr("%1:  %2", "label, value")
                    .arg(oneLine(value.label), oneLine(row->cells.join(QStringLiteral(" | ")))),
                value.label);
        }
    }
}

Source LabelEditor::source() const { return Source::of(m_kind, m_label->text().trimmed()); }

bool LabelEditor::isComplete() const { return !m_label->text().trimmed().isEmpty(); }

CellEditor::CellEditor(const TablePtr &table, const Source &before)
    : m_line(named(new QSpinBox, QStringLiteral("cellLine"), tr("Line of the file")))
    , m_column(named(new QSpinBox, QStringLiteral("cellColumn"), tr("Place in the line")))
    , m_found(named(new QListWidget, QStringLiteral("cellList"), tr("What the file has")))
{
    m_line->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_column->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_line->setRange(1, mostLines);
    m_column->setRange(1, mostColumns);
    if (before.kind == Source::Kind::FileCell) {
        m_line->setValue(before.numbers.value(0));
        m_column->setValue(before.numbers.value(1));
    }
    auto *row = new QHBoxLayout;
    row->addWidget(captioned(tr("Line of the file"), m_line));
    row->addWidget(captioned(tr("Place in the line"), m_column));
    row->addStretch();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    m_found->setMinimumHeight(foundHeight);
    m_found->setProperty("kind", QStringLiteral("choices"));
    lines->addWidget(captioned(tr("What this file has above and below the table"), m_found), 1);
    lines->addLayout(row);
    addFound(*table);
    connect(m_found, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (!item)
            return;
        const QPoint place = item->data(Qt::UserRole).toPoint();
        m_line->setValue(place.y());
        m_column->setValue(place.x());
    });
    connect(m_line, &QSpinBox::valueChanged, this, &CellEditor::changed);
    connect(m_column, &QSpinBox::valueChanged, this, &CellEditor::changed);
}

void CellEditor::addFound(const Table &table)
{
    const QList<PreambleValue> found = foundIn(table);
    for (const PreambleValue &value : found) {
        const int line = int(table.physicalLine(value.row));
        addItem(m_found,
            tr("line %1, no. %2:  %3", "line, place in it, value")
                .arg(line)
                .arg(value.column + 1)
                .arg(oneLine(value.value)),
            QPoint(value.column + 1, line));
    }
}

Source CellEditor::source() const
{
    Source source = Source::of(Source::Kind::FileCell);
    source.numbers = {m_line->value(), m_column->value()};
    return source;
}

FileNameEditor::FileNameEditor(const QString &name, const Source &before)
    : m_pattern(named(new QLineEdit, QStringLiteral("fileNamePattern"), tr("Pattern")))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::m);
    lines->addWidget(makeText(name, QStringLiteral("mono")));
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box, space::s);
    const auto addPart = [this, flow](const NamePart &part, const QString &text) {
        auto *button = new Button(text, QStringLiteral("namePart:") + part.text);
        connect(button, &QPushButton::clicked, this,
            [this, pattern = part.pattern] { m_pattern->setText(pattern); });
        flow->addWidget(button);
    };
    addPart({QString(), QString()}, tr("All of it"));
    const QList<NamePart> parts = partsOfName(name);
    for (const NamePart &part : parts)
        addPart(part, part.text);
    lines->addWidget(box);
    m_pattern->setFont(themeFont(TextRole::Mono));
    m_pattern->setPlaceholderText(tr("all of it"));
    lines->addWidget(captioned(tr("Pattern; its first group is taken"), m_pattern));
    lines->addStretch();
    if (before.kind == Source::Kind::FileName)
        m_pattern->setText(before.pattern);
    connect(m_pattern, &QLineEdit::textChanged, this, &FileNameEditor::changed);
}

Source FileNameEditor::source() const
{
    Source source = Source::of(Source::Kind::FileName);
    source.pattern = m_pattern->text();
    return source;
}

QList<NamePart> partsOfName(const QString &name)
{
    // By how many parts stand before it: what they are differs from file to file.
    static const QRegularExpression marks(QStringLiteral("[-_. ]+"));
    QList<NamePart> parts;
    const QStringList texts = name.split(marks);
    for (int i = 0; i < texts.size(); ++i) {
        if (texts.at(i).isEmpty())
            continue;
        const QString before =
            i == 0 ? QString() : QStringLiteral("(?:[^-_. ]*[-_. ]+){%1}").arg(i);
        parts.append({texts.at(i), QStringLiteral("^%1([^-_. ]+)").arg(before)});
    }
    return parts;
}

} // namespace m2m
