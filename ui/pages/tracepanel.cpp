// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracepanel.h"

#include "models/recordcells.h"
#include "models/tracemodel.h"
#include "text/fieldlabel.h"
#include "text/format.h"
#include "widgets/parts.h"
#include "widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace m2m {

namespace {
constexpr qsizetype mostTraced = 20'000; ///< each takes a kilobyte or two
constexpr int widestTrace = 150;
constexpr int leastHeight = 110; ///< a small screen shows a few rows
} // namespace

TracePanel::TracePanel(BatchSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new TraceModel(this))
    , m_table(
          new TableView(QStringLiteral("traceTable"), tr("The cells that the value was made of")))
    , m_title(makeLabel({}, QStringLiteral("heading")))
    , m_more(makeLabel({}, QStringLiteral("muted")))
{
    setObjectName(QStringLiteral("tracePanel"));
    m_title->setObjectName(QStringLiteral("traceTitle"));
    m_more->setObjectName(QStringLiteral("traceMore"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *card = new Card;
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_more);
    card->body()->addLayout(top);
    card->body()->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &TracePanel::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (m_cell)
            Q_EMIT correctionRequested();
    });
    m_table->setMinimumHeight(leastHeight);
    hide();
}

void TracePanel::showField(qint64 record, const QString &field)
{
    const RecordBuilder &records = m_session.records();
    const bool isSame = record == m_record && field == m_field;
    m_record = record;
    m_field = field;
    if (!isSame) {
        m_model->clear();
        m_cell.reset();
        m_wanted.reset();
    }
    const bool there = record >= 0 && records.isValid() && record < records.count()
        && !field.isEmpty() && isOfSeveralCells(records, record, field);
    setVisible(there);
    if (!there) {
        m_tracing.cancel();
        m_model->clear();
        m_cell.reset();
        return;
    }
    m_title->setText(
        tr("How %1 came to be")
            .arg(quoted(fieldLabel(field, &records.form(), records.recipe().operation))));
    const qint64 rows = linesOf(records, record).rows;
    m_more->setText(rows > mostTraced
            ? tr("The first %1 of %2 rows").arg(numberText(mostTraced), numberText(rows))
            : tr("%n row(s)", nullptr, int(rows)));
    m_tracing.start(
        [records, record, field](const ProgressFn &) -> Result<QList<ValueTrace>> {
            return traceOf(records, record, field, mostTraced);
        },
        [this, records](const Result<QList<ValueTrace>> &traces) { take(records, traces); });
}

void TracePanel::take(const RecordBuilder &records, const Result<QList<ValueTrace>> &traces)
{
    if (!traces)
        return;
    const bool isNew = m_model->isEmpty();
    const auto before = m_wanted ? m_wanted : m_cell;
    m_wanted.reset();
    m_model->setTraces(records, m_field, *traces);
    if (isNew)
        m_table->layOutColumns({}, widestTrace);
    if (before && m_table->currentIndex() != m_model->indexOf(*before)) {
        m_table->setCurrentIndex(m_model->indexOf(*before));
        m_table->scrollTo(m_table->currentIndex());
    }
    showChosen();
}

void TracePanel::choose(const CellAddress &cell)
{
    if (const QModelIndex there = m_model->indexOf(cell); there.isValid()) {
        m_table->setCurrentIndex(there);
        m_table->scrollTo(there);
    } else {
        m_wanted = cell;
    }
}

std::optional<qint64> TracePanel::place() const
{
    return m_model->placeOf(m_table->currentIndex().row());
}

void TracePanel::choosePlace(qint64 place)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->placeOf(row) == place) {
            m_table->setCurrentIndex(m_model->index(row, TraceModel::FirstCell));
            m_table->scrollTo(m_table->currentIndex());
            return;
        }
    }
}

void TracePanel::showChosen()
{
    const auto now = m_model->cellAt(m_table->currentIndex());
    if (now == m_cell)
        return;
    m_cell = now;
    Q_EMIT cellChanged();
}

} // namespace m2m
