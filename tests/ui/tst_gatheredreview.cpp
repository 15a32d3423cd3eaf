// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordmodel.h"
#include "models/roles.h"
#include "models/tracemodel.h"
#include "recipe/recordtrace.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"
#include "text/format.h"
#include "text/steptext.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace m2m;

/// The review page over records that are made of many rows.
class TestGatheredReview : public QObject, test::WindowFixture, test::PracticeFixture {
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
    }
    void cleanup() { closeWindow(); }

    void everyValueShowsWhereItIsFromAndWhatWasDone_data()
    {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("most");
        QTest::newRow("a record a file") << "tension_x"
                                         << "X_layer_APA14.csv" << 1;
        QTest::newRow("a record a component") << "winding"
                                              << "winding.csv" << 3;
    }
    void everyValueShowsWhereItIsFromAndWhatWasDone()
    {
        QFETCH(QString, recipe);
        QFETCH(QString, file);
        QFETCH(int, most);
        open(recipe, file);
        const QAbstractItemModelTester tester(traces()->model());
        const RecordBuilder records = m_session->records();
        int values = 0;
        for (int row = 0; row < qMin(most, m_model->rowCount()); ++row) {
            for (const Mapping &mapping : records.recipe().mappings) {
                const int column = m_model->columnOf(mapping.field);
                if (column < 0)
                    continue;
                m_table->setCurrentIndex(m_model->index(row, column));
                if (!traces()->isVisible()) {
                    QVERIFY(traceOf(records, row, mapping.field).size() <= 1);
                    continue;
                }
                const QList<ValueTrace> expected = traceOf(records, row, mapping.field);
                QVERIFY(!expected.isEmpty());
                QTRY_COMPARE_WITH_TIMEOUT(
                    traces()->model()->rowCount(), int(expected.size()), patience);
                QTRY_COMPARE(text(0, TraceModel::Place), expected.constFirst().path);
                for (int i = 0; i < expected.size(); ++i)
                    compare(expected.at(i), i);
                values += int(expected.size());
            }
        }
        QVERIFY2(values > (recipe == "winding" ? 40 : 959), qPrintable(QString::number(values)));
    }

    void aRecordTellsItsLines()
    {
        open("tension_x", "X_layer_APA14.csv");
        QCOMPARE(m_model->rowCount(), 1);
        m_table->setCurrentIndex(m_model->index(0, RecordModel::NumberColumn));
        const QString where = find<QLabel>("recordPanelWhere")->text();
        QCOMPARE(where, "lines 13 to 492, 480 rows of the file");
        QCOMPARE(find<QLabel>("recordPanelTitle")->text(), "Record 1");
        QVERIFY(!traces()->isVisible());
        const int side = m_model->columnOf("measuredTensions_sideA");
        QCOMPARE(m_model->index(0, side).data().toString(), "480 values");
        QVERIFY(!m_model->flags(m_model->index(0, side)).testFlag(Qt::ItemIsEditable));
    }

    void oneCellOfManyIsChosenAndCorrected()
    {
        open("tension_x", "X_layer_APA14.csv");
        const int side = m_model->columnOf("measuredTensions_sideA");
        m_table->setCurrentIndex(m_model->index(0, side));
        QTRY_COMPARE(traces()->model()->rowCount(), 480);
        auto *edit = find<QLineEdit>("correctionEdit");
        QVERIFY(!edit->isVisible());
        // Wire 4 was tensioned again; the newest of its values counts.
        const QModelIndex cell = traces()->model()->index(3, TraceModel::FirstCell + 1);
        QCOMPARE(cell.data().toString(), "6.71");
        traces()->setCurrentIndex(cell);
        QTRY_VERIFY(edit->isVisible());
        QCOMPARE(edit->text(), "6.71");
        QCOMPARE(find<QLabel>("recordPanelWhere")->text(), "line 16, column “Re-tension A 1”");
        edit->setText("7.25");
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(isSettled());
        QCOMPARE(m_session->corrections().overlay(), CellOverlay({{{3, 9}, "7.25"}}));
        QCOMPARE(
            m_session->record(0).data["measuredTensions_sideA"].toArray().at(3).toDouble(), 7.25);
        m_table->setCurrentIndex(m_model->index(0, side));
        QTRY_COMPARE(traces()->model()->rowCount(), 480);
        QTRY_COMPARE(
            traces()->model()->index(3, TraceModel::FirstCell + 1).data().toString(), "7.25");
        const QModelIndex now = traces()->model()->index(3, TraceModel::FirstCell + 1);
        QVERIFY(now.data(role::Changed).toBool());
        QCOMPARE(now.data(role::Before).toString(), "6.71");
        // Undoing goes to where it happens.
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_session->corrections().overlay().isEmpty());
        QTRY_COMPARE(traces()->currentIndex().row(), 3);
        QTRY_COMPARE(traces()->currentIndex().data().toString(), "6.71");
    }

    void theChosenCellStaysWhileRecordsAreBuiltAnew()
    {
        open("winding", "winding.csv");
        const int column = m_model->columnOf(m_model->fieldOf(RecordModel::FirstField + 2));
        m_table->setCurrentIndex(m_model->index(3, column));
        const qint64 row = m_session->records().firstRow(3);
        // The first record becomes a part of another: all behind it move up.
        const QList<qint64> first = m_session->records().rowsOf(0);
        const QString other = m_session->table()->row(1).at(0);
        QList<QPair<CellAddress, QString>> moved;
        for (const qint64 cell : first)
            moved.append({{cell, 0}, other});
        m_session->correct(moved);
        QVERIFY(!m_session->records().isValid());
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        QCOMPARE(m_session->records().count(), 7);
        QCOMPARE(m_session->records().firstRow(2), row);
        QCOMPARE(m_table->currentIndex(), m_model->index(2, column));
        m_session->undo();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        QCOMPARE(m_table->currentIndex(), m_model->index(3, column));
    }

    void theListStaysScrolledWhileRecordsAreBuiltAnew()
    {
        open("visual_inspections", "visual_inspections.csv");
        m_table->setCurrentIndex(m_model->index(150, RecordModel::FirstField + 1));
        QVERIFY(m_table->verticalScrollBar()->value() > 0);
        const int top = m_table->rowViewportPosition(150);
        RecordShape shape;
        shape.skipFirst = 10;
        m_session->setShape(shape);
        QVERIFY(!m_session->records().isValid());
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        QCOMPARE(m_model->rowCount(), 290);
        QCOMPARE(m_table->currentIndex(), m_model->index(140, RecordModel::FirstField + 1));
        QCOMPARE(m_table->rowViewportPosition(140), top);
    }

    void theChosenCellOfManyStaysToo()
    {
        open("tension_x", "X_layer_APA14.csv");
        const int side = m_model->columnOf("measuredTensions_sideA");
        m_table->setCurrentIndex(m_model->index(0, side));
        QTRY_COMPARE(traces()->model()->rowCount(), 480);
        traces()->setCurrentIndex(traces()->model()->index(200, TraceModel::FirstCell));
        m_session->setAnswer("Action ID", "0123456789abcdef0123456f");
        QVERIFY(!m_session->records().isValid());
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        QCOMPARE(m_table->currentIndex(), m_model->index(0, side));
        QTRY_COMPARE(
            traces()->currentIndex(), traces()->model()->index(200, TraceModel::FirstCell));
    }

    void whatIsChangedIsFilteredByRecord()
    {
        open("winding", "winding.csv");
        const qint64 last = m_session->records().count() - 1;
        const qint64 row = m_session->records().rowsOf(last).constLast();
        QVERIFY(row != last);
        const int column = int(m_session->table()->columns().indexOf(QStringLiteral("Length / m")));
        QVERIFY(column >= 0);
        m_session->correct({{{row, column}, "2000,5"}});
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        find<QAbstractButton>("filterChanged")->click();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->rowOf(0), last);
        find<QAbstractButton>("filterChanged")->click();
        auto *search = find<QLineEdit>("recordSearch");
        search->setFocus();
        QTest::keyClicks(search, "2000,5");
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->rowOf(0), last);
    }

private:
    void open(const QString &recipe, const QString &file)
    {
        m_session->openRecipe(QStringLiteral(M2M_RESOURCES "/recipes/%1.m2mrecipe").arg(recipe));
        m_session->openFile(m2m::test::dataFile("samples/" + file));
        if (recipe.startsWith("tension"))
            m_session->setAnswer("Action ID", "0123456789abcdef01234567");
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        m_window->showPage(MainWindow::Page::Review);
        m_table = find<QTableView>("reviewTable");
        m_model = qobject_cast<RecordModel *>(m_table->model());
        QCOMPARE(qint64(m_model->rowCount()), m_session->records().count());
    }
    [[nodiscard]] bool isSettled() const
    {
        return m_session->table() && !m_session->isOpening() && m_session->typeForm()
            && m_session->records().isValid()
            && !m_session->isChecking()
            // What the instance says of components may build the records anew.
            && m_session->componentsLeft() == 0 && !m_session->shelf().isLooking()
            && m_session->report().rows.size() == m_session->records().count();
    }
    QTableView *traces() const { return find<QTableView>("traceTable"); }
    QString text(int row, int column) const
    {
        return traces()->model()->index(row, column).data(role::WholeText).toString();
    }
    void compare(const ValueTrace &trace, int row)
    {
        const QAbstractItemModel *model = traces()->model();
        QCOMPARE(
            model->index(row, TraceModel::Line).data().toString(), QString::number(trace.line));
        QCOMPARE(text(row, TraceModel::Place), trace.path);
        int column = TraceModel::FirstCell;
        for (int i = 0; i < trace.columns.size(); ++i, ++column) {
            QCOMPARE(text(row, column), trace.raw.at(i));
            QVERIFY(model->headerData(column, Qt::Horizontal)
                        .toString()
                        .contains(oneLine(m_session->table()->columns().at(trace.columns.at(i)))));
            // As it is in the file.
            QCOMPARE(
                trace.raw.at(i), m_session->table()->row(trace.row).value(trace.columns.at(i)));
        }
        for (const StepTrace &step : trace.steps) {
            if (!step.step.name.isEmpty())
                QCOMPARE(model->headerData(column, Qt::Horizontal).toString(), stepText(step.step));
            const QString result = step.issue    ? QStringLiteral("cannot be read")
                : step.after.value.isUndefined() ? step.after.texts.join(" | ")
                                                 : valueText(step.after.value);
            QCOMPARE(text(row, column++), result);
        }
        QCOMPARE(text(row, model->columnCount() - 1),
            trace.value.isUndefined() ? QStringLiteral("nothing") : valueText(trace.value));
    }

    QTableView *m_table = nullptr;
    RecordModel *m_model = nullptr;
};

QTEST_MAIN(TestGatheredReview)
#include "tst_gatheredreview.moc"
