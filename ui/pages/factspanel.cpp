// SPDX-License-Identifier: GPL-3.0-or-later
#include "factspanel.h"

#include "findingslist.h"
#include "preamblelist.h"
#include "text/format.h"
#include "text/instancetext.h"
#include "text/statetext.h"
#include "widgets/messagebanner.h"
#include "widgets/parts.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int hashShown = 12;
} // namespace

FactsPanel::FactsPanel(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel({}, QStringLiteral("heading"), Qt::ElideMiddle))
    , m_facts(makeText({}, QStringLiteral("muted")))
    , m_hash(new ElidedLabel({}, QStringLiteral("small")))
    , m_earlier(new MessageBanner(QStringLiteral("earlierUploadBanner")))
    , m_findings(new FindingsList)
    , m_preamble(new PreambleList)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("factsPanel"));
    setAccessibleName(tr("Facts about the file"));
    m_facts->setObjectName(QStringLiteral("fileFacts"));
    m_hash->setObjectName(QStringLiteral("fileHash"));

    auto *card = new Card({}, this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_scroll);
    auto *contents = new QWidget(m_scroll->viewport());
    contents->setProperty("kind", QStringLiteral("clear"));
    auto *list = new QVBoxLayout(contents);
    list->setContentsMargins(space::m, space::m, space::m, space::m);
    list->setSpacing(2);
    list->addWidget(m_name);
    list->addWidget(m_facts);
    list->addWidget(m_hash);
    list->addSpacing(space::s);
    list->addWidget(m_earlier);
    list->addWidget(m_findings);
    list->addSpacing(space::m);
    list->addWidget(m_preamble);
    list->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(contents);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    connect(m_findings, &FindingsList::placeChosen, this, &FactsPanel::placeChosen);
    connect(m_preamble, &PreambleList::placeChosen, this, &FactsPanel::placeChosen);
    connect(m_findings, &FindingsList::cardInSight, this, [this](QWidget *finding) {
        // A card that has just been unfolded has its height only after the next layout.
        QTimer::singleShot(
            0, finding, [this, finding] { m_scroll->ensureWidgetVisible(finding, 0, 8); });
    });
}

void FactsPanel::stepFinding(int by) { m_findings->step(by); }

void FactsPanel::refresh(const BatchSession &session)
{
    const MeasurementFile &file = session.file();
    const TablePtr &table = file.preview() ? file.preview() : file.table();
    if (!table) {
        m_findings->show({}, {});
        m_preamble->showTable({});
        return;
    }
    const SourceFile &source = table->source();
    m_name->setFullText(source.sheet.isEmpty()
            ? source.name()
            : tr("%1, %2", "workbook, sheet").arg(source.name(), source.sheet));
    const QString columns = tr("%n column(s)", nullptr, int(table->columns().size()));
    QString size = sizeText(source.size);
    size.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    m_facts->setText(table->isPreview()
            ? tr("%1 · %2", "columns, size").arg(columns, size)
            : tr("%1 · %2 · %3", "rows, columns, size")
                  .arg(tr("%Ln row(s)", nullptr, int(table->rowCount())), columns, size));
    const QString hash = QString::fromLatin1(file.hash());
    m_hash->setVisible(!table->isPreview());
    m_hash->setFullText(hash.isEmpty() ? tr("SHA-256 is being computed…")
                                       : tr("SHA-256 %1…").arg(hash.left(hashShown)));
    m_hash->setToolTip(hash);
    showEarlier(session.earlierUploads());
    // Findings of the table that is shown, not of the one that it is about to replace.
    m_findings->show(table, table == file.table() ? file.inspection() : std::nullopt);
    m_preamble->showTable(table);
}

void FactsPanel::showEarlier(const QList<BatchInfo> &earlier)
{
    if (earlier.isEmpty()) {
        m_earlier->clear();
        return;
    }
    const BatchInfo &newest = earlier.constFirst();
    m_earlier->showMessage(Tone::Doubt, tr("This file was uploaded before."),
        tr("%1 by %2: %3.")
            .arg(whenText(newest.created),
                newest.operatorName.isEmpty() ? tr("somebody") : newest.operatorName,
                countsEquation(newest.counts, newest.fileRows, newest.rowsTaken)));
}

} // namespace m2m
