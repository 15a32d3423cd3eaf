// SPDX-License-Identifier: GPL-3.0-or-later
#include "factspanel.h"

#include "text/format.h"
#include "text/instancetext.h"
#include "text/statetext.h"
#include "widgets/messagebanner.h"
#include "widgets/parts.h"

#include <QGridLayout>
#include <QLayoutItem>
#include <QScrollArea>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int mostPreambleLines = 24;
} // namespace

FactsPanel::FactsPanel(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel({}, QStringLiteral("heading"), Qt::ElideMiddle))
    , m_facts(makeText({}, {}))
    , m_hash(makeLabel({}, QStringLiteral("small")))
    , m_preambleTitle(makeLabel(tr("Before the table"), QStringLiteral("heading")))
    , m_preamble(new QGridLayout)
    , m_findingsTitle(makeLabel({}, QStringLiteral("heading")))
    , m_quote(new MessageBanner(QStringLiteral("unclosedQuoteBanner")))
    , m_earlier(new MessageBanner(QStringLiteral("earlierUploadBanner")))
{
    setObjectName(QStringLiteral("factsPanel"));
    setAccessibleName(tr("Facts about the file"));
    m_facts->setObjectName(QStringLiteral("fileFacts"));
    m_preamble->setHorizontalSpacing(space::s);
    m_preamble->setVerticalSpacing(space::xs);
    m_preamble->setColumnStretch(0, 2);
    m_preamble->setColumnStretch(1, 3);

    auto *card = new Card;
    card->body()->setSpacing(space::xs);
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_hash);
    card->body()->addSpacing(space::m);
    card->body()->addWidget(m_findingsTitle);
    card->body()->addWidget(m_quote);
    card->body()->addWidget(m_earlier);
    card->body()->addSpacing(space::m);
    card->body()->addWidget(m_preambleTitle);
    card->body()->addLayout(m_preamble);
    card->body()->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void FactsPanel::showTable(const Table &table, const QList<BatchInfo> &earlier)
{
    static_cast<ElidedLabel *>(m_name)->setFullText(table.source().name());
    m_facts->setText(tr("%1 · %2 · %3", "rows, columns, size")
                         .arg(tr("%n row(s)", nullptr, int(table.rowCount())),
                             tr("%n column(s)", nullptr, int(table.columns().size())),
                             sizeText(table.source().size)));
    m_hash->hide();
    showPreamble(table);
    showFindings(table, earlier);
}

void FactsPanel::showPreamble(const Table &table)
{
    while (QLayoutItem *item = m_preamble->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const qint64 lines = qMin<qint64>(table.dialect().headerRow, mostPreambleLines);
    int shown = 0;
    for (qint64 row = 0; row < lines; ++row) {
        QStringList cells = table.physicalRow(row);
        while (!cells.isEmpty() && cells.constLast().trimmed().isEmpty())
            cells.removeLast();
        if (cells.isEmpty())
            continue;
        const QString name = cells.takeFirst();
        if (cells.isEmpty()) {
            m_preamble->addWidget(
                new ElidedLabel(oneLine(name), QStringLiteral("muted")), shown, 0, 1, 2);
        } else {
            m_preamble->addWidget(
                new ElidedLabel(oneLine(name), QStringLiteral("muted")), shown, 0);
            m_preamble->addWidget(
                new ElidedLabel(oneLine(cells.join(QStringLiteral("  "))), {}), shown, 1);
        }
        ++shown;
    }
    m_preambleTitle->setVisible(shown > 0);
}

void FactsPanel::showFindings(const Table &table, const QList<BatchInfo> &earlier)
{
    int findings = 0;
    if (table.index().unclosedQuoteLine > 0) {
        ++findings;
        m_quote->showMessage(Tone::Bad,
            tr("Line %1: a quotation mark is opened and never closed.")
                .arg(table.index().unclosedQuoteLine),
            tr("All that follows is one cell. Correct the file, then open it again."));
    } else {
        m_quote->clear();
    }
    if (!earlier.isEmpty()) {
        ++findings;
        const BatchInfo &newest = earlier.constFirst();
        m_earlier->showMessage(Tone::Doubt, tr("This file was uploaded before."),
            tr("%1 by %2: %3.")
                .arg(whenText(newest.created),
                    newest.operatorName.isEmpty() ? tr("somebody") : newest.operatorName,
                    countsEquation(newest.counts)));
    } else {
        m_earlier->clear();
    }
    m_findingsTitle->setText(
        findings == 0 ? tr("Nothing odd was found") : tr("%n finding(s)", nullptr, findings));
    setLook(m_findingsTitle, "role",
        findings == 0 ? QStringLiteral("muted") : QStringLiteral("heading"));
}

} // namespace m2m
