// SPDX-License-Identifier: GPL-3.0-or-later
#include "storypanel.h"

#include "journal/journalreader.h"
#include "models/statelook.h"
#include "recordpages.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/statetext.h"
#include "widgets/foldsection.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <limits>

namespace m2m {

namespace {

constexpr int labelWidth = 92;
constexpr int leastPayload = 3; ///< lines
constexpr int mostPayload = 14;
constexpr qsizetype mostStoryLines = 60; ///< shown of a part

Button *makeIcon(const QString &icon, const QString &objectName, const QString &text)
{
    auto *button = named(new Button({}, {}, Button::Kind::Link, icon), objectName, text);
    button->setToolTip(text);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QWidget *makeLineOf(const StoryLine &line)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    if (!line.label.isEmpty()) {
        auto *label = new ElidedLabel(line.label, QStringLiteral("small"));
        label->setFixedWidth(labelWidth);
        layout->addWidget(label, 0, Qt::AlignTop);
    }
    // What has nowhere to break is cut in its middle.
    const QString look = line.isCode ? QStringLiteral("mono") : QString();
    QLabel *text = line.isCode && !line.text.contains(QLatin1Char(' '))
        ? new ElidedLabel(line.text, look, Qt::ElideMiddle)
        : makeText(line.text, look);
    text->setMinimumWidth(1);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (line.tone != Tone::Neutral)
        setLook(text, "tone", toneKey(line.tone));
    layout->addWidget(text, 1);
    return row;
}

void empty(QLayout &layout)
{
    while (QLayoutItem *old = layout.takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
}

} // namespace

StoryPanel::StoryPanel(JournalPlace journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(std::move(journal))
    , m_title(new ElidedLabel({}, QStringLiteral("heading")))
    , m_state(makeText({}, QStringLiteral("strong")))
    , m_toDo(makeText({}, {}))
    , m_component(new ElidedLabel({}, QStringLiteral("mono"), Qt::ElideMiddle))
    , m_record(new ElidedLabel({}, QStringLiteral("mono"), Qt::ElideMiddle))
    , m_recordName(makeLabel(tr("Action ID"), QStringLiteral("small")))
    , m_copy(makeIcon(QStringLiteral("clipboard"), QStringLiteral("storyCopyButton"),
          tr("Copy the whole story as text")))
    , m_openComponent(makeIcon(QStringLiteral("external"), QStringLiteral("storyOpenComponent"),
          tr("Open the component in the browser")))
    , m_openRecord(makeIcon(QStringLiteral("external"), QStringLiteral("storyOpenAction"),
          tr("Open the action in the browser")))
    , m_details(new QWidget)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("storyPanel"));
    m_title->setObjectName(QStringLiteral("storyTitle"));
    setAccessibleName(tr("The story of the selected record"));
    const std::array<std::pair<QString, QString>, PartCount> parts{{
        {QStringLiteral("storyFile"), tr("From the file")},
        {QStringLiteral("storyValues"), tr("Steps of each value")},
        {QStringLiteral("storyRequests"), tr("Requests and answers")},
        {QStringLiteral("storyReadBack"), tr("Read back")},
        {QStringLiteral("storyEvents"), tr("Events")},
    }};
    // From the outside to the inside: a style sheet costs each widget once more whenever what it is
    // in gets another parent.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    layout->addWidget(card);
    card->body()->setSpacing(space::xs);
    card->body()->addLayout(makeTop());
    card->body()->addWidget(m_scroll, 1);
    card->body()->addStretch(0);
    m_scroll->setObjectName(QStringLiteral("storyScroll"));
    m_scroll->setAccessibleName(tr("The story of the selected record"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its parts have it
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // As high as there is room: the page must not grow with what a record has to tell.
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_scroll->setWidget(m_details);
    m_details->setAutoFillBackground(false); // the card's shows through
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, space::s, 0);
    details->setSpacing(space::xs);
    details->addWidget(m_state);
    details->addWidget(m_toDo);
    details->addLayout(makeIds());
    for (int part = 0; part < PartCount; ++part) {
        auto *section = new FoldSection(parts[size_t(part)].first, parts[size_t(part)].second);
        section->setOpen(part != Values);
        connect(section, &FoldSection::toggled, this, [this, part] { fill(Part(part)); });
        m_parts[size_t(part)] = section;
        if (part == Requests)
            details->addWidget(makeSent());
        details->addWidget(section);
    }
    details->addStretch(1);

    connect(m_copy, &QPushButton::clicked, this, &StoryPanel::copy);
    connect(m_openComponent, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(componentPage(m_story->batch, m_story->item)); });
    connect(m_openRecord, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(actionPage(m_story->batch, m_story->item)); });
    showNothing(tr("No record chosen"));
}

StoryPanel::~StoryPanel() = default;

QLayout *StoryPanel::makeTop()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_copy);
    return top;
}

QLayout *StoryPanel::makeIds()
{
    auto *ids = new QGridLayout;
    ids->setHorizontalSpacing(space::s);
    ids->setVerticalSpacing(2);
    ids->setColumnMinimumWidth(0, labelWidth);
    ids->setColumnStretch(1, 1);
    ids->addWidget(makeLabel(tr("Component"), QStringLiteral("small")), 0, 0);
    ids->addWidget(m_component, 0, 1);
    ids->addWidget(m_openComponent, 0, 2);
    ids->addWidget(m_recordName, 1, 0);
    ids->addWidget(m_record, 1, 1);
    ids->addWidget(m_openRecord, 1, 2);
    return ids;
}

FoldSection *StoryPanel::makeSent()
{
    m_payload = named(new QPlainTextEdit, QStringLiteral("storyPayload"), tr("What was sent"));
    m_payload->setReadOnly(true);
    m_payload->setProperty("kind", QStringLiteral("mono"));
    m_payload->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_payload->setTabChangesFocus(true);
    m_sent = new FoldSection(QStringLiteral("storySent"), tr("What was sent"));
    m_sent->body()->addWidget(m_payload);
    return m_sent;
}

void StoryPanel::setJournal(const JournalPlace &journal)
{
    m_journal = journal;
    m_file.reset();
    showItem(0, 0);
}

void StoryPanel::showNothing(const QString &title)
{
    m_story.reset();
    m_title->setFullText(title);
    m_scroll->setVisible(false);
    m_copy->setVisible(false);
}

void StoryPanel::showItem(qint64 batch, qint64 item)
{
    if (item == 0) {
        m_reading.forget();
        m_looking.forget();
        showNothing(tr("No record chosen"));
        return;
    }
    m_reading.start([journal = m_journal, batch, item](
                        const ProgressFn &) { return read(journal, batch, item); },
        [this](const Result<RecordStory> &story) {
            if (!story) {
                showNothing(errorText(story.error()).title);
                return;
            }
            const bool isOther = !m_story || m_story->item.id != story->item.id;
            const auto origin = isOther ? std::nullopt : m_story->origin;
            m_story = *story;
            m_story->origin = origin; // until it is read again, so that nothing flickers
            showStory();
            if (isOther)
                m_scroll->verticalScrollBar()->setValue(0);
            readOrigin();
        });
}

Result<RecordStory> StoryPanel::read(const JournalPlace &journal, qint64 batch, qint64 item)
{
    const auto info = readItem(journal, item);
    if (!info)
        return Unexpected(info.error());
    const auto events = readEvents(journal, batch, item);
    if (!events)
        return Unexpected(events.error());
    const auto corrections = readCorrections(journal, batch, info->row, info->row);
    if (!corrections)
        return Unexpected(corrections.error());
    const auto of = readBatch(journal, batch);
    if (!of)
        return Unexpected(of.error());
    return RecordStory{*of, *info, *events, *corrections};
}

/// The file is opened once for all records of a batch that are looked at.
void StoryPanel::readOrigin()
{
    const BatchInfo &batch = m_story->batch;
    auto means = m_meansFor ? m_meansFor(batch) : std::nullopt;
    const bool isSame = m_fileOf == batch.id && m_fileHasMeans == means.has_value();
    const auto known = isSame && m_file && m_file->isUpToDate() ? m_file : nullptr;
    m_fileOf = batch.id;
    m_fileHasMeans = means.has_value();
    m_looking.start(
        [known, batch, means, journal = m_journal, item = m_story->item](
            const ProgressFn &progress) mutable -> Result<Origin> {
            if (known)
                return Origin{known, known->of(item)};
            if (means) {
                const auto corrections =
                    readCorrections(journal, batch.id, 0, std::numeric_limits<qint64>::max());
                for (const CorrectionInfo &each : corrections.value_or(QList<CorrectionInfo>()))
                    means->corrections.insert({each.row, each.column}, each.corrected);
            }
            return BatchFile::open(batch, means, progress)
                .map([&item](const std::shared_ptr<const BatchFile> &file) {
                    return Origin{file, file->of(item)};
                });
        },
        [this](const Result<Origin> &origin) {
            if (!origin || !m_story)
                return;
            m_file = origin->file;
            m_story->origin = origin->record;
            showParts();
        });
}

void StoryPanel::showStory()
{
    const ItemInfo &item = m_story->item;
    m_scroll->setVisible(true);
    m_copy->setVisible(true);
    m_title->setFullText(tr("Row %1: from file to DB").arg(numberText(item.row + 1)));
    const ItemText text = itemText(item, m_labels);
    const Tone tone = stateLook(item.state).tone;
    m_state->setText(text.whatHappened.isEmpty() ? stateMeaning(item.state) : text.whatHappened);
    setLook(m_state, "tone", tone == Tone::Neutral ? QString() : toneKey(tone));
    m_toDo->setText(text.whatToDo);
    m_toDo->setVisible(!text.whatToDo.isEmpty());
    showIds();
    showSent();
    showParts();
}

void StoryPanel::showIds()
{
    const ItemInfo &item = m_story->item;
    const auto orDash = [](const QString &id) { return id.isEmpty() ? QStringLiteral("—") : id; };
    m_component->setFullText(orDash(item.componentUuid));
    m_record->setFullText(orDash(item.recordId));
    // Of a component the record is the component itself.
    const bool isSame = item.recordId == item.componentUuid && !item.recordId.isEmpty();
    m_recordName->setVisible(!isSame);
    m_record->setVisible(!isSame);
    m_openComponent->setVisible(componentPage(m_story->batch, item).isValid());
    m_openRecord->setVisible(actionPage(m_story->batch, item).isValid());
}

void StoryPanel::showSent()
{
    const BatchInfo &batch = m_story->batch;
    const QByteArray &payload = m_story->item.payload;
    QString text = prettyJson(payload);
    if (batch.compacted.isValid()) {
        text = tr("Not kept any more: the contents of this\nupload were dropped from the log.\n%1")
                   .arg(whenText(batch.compacted));
    } else if (payload.isEmpty()) {
        text = tr("Nothing: it was not made ready to be sent.");
    }
    m_payload->setPlainText(text);
    m_sent->setNote(payload.isEmpty() ? QString() : sizeText(payload.size()));
    const int lines = qBound(leastPayload, int(text.count(QLatin1Char('\n'))) + 1, mostPayload);
    m_payload->setFixedHeight(
        lines * m_payload->fontMetrics().lineSpacing() + 2 * space::m + space::xs);
}

void StoryPanel::showParts()
{
    m_lines = {storyOfFile(*m_story), storyOfValues(*m_story, m_labels), storyOfRequests(*m_story),
        storyOfReadBack(*m_story, m_labels), storyOfEvents(*m_story)};
    for (int part = 0; part < PartCount; ++part) {
        m_parts[size_t(part)]->setNote(m_lines[size_t(part)].note);
        fill(Part(part));
    }
}

/// What is folded away is not made: hundreds of cells are not looked at.
void StoryPanel::fill(Part part)
{
    QBoxLayout *body = m_parts[size_t(part)]->body();
    empty(*body);
    if (!m_story || !m_parts[size_t(part)]->isOpen())
        return;
    if (part == File) {
        for (const CorrectionInfo &correction : m_story->corrections) {
            auto *what = new ElidedLabel(
                tr("Corrected. %1").arg(correctionText(correction)), QStringLiteral("strong"));
            what->setObjectName(QStringLiteral("storyCorrection"));
            body->addWidget(what);
            body->addWidget(new ElidedLabel(correctionOrigin(correction), QStringLiteral("small")));
        }
    }
    const QList<StoryLine> &lines = m_lines[size_t(part)].lines;
    for (const StoryLine &line : lines.first(qMin(lines.size(), mostStoryLines)))
        body->addWidget(makeLineOf(line));
    if (lines.size() > mostStoryLines) {
        body->addWidget(makeText(tr("and %n more: copy the story to have all", nullptr,
                                     int(lines.size() - mostStoryLines)),
            QStringLiteral("small")));
    }
}

QString StoryPanel::wholeText() const
{
    if (!m_story)
        return {};
    const ItemInfo &item = m_story->item;
    QStringList parts{
        tr("%1, row %2: %3", "a file, a row, and the state of its record")
            .arg(m_story->batch.fileName, numberText(item.row + 1), stateWord(item.state)),
        m_state->text()};
    if (!m_toDo->text().isEmpty())
        parts.append(m_toDo->text());
    parts.append(tr("Component: %1").arg(m_component->fullText()));
    parts.append(tr("ID of the record: %1").arg(m_record->fullText()));
    for (int part = 0; part < PartCount; ++part) {
        if (part == Requests)
            parts.append(m_sent->title() + QLatin1Char('\n') + m_payload->toPlainText());
        parts.append(asText(m_parts[size_t(part)]->title(), m_lines[size_t(part)]));
        if (part == File) {
            for (const CorrectionInfo &correction : m_story->corrections)
                parts.append(QStringLiteral("  ") + correctionText(correction));
        }
    }
    return parts.join(QLatin1Char('\n'));
}

void StoryPanel::copy() const { QApplication::clipboard()->setText(wholeText()); }

} // namespace m2m
