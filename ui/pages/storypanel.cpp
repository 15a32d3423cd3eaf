// SPDX-License-Identifier: GPL-3.0-or-later
#include "storypanel.h"

#include "models/statelook.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/itemtext.h"
#include "text/statetext.h"
#include "widgets/parts.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace m2m {

namespace {

constexpr int answerHeight = 46;

QPlainTextEdit *makeCode(const QString &objectName, const QString &accessibleName)
{
    auto *edit = named(new QPlainTextEdit, objectName, accessibleName);
    edit->setReadOnly(true);
    edit->setProperty("kind", QStringLiteral("mono"));
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setTabChangesFocus(true);
    return edit;
}

} // namespace

StoryPanel::StoryPanel(QString journalPath, QWidget *parent)
    : QWidget(parent)
    , m_journalPath(std::move(journalPath))
    , m_title(makeLabel({}, QStringLiteral("heading")))
    , m_facts(makeText({}, QStringLiteral("small")))
    , m_state(makeText({}, QStringLiteral("strong")))
    , m_toDo(makeText({}, {}))
    , m_component(new ElidedLabel({}, QStringLiteral("mono"), Qt::ElideMiddle))
    , m_action(new ElidedLabel({}, QStringLiteral("mono"), Qt::ElideMiddle))
    , m_events(new QVBoxLayout)
    , m_payload(makeCode(QStringLiteral("storyPayload"), tr("What was sent")))
    , m_answerTitle(makeLabel(tr("Answer"), QStringLiteral("column")))
    , m_answer(makeCode(QStringLiteral("storyAnswer"), tr("What came back")))
    , m_details(new QWidget)
{
    setObjectName(QStringLiteral("storyPanel"));
    setAccessibleName(tr("The story of the selected record"));
    m_answer->setFixedHeight(answerHeight);
    m_events->setSpacing(2);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(space::xs);
    details->addWidget(m_state);
    details->addWidget(m_toDo);
    details->addWidget(m_facts);
    auto *ids = new QFormLayout;
    ids->setHorizontalSpacing(space::s);
    ids->setVerticalSpacing(2);
    ids->addRow(makeLabel(tr("Component"), QStringLiteral("small")), m_component);
    ids->addRow(makeLabel(tr("Action ID"), QStringLiteral("small")), m_action);
    details->addLayout(ids);
    details->addSpacing(space::xs);
    details->addLayout(m_events);
    details->addSpacing(space::xs);
    details->addWidget(makeLabel(tr("Sent"), QStringLiteral("column")));
    details->addWidget(m_payload, 1);
    details->addWidget(m_answerTitle);
    details->addWidget(m_answer);

    auto *card = new Card;
    card->body()->setSpacing(space::xs);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_details, 1);
    card->body()->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    showNothing();
}

void StoryPanel::showNothing()
{
    m_title->setText(tr("No record chosen"));
    m_details->setVisible(false);
}

void StoryPanel::showItem(qint64 batch, qint64 item)
{
    if (item == 0) {
        m_reading.cancel();
        showNothing();
        return;
    }
    m_reading.start(
        [path = m_journalPath, batch, item](const ProgressFn &) { return read(path, batch, item); },
        [this](const Result<Story> &story) {
            if (story) {
                showStory(*story);
                return;
            }
            showNothing();
            m_title->setText(errorText(story.error()).title);
        });
}

Result<StoryPanel::Story> StoryPanel::read(const QString &path, qint64 batch, qint64 item)
{
    const auto info = readItem(path, item);
    if (!info)
        return Unexpected(info.error());
    const auto events = readEvents(path, batch, item);
    if (!events)
        return Unexpected(events.error());
    const auto corrections = readCorrections(path, batch, info->row, info->row);
    if (!corrections)
        return Unexpected(corrections.error());
    const auto of = readBatch(path, batch);
    if (!of)
        return Unexpected(of.error());
    return Story{*info, *events, *corrections, of->compacted};
}

void StoryPanel::showStory(const Story &story)
{
    const ItemInfo &item = story.item;
    m_details->setVisible(true);
    m_title->setText(tr("Row %1: from file to DB").arg(numberText(item.row + 1)));
    const ItemText text = itemText(item);
    const Tone tone = stateLook(item.state).tone;
    m_state->setText(text.whatHappened.isEmpty() ? stateMeaning(item.state) : text.whatHappened);
    setLook(m_state, "tone", tone == Tone::Neutral ? QString() : toneKey(tone));
    m_toDo->setText(text.whatToDo);
    m_toDo->setVisible(!text.whatToDo.isEmpty());
    QString facts = tr("line %1 of the file").arg(item.line);
    if (item.attempts > 0)
        facts += QStringLiteral(" · ") + tr("sent %n time(s)", nullptr, item.attempts);
    m_facts->setText(facts);
    m_component->setFullText(
        item.componentUuid.isEmpty() ? QStringLiteral("—") : item.componentUuid);
    m_action->setFullText(item.recordId.isEmpty() ? QStringLiteral("—") : item.recordId);

    showLines(story);
    m_payload->setPlainText(story.compacted.isValid()
            ? tr("Not kept any more: the contents of this\nupload were dropped from the log.\n%1")
                  .arg(whenText(story.compacted))
            : prettyJson(item.payload));
    const bool answered = item.status != 0 || !item.answer.isEmpty();
    m_answerTitle->setText(
        item.status != 0 ? tr("Answer, HTTP status %1").arg(item.status) : tr("Answer"));
    m_answerTitle->setVisible(answered);
    m_answer->setVisible(answered);
    m_answer->setPlainText(item.answer);
}

/// What was corrected before it was sent, then what happened to it.
void StoryPanel::showLines(const Story &story)
{
    while (QLayoutItem *old = m_events->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    for (const CorrectionInfo &correction : story.corrections) {
        auto *what = new ElidedLabel(
            tr("Corrected. %1").arg(correctionText(correction)), QStringLiteral("strong"));
        what->setObjectName(QStringLiteral("storyCorrection"));
        m_events->addWidget(what);
        m_events->addWidget(new ElidedLabel(correctionOrigin(correction), QStringLiteral("small")));
    }
    for (const EventInfo &event : story.events) {
        auto *label =
            new ElidedLabel(clockText(event.when) + QStringLiteral("  ") + eventText(event));
        m_events->addWidget(label);
    }
}

} // namespace m2m
