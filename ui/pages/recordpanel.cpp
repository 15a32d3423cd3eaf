// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpanel.h"

#include "models/rowfilter.h"
#include "text/fieldlabel.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "text/steptext.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebanner.h"
#include "widgets/parts.h"

#include <QFormLayout>
#include <QHBoxLayout>
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

} // namespace

RecordPanel::RecordPanel(BatchSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(makeText({}, QStringLiteral("heading")))
    , m_where(makeText({}, QStringLiteral("muted")))
    , m_issues(new QVBoxLayout)
    , m_use(new Button({}, {}, Button::Kind::Primary))
    , m_useAll(new Button({}, {}))
    , m_revert(new Button(tr("As in the file"), {}, Button::Kind::Plain, QStringLiteral("undo")))
    , m_story(new QWidget)
    , m_read(makeText({}, QStringLiteral("mono")))
    , m_inFile(makeText({}, QStringLiteral("mono")))
    , m_inFileCaption(makeLabel(tr("In the file"), QStringLiteral("muted")))
    , m_stepsBox(new QWidget)
    , m_steps(new FlowLayout(m_stepsBox, 4))
    , m_sent(makeText({}, QStringLiteral("mono")))
    , m_json(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("recordPanel"));
    setAccessibleName(tr("The selected record"));
    m_title->setObjectName(QStringLiteral("recordPanelTitle"));
    m_where->setObjectName(QStringLiteral("recordPanelWhere"));
    named(m_use, QStringLiteral("useSuggestionButton"), tr("Use the suggestion"));
    named(m_useAll, QStringLiteral("useForAllButton"), tr("Use the suggestion for all alike"));
    named(m_revert, QStringLiteral("revertCellButton"), tr("Take the correction off"));
    named(m_json, QStringLiteral("recordJson"), tr("The record as it is sent"));
    m_json->setReadOnly(true);
    m_json->setProperty("kind", QStringLiteral("mono"));
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setTabChangesFocus(true);
    m_issues->setSpacing(space::xs);
    for (QLabel *label : {m_read, m_inFile, m_sent})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_use);
    buttons->addWidget(m_useAll);
    buttons->addWidget(m_revert);
    buttons->addStretch();

    auto *story = new QFormLayout(m_story);
    story->setContentsMargins(0, space::xs, 0, 0);
    story->setHorizontalSpacing(space::s);
    story->setVerticalSpacing(space::xs);
    story->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    story->addRow(m_inFileCaption, m_inFile);
    story->addRow(makeLabel(tr("Read"), QStringLiteral("muted")), m_read);
    story->addRow(makeLabel(tr("Steps"), QStringLiteral("muted")), m_stepsBox);
    story->addRow(makeLabel(tr("Sent"), QStringLiteral("muted")), m_sent);

    auto *cell = new Card;
    cell->body()->setSpacing(space::xs);
    cell->body()->addWidget(m_title);
    cell->body()->addWidget(m_where);
    cell->body()->addSpacing(space::xs);
    cell->body()->addLayout(m_issues);
    cell->body()->addLayout(buttons);
    cell->body()->addWidget(m_story);

    auto *record = new Card(tr("The record as it is sent"));
    record->body()->addWidget(m_json, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(cell);
    layout->addWidget(record, 1);

    connect(m_use, &QPushButton::clicked, this,
        [this] { Q_EMIT correctRequested({m_row}, m_suggested); });
    connect(m_useAll, &QPushButton::clicked, this,
        [this] { Q_EMIT correctRequested(m_alike, m_suggested); });
    connect(m_revert, &QPushButton::clicked, this, &RecordPanel::revertRequested);
    showCell(-1, {});
}

QString RecordPanel::labelOf(const QString &field) const
{
    const RecordBuilder &records = m_session.records();
    return fieldLabel(
        field, records.isValid() ? &records.form() : nullptr, m_session.recipe().operation);
}

void RecordPanel::showCell(qint64 row, const QString &field)
{
    m_row = row;
    m_field = field;
    m_suggested = QString();
    setAlike({});
    const bool there =
        row >= 0 && m_session.records().isValid() && row < m_session.records().count();
    Record record = there ? m_session.record(row) : Record();
    if (there)
        record.issues += batchIssues(m_session.report(), row);
    const Lineage *lineage = nullptr;
    for (const Lineage &candidate : record.lineage) {
        if (candidate.field == field)
            lineage = &candidate;
    }
    if (!there) {
        m_title->setText(tr("No record chosen"));
        m_where->setText(tr("Choose a cell to see where its value comes from."));
    } else if (field.isEmpty()) {
        m_title->setText(tr("Row %1").arg(numberText(row + 1)));
        m_where->setText(tr("line %1 of the file").arg(record.line));
    } else {
        m_title->setText(labelOf(field));
        m_where->setText(lineage && lineage->column >= 0
                ? tr("line %1, column %2").arg(record.line).arg(quoted(lineage->source.text))
                : tr("line %1, constant").arg(record.line));
    }
    showIssues(record);
    showLineage(record, lineage);
    showSuggestion(record, lineage);
    m_revert->setVisible(lineage && !lineage->corrected.isNull());
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
        const Tone tone = issue.severity == Severity::Error ? Tone::Bad
            : issue.severity == Severity::Warning           ? Tone::Doubt
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
    const bool corrected = !lineage->corrected.isNull();
    m_inFile->setVisible(corrected);
    m_inFileCaption->setVisible(corrected);
    m_inFile->setText(orEmpty(lineage->raw));
    m_read->setText(orEmpty(corrected ? lineage->corrected : lineage->raw));

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

    bool refused = false;
    for (const Issue &issue : record.issues)
        refused =
            refused || (issue.fieldPath == lineage->field && issue.severity == Severity::Error);
    if (lineage->field == targetPath() && record.actionId.isEmpty()) {
        const ComponentFact fact = m_session.components().value(record.target.key());
        m_sent->setText(!fact.uuid.isEmpty()   ? fact.uuid
                : record.target.uuid.isEmpty() ? tr("nothing")
                                               : record.target.uuid);
    } else {
        m_sent->setText(lineage->value.isUndefined()
                ? (refused                         ? tr("nothing, the record is not sent")
                        : isEdit(record.operation) ? tr("nothing, the value stays as it is")
                                                   : tr("nothing"))
                : valueText(lineage->value));
    }
}

void RecordPanel::showSuggestion(const Record &record, const Lineage *lineage)
{
    if (lineage && lineage->column >= 0) {
        for (const Issue &issue : issuesOf(record, m_field)) {
            const auto better = suggestion(issue);
            if (!better)
                continue;
            const QString text = lineage->corrected.isNull() ? lineage->raw : lineage->corrected;
            const qsizetype at = better->piece.isEmpty() ? -1 : text.indexOf(better->piece);
            m_suggested = text;
            if (at >= 0)
                m_suggested.replace(at, better->piece.size(), better->text);
            else
                m_suggested = better->text;
            m_use->setText(tr("Use %1").arg(quoted(better->text, 24)));
            break;
        }
    }
    m_use->setVisible(!m_suggested.isNull());
}

void RecordPanel::setAlike(const QList<qint64> &rows)
{
    m_alike = rows;
    m_useAll->setVisible(!m_suggested.isNull() && rows.size() > 1);
    m_useAll->setText(tr("…for all %1").arg(numberText(rows.size())));
    m_useAll->setToolTip(tr("Every record whose cell has exactly this text"));
}

} // namespace m2m
