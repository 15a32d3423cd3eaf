// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/replacedialog.h"
#include "models/recordmodel.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace m2m;

namespace {

const char *const file = "Board,Inspected by,Station,Thickness / mm\n"
                         "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,A. Smith,uk1,3.2 mm\n"
                         "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,a. smith,UK1,3.21 mm\n"
                         "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,B. Jones,UK-01,3.1\n"
                         "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,A. Smithson,uk1,\n";
enum Column { Board, Inspector, Station, Thickness };

} // namespace

/// Ctrl+H on the review page, by keys and clicks.
class TestFindAndReplace : public QObject, test::WindowFixture, test::PracticeFixture {
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
        QVERIFY(openWindow());
        QVERIFY(connectToPractice(*m_session));
        m_session->openText(file, "made.csv");
        QVERIFY(waitForTable());
        m_session->chooseTypeForm(RecordType::Action, "BoardVisualInspection");
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        m_window->showPage(MainWindow::Page::Review);
        m_table = find<QTableView>("reviewTable");
        m_model = qobject_cast<RecordModel *>(m_table->model());
        QCOMPARE(m_model->rowCount(), 4);
        press(Qt::Key_H, Qt::ControlModifier);
        m_dialog = m_window->findChild<ReplaceDialog *>();
        QVERIFY(m_dialog && m_dialog->isVisible() && !m_dialog->isModal());
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        m_dialog->findChild<QComboBox *>("replaceColumn")->setCurrentIndex(0); // all columns
    }
    void cleanup() { closeWindow(); }

    void theCountIsSaidBeforeAnythingChanges()
    {
        type("smith", "Miller");
        QCOMPARE(count(), "3 cells in 3 lines would change.");
        QVERIFY(
            part<QLabel>("replaceSamples")->text().startsWith("line 2: “A. Smith” → “A. Miller”"));
        QVERIFY(m_session->corrections().overlay().isEmpty());
        part<QCheckBox>("replaceCase")->click();
        settle();
        QCOMPARE(count(), "1 cell in 1 line would change.");
        type("smitten", "Miller");
        QCOMPARE(count(), "No cell would change.");
        QVERIFY(!part<QPushButton>("replaceAllButton")->isEnabled());
    }

    void allAreReplacedInOneStep()
    {
        type(" mm", "");
        QCOMPARE(count(), "2 cells in 2 lines would change.");
        part<QPushButton>("replaceAllButton")->click();
        // It is not said before it is true, and nothing is sent meanwhile.
        QCOMPARE(count(), "Replacing 2 cells …");
        QVERIFY(m_session->isCorrecting() && m_session->isChecking());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->corrections().overlay().size() == 2, patience);
        QCOMPARE(cell(0, Thickness), "3.2");
        QCOMPARE(cell(1, Thickness), "3.21");
        QCOMPARE(count(), "2 cells replaced.");
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_session->corrections().overlay().isEmpty());
        QVERIFY(!m_session->corrections().canUndo());
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(cell(1, Thickness), "3.21");
    }

    void itCanBeUndoneAtOnce()
    {
        QVERIFY(!part<QPushButton>("undoReplaceButton")->isVisible());
        type("smith", "Miller");
        part<QPushButton>("replaceAllButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->corrections().overlay().size(), 3, patience);
        part<QPushButton>("undoReplaceButton")->click();
        QVERIFY(m_session->corrections().overlay().isEmpty());
        settle();
        QCOMPARE(count(), "3 cells in 3 lines would change.");
    }

    void onlyTheChosenColumnIsSearched()
    {
        type("1", "9");
        auto *column = part<QComboBox>("replaceColumn");
        QCOMPARE(column->count(), 5);
        column->setCurrentIndex(column->findData(int(Station)));
        settle();
        QCOMPARE(count(), "4 cells in 4 lines would change.");
        part<QPushButton>("replaceAllButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(cell(2, Station), "UK-09", patience);
        QCOMPARE(cell(2, Thickness), QString());
    }

    void theColumnThatIsLookedAtIsProposed()
    {
        m_dialog->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (int i = RecordModel::FirstField; i < m_model->columnCount(); ++i) {
            if (m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole) == "Thickness")
                m_table->setCurrentIndex(m_model->index(0, i));
        }
        press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(part<QComboBox>("replaceColumn")->currentData().toInt(), int(Thickness));
    }

    void wholeCellsAreNothingElse()
    {
        part<QCheckBox>("replaceWhole")->click();
        type("uk1", "UK-01");
        QCOMPARE(count(), "3 cells in 3 lines would change.");
        type("A. Smith", "Ana Smith");
        QCOMPARE(count(), "2 cells in 2 lines would change.");
        // Empty ones can be filled.
        type("", "3.2");
        QCOMPARE(count(), "1 cell in 1 line would change.");
        part<QPushButton>("replaceAllButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(cell(3, Thickness), "3.2", patience);
    }

    void expressionsHaveGroups()
    {
        part<QCheckBox>("replaceExpression")->click();
        type("^uk-?0*(\\d+)$", "UK-0\\1");
        QCOMPARE(count(), "3 cells in 3 lines would change.");
        part<QPushButton>("replaceAllButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, Station), "UK-01", patience);
        QCOMPARE(cell(3, Station), "UK-01");
        type("(", "x");
        QVERIFY(count().startsWith("The regular expression has a mistake: "));
        QVERIFY(!part<QPushButton>("replaceAllButton")->isEnabled());
        // Of a plain text nothing has a meaning of its own.
        part<QCheckBox>("replaceExpression")->click();
        type("3.1", "\\1.3");
        QCOMPARE(count(), "1 cell in 1 line would change.");
        part<QPushButton>("replaceAllButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(cell(2, Thickness), "\\1.3", patience);
    }

    void oneAfterTheOther()
    {
        type("smith", "Miller");
        part<QPushButton>("findNextButton")->click();
        QCOMPARE(m_model->rowOf(m_table->currentIndex().row()), qint64(0));
        part<QPushButton>("replaceOneButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, Inspector), "A. Miller", patience);
        QCOMPARE(m_model->rowOf(m_table->currentIndex().row()), qint64(1));
        QCOMPARE(cell(1, Inspector), QString());
        settle();
        QCOMPARE(count(), "2 cells in 2 lines would change.");
        part<QPushButton>("findNextButton")->click();
        QCOMPARE(m_model->rowOf(m_table->currentIndex().row()), qint64(3));
        part<QPushButton>("findNextButton")->click();
        QCOMPARE(m_model->rowOf(m_table->currentIndex().row()), qint64(1));
    }

    void onlyRecordsThatAreShownAreMeant()
    {
        auto *search = find<QLineEdit>("recordSearch");
        search->setText("jones");
        Q_EMIT search->textEdited("jones");
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, patience);
        type(".", ",");
        part<QComboBox>("replaceColumn")
            ->setCurrentIndex(part<QComboBox>("replaceColumn")->findData(int(Inspector)));
        settle();
        QCOMPARE(count(), "1 cell in 1 line would change.");
    }

    void whatBecomesTheFilesTextIsNoCorrection()
    {
        m_session->correct({{{2, Thickness}, "3.7"}});
        type("3.7", "3.1");
        part<QPushButton>("replaceAllButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->corrections().overlay().isEmpty(), patience);
        QVERIFY(m_session->corrections().canUndo());
    }

    void escapeClosesIt()
    {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

private:
    template <typename W> W *part(const char *name) const { return m_dialog->findChild<W *>(name); }
    QString count() const { return part<QLabel>("replaceCount")->text(); }
    QString cell(qint64 row, int column) const
    {
        return m_session->corrections().overlay().value({row, column});
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled() && isSettled(), patience); }
    void type(const QString &find, const QString &with)
    {
        for (const auto &[name, text] :
            {std::pair("findText", find), std::pair("replaceWith", with)}) {
            auto *edit = part<QLineEdit>(name);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClick(edit, Qt::Key_Delete);
            QTest::keyClicks(edit, text);
        }
        settle();
    }
    [[nodiscard]] bool isSettled() const
    {
        return m_session->table() && !m_session->isOpening() && m_session->typeForm()
            && m_session->records().isValid() && !m_session->isChecking()
            && m_session->componentsLeft() == 0
            && m_session->report().rows.size() == m_session->records().count();
    }

    QTableView *m_table = nullptr;
    RecordModel *m_model = nullptr;
    ReplaceDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestFindAndReplace)
#include "tst_findandreplace.moc"
