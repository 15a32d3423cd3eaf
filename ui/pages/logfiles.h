// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "batch/export.h"

#include <QWidget>

#include <optional>

namespace m2m {

class Button;
class MessageBanner;

/// The buttons that write what the log knows of one batch to files: tables, report, receipt. Asks
/// where to, writes on a pool, and tells what came of it in its banner.
class LogFiles : public QWidget {
    Q_OBJECT
public:
    explicit LogFiles(JournalPlace journal, QWidget *parent = nullptr);
    ~LogFiles() override;
    /// To be laid out by the page.
    [[nodiscard]] MessageBanner *banner() const { return m_banner; }
    void setJournal(const JournalPlace &journal); ///< without a batch
    void setBatch(const std::optional<BatchInfo> &batch);
    [[nodiscard]] bool isWriting() const { return m_writing.isRunning(); }

private:
    struct Written {
        QString title;
        QString text;
        QString path; ///< empty: nothing was written
    };
    using Work = std::function<Result<Written>(const QString &path, const ProgressFn &progress)>;

    void makeMenu();
    void addExport(const QString &text, const QString &name, const QList<ExportGroup> &groups);
    void exportRows(const QList<ExportGroup> &groups, bool split);
    void exportReport();
    void writeReceipt();
    void askWhereTo(
        const QString &title, const QString &name, const QString &filter, const Work &work);
    void askForFolder(const QString &title, const Work &work);
    void write(const QString &path, const Work &work);
    void tell(const Result<Written> &written);
    void refresh();

    JournalPlace m_journal;
    std::optional<BatchInfo> m_batch;
    Button *m_export;
    Button *m_receipt;
    MessageBanner *m_banner;
    QHash<ExportGroup, QAction *> m_ofGroup;
    QString m_path; ///< of what was written last
    BackgroundTask<Written> m_writing;
};

} // namespace m2m
