// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotpanel.h"

#include "models/recordcells.h"
#include "text/fieldlabel.h"
#include "text/format.h"
#include "text/plottext.h"
#include "widgets/numberplot.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace m2m {

namespace {
constexpr int leastPlotHeight = 168; ///< a picture that still tells something, on a small screen
constexpr qsizetype namedOutliers = 6;
constexpr int otherLists = 24;
constexpr qsizetype mostOffers = 4;
constexpr int offerCharacters = 26;
constexpr std::chrono::milliseconds readingPatience{
    250}; ///< until it is said that something is read
} // namespace

PlotPanel::PlotPanel(BatchSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new ElidedLabel({}, QStringLiteral("heading")))
    , m_asked(new ElidedLabel({}, QStringLiteral("muted")))
    , m_showAll(new Button(tr("Show all"), QStringLiteral("plotShowAll"), Button::Kind::Link))
    , m_sentence(makeLabel({}, {}))
    , m_picture(new QWidget)
    , m_plot(named(new NumberPlot, QStringLiteral("numberPlot"), tr("Plot")))
    , m_line(new QWidget)
    , m_empty(makeLabel({}, QStringLiteral("muted")))
    , m_offers(new QWidget)
    , m_offersLayout(new QHBoxLayout(m_offers))
    , m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("plotPanel"));
    setAccessibleName(tr("Plot of the column"));
    m_title->setObjectName(QStringLiteral("plotTitle"));
    m_empty->setObjectName(QStringLiteral("plotEmpty"));
    named(m_sentence, QStringLiteral("plotSentence"), tr("Statistics"));
    m_sentence->setTextFormat(Qt::RichText);
    for (QLabel *label : {m_sentence, m_empty}) // long sentences must not widen the page
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_offersLayout->setContentsMargins(0, 0, 0, 0);
    m_offersLayout->setSpacing(space::s);
    m_showAll->setToolTip(tr("Double click in the plot, or 0"));

    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_title);
    top->addWidget(m_asked);
    top->addStretch();
    top->addWidget(m_showAll);
    auto *pictureLayout = new QVBoxLayout(m_picture);
    pictureLayout->setContentsMargins(0, 0, 0, 0);
    pictureLayout->setSpacing(space::xs);
    pictureLayout->addLayout(top);
    pictureLayout->addWidget(m_sentence);
    pictureLayout->addWidget(m_plot, 1);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    line->addWidget(m_empty, 1);
    line->addWidget(m_offers);
    auto *card = new Card;
    card->body()->setContentsMargins(14, space::s, space::m, space::s);
    card->body()->addWidget(m_picture);
    card->body()->addWidget(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    fold(false);
    m_patience->setSingleShot(true);
    m_patience->setInterval(readingPatience);

    connect(m_patience, &QTimer::timeout, this,
        [this] { showEmpty(tr("Reading the numbers of %1…").arg(labelOf(m_field)), false); });
    connect(m_showAll, &QPushButton::clicked, m_plot, &NumberPlot::showAll);
    connect(m_plot, &NumberPlot::viewChanged, this,
        [this] { m_showAll->setVisible(m_plot->isZoomed()); });
    connect(m_plot, &NumberPlot::placeChosen, this, [this](qint64 place) {
        if (!m_isList) {
            Q_EMIT chosen(place, m_field);
            return;
        }
        m_place = place;
        m_plot->setCurrent(place);
        Q_EMIT placeChosen(place);
    });
    connect(m_sentence, &QLabel::linkActivated, this, &PlotPanel::linkClicked);
    m_plot->setDescription([this](qint64 place) { return described(place); });
    m_showAll->hide();
}

QString PlotPanel::labelOf(const QString &field) const
{
    const RecordBuilder &records = m_session.records();
    return records.isValid() ? fieldLabel(field, &records.form(), records.recipe().operation)
                             : QString();
}

QString PlotPanel::unitOf(const QString &field) const
{
    const RecordBuilder &records = m_session.records();
    const Field *found = records.isValid() ? records.form().field(field) : nullptr;
    return found ? found->units : QString();
}

qint64 PlotPanel::numberOfRecord(qint64 record) const
{
    const RecordBuilder &records = m_session.records();
    return (records.recipe().shape.isGathered() ? record : records.firstRow(record)) + 1;
}

void PlotPanel::findFields()
{
    m_fields.clear();
    const RecordBuilder &records = m_session.records();
    for (const BoundMapping &bound : records.mappings()) {
        const QString &field = bound.mapping.field;
        if (!bound.hasNothing() && !bound.isFixed()
            && (hasNumbers(records, field) || hasNumberLists(records, field)))
            m_fields += field;
    }
}

void PlotPanel::refresh()
{
    m_stale = true;
    const RecordBuilder &records = m_session.records();
    if (m_column && (!m_session.table() || &m_column->records.table() != &*m_session.table())) {
        m_column.reset();
        m_columns.clear(); // they keep their file open
    }
    if (!records.isValid())
        return; // what is shown stays while records are built anew
    findFields();
    // While records are checked for the first time verdicts come in ten times a second: the last
    // of them are shown. What is corrected is shown at once.
    const bool onlyVerdicts = m_session.isChecking() && m_column && m_column->field == m_field
        && m_column->records.overlay().isSharedWith(records.overlay())
        && m_column->records.rows() == records.rows();
    if (isVisible() && !onlyVerdicts)
        read();
}

void PlotPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_picture->isHidden() && m_plot->series().statistics.count > 0)
        showSentence(m_plot->series().statistics);
}

void PlotPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Links have their colour in their text.
    if (event->type() == QEvent::PaletteChange && !m_picture->isHidden()
        && m_plot->series().statistics.count > 0)
        showSentence(m_plot->series().statistics);
}

void PlotPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showField(m_record, m_field, m_place);
}

void PlotPanel::showField(qint64 record, const QString &field, std::optional<qint64> place)
{
    const QString wanted = m_fields.contains(field) ? field
        : m_fields.contains(m_field)                ? m_field
                                                    : m_fields.value(0);
    const bool sameField = wanted == m_field;
    const bool sameRecord = record == m_record;
    m_field = wanted;
    m_record = record;
    m_place = wanted == field ? place : std::nullopt;
    m_stale = m_stale || !sameField || (m_isList && !sameRecord);
    if (!isVisible())
        return;
    if (m_stale)
        read();
    else
        m_plot->setCurrent(m_isList ? m_place.value_or(-1) : m_record);
}

bool PlotPanel::isSettled() const
{
    return !m_stale && !m_reading.isRunning() && !m_readingList.isRunning();
}

void PlotPanel::read()
{
    const RecordBuilder &records = m_session.records();
    if (!m_stale || !records.isValid())
        return;
    const bool isColumn = hasNumbers(records, m_field);
    m_isList = hasNumberLists(records, m_field) && m_record >= 0 && m_record < records.count();
    if (!isColumn && !m_isList) {
        m_reading.cancel();
        m_readingList.cancel();
        m_patience->stop();
        m_stale = false;
        return; // no column holds any: the page shows no plot then
    }
    // What is being read comes to its end before it is read anew.
    const QPair<QString, qint64> wanted(m_field, m_isList ? m_record : -1);
    if ((m_reading.isRunning() || m_readingList.isRunning()) && m_beingRead == wanted)
        return;
    m_beingRead = wanted;
    m_stale = false;
    m_patience->start();
    if (m_isList) {
        m_reading.cancel();
        m_readingList.start(
            [records, field = m_field, record = m_record](const ProgressFn &progress) {
                return readNumberLists(records, field, record, otherLists, progress);
            },
            [this](const Result<NumberLists> &lists) {
                if (lists)
                    takeLists(*lists);
                if (m_stale)
                    read();
            });
        return;
    }
    m_readingList.cancel();
    m_reading.start(
        [records, field = m_field, problems = m_session.report().groups,
            before = m_columns.value(m_field)](const ProgressFn &progress) {
            return readNumberColumn(records, field, problems, before, progress);
        },
        [this](const Result<NumberColumnPtr> &column) {
            if (column)
                takeColumn(*column);
            if (m_stale)
                read();
        });
}

void PlotPanel::takeColumn(const NumberColumnPtr &column)
{
    m_patience->stop();
    const bool isSame =
        m_plotted == column->field && m_plot->series().numbers.size() == column->numbers.size();
    m_plotted = column->field;
    m_column = column;
    m_columns.insert(column->field, column);
    const bool gathered = column->records.recipe().shape.isGathered();
    PlotSeries series{column->numbers, column->verdicts, column->limits, column->statistics,
        column->histogram, {}, gathered ? tr("Record") : tr("Row"), unitOf(column->field),
        tr("Records")};
    m_plot->showSeries(series, isSame);
    m_plot->setCurrent(m_record);
    m_title->setFullText(labelOf(column->field));
    m_asked->setFullText(limitsText(column->limits, unitOf(column->field)));
    m_notMeasured = 0;
    showSentence(column->statistics);
}

void PlotPanel::takeLists(const NumberLists &lists)
{
    m_patience->stop();
    PlotSeries series{lists.numbers, lists.verdicts, lists.limits, lists.statistics,
        lists.histogram, {}, tr("Place in the list"), unitOf(lists.field), tr("Numbers")};
    for (const NumberLists::Other &other : lists.others)
        series.others += other.numbers;
    m_plotted.clear();
    m_plot->showSeries(series, false);
    m_plot->setCurrent(m_place.value_or(-1));
    m_title->setFullText(labelOf(lists.field));
    const QString asked = limitsText(lists.limits, unitOf(lists.field));
    const QString record = tr("Record %1").arg(numberText(numberOfRecord(lists.record)));
    m_asked->setFullText(
        asked.isEmpty() ? record : tr("%1; %2", "record; what is asked").arg(record, asked));
    m_notMeasured = lists.notMeasured;
    showSentence(lists.statistics);
}

void PlotPanel::showSentence(const NumberStatistics &statistics)
{
    const QString unit = unitOf(m_field);
    if (statistics.count == 0) {
        showEmpty(m_isList ? tr("%1 has no numbers in this record.").arg(labelOf(m_field))
                           : tr("%1 has no numbers yet.").arg(labelOf(m_field)),
            true);
        return;
    }
    fold(false);
    const QString words = statisticsText(statistics, unit, m_notMeasured);
    const int count = int(statistics.outliers.size());
    const auto said = [&](const QStringList &list) {
        if (count == 0)
            return tr("No outliers");
        const QString all = list.join(QStringLiteral(", "));
        const QString which = m_isList ? tr("%n outlier(s): places %1", nullptr, count).arg(all)
                                       : tr("%n outlier(s): lines %1", nullptr, count).arg(all);
        return count > list.size() ? tr("%1 and more", "outliers").arg(which) : which;
    };
    const auto sentence = [&](const QString &start, const QStringList &list) {
        return tr("%1. %2", "statistics. outliers").arg(start, said(list));
    };
    QStringList names;
    for (qsizetype i = 0; i < std::min<qsizetype>(count, namedOutliers); ++i)
        names += placeName(statistics.outliers.at(i));
    const QString spoken = sentence(words, names);
    // As many as there is room for.
    QStringList shown = names;
    while (shown.size() > 1
        && m_sentence->fontMetrics().horizontalAdvance(sentence(words, shown))
            > m_sentence->width())
        shown.removeLast();
    QStringList links;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        links += QStringLiteral("<a href=\"%1\" style=\"color: %2\">%3</a>")
                     .arg(statistics.outliers.at(i))
                     .arg(themeColors().primary.name(), shown.at(i).toHtmlEscaped());
    }
    m_sentence->setTextInteractionFlags(links.isEmpty()
            ? Qt::NoTextInteraction
            : Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_sentence->setText(sentence(words.toHtmlEscaped(), links));
    m_sentence->setToolTip(statistics.fences
            ? tr("Outliers are further from the median (%1) than 3.5 sigma, as the middle half of "
                 "the numbers has it.")
                  .arg(measuredText(statistics.median, statistics.sigma))
            : QString());
    m_sentence->setAccessibleDescription(spoken);
    m_plot->setAccessibleName(tr("Plot of %1").arg(labelOf(m_field)));
    m_plot->setAccessibleDescription(m_asked->fullText().isEmpty()
            ? spoken
            : tr("%1. %2", "what is asked. statistics").arg(m_asked->fullText(), spoken));
}

void PlotPanel::showEmpty(const QString &sentence, bool offersFields)
{
    m_empty->setText(sentence);
    while (QLayoutItem *item = m_offersLayout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    QStringList offered = offersFields ? m_fields : QStringList();
    offered.removeAll(m_field);
    for (const QString &field : offered.mid(0, mostOffers)) {
        auto *offer = new Button(cut(labelOf(field), offerCharacters),
            QStringLiteral("plotOffer:") + field, Button::Kind::Chip);
        offer->setAccessibleName(tr("Plot %1").arg(labelOf(field)));
        connect(
            offer, &QPushButton::clicked, this, [this, field] { Q_EMIT chosen(m_record, field); });
        m_offersLayout->addWidget(offer);
    }
    m_offers->setVisible(!offered.isEmpty());
    fold(true, !offersFields);
}

/// Nothing to draw takes a line, and the records the rest; what comes soon keeps its room.
void PlotPanel::fold(bool on, bool keepsRoom)
{
    m_picture->setVisible(!on);
    m_line->setVisible(on);
    const bool isLow = on && !keepsRoom;
    setMinimumHeight(isLow ? 0 : leastPlotHeight);
    setSizePolicy(QSizePolicy::Preferred, isLow ? QSizePolicy::Fixed : QSizePolicy::Preferred);
}

void PlotPanel::linkClicked(const QString &link)
{
    const qint64 place = link.toLongLong();
    if (m_isList)
        Q_EMIT m_plot->placeChosen(place);
    else
        Q_EMIT chosen(place, m_field);
}

QString PlotPanel::placeName(qint64 place) const
{
    const RecordBuilder &records = m_session.records();
    if (m_isList || !records.isValid() || place >= records.count())
        return numberText(place + 1);
    return numberText(records.table().line(records.firstRow(place)));
}

QString PlotPanel::described(qint64 place) const
{
    const PlotSeries &series = m_plot->series();
    if (place < 0 || place >= series.numbers.size())
        return {};
    const QString number = withUnit(plainNumber(series.numbers[place]), unitOf(m_field));
    const QString where = m_isList ? tr("Place %1: %2").arg(placeName(place), number)
                                   : tr("Line %1: %2").arg(placeName(place), number);
    QStringList said{where};
    const NumberVerdict verdict = series.verdicts.value(place);
    if (verdict != NumberVerdict::Right)
        said << (verdict == NumberVerdict::Wrong ? tr("wrong") : tr("doubtful"));
    if (std::binary_search(
            series.statistics.outliers.begin(), series.statistics.outliers.end(), place))
        said << tr("outlier");
    return said.join(QStringLiteral(", "));
}

} // namespace m2m
