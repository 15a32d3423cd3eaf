// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batchsession.h"
#include "models/recordmodel.h"
#include "recipe/recipefile.h"
#include "scannerinput.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"
#include "widgets/messagebanner.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace m2m;
using namespace std::chrono_literals;

namespace {

const QString board = QStringLiteral("3d9c1724-11e2-1b8f-ab0d-549b6f03675a");
const QString boardShort = QStringLiteral("8BfKi4Q5RM9vpSxdzbfDM5");
constexpr auto scannersGap = 8ms;
constexpr auto personsGap = 90ms;

} // namespace

namespace m2m::test {

/// Keys with times of our own.
class Keyboard {
public:
    explicit Keyboard(ScannerInput &input)
    {
        input.setClock([this](const QKeyEvent &) { return m_now; });
        input.setPatience(1h); // tests tell the time, not the machine
    }
    void type(QWidget &window, const QString &text, std::chrono::milliseconds gap)
    {
        for (const QChar c : text) {
            m_now += gap;
            if (c == u'\r')
                QTest::keyClick(window.windowHandle(), Qt::Key_Return);
            else
                QTest::keyClick(window.windowHandle(), c.toLatin1(),
                    c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        }
    }
    void wait() { m_now += 10s; }

private:
    std::chrono::milliseconds m_now{1000};
};

/// A window with one widget of each kind that does something with letters.
struct Desk : QWidget {
    Desk()
    {
        auto *layout = new QVBoxLayout(this);
        for (QWidget *each : std::initializer_list<QWidget *>{
                 &line, &memo, &combo, &list, &button, &table, &editable}) {
            layout->addWidget(each);
        }
        combo.addItems({"alpha", "beta", "delta", "3 more"});
        list.addItems({"alpha", "beta", "delta", "3 more"});
        list.setCurrentRow(0);
        model.setStringList({"one", "two"});
        table.setModel(&model);
        table.setEditTriggers(QAbstractItemView::NoEditTriggers);
        editable.setModel(&model);
        editable.setEditTriggers(QAbstractItemView::AnyKeyPressed);
        editable.setCurrentIndex(model.index(0, 0));
        editable.setItemDelegate(new QStyledItemDelegate(&editable));
    }
    QStringListModel model;
    QLineEdit line;
    QPlainTextEdit memo;
    QComboBox combo;
    QListWidget list;
    QPushButton button{"Button"};
    QTableView table;
    QTableView editable;
};

} // namespace m2m::test

/// A scanner is told from a person, and what it reads goes where a component is asked for.
class TestScanner : public QObject, test::WindowFixture, test::PracticeFixture {
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
        test::failOnAnyWarning();
        m_desk = std::make_unique<test::Desk>();
        m_input = new ScannerInput(*m_desk);
        m_keys = std::make_unique<test::Keyboard>(*m_input);
        m_scans.clear();
        connect(m_input, &ScannerInput::scanned, this, [this](const QString &text, QWidget *focus) {
            m_scans.append({text, focus});
        });
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    }
    void cleanup()
    {
        m_desk.reset();
        closeWindow();
    }

    void aLabelIsTakenOutOfWhateverHasTheFocus_data();
    void aLabelIsTakenOutOfWhateverHasTheFocus();
    void whatAPersonTypesArrives_data();
    void whatAPersonTypesArrives();
    void whatIsFastButNoLabelArrives();
    void aLoneKeyDoesNotWaitForTheNext();
    void enterOfAPersonIsLeftAlone();
    void aMenuIsClosedAndNothingOfItChosen();
    void keysOfADialogAreLeftAlone();
    void scansGoWhereAComponentIsAskedFor();
    void aWrongComponentOfTheReviewIsCorrected();
    void whereNothingWaitsTheRecordsOfTheComponentAreShown();
    void whereNoFileIsOpenTheLogIsSearched();

private:
    /// A window of the program in place of the desk.
    bool openProgram()
    {
        m_desk.reset();
        if (!openWindow())
            return false;
        m_input = m_window->findChild<ScannerInput *>();
        m_keys = std::make_unique<test::Keyboard>(*m_input);
        return connectToPractice(*m_session);
    }
    bool openInspections()
    {
        m_session->openFile(test::dataFile("samples/visual_inspections_dirty.csv"));
        if (!waitForTable())
            return false;
        m_session->chooseTypeForm(RecordType::Action, "BoardVisualInspection");
        return QTest::qWaitFor(
            [this] {
                return m_session->records().isValid() && !m_session->isChecking()
                    && m_session->componentsLeft() == 0 && !m_session->report().rows.isEmpty();
            },
            patience);
    }
    void scan(const QString &label)
    {
        m_keys->wait();
        m_keys->type(*m_window, label + '\r', scannersGap);
    }

    std::unique_ptr<test::Desk> m_desk;
    ScannerInput *m_input = nullptr;
    QList<QPair<QString, QWidget *>> m_scans;
    std::unique_ptr<test::Keyboard> m_keys;
};

void TestScanner::aLabelIsTakenOutOfWhateverHasTheFocus_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("UUID") << board;
    QTest::newRow("short UUID") << boardShort;
    QTest::newRow("address") << "https://apa.example.org/c/" + boardShort;
}

void TestScanner::aLabelIsTakenOutOfWhateverHasTheFocus()
{
    QFETCH(QString, label);
    QSignalSpy clicked(&m_desk->button, &QPushButton::clicked);
    QSignalSpy activated(&m_desk->combo, &QComboBox::activated);
    m_desk->line.setText("kept text");
    m_desk->line.setSelection(0, 4);
    m_desk->memo.setPlainText("memo");
    m_desk->memo.moveCursor(QTextCursor::End);
    int scans = 0;
    for (QWidget *focus : std::initializer_list<QWidget *>{&m_desk->line, &m_desk->memo,
             &m_desk->combo, &m_desk->list, &m_desk->button, &m_desk->table, &m_desk->editable}) {
        focus->setFocus();
        m_keys->wait();
        m_keys->type(*m_desk, label + '\r', scannersGap);
        QCOMPARE(m_scans.size(), ++scans);
        QCOMPARE(m_scans.constLast().first, label);
        QCOMPARE(m_scans.constLast().second, focus);
    }
    QCOMPARE(m_desk->line.text(), "kept text");
    QCOMPARE(m_desk->memo.toPlainText(), "memo");
    QCOMPARE(m_desk->combo.currentIndex(), 0);
    QCOMPARE(m_desk->list.currentRow(), 0);
    QCOMPARE(m_desk->model.stringList(), QStringList({"one", "two"}));
    QTRY_VERIFY(!m_desk->editable.findChild<QLineEdit *>());
    QVERIFY(clicked.isEmpty());
    QVERIFY(activated.isEmpty());
}

void TestScanner::whatAPersonTypesArrives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << "inspected by hand";
    QTest::newRow("a UUID, letter by letter") << board;
}

void TestScanner::whatAPersonTypesArrives()
{
    QFETCH(QString, text);
    m_desk->line.setFocus();
    m_keys->type(*m_desk, text, personsGap);
    QCOMPARE(m_desk->line.text(), text); // at once
    m_desk->memo.setFocus();
    m_keys->type(*m_desk, text + '\r', personsGap);
    QCOMPARE(m_desk->memo.toPlainText(), text + '\n');
    m_desk->editable.setFocus();
    m_keys->type(*m_desk, text + '\r', personsGap);
    QTRY_COMPARE(m_desk->model.stringList().constFirst(), text);
    QVERIFY(m_scans.isEmpty());
}

void TestScanner::whatIsFastButNoLabelArrives()
{
    const QString secret = "kJ8dYtq03LMv7cVbWs5eRzX1aUoHgPnE6iT2fG9mKl0QwZxC";
    m_desk->line.setFocus();
    m_keys->type(*m_desk, secret + '\r', scannersGap);
    QCOMPARE(m_desk->line.text(), secret);
    m_keys->wait();
    // Keys that roll over each other, in a list that looks for what begins with them.
    m_desk->list.setFocus();
    m_keys->type(*m_desk, "be", 20ms);
    QCOMPARE(m_desk->list.currentRow(), 0); // not known yet who it is
    QTest::keyClick(m_desk->windowHandle(), Qt::Key_F6);
    QCOMPARE(m_desk->list.currentRow(), 1);
    QVERIFY(m_scans.isEmpty());
}

void TestScanner::aLoneKeyDoesNotWaitForTheNext()
{
    m_input->setPatience(1ms);
    m_desk->list.setFocus();
    m_keys->type(*m_desk, "d", personsGap);
    QTRY_COMPARE(m_desk->list.currentRow(), 2);
}

void TestScanner::enterOfAPersonIsLeftAlone()
{
    QSignalSpy returned(&m_desk->line, &QLineEdit::returnPressed);
    m_desk->line.setFocus();
    m_keys->type(*m_desk, board, scannersGap); // pasted by a program that types, say
    m_keys->type(*m_desk, "\r", 1s);
    QCOMPARE(returned.size(), 1);
    QCOMPARE(m_desk->line.text(), board);
    QVERIFY(m_scans.isEmpty());
}

void TestScanner::aMenuIsClosedAndNothingOfItChosen()
{
    QMenu menu(m_desk.get());
    QSignalSpy triggered(&menu, &QMenu::triggered);
    for (const char *name : {"&3", "&d", "&9", "&c", "&1"})
        menu.addAction(QString::fromLatin1(name));
    menu.popup(m_desk->mapToGlobal(QPoint(10, 10)));
    m_keys->type(*m_desk, board + '\r', scannersGap);
    QCOMPARE(m_scans.size(), 1);
    QVERIFY(!menu.isVisible());
    QVERIFY(triggered.isEmpty());
}

void TestScanner::keysOfADialogAreLeftAlone()
{
    QDialog dialog(m_desk.get());
    QLineEdit field(&dialog);
    dialog.open();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field.setFocus();
    m_keys->type(dialog, board, scannersGap);
    QCOMPARE(field.text(), board);
    QVERIFY(m_scans.isEmpty());
}

void TestScanner::scansGoWhereAComponentIsAskedFor()
{
    QVERIFY(openProgram());
    const QString path = QStringLiteral(M2M_RESOURCES "/recipes/tension_x.m2mrecipe");
    Recipe recipe = loadRecipe(path).value();
    for (Mapping &mapping : recipe.mappings)
        mapping.source.pattern.clear(); // it wants an action ID; now anything will do
    m_session->setRecipe(recipe, path);
    m_session->openFile(test::dataFile("samples/X_layer_APA14.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->records().isValid(), patience);
    for (const auto page :
        {MainWindow::Page::Map, MainWindow::Page::Review, MainWindow::Page::Upload}) {
        m_session->setAnswer("Action ID", {});
        m_window->showPage(page);
        for (auto *panel : m_window->findChildren<QLineEdit *>("answer:Action ID"))
            panel->clear();
        find<QPushButton>("helpButton")->setFocus(); // wherever it is
        scan(board);
        QCOMPARE(m_session->answers().value("Action ID"), board);
        QCOMPARE(m_window->currentPage(), page);
    }
}

void TestScanner::aWrongComponentOfTheReviewIsCorrected()
{
    QVERIFY(openProgram());
    QVERIFY(openInspections());
    m_window->showPage(MainWindow::Page::Review);
    auto *table = find<QTableView>("reviewTable");
    auto *model = qobject_cast<RecordModel *>(table->model());
    for (const char *focus : {"reviewTable", "undoButton", "recordSearch"}) {
        table->setFocus();
        press(Qt::Key_F8);
        const QModelIndex wrong = table->currentIndex();
        QCOMPARE(model->fieldOf(wrong.column()), targetPath());
        find<QWidget>(focus)->setFocus();
        scan(boardShort);
        QCOMPARE(wrong.data(Qt::EditRole).toString(), boardShort);
        QTRY_VERIFY(table->currentIndex() != wrong); // and on to the next problem
        QVERIFY(find<QLineEdit>("recordSearch")->text().isEmpty());
    }
    QCOMPARE(m_session->corrections().overlay().size(), 3);
}

void TestScanner::whereNothingWaitsTheRecordsOfTheComponentAreShown()
{
    QVERIFY(openProgram());
    QVERIFY(openInspections());
    auto *table = find<QTableView>("reviewTable");
    const QString known = m_session->table()->row(0).constFirst();
    const int all = table->model()->rowCount();
    m_window->showPage(MainWindow::Page::Map);
    scan(known);
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Review);
    auto *note = find<MessageBanner>("scanNote");
    QVERIFY(note->isVisible());
    QVERIFY(note->title().contains(known));
    QTRY_VERIFY(table->model()->rowCount() < all);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QVERIFY(m_session->corrections().overlay().isEmpty());
    press(Qt::Key_Escape); // back to all
    QTRY_COMPARE(table->model()->rowCount(), all);
    QVERIFY(!note->isVisible());
}

void TestScanner::whereNoFileIsOpenTheLogIsSearched()
{
    QVERIFY(openProgram());
    scan(board);
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Log);
    QCOMPARE(find<QLineEdit>("logSearch")->text(), board);
    QVERIFY(find<MessageBanner>("scanNote")->isVisible());
    m_window->showPage(MainWindow::Page::Import);
    QVERIFY(!find<MessageBanner>("scanNote")->isVisible());
}

QTEST_MAIN(TestScanner)
#include "tst_scanner.moc"
