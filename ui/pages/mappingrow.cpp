// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingrow.h"

#include "fieldcell.h"
#include "sourcecell.h"
#include "stepchips.h"
#include "steppreview.h"
#include "text/fieldlabel.h"
#include "text/fieldtext.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "widgets/parts.h"
#include "widgets/samplelines.h"
#include "widgets/searchcombo.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace m2m {

namespace {
constexpr qint64 sampleRows = 3;
constexpr int stateWidth = 72;

/// What stands beside the data, in a few words.
QString besideWords(const QString &path, Operation operation)
{
    if (path == locationPath())
        return MappingRow::tr("where the parts go");
    if (path == datePath())
        return MappingRow::tr("when they go");
    switch (operation) {
    case Operation::EditAction:
        return MappingRow::tr("which action is changed");
    case Operation::EditComponent:
        return MappingRow::tr("which part is changed");
    default:
        return MappingRow::tr("which part it was done to");
    }
}
} // namespace

MappingRow::MappingRow(BatchSession &session, const QString &path, const OutlineEntry *entry,
    QGridLayout &grid, int gridRow, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_field(entry ? entry->field : nullptr)
    , m_path(path)
    , m_source(new SourceCell(session, path, m_field, grid.parentWidget()))
    , m_steps(new StepChips(session, path, grid.parentWidget()))
    , m_samples(new SampleLines(grid.parentWidget()))
    , m_state(makeLabel({}, QStringLiteral("small"), grid.parentWidget()))
{
    grid.addWidget(entry ? makeFieldCell(entry, grid.parentWidget()) : makeBesideCell(), gridRow,
        FieldColumn, Qt::AlignVCenter);
    m_state->setObjectName(QStringLiteral("state:") + m_path);
    grid.setColumnMinimumWidth(StateColumn, stateWidth);
    m_samples->setObjectName(QStringLiteral("samples:") + m_path);
    grid.addWidget(m_source, gridRow, SourceColumn, Qt::AlignVCenter);
    grid.addWidget(m_steps, gridRow, StepsColumn, Qt::AlignVCenter);
    grid.addWidget(m_samples, gridRow, SampleColumn);
    grid.addWidget(m_state, gridRow, StateColumn);
    m_source->combo()->installEventFilter(this);
    refreshEnabled(
        m_session.recipe().mapping(m_path)); // the rest follows; nobody opens this before
}

bool MappingRow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && m_cell && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept(); // here F1 is about the field, not the window's shortcut
        if (event->type() == QEvent::KeyPress)
            m_cell->showHelp();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

QString MappingRow::label() const
{
    return fieldLabel(m_path, m_session.typeForm().get(), m_session.recipe().operation);
}

QWidget *MappingRow::makeFieldCell(const OutlineEntry *entry, QWidget *parent)
{
    const Operation operation = m_session.recipe().operation;
    m_cell = new FieldCell(*entry, m_session.typeForm(), operation, parent);
    m_cell->setMinimumWidth(130);
    const QString help = fieldHelp(*entry, *m_session.typeForm(), operation);
    m_source->combo()->setAccessibleDescription(help);
    m_source->combo()->setWhatsThis(Qt::convertFromPlainText(help));
    m_closed = whyClosed(*m_field, operation);
    return m_cell;
}

QWidget *MappingRow::makeBesideCell() const
{
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xs);
    line->addWidget(new ElidedLabel(label(), QStringLiteral("strong")));
    QLabel *star = makeLabel(QStringLiteral("*"), QStringLiteral("strong"));
    star->setProperty("tone", QStringLiteral("bad"));
    star->setToolTip(tr("Required"));
    star->setAccessibleName(tr("required"));
    line->addWidget(star);
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(new ElidedLabel(
        besideWords(m_path, m_session.recipe().operation), QStringLiteral("small")));
    cell->setMinimumWidth(130);
    return cell;
}

void MappingRow::refresh()
{
    const Mapping *mapping = m_session.recipe().mapping(m_path);
    m_source->refresh(mapping);
    refreshEnabled(mapping);
    m_steps->refresh(mapping);
    refreshSamples(mapping);
    refreshState(mapping);
}

/// What a recipe maps to a field that is closed can be taken away, and nothing else.
void MappingRow::refreshEnabled(const Mapping *mapping)
{
    const bool mapped = mapping && mapping->source.kind != Source::Kind::None;
    m_source->combo()->setEnabled(m_closed.isEmpty() || mapped);
    if (!m_closed.isEmpty())
        m_source->combo()->setToolTip(m_closed);
}

void MappingRow::refreshSamples(const Mapping *mapping)
{
    QList<SampleLines::Line> lines;
    const RecordBuilder &records = m_session.records();
    const QString unsent =
        isEdit(m_session.recipe().operation) ? tr("stays as it is") : tr("nothing");
    if (mapping && mapping->source.isSet() && !records.isValid() && m_session.isChecking())
        return; // which rows make which record is being found out; what was shown stays so long
    const IssueList &found = m_session.recipeIssues();
    const bool nothing = std::any_of(found.begin(), found.end(), [this](const Issue &issue) {
        return issue.fieldPath == m_path && issue.severity == Severity::Error;
    });
    if (mapping && mapping->source.isSet() && records.isValid() && !nothing) {
        const QList<qint64> rows = sampleRowsOf(m_session, sampleRows);
        for (const qint64 row : rows) {
            IssueList issues;
            const Lineage lineage = records.value(row, *mapping, &issues);
            SampleLines::Line line;
            const QString raw = lineage.corrected.isNull() ? lineage.raw : lineage.corrected;
            line.raw = raw.isEmpty() ? tr("(empty)") : oneLine(raw);
            line.sent = lineage.value.isUndefined() ? unsent : shortValueText(lineage.value);
            for (const Issue &issue : std::as_const(issues)) {
                if (issue.fieldPath != m_path)
                    continue;
                const bool error = issue.severity == Severity::Error;
                if (error)
                    line.sent = tr("cannot be read");
                if (error || line.tone == Tone::Neutral)
                    line.tone = error ? Tone::Bad : Tone::Doubt;
                line.remark = issueText(issue, label()).sentence;
            }
            lines.append(line);
        }
    }
    m_samples->setLines(lines);
}

void MappingRow::refreshState(const Mapping *mapping)
{
    const bool required = !m_field || m_field->required;
    const IssueList &issues = m_session.recipeIssues();
    const auto wrong = std::find_if(issues.begin(), issues.end(), [this](const Issue &issue) {
        return issue.fieldPath == m_path && issue.severity == Severity::Error;
    });
    m_state->setToolTip(wrong == issues.end() ? QString() : issueText(*wrong, label()).sentence);
    if (!mapping || !mapping->source.isSet()) {
        if (wrong != issues.end() && required)
            say(tr("✕ no source"), Tone::Bad);
        else
            say(m_closed.isEmpty() ? tr("not used") : tr("by the form"), Tone::Neutral);
        return;
    }
    const Source &source = mapping->source;
    if (wrong != issues.end()) {
        if (source.kind == Source::Kind::Asked)
            say(tr("! not said yet"), Tone::Doubt);
        else
            say(tr("✕ missing"), Tone::Bad);
        return;
    }
    if (source.kind == Source::Kind::Constant) {
        say(tr("✓ constant"), Tone::Good);
        return;
    }
    if (source.isColumns() && m_session.table()) {
        const QList<int> columns = columnsOf(source, m_session.table()->columns());
        if (columns.isEmpty() || columns.contains(-1)) {
            say(tr("✕ missing"), Tone::Bad);
            return;
        }
        for (const Match &match : m_session.matches()) {
            // What a saved recipe says was decided when it was made.
            if (m_session.recipePath().isEmpty() && source.kind == Source::Kind::Column
                && match.field == m_path && match.column == columns.constFirst()) {
                say(match.sure ? tr("✓ sure") : tr("! suggested"),
                    match.sure ? Tone::Good : Tone::Doubt);
                return;
            }
        }
    }
    say(tr("✓ chosen"), Tone::Good);
}

void MappingRow::say(const QString &text, Tone tone)
{
    m_state->setText(text);
    setLook(m_state, "tone", tone == Tone::Neutral ? QString() : toneKey(tone));
}

} // namespace m2m
