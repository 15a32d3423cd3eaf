// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpanel.h"

#include "correctionbox.h"
#include "models/recordcells.h"
#include "models/rowfilter.h"
#include "text/fieldlabel.h"
#include "text/fieldtext.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "text/steptext.h"
#include "widgets/flowlayout.h"
#include "widgets/helppopup.h"
#include "widgets/messagebanner.h"
#include "widgets/parts.h"

#include <QFormLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace m2m {

namespace {

/// Of one field, or of all when it is empty; errors first.
QList<Issue> issuesOf(const Record &record, const QString &field)
{
    QList<Issue> found;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        for (const Issue &issue : record.issues) {
            if (issue.severity == severity
                && (field.isEmpty() || issue.fieldPath.isEmpty() || issue.fieldPath == field))
                found.append(issue);
        }
    }
    return found;
}

/// The cell's text with what the reader of the cell would put in its place; null where it knows
/// nothing certain.
QString suggestedText(const QList<Issue> &issues, const QString &text)
{
    for (const Issue &issue : issues) {
        const auto better = suggestion(issue);
        if (!better)
            continue;
        const qsizetype at = better->piece.isEmpty() ? -1 : text.indexOf(better->piece);
        return at < 0 ? better->text
                      : QString(text).replace(at, better->piece.size(), better->text);
    }
    return {};
}

/// Values often have no place to break at: what does not fit is told where the pointer rests.
void showValue(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setToolTip(text);
}

} // namespace

RecordPanel::RecordPanel(BatchSession &session, const Corrector &corrector, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_corrector(corrector)
    , m_title(makeText({}, QStringLiteral("heading")))
    , m_help(named(new Button(QStringLiteral("?"), {}, Button::Kind::Chip),
          QStringLiteral("recordPanelHelp"), {}))
    , m_where(makeText({}, QStringLiteral("muted")))
    , m_issues(new QVBoxLayout)
    , m_correction(new CorrectionBox)
    , m_story(new QWidget)
    , m_read(makeText({}, QStringLiteral("mono")))
    , m_inFile(makeText({}, QStringLiteral("mono")))
    , m_inFileCaption(makeLabel(tr("In the file"), QStringLiteral("muted")))
    , m_stepsBox(new QWidget)
    , m_steps(new FlowLayout(m_stepsBox, 4))
    , m_stored(makeText({}, QStringLiteral("mono")))
    , m_storedCaption(makeLabel(tr("In the DB now"), QStringLiteral("muted")))
    , m_sent(makeText({}, QStringLiteral("mono")))
    , m_json(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("recordPanel"));
    setAccessibleName(tr("The selected record"));
    m_title->setObjectName(QStringLiteral("recordPanelTitle"));
    m_where->setObjectName(QStringLiteral("recordPanelWhere"));
    m_inFile->setObjectName(QStringLiteral("recordPanelInFile"));
    m_stored->setObjectName(QStringLiteral("recordPanelStored"));
    named(m_json, QStringLiteral("recordJson"), tr("The record as it is sent"));
    m_json->setReadOnly(true);
    m_json->setProperty("kind", QStringLiteral("mono"));
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setTabChangesFocus(true);
    m_json->setLayoutDirection(Qt::LeftToRight); // JSON is read from the left by everybody
    m_issues->setSpacing(space::xs);
    for (QLabel *label : {m_read, m_inFile, m_stored, m_sent}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(1); // one long word must not widen the panel beyond its frame
    }

    auto *story = new QFormLayout(m_story);
    story->setContentsMargins(0, space::xs, 0, 0);
    story->setRowWrapPolicy(QFormLayout::WrapLongRows);
    story->setHorizontalSpacing(space::s);
    story->setVerticalSpacing(space::xs);
    story->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    story->addRow(m_inFileCaption, m_inFile);
    story->addRow(makeLabel(tr("Read"), QStringLiteral("muted")), m_read);
    story->addRow(makeLabel(tr("Steps"), QStringLiteral("muted")), m_stepsBox);
    story->addRow(m_storedCaption, m_stored);
    story->addRow(makeLabel(tr("Sent"), QStringLiteral("muted")), m_sent);

    auto *cell = new Card;
    cell->body()->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(m_title, 1);
    head->addWidget(m_help, 0, Qt::AlignTop);
    cell->body()->addLayout(head);
    cell->body()->addWidget(m_where);
    cell->body()->addSpacing(space::xs);
    cell->body()->addLayout(m_issues);
    cell->body()->addSpacing(space::xs);
    cell->body()->addWidget(m_correction);
    cell->body()->addWidget(m_story);

    auto *record = new Card(tr("The record as it is sent"));
    record->body()->addWidget(m_json, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(cell);
    layout->addWidget(record, 1);
    m_help->setToolTip(tr("What is this?  Shift+F1"));
    connect(m_help, &QPushButton::clicked, this,
        [this] { openHelpPopup(labelOf(m_field), helpOf(m_field), m_title, m_title->rect()); });
    showCell(-1, {});
}

QString RecordPanel::labelOf(const QString &field) const
{
    const RecordBuilder &records = m_session.records();
    return fieldLabel(
        field, records.isValid() ? &records.form() : nullptr, m_session.recipe().operation);
}

QString RecordPanel::helpOf(const QString &field) const
{
    const RecordBuilder &records = m_session.records();
    return field.isEmpty() || !records.isValid()
        ? QString()
        : fieldHelp(field, records.form(), records.recipe().operation);
}

QString RecordPanel::whereText(const Record &record, const Lineage *lineage) const
{
    const RecordBuilder &records = m_session.records();
    const LineRange lines = linesOf(records, record.index);
    const QString range = lines.rows > 1
        ? tr("lines %1 to %2, %n row(s)", nullptr, int(lines.rows)).arg(lines.first).arg(lines.last)
        : tr("line %1").arg(lines.first);
    if (m_field.isEmpty()) {
        const QStringList without = leftOutOf(records, record.index);
        return without.isEmpty()
            ? tr("%1 of the file", "lines").arg(range)
            : tr("%1 of the file; left out: %2", "lines, cells")
                  .arg(range, quoted(oneLine(without.join(QStringLiteral(", ")))));
    }
    const auto nameOf = [&records](int column) {
        const QString name = records.table().columns().value(column);
        return name.isEmpty() ? tr("%1, without a name").arg(column + 1) : quoted(name);
    };
    if (m_cell) {
        return tr("line %1, column %2")
            .arg(records.table().line(m_cell->row))
            .arg(nameOf(m_cell->column));
    }
    if (const auto cell = lineage ? cellOf(records, *lineage) : std::nullopt) {
        return tr("line %1, column %2")
            .arg(records.table().line(cell->row))
            .arg(nameOf(cell->column));
    }
    if (isOfSeveralCells(records, record.index, m_field)) {
        QStringList names;
        for (const int column : boundOf(records, m_field)->columns) {
            if (column >= 0)
                names << nameOf(column);
        }
        return names.size() > 1
            ? tr("%1, columns %2", "lines, names").arg(range, names.join(QStringLiteral(", ")))
            : tr("%1, column %2", "lines, name").arg(range, names.value(0));
    }
    return lineage && lineage->source.kind == Source::Kind::Constant
        ? tr("%1, constant", "lines").arg(range)
        : range;
}

void RecordPanel::showCell(
    qint64 index, const QString &field, const std::optional<CellAddress> &cell)
{
    const bool there =
        index >= 0 && m_session.records().isValid() && index < m_session.records().count();
    const Shown shown{m_session.recordsVersion(), index, field, cell,
        there ? batchIssues(m_session.report(), index) : IssueList()};
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_row = index;
    m_field = field;
    m_cell = cell;
    Record record = there ? m_session.record(index) : Record();
    record.issues += shown.ofBatch;
    const Lineage *lineage = nullptr;
    for (const Lineage &candidate : record.lineage) {
        if (candidate.field == field)
            lineage = &candidate;
    }
    if (!there) {
        m_title->setText(tr("No record chosen"));
        m_where->setText(tr("Choose a cell to see where its value comes from."));
    } else if (field.isEmpty()) {
        const bool gathered = m_session.records().recipe().shape.isGathered();
        m_title->setText(gathered ? tr("Record %1").arg(numberText(index + 1))
                                  : tr("Row %1").arg(numberText(record.row + 1)));
        m_where->setText(whereText(record, lineage));
    } else {
        m_title->setText(labelOf(field));
        m_where->setText(whereText(record, lineage));
    }
    m_help->setVisible(there && !helpOf(field).isEmpty());
    m_help->setAccessibleName(tr("What is %1?").arg(labelOf(field)));
    showIssues(record);
    showLineage(record, lineage);
    showCorrection(record, lineage);
    m_json->setPlainText(
        there ? prettyJson(QJsonDocument(record.data).toJson(QJsonDocument::Compact)) : QString());
}

void RecordPanel::showIssues(const Record &record)
{
    while (QLayoutItem *item = m_issues->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<Issue> issues = issuesOf(record, m_field);
    for (const Issue &issue : issues) {
        const IssueText text = issueText(issue, labelOf(issue.fieldPath));
        auto *banner = new MessageBanner(QStringLiteral("issueBanner"));
        const Tone tone = issue.severity == Severity::Error                    ? Tone::Bad
            : issue.severity == Severity::Warning && !isNotChecked(issue.rule) ? Tone::Doubt
                                                                               : Tone::Neutral;
        m_issues->addWidget(banner);
        banner->showMessage(tone, text.sentence, text.whatToDo);
    }
    if (issues.isEmpty() && record.line > 0) {
        QLabel *fine = makeText(m_field.isEmpty() ? tr("✓ Nothing is odd about this record.")
                                                  : tr("✓ Nothing is odd about this value."),
            {});
        fine->setProperty("tone", QStringLiteral("good"));
        m_issues->addWidget(fine);
    }
}

void RecordPanel::showLineage(const Record &record, const Lineage *lineage)
{
    m_story->setVisible(lineage != nullptr);
    if (!lineage)
        return;
    const auto orEmpty = [](const QString &text) {
        return text.isEmpty() ? tr("(empty)") : oneLine(text);
    };
    // Of several cells the one that is looked at; the others stand beside the records.
    const CellOverlay &overlay = m_session.corrections().overlay();
    const bool corrected = m_cell ? overlay.contains(*m_cell) : !lineage->corrected.isNull();
    const QString raw =
        m_cell ? m_session.records().table().row(m_cell->row).value(m_cell->column) : lineage->raw;
    m_inFile->setVisible(corrected);
    m_inFileCaption->setVisible(corrected);
    const LineRange lines = linesOf(m_session.records(), record.index);
    const bool gathered = lines.rows > 1 && !cellOf(m_session.records(), *lineage)
        && isOfSeveralCells(m_session.records(), record.index, m_field);
    const bool several = gathered && !m_cell;
    showValue(*m_inFile, orEmpty(raw));
    showValue(*m_read,
        several          ? tr("%n row(s), listed below the records", nullptr, int(lines.rows))
            : !corrected ? orEmpty(raw)
            : m_cell     ? orEmpty(m_corrector.textAt(*m_cell))
                         : orEmpty(lineage->corrected));

    m_steps->clear();
    const Mapping *mapping = m_session.records().recipe().mapping(lineage->field);
    for (const Step &step : mapping ? mapping->steps : QList<Step>()) {
        auto *chip = new Button(stepText(step), {}, Button::Kind::Chip);
        chip->setEnabled(false);
        chip->setToolTip(stepMeaning(step));
        m_steps->addWidget(chip);
    }
    if (m_steps->count() == 0)
        m_steps->addWidget(makeLabel(tr("none: the text as it is"), QStringLiteral("muted")));
    m_stepsBox->updateGeometry();

    showStored(record, *lineage);
    bool refused = false;
    for (const Issue &issue : record.issues)
        refused =
            refused || (issue.fieldPath == lineage->field && issue.severity == Severity::Error);
    if (lineage->field == targetPath() && record.actionId.isEmpty()) {
        const ComponentFact fact = m_session.components().value(record.target.key());
        showValue(*m_sent,
            !fact.uuid.isEmpty()               ? fact.uuid
                : record.target.uuid.isEmpty() ? tr("nothing")
                                               : record.target.uuid);
    } else {
        const bool unsent = lineage->value.isUndefined();
        showValue(*m_sent,
            refused                                     ? tr("nothing, the record is not sent")
                : lineage->value.isObject() || gathered ? shortValueText(lineage->value)
                : !unsent                               ? valueText(lineage->value)
                : isEdit(record.operation)              ? tr("nothing, the value stays as it is")
                                                        : tr("nothing"));
    }
}

/// Old beside new, where a record that exists is changed.
void RecordPanel::showStored(const Record &record, const Lineage &lineage)
{
    const bool shown = isEdit(record.operation) && !lineage.field.startsWith(u'@');
    m_stored->setVisible(shown);
    m_storedCaption->setVisible(shown);
    if (!shown)
        return;
    const Original original = m_session.original(record);
    switch (original.state) {
    case Original::State::NotAsked:
    case Original::State::Failed:
        showValue(*m_stored, tr("not known: the instance could not be asked"));
        return;
    case Original::State::Asking:
        showValue(*m_stored, tr("being asked for…"));
        return;
    case Original::State::NotThere:
        showValue(*m_stored, tr("there is no such record"));
        return;
    case Original::State::Known:
        break;
    }
    const QJsonValue value =
        valueAt(original.record.value(QStringLiteral("data")).toObject(), lineage.field);
    const QString text = value.isUndefined()  ? tr("nothing")
        : value.isArray() || value.isObject() ? shortValueText(value)
                                              : valueText(value);
    showValue(*m_stored, tr("%1 (version %2)").arg(text).arg(original.version));
}

void RecordPanel::showCorrection(const Record &record, const Lineage *lineage)
{
    CorrectionBox::Cell cell;
    cell.record = m_row;
    cell.field = m_field;
    if (record.line > 0) {
        cell.surplus = m_corrector.surplus(record);
        cell.corrected = m_field.isEmpty() && m_corrector.hasLeftOut(m_row);
    }
    const auto address = m_cell ? m_cell : lineage ? cellOf(m_session.records(), *lineage) : m_cell;
    if (address) {
        cell.editable = true;
        cell.address = *address;
        cell.corrected = m_session.corrections().overlay().contains(*address);
        cell.text = m_corrector.textAt(*address);
        cell.suggested = suggestedText(issuesOf(record, m_field), cell.text);
    }
    m_correction->showCell(cell);
}

} // namespace m2m
