// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingrow.h"

#include "recipe/steps.h"
#include "stepmenu.h"
#include "text/fieldlabel.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "text/steptext.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"
#include "widgets/quietcombobox.h"
#include "widgets/samplelines.h"

#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

namespace m2m {

namespace {
constexpr qint64 sampleRows = 3;
constexpr int sourceWidth = 184;

QVariant key(Source::Kind kind, const QString &column = {})
{
    return QStringList{QString::number(int(kind)), column};
}

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

MappingRow::MappingRow(BatchSession &session, const QString &path, const Field *field,
    QGridLayout &grid, int gridRow, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_field(field)
    , m_path(path)
    , m_source(new QuietComboBox)
    , m_constant(new QLineEdit)
    , m_stepsBox(new QWidget)
    , m_steps(new FlowLayout(m_stepsBox, 4))
    , m_samples(new SampleLines)
    , m_state(makeLabel({}, QStringLiteral("small")))
{
    const QString label = this->label();
    makeFieldCell(grid, gridRow);

    named(m_source, QStringLiteral("source:") + m_path, tr("Source of %1").arg(label));
    m_source->setMinimumWidth(110);
    named(m_constant, QStringLiteral("constant:") + m_path, tr("Constant value of %1").arg(label));
    m_constant->setPlaceholderText(tr("Value for all records"));
    if (field && !field->options.isEmpty()) {
        QStringList labels;
        for (const Option &option : field->options)
            labels << option.label;
        auto *completer = new QCompleter(labels, m_constant);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_constant->setCompleter(completer);
    }
    auto *sourceBox = new QWidget;
    sourceBox->setFixedWidth(sourceWidth);
    auto *sources = new QVBoxLayout(sourceBox);
    sources->setContentsMargins(0, 0, 0, 0);
    sources->setSpacing(space::xs);
    sources->addWidget(m_source);
    sources->addWidget(m_constant);

    m_state->setObjectName(QStringLiteral("state:") + m_path);
    m_state->setMinimumWidth(76);
    m_samples->setObjectName(QStringLiteral("samples:") + m_path);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_stepsBox->setSizePolicy(policy);
    grid.addWidget(sourceBox, gridRow, SourceColumn, Qt::AlignVCenter);
    grid.addWidget(m_stepsBox, gridRow, StepsColumn, Qt::AlignVCenter);
    grid.addWidget(m_samples, gridRow, SampleColumn);
    grid.addWidget(m_state, gridRow, StateColumn);

    connect(m_source, &QComboBox::activated, this, &MappingRow::sourceChosen);
    connect(m_constant, &QLineEdit::editingFinished, this, &MappingRow::constantTyped);
    if (field && field->kind == ValueKind::Unsupported) {
        m_source->setEnabled(false);
        m_source->setToolTip(tr("Fields of this kind cannot be filled from a table yet."));
    }
}

QString MappingRow::label() const
{
    return fieldLabel(m_path, m_session.typeForm().get(), m_session.recipe().operation);
}

QList<Step> MappingRow::usualSteps() const
{
    if (m_field)
        return defaultSteps(*m_field, m_session.table() ? m_session.table()->dialect() : Dialect());
    if (m_path == targetPath())
        return defaultTargetSteps(m_session.recipe().operation);
    return {{step::trim(), {}}};
}

void MappingRow::makeFieldCell(QGridLayout &grid, int gridRow)
{
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xs);
    auto *label = new ElidedLabel(this->label(), QStringLiteral("strong"));
    line->addWidget(label);
    // Of an edit no field is required: what has no source stays as it is.
    if (!m_field || (m_field->required && !isEdit(m_session.recipe().operation))) {
        QLabel *star = makeLabel(QStringLiteral("*"), QStringLiteral("strong"));
        star->setProperty("tone", QStringLiteral("bad"));
        star->setToolTip(tr("Required"));
        star->setAccessibleName(tr("required"));
        line->addWidget(star);
    }
    line->addStretch();
    layout->addLayout(line);

    QStringList facts;
    if (!m_field)
        facts << besideWords(m_path, m_session.recipe().operation);
    else if (!m_field->units.isEmpty())
        facts << m_field->units;
    if (m_field && m_field->nominal && m_field->tolerance)
        facts << tr("%1 ± %2").arg(*m_field->nominal).arg(*m_field->tolerance);
    if (m_field && !m_field->conditions.isEmpty())
        facts << tr("only shown at times");
    if (m_field && m_field->disabled)
        facts << tr("cannot be entered");
    if (!facts.isEmpty())
        layout->addWidget(
            new ElidedLabel(facts.join(QStringLiteral(" · ")), QStringLiteral("small")));
    if (m_field) {
        QStringList help;
        for (const QString &text : {m_field->tooltip, m_field->description}) {
            if (!text.isEmpty())
                help << text;
        }
        help << tr("Key in the DB: %1").arg(m_field->path);
        cell->setToolTip(help.join(QLatin1Char('\n')));
    }
    cell->setMinimumWidth(130);
    grid.addWidget(cell, gridRow, FieldColumn, Qt::AlignVCenter);
}

Mapping MappingRow::currentMapping() const
{
    if (const Mapping *mapping = m_session.recipe().mapping(m_path))
        return *mapping;
    Mapping fresh;
    fresh.field = m_path;
    fresh.steps = usualSteps();
    return fresh;
}

void MappingRow::sourceChosen(int index)
{
    const QStringList chosen = m_source->itemData(index).toStringList();
    const auto kind = Source::Kind(chosen.value(0).toInt());
    if (kind == Source::Kind::None) {
        m_session.clearMapping(m_path);
        return;
    }
    Mapping mapping = currentMapping();
    if (kind == Source::Kind::Column) {
        mapping.source = Source::column(chosen.value(1));
    } else if (mapping.source.kind != Source::Kind::Constant) {
        mapping.source = Source::constant({});
    }
    m_session.setMapping(mapping);
    if (kind == Source::Kind::Constant)
        m_constant->setFocus();
}

void MappingRow::constantTyped()
{
    const Mapping *present = m_session.recipe().mapping(m_path);
    if (!present || present->source.kind != Source::Kind::Constant
        || present->source.text == m_constant->text()) {
        return;
    }
    Mapping mapping = *present;
    mapping.source = Source::constant(m_constant->text());
    m_session.setMapping(mapping);
}

void MappingRow::refresh()
{
    const Mapping *mapping = m_session.recipe().mapping(m_path);
    refreshSource(mapping);
    refreshSteps(mapping);
    refreshSamples(mapping);
    refreshState(mapping);
}

void MappingRow::refreshSource(const Mapping *mapping)
{
    const QStringList columns = m_session.table() ? m_session.table()->columns() : QStringList();
    if (columns != m_shownColumns || m_source->count() == 0) {
        m_shownColumns = columns;
        m_source->clear();
        m_source->addItem(tr("— not used"), key(Source::Kind::None));
        for (const QString &column : columns)
            m_source->addItem(oneLine(column), key(Source::Kind::Column, column));
        m_source->insertSeparator(m_source->count());
        m_source->addItem(tr("Constant…"), key(Source::Kind::Constant));
    }
    const Source source = mapping ? mapping->source : Source();
    const bool constant = source.kind == Source::Kind::Constant;
    const QVariant wanted = source.kind == Source::Kind::Column
        ? key(Source::Kind::Column, source.text)
        : key(source.kind);
    int index = m_source->findData(wanted);
    if (index < 0) {
        m_source->addItem(tr("%1 (not in this file)").arg(oneLine(source.text)), wanted);
        index = m_source->count() - 1;
    }
    m_source->setCurrentIndex(index);
    m_source->setToolTip(m_source->currentText());
    m_constant->setVisible(constant);
    if (constant && !m_constant->hasFocus())
        m_constant->setText(source.text);
}

void MappingRow::refreshSteps(const Mapping *mapping)
{
    const bool shown = mapping && mapping->source.kind != Source::Kind::None;
    const QList<Step> steps = shown ? mapping->steps : QList<Step>();
    if (m_stepsShown == shown && steps == m_shownSteps)
        return;
    m_stepsShown = shown;
    m_shownSteps = steps;
    m_steps->clear();
    for (int i = 0; shown && i < steps.size(); ++i) {
        auto *chip = new Button(stepText(steps.at(i)),
            QStringLiteral("step:%1:%2").arg(m_path).arg(i), Button::Kind::Chip);
        chip->setToolTip(stepMeaning(steps.at(i)));
        chip->setAccessibleName(tr("Step: %1").arg(chip->text()));
        connect(chip, &QPushButton::clicked, this, [this, i, chip] { showStepMenu(i, chip); });
        m_steps->addWidget(chip);
    }
    if (shown && !additionalSteps(steps).isEmpty()) {
        auto *plus = new Button(
            QStringLiteral("+"), QStringLiteral("addStep:") + m_path, Button::Kind::Chip);
        plus->setToolTip(tr("Add a step"));
        plus->setAccessibleName(tr("Add a step"));
        connect(plus, &QPushButton::clicked, this, [this, plus] { showStepMenu(-1, plus); });
        m_steps->addWidget(plus);
    }
    m_stepsBox->updateGeometry();
}

void MappingRow::showStepMenu(int step, QWidget *at)
{
    const Mapping mapping = currentMapping();
    auto *menu = new QMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<StepChoice> choices =
        step < 0 ? additionalSteps(mapping.steps) : stepChoices(mapping.steps.value(step));
    for (const StepChoice &choice : choices) {
        QAction *action = menu->addAction(choice.text);
        action->setCheckable(step >= 0);
        action->setChecked(step >= 0 && choice.step == mapping.steps.value(step));
        connect(action, &QAction::triggered, this, [this, step, choice] {
            if (step < 0)
                addStep(choice.step);
            else
                changeStep(step, choice.step);
        });
    }
    if (step >= 0 && isOptionalStep(mapping.steps.value(step))) {
        connect(menu->addAction(tr("Take this step away")), &QAction::triggered, this,
            [this, step] { changeStep(step, {}); });
    }
    if (menu->isEmpty())
        menu->addAction(stepMeaning(mapping.steps.value(step)))->setEnabled(false);
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void MappingRow::changeStep(int step, const Step &changed)
{
    Mapping mapping = currentMapping();
    if (step >= mapping.steps.size())
        return;
    if (changed.name.isEmpty())
        mapping.steps.removeAt(step);
    else
        mapping.steps[step] = changed;
    m_session.setMapping(mapping);
}

void MappingRow::addStep(const Step &step)
{
    Mapping mapping = currentMapping();
    mapping.steps.prepend(step);
    m_session.setMapping(mapping);
}

void MappingRow::refreshSamples(const Mapping *mapping)
{
    QList<SampleLines::Line> lines;
    const RecordBuilder &records = m_session.records();
    const QString unsent =
        isEdit(m_session.recipe().operation) ? tr("stays as it is") : tr("nothing");
    if (mapping && mapping->source.kind != Source::Kind::None && records.isValid()) {
        for (qint64 row = 0; row < qMin(records.count(), sampleRows); ++row) {
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
    QString text;
    Tone tone = Tone::Neutral;
    if (!mapping || mapping->source.kind == Source::Kind::None) {
        text = tr("not used");
        for (const Issue &issue : m_session.recipeIssues()) {
            if (issue.fieldPath == m_path && issue.severity == Severity::Error && required) {
                text = tr("✕ no source");
                tone = Tone::Bad;
            }
        }
    } else if (mapping->source.kind == Source::Kind::Constant) {
        text = tr("✓ constant");
        tone = Tone::Good;
    } else {
        const int column = m_session.table()
            ? int(m_session.table()->columns().indexOf(mapping->source.text))
            : -1;
        text = tr("✓ chosen");
        tone = Tone::Good;
        if (column < 0) {
            text = tr("✕ missing");
            tone = Tone::Bad;
        }
        for (const Match &match : m_session.matches()) {
            if (match.field == m_path && match.column == column) {
                text = match.sure ? tr("✓ sure") : tr("! suggested");
                tone = match.sure ? Tone::Good : Tone::Doubt;
            }
        }
    }
    m_state->setText(text);
    setLook(m_state, "tone", tone == Tone::Neutral ? QString() : toneKey(tone));
}

} // namespace m2m
