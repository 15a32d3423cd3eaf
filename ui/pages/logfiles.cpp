// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfiles.h"

#include "batch/receipt.h"
#include "batch/report.h"
#include "print/receiptpdf.h"
#include "text/errortext.h"
#include "text/exporttext.h"
#include "widgets/filechooser.h"
#include "widgets/messagebanner.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QStandardPaths>
#include <QUrl>

namespace m2m {

namespace {

QString startFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

LogFiles::LogFiles(JournalPlace journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(std::move(journal))
    , m_export(named(new Button(tr("Export…"), {}, Button::Kind::Plain, QStringLiteral("download")),
          QStringLiteral("logExportButton"), tr("Export the rows of this upload")))
    , m_receipt(named(new Button(tr("Receipt…"), {}, Button::Kind::Plain, QStringLiteral("file")),
          QStringLiteral("logReceiptButton"), tr("Write a receipt of this upload as PDF")))
    , m_banner(new MessageBanner(QStringLiteral("logFilesBanner")))
{
    setObjectName(QStringLiteral("logFiles"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_export);
    layout->addWidget(m_receipt);
    makeMenu();
    connect(m_receipt, &QPushButton::clicked, this, &LogFiles::writeReceipt);
    connect(m_banner, &MessageBanner::firstClicked, this, [this] {
        if (m_writing.isRunning()) {
            m_writing.cancel();
            m_banner->clear();
            refresh();
        } else {
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_path));
        }
    });
    connect(m_banner, &MessageBanner::secondClicked, m_banner, &MessageBanner::clear);
    refresh();
}

LogFiles::~LogFiles() = default;

void LogFiles::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("logExportMenu"));
    m_export->setMenu(menu);
    const auto add = [this, menu](const QString &text, const QString &name, auto work) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, work);
        return action;
    };
    add(tr("&All rows…"), QStringLiteral("exportAll"), [this] { exportRows({}, false); });
    add(tr("&One file for each outcome…"), QStringLiteral("exportSplit"),
        [this] { exportRows({}, true); });
    menu->addSeparator();
    for (const ExportGroup group : exportGroups()) {
        m_ofGroup[group] = add(tr("Only: %1…", "an outcome").arg(exportGroupText(group)),
            QStringLiteral("export-") + exportGroupKey(group),
            [this, group] { exportRows({group}, false); });
    }
    menu->addSeparator();
    add(tr("&Report as JSON…"), QStringLiteral("exportReport"), [this] { exportReport(); });
}

void LogFiles::setJournal(const JournalPlace &journal)
{
    m_journal = journal;
    setBatch({});
}

void LogFiles::setBatch(const std::optional<BatchInfo> &batch)
{
    m_batch = batch;
    refresh();
}

void LogFiles::refresh()
{
    const bool free = m_batch && !m_writing.isRunning();
    m_export->setEnabled(free);
    m_receipt->setEnabled(free);
    QHash<ExportGroup, qint64> counts;
    for (int state = 0; m_batch && state < itemStateCount; ++state)
        counts[exportGroupOf(ItemState(state))] += m_batch->counts[ItemState(state)];
    for (auto it = m_ofGroup.begin(); it != m_ofGroup.end(); ++it)
        it.value()->setVisible(counts.value(it.key()) > 0);
}

void LogFiles::exportRows(const QList<ExportGroup> &groups, bool split)
{
    if (!m_batch)
        return;
    ExportOrder order;
    order.journal = m_journal;
    order.batch = m_batch->id;
    order.split = split;
    order.groups = groups;
    order.texts = exportTexts();
    const Work work = [order](const QString &path, const ProgressFn &progress) mutable {
        order.to = path;
        return exportBatch(order, progress).map([](const ExportResult &result) {
            QString where = result.files.isEmpty() ? QString() : result.files.constFirst().path;
            return Written{exportedText(result), ownColumnsText(result.ownColumns), where};
        });
    };
    if (split) {
        askForFolder(tr("A folder for the files"), work);
        return;
    }
    QStringList parts;
    for (const ExportGroup group : groups)
        parts += exportGroupKey(group);
    askWhereTo(tr("Export the rows"), exportFileName(*m_batch, parts, QStringLiteral("csv")),
        tr("Tables (*.csv)"), work);
}

void LogFiles::exportReport()
{
    if (!m_batch)
        return;
    askWhereTo(tr("Export the report"),
        exportFileName(*m_batch, {QStringLiteral("report")}, QStringLiteral("json")),
        tr("Reports (*.json)"),
        [journal = m_journal, batch = *m_batch](const QString &path, const ProgressFn &) {
            return mayWrite(path, batch, journal)
                .and_then([&] { return batchReport(journal, batch.id); })
                .and_then([&](const QJsonObject &report) { return saveReport(report, path); })
                .map([&] {
                    return Written{tr("The report was written."), {}, path};
                });
        });
}

void LogFiles::writeReceipt()
{
    if (!m_batch)
        return;
    askWhereTo(tr("Write the receipt"),
        exportFileName(*m_batch, {QStringLiteral("receipt")}, QStringLiteral("pdf")),
        tr("Receipts (*.pdf *.json)"),
        [journal = m_journal, batch = *m_batch](const QString &path, const ProgressFn &progress) {
            const bool asJson = path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
            return mayWrite(path, batch, journal)
                .and_then([&] { return batchReceipt(journal, batch.id, progress); })
                .and_then([&](const QJsonObject &receipt) {
                    return asJson ? saveReceipt(receipt, path)
                                  : saveReceiptPdf(receipt, path, progress);
                })
                .map([&] {
                    return Written{tr("The receipt was written."), {}, path};
                });
        });
}

void LogFiles::askWhereTo(
    const QString &title, const QString &name, const QString &filter, const Work &work)
{
    askForFile(*this,
        {FileQuestion::Kind::OneToWrite, QStringLiteral("logFileDialog"), title, filter,
            startFolder(), name},
        [this, work](const QString &path) { write(path, work); });
}

void LogFiles::askForFolder(const QString &title, const Work &work)
{
    askForFile(*this,
        {FileQuestion::Kind::Folder, QStringLiteral("logFileDialog"), title, {}, startFolder(), {}},
        [this, work](const QString &path) { write(path, work); });
}

void LogFiles::write(const QString &path, const Work &work)
{
    m_banner->showMessage(Tone::Primary, tr("Writing…"), QDir::toNativeSeparators(path));
    m_banner->setActions(tr("Cancel"));
    m_writing.start([path, work](const ProgressFn &progress) { return work(path, progress); },
        [this](const Result<Written> &written) { tell(written); });
    refresh();
}

void LogFiles::tell(const Result<Written> &written)
{
    if (!written) {
        const ErrorText text = errorText(written.error());
        m_banner->showMessage(Tone::Bad, text.title, text.whatToDo);
        m_banner->setActions({}, tr("Close"));
    } else {
        m_path = QFileInfo(written->path).absolutePath();
        const QString where = QDir::toNativeSeparators(written->path);
        m_banner->showMessage(written->text.isEmpty() ? Tone::Good : Tone::Doubt, written->title,
            written->text.isEmpty() ? where : written->text);
        m_banner->setActions(
            written->path.isEmpty() ? QString() : tr("Show in folder"), tr("Close"));
    }
    refresh();
}

} // namespace m2m
