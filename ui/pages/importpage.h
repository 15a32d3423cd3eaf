// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

class QMimeData;
class QSettings;
class QStackedWidget;
class QTimer;

namespace m2m {

class Button;
class DialectBar;
class ElidedLabel;
class FactsPanel;
class FileQueue;
class ImportStart;
class MessageBanner;
class RawTablePanel;
class RecipeBanner;

/// First step: files come in, and each is shown as it will be read. Every guess can be changed
/// here.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    ImportPage(
        BatchSession &session, FileQueue &queue, QSettings &settings, QWidget *parent = nullptr);
    void refresh();
    /// Makes what shows a file, before there is one: it takes a moment, and nobody waits for it
    /// yet.
    void prepare();
    void setRecentFiles(const QStringList &paths);
    void openFiles(const QStringList &paths); ///< the first table; the others wait
    void chooseFile(); ///< by the system's dialog
    void paste(); ///< what the clipboard holds: files or a table
    /// Files or text that were dropped or pasted; false when it is neither.
    bool take(const QMimeData &given);
    void setDragHovers(bool hovers);
    void stepFinding(int by); ///< to the next place that is odd, or the one before
    void askForLine(); ///< to go to
    /// Somebody knows the way now: the welcome of the first start does not come back.
    void endWelcome();
    /// A recipe that was saved makes records of the file: nothing is left to be mapped.
    [[nodiscard]] bool isReadyToReview() const;

Q_SIGNALS:
    void nextRequested();
    void sampleRequested();
    void recipeGiven(const QString &path); ///< among the files that came in
    void credentialsGiven(const QString &path); ///< likewise: client_credentials.py
    void credentialsRequested(); ///< to be chosen as a file
    void recipeRequested(); ///< likewise
    void tourRequested();
    void fileComing(); ///< before another one than the one that is open is read
    void filesGiven();
    void recipesRequested(); ///< to choose among them

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLoading();
    QWidget *makeContent();
    void connectContent();
    QLayout *makeTop();
    void connectParts();
    void refreshProblem();
    void refreshNext();
    [[nodiscard]] bool isWelcoming() const;

    BatchSession &m_session;
    FileQueue &m_queue;
    QSettings &m_settings;

    MessageBanner *m_problem;
    std::optional<Error> m_dismissed; ///< the problem that need not be said again
    RecipeBanner *m_recipes;
    QStackedWidget *m_stack;
    ImportStart *m_start;
    QWidget *m_loading = nullptr;
    QWidget *m_loadingParts = nullptr;
    QWidget *m_content = nullptr; ///< null, and all that it holds, until it is needed
    QTimer *m_patience; ///< until reading is worth being told about
    ElidedLabel *m_title = nullptr;
    Button *m_next = nullptr;
    DialectBar *m_dialect = nullptr;
    RawTablePanel *m_table = nullptr;
    FactsPanel *m_facts = nullptr;
};

} // namespace m2m
