// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalreader.h"
#include "models/recordmodel.h"
#include "models/roles.h"
#include "support/practicefixture.h"
#include "support/widgetroom.h"
#include "support/windowfixture.h"
#include "widgets/counttile.h"
#include "widgets/messagebanner.h"
#include "widgets/parts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QWindow>

using namespace m2m;

namespace {

using Place = QPair<qint64, QString>; ///< row of the file's table from 1, and field

QStringList practiceBoards()
{
    QFile file(QStringLiteral(M2M_RESOURCES "/practice/components.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    QStringList boards;
    for (const QJsonValue component :
        document.isArray() ? document.array() : document["components"].toArray()) {
        if (component["formId"] == "GeometryBoard")
            boards << component["componentUuid"].toString();
    }
    return boards;
}

} // namespace

/// The review page without a mouse: all keys go to the window, as they come from a keyboard.
class TestReviewByKeyboard : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressApplication();
        QVERIFY(startPractice());
    }
    void cleanupTestCase()
    {
        undressApplication();
        stopPractice();
    }
    void init()
    {
        QVERIFY(openWindow(
            [](BatchSession &session) { session.setOperator("J. Müller", "Winder 2"); }));
        QVERIFY(connectToPractice(*m_session));
        m_session->openFile(m2m::test::dataFile("samples/visual_inspections_dirty.csv"));
        QVERIFY(waitForTable());
        m_session->chooseTypeForm(RecordType::Action, "BoardVisualInspection");
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Review);
        m_table = find<QTableView>("reviewTable");
        m_model = qobject_cast<RecordModel *>(m_table->model());
        QVERIFY(m_table->hasFocus());
        QCOMPARE(m_session->report().wrong, qint64(22));
    }
    void cleanup() { closeWindow(); }

    void everyProblemIsReachedAndSaidInASentence()
    {
        QSet<Place> expected;
        for (const ProblemGroup &group : m_session->report().groups) {
            for (const qint64 row : group.rows) {
                if (group.severity != Severity::Note)
                    expected.insert({row + 1, shownField(group.fieldPath)});
            }
        }
        QSet<Place> reached;
        for (int i = 0; i < 40 && reached.size() < expected.size(); ++i) {
            press(Qt::Key_F8);
            QVERIFY2(!reached.contains(here()), "the way goes in circles");
            reached.insert(here());
            const QStringList sentences = shownSentences();
            QVERIFY(!sentences.isEmpty());
            for (const QString &sentence : sentences) {
                QVERIFY(sentence.size() > 12 && sentence.endsWith('.'));
                // No rule is named by the key that it has in here.
                static const QRegularExpression key("[a-z]\\.[a-z]|onlyAvailableItems|does not "
                                                    "satisfy the rule");
                QVERIFY2(!key.match(sentence).hasMatch(), qPrintable(sentence));
            }
            for (const Issue &issue : issuesHere()) {
                QVERIFY2(issue.severity != Severity::Error || saysTheValue(sentences, issue),
                    qPrintable(issue.rule + ": " + sentences.join('|')));
            }
        }
        QCOMPARE(reached, expected);
        // And back.
        for (qsizetype i = 0; i < expected.size(); ++i) {
            reached.remove(here());
            press(Qt::Key_F8, Qt::ShiftModifier);
        }
        QVERIFY(reached.isEmpty());
    }

    void correctingAllByKeyboardLeadsToABatchWithoutErrors()
    {
        QStringList boards = practiceBoards();
        for (qint64 row = 0; row < m_session->table()->rowCount(); ++row)
            boards.removeAll(m_session->table()->row(row).value(0));
        QVERIFY(boards.size() >= 5);
        QMap<Place, QString> typed;
        for (const qint64 row : {2, 4, 6, 8, 10})
            typed.insert({row, targetPath()}, boards.takeFirst());
        typed.insert({12, "inspector"}, "Ana");
        for (const qint64 row : {14, 16, 18, 20})
            typed.insert({row, "inspectionDate"}, "2024-05-06");
        typed.insert({22, "inspectionStation"}, "UK-01");
        typed.insert({26, "visualInspectionIssues"}, "Scratches");
        for (const qint64 row : {28, 30, 32})
            typed.insert({row, "boardThickness"}, "3.2");
        for (const qint64 row : {34, 36})
            typed.insert({row, "flatnessReadings"}, "0.01,0.02,0.03");
        typed.insert({38, "nonConformingDisposition"}, "Scrap");
        typed.insert({42, "actionComplete"}, "no");
        const qsizetype cells = typed.size() + 6; // those below
        QMap<Place, QString> raw;

        press(Qt::Key_F8);
        for (int step = 0; step < 60 && m_session->corrections().overlay().size() < cells; ++step) {
            const Place place = here();
            raw.insert(place, currentText());
            if (typed.contains(place)) {
                type(typed.take(place));
                press(Qt::Key_Return);
            } else if (place == Place(24, "visualInspectionIssues")) {
                press(Qt::Key_Return); // the suggestion, to be looked at
                QCOMPARE(editor()->text(), "Scratches");
                press(Qt::Key_Return); // taken
            } else if (place == Place(40, "nonConformingDisposition")) {
                type("Repair");
                press(Qt::Key_Return, Qt::ControlModifier); // row 53 has the same problem
                QTRY_COMPARE(correctedAt(53, "nonConformingDisposition"), "Repair");
                raw.insert({53, "nonConformingDisposition"}, QString());
            } else if (place == Place(44, "dispositionReason")) {
                press(Qt::Key_Delete);
                press(Qt::Key_F8);
            } else if (place == Place(55, QString())) {
                press(Qt::Key_Return); // leaves the surplus cells out
            } else {
                press(Qt::Key_F8);
            }
            // The next problem is gone to when the editor has closed.
            QTRY_VERIFY(!editor());
            QTRY_VERIFY2(here() != place || m_session->corrections().overlay().size() >= cells,
                qPrintable(QString::number(place.first) + place.second));
        }
        QVERIFY2(typed.isEmpty(), qPrintable(QString::number(typed.size())));
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        QCOMPARE(m_session->report().wrong, qint64(0));
        // The same record twice and a row that is too short are sent; they are said, that is all.
        QCOMPARE(m_session->report().doubtful, qint64(2));
        QVERIFY(find<QLabel>("reviewTitle")->text().startsWith("2 records"));
        whatWasCorrectedStaysVisible(raw);
        theLogTellsTheCorrections();
    }

    void undoAndRedoGoToWhereTheyHappen()
    {
        press(Qt::Key_F8);
        const Place place = here();
        QCOMPARE(place, Place(2, targetPath()));
        type("something");
        press(Qt::Key_Return);
        QTRY_VERIFY(here() != place);
        const Place next = here();
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(here(), place);
        QCOMPARE(currentText(), "not-a-uuid");
        QVERIFY(m_session->corrections().overlay().isEmpty());
        press(Qt::Key_F8);
        QCOMPARE(here(), next);
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(here(), place);
        QCOMPARE(currentText(), "something");
        press(Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(currentText(), "not-a-uuid");
        QVERIFY(m_session->corrections().overlay().isEmpty());
    }

    void escapeLeavesTheCellAsItWas()
    {
        press(Qt::Key_F8);
        const Place place = here();
        type("something");
        QVERIFY(editor());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QCOMPARE(here(), place);
        QVERIFY(m_session->corrections().overlay().isEmpty());
    }

    void surplusCellsAreLeftOutAndTakenBack()
    {
        QMap<Place, QString> none;
        for (int i = 0; i < 40 && here() != Place(55, QString()); ++i)
            press(Qt::Key_F8);
        QCOMPARE(here(), Place(55, QString()));
        auto *button = find<QPushButton>("leaveOutButton");
        QVERIFY(button->isVisible());
        QVERIFY(button->text().contains("extra, cells"));
        press(Qt::Key_Return);
        QTRY_COMPARE(m_session->corrections().overlay().size(), qsizetype(2));
        QTRY_VERIFY(here() != Place(55, QString()));
        const QModelIndex number = m_model->index(m_model->modelRowOf(54), 0);
        QVERIFY(number.data(role::Changed).toBool());
        QVERIFY(number.data(Qt::ToolTipRole).toString().contains("extra, cells"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(here(), Place(55, QString()));
        QVERIFY(m_session->corrections().overlay().isEmpty());
    }

    void nothingOfThePanelIsCutOff()
    {
        auto *panel = find<QWidget>("recordPanel");
        for (int i = 0; i < 25; ++i) {
            press(Qt::Key_F8);
            QTRY_VERIFY2(test::hasRoom(*panel), qPrintable(here().second));
        }
    }

    void thePanelCorrectsForAllOfAKind()
    {
        // Every record has the same station but one; nothing is wrong with it.
        const int column = m_model->columnOf("inspectionStation");
        m_table->setCurrentIndex(m_model->index(0, column));
        auto *edit = find<QLineEdit>("correctionEdit");
        auto *forAll = find<QPushButton>("useForAllButton");
        QVERIFY(edit->isVisible());
        QVERIFY(!forAll->isVisible());
        edit->setFocus();
        edit->selectAll();
        for (const char c : QByteArray("US-03"))
            QTest::keyClick(m_window->windowHandle(), c);
        QTRY_VERIFY(forAll->isVisible());
        QCOMPARE(forAll->text(), "…for all 59 with this text");
        QVERIFY(!find<QPushButton>("useForTextButton")->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_session->corrections().overlay().size(), qsizetype(59));
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        QCOMPARE(m_session->corrections().overlay().value({21, 3}), QString());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_session->corrections().overlay().isEmpty());
    }

    void whatIsCorrectedStaysUnderItsFilter()
    {
        find<FilterChip>("filterWrong")->click();
        QCOMPARE(m_model->rowCount(), 22);
        m_table->setFocus();
        press(Qt::Key_F8, Qt::ShiftModifier);
        press(Qt::Key_F8);
        const Place place = here();
        type("3d9c1724-11e2-1b8f-ab0d-549b6f03675a");
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        QCOMPARE(m_session->report().wrong, qint64(21));
        QCOMPARE(m_model->rowCount(), 22);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_model->rowCount(), 22); // not even for a moment
        QCOMPARE(here(), place);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        QCOMPARE(m_model->rowCount(), 22);
    }

private:
    bool isSettled() const
    {
        return m_session->records().isValid() && !m_session->isChecking()
            && m_session->componentsLeft() == 0 && !m_session->report().rows.isEmpty();
    }
    void type(const QString &text) const
    {
        for (const char c : text.toLatin1())
            QTest::keyClick(m_window->windowHandle(), c);
    }
    QLineEdit *editor() const { return m_table->findChild<QLineEdit *>("cellEditor"); }
    QString shownField(const QString &path) const
    {
        return m_model->columnOf(path) < 0 ? QString() : path;
    }
    Place here() const
    {
        const QModelIndex current = m_table->currentIndex();
        return {m_model->rowOf(current.row()) + 1, m_model->fieldOf(current.column())};
    }
    QString currentText() const { return m_table->currentIndex().data(Qt::EditRole).toString(); }
    QString correctedAt(qint64 row, const QString &field) const
    {
        const int column = int(
            m_session->table()->columns().indexOf(m_session->recipe().mapping(field)->source.text));
        return m_session->corrections().overlay().value({row - 1, column});
    }
    IssueList issuesHere() const
    {
        IssueList issues = m_session->record(here().first - 1).issues;
        const QString field = here().second;
        issues.removeIf([&field](const Issue &issue) {
            return issue.fieldPath != field || issue.severity == Severity::Note;
        });
        return issues;
    }
    QStringList shownSentences() const
    {
        QStringList sentences;
        for (const MessageBanner *banner :
            find<QWidget>("recordPanel")->findChildren<MessageBanner *>()) {
            if (banner->isVisible())
                sentences << banner->title();
        }
        return sentences;
    }
    /// The sentence about a list names the piece, or the place of one that is missing.
    bool saysTheValue(const QStringList &sentences, const Issue &issue) const
    {
        const QString all = sentences.join(' ');
        const QString piece = issue.params.value("piece").toString();
        if (issue.params.contains("piece"))
            return all.contains(
                piece.isEmpty() ? issue.params.value("position").toString() : piece);
        if (issue.params.contains("option"))
            return all.contains(issue.params.value("option").toString());
        // A cell may hold a paragraph; its beginning tells which.
        return all.contains(currentText().left(40));
    }

    void whatWasCorrectedStaysVisible(const QMap<Place, QString> &raw)
    {
        auto *inFile = find<QLabel>("recordPanelInFile");
        const CellOverlay &overlay = m_session->corrections().overlay();
        for (int column = RecordModel::FirstField; column < m_model->columnCount(); ++column) {
            const QString field = m_model->fieldOf(column);
            const int tableColumn = int(m_session->table()->columns().indexOf(
                m_session->recipe().mapping(field)->source.text));
            for (qint64 row = 0; row < m_session->records().count(); ++row) {
                const QModelIndex index = m_model->index(m_model->modelRowOf(row), column);
                QCOMPARE(index.data(role::Changed).toBool(), overlay.contains({row, tableColumn}));
                if (!overlay.contains({row, tableColumn}))
                    continue;
                QString before = raw.value({row + 1, field});
                if (before.isEmpty())
                    before = "(empty)";
                QCOMPARE(index.data(role::Before).toString(), before);
                QVERIFY(index.data(Qt::ToolTipRole).toString().contains("In the file: " + before));
                m_table->setCurrentIndex(index);
                QVERIFY(inFile->isVisible());
                QCOMPARE(inFile->text(), before);
            }
        }
    }

    void theLogTellsTheCorrections()
    {
        const CellOverlay overlay = m_session->corrections().overlay();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->canUpload(), patience);
        m_session->startUpload();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->run().phase == RunPhase::Finished, patience);
        QCOMPARE(m_session->run().counts[ItemState::Rejected], qint64(0));
        const QList<CorrectionInfo> kept =
            readCorrections(m_session->journalPath(), m_session->run().batch, 0, 99).value();
        QCOMPARE(kept.size(), overlay.size());
        for (const CorrectionInfo &correction : kept) {
            QCOMPARE(correction.corrected, overlay.value({correction.row, correction.column}));
            QCOMPARE(correction.who, "J. Müller");
        }
        press(Qt::Key_5, Qt::ControlModifier);
        auto *items = find<QTableView>("itemTable");
        QTRY_COMPARE_WITH_TIMEOUT(items->model()->rowCount(), 60, patience);
        QTRY_VERIFY_WITH_TIMEOUT(items->model()->index(1, 0).data().toString() == "2", patience);
        items->setCurrentIndex(items->model()->index(1, 0));
        auto *story = find<QWidget>("storyPanel");
        QTRY_VERIFY_WITH_TIMEOUT(story->findChild<QLabel *>("storyCorrection"), patience);
        const auto *line = story->findChild<ElidedLabel *>("storyCorrection");
        QVERIFY2(line->fullText().startsWith("Corrected. Board: “not-a-uuid” became “"),
            qPrintable(line->fullText()));
        const auto *counts = find<ElidedLabel>("batchCounts");
        QVERIFY2(counts->fullText().endsWith(
                     QStringLiteral("%1 cells corrected by hand").arg(overlay.size())),
            qPrintable(counts->fullText()));
    }

    QTableView *m_table = nullptr;
    RecordModel *m_model = nullptr;
};

QTEST_MAIN(TestReviewByKeyboard)
#include "tst_reviewbykeyboard.moc"
