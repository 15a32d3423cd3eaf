// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "batch/uploadthread.h"
#include "camera.h"
#include "practice/practicethread.h"

#include <QSettings>
#include <QTemporaryDir>

namespace m2m {

/// Settings of a station that has worked before.
struct StationSettings : QSettings {
    explicit StationSettings(const QString &path);
};

/// The whole program over a practice instance, a journal and settings of its own.
class Stage {
public:
    /// `prepare` is given the path of the journal before anybody has opened it.
    explicit Stage(const Camera::Look &look, void (*prepare)(const QString &journal) = nullptr);

    void connectToPractice(); ///< does nothing where that was done
    /// Opens a file of tests/data and waits until it is read and checked.
    void open(const QString &file);
    /// Chooses the form and waits until it is there.
    void choose(RecordType type, const QString &form);
    void show(MainWindow::Page page);
    template <typename W> [[nodiscard]] W *find(const char *name) const
    {
        return window.findChild<W *>(QString::fromLatin1(name));
    }
    void click(const char *name); ///< the buttons of that name that are visible
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;

public:
    StationSettings settings;
    practice::PracticeThread practice;
    UploadThread uploads;
    BatchSession session;
    MainWindow window;
    Camera camera;
    Profile profile; ///< of the practice instance
};

[[nodiscard]] QString sampleFile(const QString &name);
[[nodiscard]] QString tableFile(const QString &name);

/// A part of the tour, on a stage of its own.
struct Scene {
    const char *name;
    void (*play)(Stage &stage);
    bool isHuge = false; ///< takes long: for pictures, not for tests
    void (*prepare)(const QString &journal) = nullptr;
};

/// All of them, in the order of the journey. A new part needs its line there.
[[nodiscard]] const QList<Scene> &scenes();

void playFirstStart(Stage &stage);
void playStart(Stage &stage);
void playProfiles(Stage &stage);
void playImports(Stage &stage);
void playLargeImport(Stage &stage);
void playTypical(Stage &stage);
void playRecipes(Stage &stage);
void playForms(Stage &stage);
void playOperations(Stage &stage);
void playProblems(Stage &stage);
void playPlots(Stage &stage);
void playLongNames(Stage &stage);
void playManyRecords(Stage &stage);
void playLog(Stage &stage);
void playLogFilters(Stage &stage);
void playLongLog(Stage &stage);
void playOtherLog(Stage &stage);
void playSmallWindow(Stage &stage);
void fillJournal(const QString &path);
void fillTypicalJournal(const QString &path);
void fillJournalOfLongNames(const QString &path);

} // namespace m2m
