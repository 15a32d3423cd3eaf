// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checker.h"
#include "check/corrections.h"
#include "componentdirectory.h"
#include "measurementfile.h"
#include "profiles/profile.h"
#include "recipe/recipedraft.h"
#include "runstatus.h"
#include "uploadthread.h"

#include <QObject>

#include <optional>

namespace m2m {

/// The document of one upload: file, instance, type form, recipe, corrections, verdicts, run. Pages
/// and command line drive it by its commands and show its state; it holds no widget and no
/// sentence. Lives on the GUI thread, and does no long work there.
///
/// Each change of state is told by one signal; a page's refresh() sets everything from the getters.
class BatchSession : public QObject {
    Q_OBJECT
public:
    /// What a problem belongs to, so that the right page shows it.
    enum class Area { Instance, File, TypeForm, Recipe, Review, Upload };
    Q_ENUM(Area)

    explicit BatchSession(UploadThread &uploads, QObject *parent = nullptr);
    ~BatchSession() override;

    // --- who and where ---
    void setOperator(const QString &operatorName, const QString &stationName);
    [[nodiscard]] QString operatorName() const { return m_operator; }
    /// Connects and lists the type forms. The secrets are not kept here.
    void connectTo(
        const Profile &profile, const QString &secret, const QString &proxyPassword = {});
    [[nodiscard]] const std::optional<Profile> &profile() const { return m_profile; }
    [[nodiscard]] bool isConnecting() const { return m_connecting; }
    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] const QList<TypeFormEntry> &typeForms() const { return m_typeForms; }

    // --- import ---
    void openFile(const QString &path);
    void openText(const QByteArray &text, const QString &name); ///< pasted
    void setDialect(const Dialect &dialect); ///< reads the file again
    void chooseSheet(const QString &sheet); ///< of the workbook that is open; guesses anew
    void readFileAgain(); ///< as it is now on disk
    void stopReadingFile() { m_file.stopReading(); } ///< what was read before stays
    void closeFile();
    /// What is known of the file beyond its table: preview, hash, findings, changes.
    [[nodiscard]] const MeasurementFile &file() const { return m_file; }
    [[nodiscard]] bool isOpening() const { return m_file.isReading(); }
    [[nodiscard]] const TablePtr &table() const { return m_file.table(); }
    /// Earlier batches of this file on this instance, newest first. Known only when
    /// earlierUploadsKnown(): nothing is sent before.
    [[nodiscard]] bool earlierUploadsKnown() const { return m_earlierKnown; }
    [[nodiscard]] const QList<BatchInfo> &earlierUploads() const { return m_earlier; }

    // --- map ---
    /// A type form of the other kind is put aside with its mappings.
    void chooseOperation(Operation operation);
    void chooseTypeForm(RecordType type, const QString &id);
    [[nodiscard]] bool isFetchingTypeForm() const { return !m_fetching.isEmpty(); }
    [[nodiscard]] const TypeFormPtr &typeForm() const { return m_draft.form(); }
    [[nodiscard]] const Recipe &recipe() const { return m_draft.recipe(); }
    /// Empty: not saved yet.
    [[nodiscard]] QString recipePath() const { return m_draft.path(); }
    /// Also unsure ones.
    [[nodiscard]] const QList<Match> &matches() const { return m_draft.matches(); }
    void setRecipe(const Recipe &recipe, const QString &path); ///< fetches its type form
    void openRecipe(const QString &path);
    [[nodiscard]] Result<void> saveRecipe(const QString &path, const QString &name);
    void setMapping(const Mapping &mapping);
    void clearMapping(const QString &field);
    void setKnownRecords(KnownRecords policy);
    void setRecipeName(const QString &name);
    /// Of the recipe against form and columns.
    [[nodiscard]] const IssueList &recipeIssues() const { return m_recipeIssues; }

    // --- review ---
    /// Null before file, form and recipe are there.
    [[nodiscard]] const RecordBuilder &records() const { return m_builder; }
    [[nodiscard]] const ComponentFacts &components() const { return m_components.facts(); }
    /// Still being asked about.
    [[nodiscard]] int componentsLeft() const { return m_components.left(); }
    [[nodiscard]] bool isChecking() const
    {
        return m_checking.isRunning() || m_components.isCollecting();
    }
    [[nodiscard]] const CheckReport &report() const { return m_report; }
    /// The record of a row with all its issues; made now, for what is looked at.
    [[nodiscard]] Record record(qint64 row) const;
    void correct(const QList<QPair<CellAddress, QString>> &cells); ///< null text: as in the file
    [[nodiscard]] const Corrections &corrections() const { return m_corrections; }
    void undo();
    void redo();

    // --- upload ---
    /// All is there, checked and asked after, and at least one record can be sent.
    [[nodiscard]] bool canUpload() const;
    /// Records with errors are not sent (they are `rejected` by our own check). Where the newest
    /// earlier upload of the same file with the same recipe was interrupted, goes on with that.
    void startUpload();
    void pauseUpload() { m_uploads.pause(); }
    void resumeUpload() { m_uploads.resume(); }
    void cancelUpload();
    [[nodiscard]] const RunStatus &run() const { return m_run; }
    [[nodiscard]] QString journalPath() const { return m_uploads.journalPath(); }

    [[nodiscard]] std::optional<Error> problem(Area area) const;
    /// For trouble around the session: no secret to connect with, no sample to open.
    void reportProblem(Area area, const Error &error) { setProblem(area, error); }

Q_SIGNALS:
    void instanceChanged();
    void tableChanged(); ///< also hash, preview, or that the file has changed on disk
    void openingProgressed(int percent);
    void fileInspected();
    void typeFormChanged();
    void recipeChanged();
    void reviewChanged(); ///< records, verdicts, corrections or what is known of components
    void runChanged();
    void problemChanged(m2m::BatchSession::Area area);

private:
    void setProblem(Area area, const std::optional<Error> &error);
    void fileRead();
    void fileHasChanged();
    void sendVerified();
    void typeFormRead(const QString &id, const Result<TypeFormPtr> &form);
    void findEarlierUploads();
    void rebuild(); ///< records and verdicts, after anything that they depend on
    void check();
    [[nodiscard]] QString instanceHost() const;
    [[nodiscard]] UploadOrder order() const;
    [[nodiscard]] std::optional<qint64> interruptedUpload() const;

    UploadThread &m_uploads;
    QString m_operator;
    QString m_station;
    std::optional<Profile> m_profile;
    bool m_connecting = false;
    bool m_connected = false;
    QList<TypeFormEntry> m_typeForms;

    MeasurementFile m_file;
    TablePtr m_tableTaken; ///< the one that all below was made for
    QList<BatchInfo> m_earlier;
    bool m_earlierKnown = false;

    QString m_fetching;
    RecipeDraft m_draft;
    IssueList m_recipeIssues;

    RecordBuilder m_builder;
    Corrections m_corrections;
    ComponentDirectory m_components;
    BackgroundTask<CheckReport> m_checking;
    CheckReport m_report;

    RunStatus m_run;
    bool m_verifying = false; ///< the file, before anything is sent from it
    QHash<Area, Error> m_problems;
};

} // namespace m2m
