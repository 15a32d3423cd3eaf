// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QMimeData;
class QSettings;
class QStackedWidget;

namespace m2m {

class Button;
class DropArea;
class FactsPanel;
class MessageBanner;
class RawTableModel;
class TableView;

/// First step: a file comes in, and is shown as it will be read. Every guess can be changed here.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    ImportPage(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    void refresh();
    void setRecentFiles(const QStringList &paths);
    void chooseFile(); ///< by the system's dialog
    void paste(); ///< what the clipboard holds: a file or a table
    /// A file or text that was dropped or pasted; false when it is neither.
    bool take(const QMimeData &given);
    void setDragHovers(bool hovers);

Q_SIGNALS:
    void nextRequested();
    void sampleRequested();

private:
    QWidget *makeEmpty();
    QWidget *makeLoading();
    QWidget *makeContent();
    QWidget *makeDialectBar();
    void refreshProblem();
    void refreshDialect();
    void applyDialect();
    void refreshCertainty(const DialectGuess &guess);
    void makeHeader(int physicalRow);

    BatchSession &m_session;
    QSettings &m_settings;
    bool m_refreshing = false;

    MessageBanner *m_problem;
    QStackedWidget *m_stack;
    DropArea *m_dropArea;
    QWidget *m_recentCard = nullptr;
    QListWidget *m_recent = nullptr;

    QLabel *m_title = nullptr;
    Button *m_open = nullptr;
    Button *m_next = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_decimal = nullptr;
    QComboBox *m_header = nullptr;
    QLabel *m_certainty = nullptr;
    Button *m_why = nullptr;
    MessageBanner *m_reasons = nullptr;
    RawTableModel *m_model;
    TableView *m_table = nullptr;
    FactsPanel *m_facts = nullptr;
    TablePtr m_shown;
};

} // namespace m2m
