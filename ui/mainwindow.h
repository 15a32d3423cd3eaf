// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "widgets/theme.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;
class QTimer;

namespace m2m {

class FileQueue;
class ImportPage;
class LogPage;
class MapPage;
class MessageBanner;
class QuestionsPanel;
class RecipePlaces;
class ReviewPage;
class StepRail;
class TopBar;
class UploadPage;
class WindowMenus;

/// The window: rail, top bar and pages, and the wires between them. Settings and session have to
/// outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum class Page { Import, Map, Review, Upload, Log };
    Q_ENUM(Page)

    /// When the pages behind the first one are made: with the window, or one after the other once
    /// it stands on the screen, which lets it stand there sooner.
    enum class Making { AtOnce, Later };

    MainWindow(BatchSession &session, QSettings &settings, QWidget *parent = nullptr,
        Making making = Making::AtOnce);
    ~MainWindow() override;

    void showPage(Page page);
    /// The first table, the others wait; a recipe among them is used from now on.
    void openFiles(const QStringList &paths);
    void openRecipe(const QString &path);
    /// A file of the tour with its recipe: goes on to the review as soon as its records are there.
    void openSample(const QString &file, const QString &recipe);
    /// Where the station keeps its recipes.
    void setRecipeFolder(const QString &folder);
    void showRecipes(); ///< all of the station
    [[nodiscard]] Page currentPage() const;
    /// What the instance pill and Profiles offer.
    void setProfiles(const QList<Profile> &profiles);
    /// Shown as chosen in the menu; the application decides and applies.
    void setThemeMode(Theme::Mode mode);
    void setLanguage(const QString &code); ///< likewise; empty: the system's

Q_SIGNALS:
    void stands(); ///< once: it was painted for the first time
    void sampleRequested();
    void credentialsGiven(const QString &path); ///< client_credentials.py, to be imported
    void supportBundleRequested();
    void profileChosen(const m2m::Profile &profile);
    void profilesRequested(); ///< to make, change or test them
    void themeChosen(m2m::Theme::Mode mode);
    void languageChosen(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< as one reads
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePages();
    [[nodiscard]] QWidget *makePage(Page page, QWidget *parent);
    void makeNextPage(); ///< of those that are not made yet, in their order
    [[nodiscard]] bool hasAllPages() const;
    void makeAllPages();
    void makeRail();
    void connectMenus();
    void makeShortcuts();
    void listenToScanner();
    void takeScan(const QString &label, QWidget *focus);
    void showComponent(const QString &label, const QStringList &spellings);
    void endSearch();
    void connectSession();
    void refreshTop();
    void refreshRail();
    void noteFile();
    void tellNextFile();
    void askFirst();
    void showSample();
    void leaveSample();
    void chooseCredentials();
    void startTour();
    void focusWork();
    [[nodiscard]] QuestionsPanel *questions() const; ///< of the page that is shown; null: none
    [[nodiscard]] bool mayChangeFile() const;

    BatchSession &m_session;
    QSettings &m_settings;
    QString m_sample; ///< the file of the tour, until its records are shown
    QString m_sampleRecipe;
    QString m_asked; ///< the recipe whose questions about the open file were shown by themselves
    FileQueue *m_queue;
    RecipePlaces *m_recipes;
    WindowMenus *m_menus;
    StepRail *m_rail;
    TopBar *m_top;
    MessageBanner *m_problem = nullptr;
    MessageBanner *m_scan = nullptr; ///< what became of the label that was scanned
    QStackedWidget *m_stack = nullptr;
    ImportPage *m_import = nullptr;
    MapPage *m_map = nullptr;
    ReviewPage *m_review = nullptr;
    UploadPage *m_upload = nullptr;
    LogPage *m_log = nullptr;
    bool m_stands = false;
    QTimer *m_makeNext; ///< runs out as soon as nothing else is to be done
};

} // namespace m2m
