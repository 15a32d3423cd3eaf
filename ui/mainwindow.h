// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "widgets/theme.h"

#include <QMainWindow>

class QLabel;
class QScrollArea;
class QSettings;
class QStackedWidget;

namespace m2m {

class ElidedLabel;
class FileQueue;
class ImportPage;
class InstancePill;
class LogPage;
class MapPage;
class MessageBanner;
class ReviewPage;
class StepRail;
class UploadPage;

/// The window: rail, top bar and pages, and the wires between them. Settings and session have to
/// outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum class Page { Import, Map, Review, Upload, Log };
    Q_ENUM(Page)

    MainWindow(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    void openFiles(const QStringList &paths); ///< the first; the others wait
    [[nodiscard]] Page currentPage() const;
    /// What the instance pill and Profiles offer.
    void setProfiles(const QList<Profile> &profiles);
    /// Shown as chosen in the menu; the application decides and applies.
    void setThemeMode(Theme::Mode mode);

Q_SIGNALS:
    void sampleRequested();
    void profileChosen(const m2m::Profile &profile);
    void profilesRequested(); ///< to make, change or test them
    void themeChosen(m2m::Theme::Mode mode);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTopBar();
    QWidget *makePages();
    void makeRail();
    void makeShortcuts();
    void connectSession();
    void refreshTop();
    void refreshRail();
    void noteFile();
    void showProfileMenu(QWidget *at);
    void showHelpMenu(QWidget *at);
    [[nodiscard]] bool mayChangeFile() const;

    BatchSession &m_session;
    QSettings &m_settings;
    QList<Profile> m_profiles;
    Theme::Mode m_themeMode = Theme::Mode::System;
    FileQueue *m_queue;
    StepRail *m_rail;
    InstancePill *m_pill = nullptr;
    ElidedLabel *m_file = nullptr;
    ElidedLabel *m_recipe = nullptr;
    QLabel *m_operator = nullptr;
    QLabel *m_operatorCaption = nullptr;
    MessageBanner *m_problem = nullptr;
    QStackedWidget *m_stack = nullptr;
    ImportPage *m_import = nullptr;
    MapPage *m_map = nullptr;
    ReviewPage *m_review = nullptr;
    UploadPage *m_upload = nullptr;
    LogPage *m_log = nullptr;
};

} // namespace m2m
