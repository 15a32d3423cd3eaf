// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actiondirectory.h"
#include "base/backgroundtask.h"
#include "check/checker.h"
#include "componentdirectory.h"
#include "correctionqueue.h"
#include "measurementfile.h"
#include "originals.h"
#include "profiles/profile.h"
#include "recipe/recipedraft.h"
#include "recipeshelf.h"
#include "recordcheck.h"
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
    enum class Area { Instance, File, TypeForm, Recipe, Review, Upload, Journal };
    Q_ENUM(Area)

    explicit BatchSession(UploadThread &uploads, QObject *parent = nullptr);
    ~BatchSession() override;

    /// The program that runs scripts of type forms (scriptHostPath()); empty: none are run, and
    /// what they would say is told as not checked.
    void setScriptHost(const QString &program) { m_scriptHost = program; }

    // --- who and where ---
    void setOperator(const QString &operatorName, const QString &stationName);
    [[nodiscard]] QString operatorName() const { return m_operator; }
    [[nodiscard]] QString stationName() const { return m_station; }
    /// Connects and lists the type forms. The secrets are not kept here.
    void connectTo(
        const Profile &profile, const QString &secret, const QString &proxyPassword = {});
    /// The same over the connection that the uploads have to this instance already, with its token:
    /// the issuer counts them.
    void joinInstance(const Profile &profile);
    [[nodiscard]] const std::optional<Profile> &profile() const { return m_profile; }
    [[nodiscard]] bool isConnecting() const { return m_connecting; }
    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] const QList<TypeFormEntry> &typeForms() const { return m_typeForms; }

    // --- journal ---
    /// By itself with each file; early, to tell what is wrong with it before it is needed, or again
    /// where it could not be opened (problem of Area::Journal).
    void openJournal();
    /// Where the damaged journal is that was found in the place of this one; empty: none was. What
    /// it knew of earlier uploads, this one does not.
    [[nodiscard]] QString damagedJournal() const { return m_damagedJournal; }

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
    /// The station's recipes. A file that one of them is meant for beyond doubt is read and mapped
    /// by it, where no recipe is in use and no type form was chosen; else it is only offered.
    [[nodiscard]] RecipeShelf &shelf() { return m_shelf; }
    [[nodiscard]] const RecipeShelf &shelf() const { return m_shelf; }
    /// The recipe in use was taken for this file by itself.
    [[nodiscard]] bool recipeWasRecognised() const { return m_recognised; }
    void useRecipe(const RecipeCandidate &candidate); ///< of the shelf
    /// As if none had been opened: a file that only its dialect kept from being read is read anew.
    void putRecipeAside();
    /// The recipe in use says how its files are read, and the one that is open cannot be read so;
    /// why is the problem of Area::File. Where it was read otherwise before, that table stays.
    [[nodiscard]] bool isUnreadableByRecipe() const;
    void setMapping(const Mapping &mapping);
    void clearMapping(const QString &field);
    void setKnownRecords(KnownRecords policy);
    /// What is done in this upload with records that are known already. Nothing: the recipe wants
    /// somebody to say it, and nobody has for this file.
    [[nodiscard]] std::optional<KnownRecords> knownRecords() const;
    /// Of a recipe that asks for this file alone, else of the recipe.
    void chooseKnownRecords(KnownRecords policy);
    void setRecipeName(const QString &name);
    void setShape(const RecordShape &shape);
    void setEmptyCells(EmptyCells policy);
    /// The mapping of a field, or what it would begin with; without a source then.
    [[nodiscard]] Mapping mappingOrUsual(const QString &field) const
    {
        return m_draft.mappingOrUsual(field);
    }
    /// Changes of the recipe that were made by hand, one at a time. A type form that was chosen
    /// before is fetched again.
    void undoRecipe();
    void redoRecipe();
    [[nodiscard]] bool canUndoRecipe() const { return m_draft.canUndo(); }
    [[nodiscard]] bool canRedoRecipe() const { return m_draft.canRedo(); }
    /// For this file; the next one that is opened asks again.
    void setAnswer(const QString &question, const QString &answer);
    [[nodiscard]] const QHash<QString, QString> &answers() const { return m_facts.answers; }
    /// All questions of the recipe have an answer.
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] const RunFacts &runFacts() const { return m_facts; }
    /// Of the recipe against form, columns and what its sources find in this file.
    [[nodiscard]] const IssueList &recipeIssues() const { return m_recipeIssues; }
    /// None of them is an error, but for answers that are missing or wrong: no work on the recipe
    /// is left.
    [[nodiscard]] bool isMapped() const;

    // --- review ---
    /// Null before file, form and recipe are there, and while it is found out which rows make which
    /// record.
    [[nodiscard]] const RecordBuilder &records() const { return m_builder; }
    [[nodiscard]] const ComponentFacts &components() const { return m_components.facts(); }
    /// Still being asked about.
    [[nodiscard]] int componentsLeft() const { return m_components.left(); }
    [[nodiscard]] bool isChecking() const
    {
        return m_finding.isRunning() || m_verdicts.isRunning() || m_components.isCollecting()
            || isCorrecting();
    }
    /// While all records are checked for the first time (isChecking()) it grows from the first row
    /// on; when it is whole it has as many rows as the table. While corrected rows are checked
    /// again, it is the one from before. By index of the record.
    [[nodiscard]] const CheckReport &report() const { return m_verdicts.report(); }
    /// A record with all its issues; made now, for what is looked at.
    [[nodiscard]] Record record(qint64 index) const;
    /// Another one whenever record() or original() may tell something else than before.
    [[nodiscard]] quint64 recordsVersion() const { return m_recordsVersion; }
    /// What an edit changes, as the DB has it: asked for when it is looked at. The upload changes
    /// no other version than the one that was seen.
    [[nodiscard]] Original original(const Record &record);
    /// Null text: as in the file. Corrections of a few thousand cells, and taking them back, are
    /// done on return; more, and those whose cells have to be found, are made beside, one after
    /// the other: isCorrecting(), then reviewChanged().
    void correct(const CorrectedCells &cells);
    void correctFound(const FindCells &find);
    [[nodiscard]] const Corrections &corrections() const { return m_corrections.corrections(); }
    [[nodiscard]] bool isCorrecting() const { return m_corrections.isBusy(); }
    void undo() { m_corrections.undo(); }
    void redo() { m_corrections.redo(); }

    // --- what the DB has already ---
    /// Asks the DB which actions of this type form the components have already, where somebody
    /// wants to know: it takes a question for each component and each action.
    void searchDb();
    void stopSearchingDb();
    [[nodiscard]] bool canSearchDb() const;
    [[nodiscard]] bool isSearchingDb() const { return m_searchWanted && !m_storedSummary; }
    [[nodiscard]] const ActionDirectory &storedActions() const { return m_stored; }
    /// What it says is of the records as they are now. Reading it may take a second after the
    /// search: reviewChanged().
    [[nodiscard]] const std::optional<StoredSummary> &stored() const { return m_storedSummary; }

    // --- upload ---
    /// All is there, checked and asked after, and at least one record can be sent.
    [[nodiscard]] bool canUpload() const;
    /// Records with errors are not sent (they are `rejected` by our own check). Where the newest
    /// earlier upload of the same file with the same recipe was interrupted, goes on with that.
    void startUpload();
    void pauseUpload() { m_uploads.pause(); }
    void resumeUpload() { m_uploads.resume(); }
    void cancelUpload();
    // Of a batch of the instance that is connected; run() tells of it like of an upload. Nothing
    // happens while a run is active or nothing is connected.
    /// Takes what is left of it to its end.
    void goOnWith(qint64 batch);
    /// Sends again what failed or was refused; see setBackForRetry().
    void retry(qint64 batch, const QList<qint64> &items = {});
    /// See setBackForReading().
    void readBackAgain(qint64 batch, const QList<qint64> &items = {});
    /// Puts back what an edit batch of the instance that is connected has changed; see planUndo().
    /// run() tells of it like of an upload.
    void undoBatch(qint64 batch);
    /// Asks what would come of sending a batch that went to another instance to the one that is
    /// connected; promotion() tells it, or the problem of Area::Upload, by runChanged().
    void offerPromotion(qint64 batch);
    [[nodiscard]] const std::optional<PromotionOffer> &promotion() const { return m_promotion; }
    void forgetPromotion();
    /// Sends what promotion() tells of. run() tells of it like of an upload.
    void promote();
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
    void recipesOffered(); ///< what the shelf has for this file
    /// Before reviewChanged(), and the only difference from recordsVersion() - 1.
    void rowsCorrected(const QList<qint64> &rows);
    void reviewChanged(); ///< records, verdicts, corrections or what is known of components
    void runChanged();
    void problemChanged(m2m::BatchSession::Area area);

private:
    void setProblem(Area area, const std::optional<Error> &error);
    void forgetInstance(const Profile &next);
    void meetInstance();
    [[nodiscard]] std::optional<Dialect> dialectOfRecipe() const;
    void readAsRecipeSays();
    void fileRead();
    void fileHasChanged();
    void sendVerified();
    void typeFormRead(const QString &id, const Result<TypeFormPtr> &form);
    void findEarlierUploads();
    void recipeGoneTo();
    void takeOffer();
    void checkRecipeAgain();
    void rebuild(); ///< records and verdicts, after anything that they depend on
    void check(); ///< all records, with what is known of their components now
    /// Records and verdicts of the rows that differ.
    void corrected(const QList<qint64> &rows, const CellOverlay &before);
    void setBuilder(const RecordBuilder &builder);
    [[nodiscard]] RecordBuilder newBuilder(const RecordRowsPtr &rows) const;
    void takeRows(const RecordRowsPtr &rows);
    void takeFacts(); ///< records may have other issues now
    void takeUuids();
    [[nodiscard]] bool decidesRows(const QList<qint64> &rows, const CellOverlay &before) const;
    void prepareScripts();
    [[nodiscard]] QString instanceHost() const;
    [[nodiscard]] QStringList componentsOfRecords() const;
    void sumUpStored();
    [[nodiscard]] QHash<QByteArray, StoredAction> storedByFingerprint() const;
    [[nodiscard]] UploadOrder order() const;
    [[nodiscard]] bool beginRunOf(qint64 batch);
    [[nodiscard]] BatchInfo whoSends() const;
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
    QString m_damagedJournal;
    QList<BatchInfo> m_earlier;
    bool m_earlierKnown = false;

    QString m_fetching;
    RecipeDraft m_draft;
    RecipeShelf m_shelf;
    bool m_recognised = false;
    std::optional<KnownRecords> m_known; ///< as chosen for the file that is open
    bool m_refused = false; ///< the recognised recipe, for the file that is open
    IssueList m_recipeIssues;

    QString m_scriptHost;
    std::shared_ptr<ScriptRunner> m_scripts; ///< of m_scriptsOf; null where it has none
    TypeFormPtr m_scriptsOf;
    RunFacts m_facts;
    RecordBuilder m_builder;
    quint64 m_recordsVersion = 0;
    quint64 m_factsVersion = 0; ///< of the components, in that version
    BackgroundTask<RecordRowsPtr> m_finding;
    CorrectionQueue m_corrections;
    ComponentDirectory m_components;
    Originals m_originals;
    ActionDirectory m_stored;
    bool m_searchWanted = false;
    std::optional<StoredSummary> m_storedSummary;
    BackgroundTask<StoredSummary> m_summing;
    RecordCheck m_verdicts;
    mutable TypeFormPtr m_rulesOf;
    mutable std::shared_ptr<const FormValidator> m_rules; ///< of m_rulesOf, for record()

    RunStatus m_run;
    std::optional<PromotionOffer> m_promotion;
    bool m_verifying = false; ///< the file, before anything is sent from it
    QHash<Area, Error> m_problems;
};

} // namespace m2m
