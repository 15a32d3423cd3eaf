// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcedialog.h"

#include "help/helpkeys.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "text/sourcewords.h"
#include "widgets/parts.h"
#include "widgets/readingorder.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace m2m {

namespace {

constexpr std::array offeredKinds{Source::Kind::Columns, Source::Kind::Constant,
    Source::Kind::Asked, Source::Kind::Preamble, Source::Kind::PreambleRow, Source::Kind::FileCell,
    Source::Kind::FileName, Source::Kind::FileDate, Source::Kind::SheetName,
    Source::Kind::RowNumber, Source::Kind::Operator, Source::Kind::Station};
constexpr int leastKindsWidth = 240;
constexpr int kindPadding = 44; ///< of an entry and its list, both sides
constexpr int kindHeight = 32;
constexpr QSize sourceDialogSize{720, 520};

Source::Kind offeredAs(const Source &source)
{
    return source.isColumns() ? Source::Kind::Columns : source.kind;
}

} // namespace

SourceDialog::SourceDialog(
    const SourceFacts &facts, const Source &before, Source::Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_before(before)
    , m_kinds(named(new QListWidget, QStringLiteral("sourceKinds"), tr("Where values come from")))
    , m_meaning(makeText({}, QStringLiteral("muted")))
    , m_result(makeText({}, {}))
    , m_place(new QVBoxLayout)
{
    setObjectName(QStringLiteral("sourceDialog"));
    setHelpPage(this, QStringLiteral("recipes#sources"));
    setWindowTitle(tr("Where does %1 come from?").arg(quoted(facts.label)));
    setAttribute(Qt::WA_DeleteOnClose);
    int widest = leastKindsWidth;
    m_kinds->setProperty("kind", QStringLiteral("choices"));
    for (const Source::Kind each : offeredKinds) {
        auto *item = new QListWidgetItem(sourceKindName(each), m_kinds);
        item->setData(Qt::UserRole, int(each));
        item->setSizeHint({0, kindHeight});
        widest = qMax(widest, m_kinds->fontMetrics().horizontalAdvance(item->text()) + kindPadding);
    }
    m_kinds->setFixedWidth(widest);
    m_result->setObjectName(QStringLiteral("sourceResult"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("Use it"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useSourceButton"));
    m_use->setProperty("kind", QStringLiteral("primary"));
    m_use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(m_meaning);
    right->addLayout(m_place, 1);
    right->addWidget(makeLine());
    right->addWidget(makeLabel(tr("In this file"), QStringLiteral("column")));
    right->addWidget(m_result);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::l);
    both->addWidget(m_kinds);
    both->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeLabel(
        tr("Where does %1 come from?").arg(quoted(facts.label)), QStringLiteral("title")));
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    resize(sourceDialogSize);

    const Source::Kind wanted = kind == Source::Kind::None ? offeredAs(before) : kind;
    connect(m_kinds, &QListWidget::currentRowChanged, this, &SourceDialog::showKind);
    const auto *const found = std::find(offeredKinds.begin(), offeredKinds.end(), wanted);
    m_kinds->setCurrentRow(
        found == offeredKinds.end() ? 0 : int(std::distance(offeredKinds.begin(), found)));
    m_kinds->setFocus();
}

bool SourceDialog::focusNextPrevChild(bool next)
{
    QWidget *to = nextInReadingOrder(*this, focusWidget(), next);
    if (to)
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return to;
}

Source SourceDialog::source() const { return m_editor->source(); }

void SourceDialog::showKind(int row)
{
    if (row < 0)
        return;
    const auto kind = Source::Kind(m_kinds->item(row)->data(Qt::UserRole).toInt());
    if (m_editor) {
        m_place->removeWidget(m_editor);
        m_editor->hide();
        m_editor->deleteLater();
    }
    m_editor = makeSourceEditor(kind, m_facts, m_before);
    m_place->addWidget(m_editor, 1);
    m_meaning->setText(sourceKindMeaning(kind));
    connect(m_editor, &SourceEditor::changed, this, &SourceDialog::refresh);
    refresh();
}

void SourceDialog::refresh()
{
    const Source source = m_editor->source();
    const Table &table = *m_facts.table;
    QString text;
    bool bad = false;
    if (!m_editor->isComplete()) {
        text = tr("Nothing is chosen yet.");
    } else if (source.isColumns() || source.kind == Source::Kind::RowNumber) {
        text = sourceWords(source);
        if (source.isColumns() && table.rowCount() > 0) {
            QStringList cells;
            const QStringList row = table.row(0);
            const QList<int> columns = columnsOf(source, table.columns());
            for (const int column : columns) {
                const QString cell = row.value(column);
                cells << (cell.trimmed().isEmpty() ? tr("(empty)") : oneLine(cell));
            }
            text = tr("First row: %1").arg(cells.join(QStringLiteral(" | ")));
        } else if (table.rowCount() > 0) {
            text = tr("First row: %1").arg(table.line(0));
        }
    } else {
        const SourceText found = sourceText(source, table, m_facts.run);
        bad = found.issue && source.kind != Source::Kind::Asked;
        text = found.issue ? issueText(*found.issue, m_facts.label).sentence
                           : oneLine(found.texts.join(QStringLiteral(" | ")));
        if (source.kind == Source::Kind::Asked)
            text = tr("Will be asked for in Map when a file is open.");
    }
    m_result->setText(cut(text, 300));
    setLook(m_result, "tone", bad ? toneKey(Tone::Bad) : QString());
    m_use->setEnabled(m_editor->isComplete());
}

} // namespace m2m
