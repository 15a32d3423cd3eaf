// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordmodel.h"
#include "models/tracemodel.h"
#include "pages/plotpanel.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"
#include "widgets/numberplot.h"
#include "widgets/parts.h"
#include "widgets/plotpoints.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace m2m;

namespace {

const QString board = QStringLiteral("boardThickness");
const QString flatness = QStringLiteral("flatnessReadings");
const QString sideA = QStringLiteral("measuredTensions_sideA");

} // namespace

/// The plot on the review page: clicks and keys on the window, as they come from people.
class TestReviewPlot : public QObject, test::WindowFixture, test::PracticeFixture {
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

    void theFirstNumbersAreShownAtOnce()
    {
        openInspections();
        QCOMPARE(panel()->field(), board);
        QVERIFY(plot()->isVisible());
        const PlotSeries &series = plot()->series();
        QCOMPARE(series.numbers.size(), qsizetype(300));
        qint64 there = 0;
        for (qint64 record = 0; record < 300; ++record) {
            const double number = series.numbers[record];
            const QJsonValue sent = m_session->record(record).data.value(board);
            QCOMPARE(std::isnan(number), !sent.isDouble());
            if (sent.isDouble()) {
                QCOMPARE(number, sent.toDouble());
                ++there;
            }
        }
        QCOMPARE(series.statistics.count, there);
        QVERIFY(there > 20);
        QCOMPARE(find<ElidedLabel>("plotTitle")->fullText(), "Thickness");
        QVERIFY(sentence().startsWith(QStringLiteral("%1 numbers, mean 3.").arg(there)));
    }

    void aClickInThePlotSelectsTheRecord()
    {
        openInspections();
        const qint64 record = aRecordWithNumber(100);
        click(record);
        QCOMPARE(m_model->rowOf(m_table->currentIndex().row()), record);
        QCOMPARE(m_model->fieldOf(m_table->currentIndex().column()), board);
        QCOMPARE(plot()->current(), record);
        // And the other way round.
        const qint64 other = aRecordWithNumber(200);
        choose(m_model->modelRowOf(other), board);
        QCOMPARE(plot()->current(), other);
        // Where there is nothing, nothing happens.
        QTest::mouseClick(plot(), Qt::LeftButton, {}, {2, 2});
        QCOMPARE(plot()->current(), other);
    }

    void aRecordThatTheFilterHidesIsShownByAClick()
    {
        openInspections();
        find<QAbstractButton>("filterDoubtful")->click();
        QVERIFY(m_model->rowCount() < 300);
        qint64 record = aRecordWithNumber(0);
        while (m_model->modelRowOf(record) >= 0)
            record = aRecordWithNumber(record + 1);
        click(record);
        QCOMPARE(m_model->rowCount(), 300);
        QCOMPARE(m_model->rowOf(m_table->currentIndex().row()), record);
    }

    void arrowKeysGoFromNumberToNumber()
    {
        openInspections();
        const qint64 first = aRecordWithNumber(0);
        const qint64 second = aRecordWithNumber(first + 1);
        plot()->setFocus();
        press(Qt::Key_Home);
        QCOMPARE(plot()->current(), first);
        press(Qt::Key_Right);
        QCOMPARE(plot()->current(), second);
        QCOMPARE(m_model->rowOf(m_table->currentIndex().row()), second);
        QVERIFY(plot()->hasFocus());
        press(Qt::Key_Left);
        QCOMPARE(plot()->current(), first);
        press(Qt::Key_End);
        QVERIFY(plot()->current() > 250);
        press(Qt::Key_PageUp);
        QVERIFY(plot()->current() <= 290);
    }

    void theWheelZoomsAndADoubleClickShowsAll()
    {
        openInspections();
        const QCPRange all = plot()->shownPlaces();
        QVERIFY(!find<QWidget>("plotShowAll")->isVisible());
        const QPointF at = plot()->pointOf(aRecordWithNumber(150));
        QWheelEvent wheel(
            at, plot()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot(), &wheel);
        QVERIFY(plot()->shownPlaces().size() < all.size());
        QVERIFY(find<QWidget>("plotShowAll")->isVisible());
        // Dragging moves; a click it is not.
        const qint64 before = plot()->current();
        const QCPRange zoomed = plot()->shownPlaces();
        const QPoint from = plot()->axisRect()->center();
        QTest::mousePress(plot(), Qt::LeftButton, {}, from);
        QTest::mouseMove(plot(), from + QPoint(30, 0));
        QTest::mouseMove(plot(), from + QPoint(60, 0));
        QTest::mouseRelease(plot(), Qt::LeftButton, {}, from + QPoint(60, 0));
        QVERIFY(plot()->shownPlaces().lower < zoomed.lower);
        QCOMPARE(plot()->current(), before);
        QTest::mouseDClick(plot(), Qt::LeftButton, {}, from);
        QCOMPARE(plot()->shownPlaces().lower, all.lower);
        QCOMPARE(plot()->shownPlaces().upper, all.upper);
        // The same by keyboard.
        plot()->setFocus();
        press(Qt::Key_Plus);
        QTRY_VERIFY(plot()->isZoomed());
        press(Qt::Key_0);
        QTRY_VERIFY(!plot()->isZoomed());
    }

    void anotherColumnShowsItsOwnNumbers()
    {
        openInspections();
        choose(5, flatness);
        QTRY_COMPARE_WITH_TIMEOUT(plot()->series().numbers.size(), qsizetype(6), patience);
        const QJsonArray list = m_session->record(5).data.value(flatness).toArray();
        for (int i = 0; i < 6; ++i)
            QCOMPARE(plot()->series().numbers[i], list[i].toDouble());
        QVERIFY(!plot()->series().others.isEmpty());
        choose(6, flatness);
        QTRY_COMPARE(plot()->series().numbers.value(0),
            m_session->record(6).data.value(flatness).toArray()[0].toDouble());
        choose(6, board);
        QTRY_COMPARE(plot()->series().numbers.size(), qsizetype(300));
    }

    void underAColumnWithoutNumbersThePlotStays()
    {
        openInspections();
        choose(3, board);
        QTRY_COMPARE(plot()->series().numbers.size(), qsizetype(300));
        choose(4, m_model->fieldOf(RecordModel::FirstField + 1));
        QVERIFY(plot()->isVisible());
        QCOMPARE(plot()->current(), qint64(4));
        QCOMPARE(plot()->series().numbers.size(), qsizetype(300));
    }

    void withoutAnyNumbersThereIsNoPlot()
    {
        m_session->openText(
            "Board,Inspector\nd23f0824-128b-1f33-8c5c-7fd0a6a3a450,Ana\n", "made.csv");
        QVERIFY(waitForTable());
        m_session->chooseTypeForm(RecordType::Action, "BoardVisualInspection");
        showReview();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        QVERIFY(m_table->isVisible());
        QVERIFY(!plot()->isVisible());
        QVERIFY(!find<QPushButton>("plotButton")->isVisible());
    }

    void outliersAreNamedAndLeadThere()
    {
        openText("Board,Thickness / mm\n" + numbers({3.2, 3.21, 3.19, 3.2, 3.22, 3.18, 3.9, 3.2}));
        auto *label = find<QLabel>("plotSentence");
        QVERIFY2(label->accessibleDescription().endsWith("1 outlier: line 8"),
            qPrintable(label->accessibleDescription()));
        QVERIFY(plot()->accessibleDescription().contains("1 outlier: line 8"));
        QVERIFY(plot()->accessibleDescription().contains("3.2 ± 0.2 mm"));
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(plot());
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Name), "Plot of Thickness");
        QCOMPARE(plot()->series().verdicts.value(6), NumberVerdict::Doubtful);
        Q_EMIT label->linkActivated("6");
        QCOMPARE(m_model->rowOf(m_table->currentIndex().row()), qint64(6));
        // Corrected, it is none any more.
        const int column =
            int(m_session->table()->columns().indexOf(QStringLiteral("Thickness / mm")));
        m_session->correct({{{6, column}, "3.2"}});
        QTRY_VERIFY(label->accessibleDescription().endsWith("No outliers"));
        m_session->undo();
        QTRY_VERIFY(label->accessibleDescription().endsWith("1 outlier: line 8"));
    }

    void whatTheFormRefusesForAnotherReasonIsWrongInThePlotToo()
    {
        openText("Board,Thickness / mm\n" + numbers({3.2, 3.21, 3.19, 3.2, 3.5, 3.18}));
        for (qint64 record = 0; record < 6; ++record) {
            const RowVerdict verdict = verdictOfField(record);
            const NumberVerdict shown = plot()->series().verdicts.value(record);
            QCOMPARE(int(shown), int(verdict));
        }
    }

    void aListIsShownWithItsPlaces()
    {
        m_session->openRecipe(M2M_RESOURCES "/recipes/tension_x.m2mrecipe");
        m_session->openFile(m2m::test::dataFile("samples/X_layer_APA14.csv"));
        m_session->setAnswer("Action ID", "0123456789abcdef01234567");
        showReview();
        choose(0, sideA);
        QTRY_COMPARE_WITH_TIMEOUT(plot()->series().numbers.size(), qsizetype(480), patience);
        QTRY_VERIFY(panel()->isSettled());
        const QJsonArray list = m_session->record(0).data.value(sideA).toArray();
        qint64 notMeasured = 0;
        for (int i = 0; i < 480; ++i) {
            const double number = plot()->series().numbers[i];
            notMeasured += std::isnan(number);
            QCOMPARE(std::isnan(number) ? 0 : number, list[i].toDouble());
        }
        QCOMPARE(sentence().contains("not measured"), notMeasured > 0);
        QVERIFY(plot()->series().limits.outerTolerance);
        // A click chooses the cell that the number comes from.
        auto *traces = find<QTableView>("traceTable");
        QTRY_COMPARE(traces->model()->rowCount(), 480);
        const qint64 place = aRecordWithNumber(240);
        click(place);
        QCOMPARE(traces->currentIndex().row(), int(place));
        QCOMPARE(plot()->current(), place);
        traces->setCurrentIndex(traces->model()->index(100, TraceModel::FirstCell));
        QTRY_COMPARE(plot()->current(), qint64(100));
    }

    void itIsHiddenAndRemembered()
    {
        openInspections();
        press(Qt::Key_F7);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(m_settings->value("review/plot"), QVariant(false));
        choose(7, board);
        press(Qt::Key_F7);
        QTRY_VERIFY(plot()->isVisible() && panel()->isSettled());
        QCOMPARE(plot()->current(), qint64(7));
    }

    void recordsWithoutNumbersHaveNoPlot()
    {
        openText("Board,Inspected by\nd23f0824-128b-1f33-8c5c-7fd0a6a3a450,Ana\n");
        QVERIFY(!panel()->isVisible());
        QVERIFY(!find<QWidget>("plotButton")->isVisible());
    }

    void coloursFollowTheTheme()
    {
        openInspections();
        const QImage light = plot()->grab().toImage();
        QCOMPARE(light.pixelColor(3, 3), themeColors(false).surface);
        m_theme->setMode(Theme::Mode::Dark);
        QTRY_COMPARE(plot()->grab().toImage().pixelColor(3, 3), themeColors(true).surface);
        m_theme->setMode(Theme::Mode::Light);
    }

    void nothingThatTheEyeLooksForIsLeftOut()
    {
        QList<double> numbers;
        QList<NumberVerdict> verdicts;
        for (int i = 0; i < 100'000; ++i) {
            numbers += std::sin(i * 0.7);
            verdicts += NumberVerdict::Right;
        }
        numbers[500] = std::numeric_limits<double>::quiet_NaN();
        numbers[77'123] = 40;
        verdicts[77'123] = NumberVerdict::Wrong;
        numbers[77'124] = 1.5;
        verdicts[77'124] = NumberVerdict::Doubtful;
        numbers[50'000] = -7;
        const PlotPoints thin = plotPoints(numbers, verdicts, 0, 99'999, 300);
        QVERIFY(thin.thinned);
        QVERIFY(thin.right.size() <= 2 * 301);
        QCOMPARE(thin.wrong, QList<QPointF>({{77'123, 40}}));
        QCOMPARE(thin.doubtful, QList<QPointF>({{77'124, 1.5}}));
        QVERIFY(thin.right.contains(QPointF(50'000, -7)));
        for (qsizetype i = 1; i < thin.right.size(); ++i)
            QVERIFY(thin.right.at(i - 1).x() < thin.right.at(i).x());
        // Near enough, each number is there.
        const PlotPoints all = plotPoints(numbers, verdicts, 490, 510, 300);
        QVERIFY(!all.thinned);
        QCOMPARE(all.right.size(), qsizetype(20));
        QVERIFY(plotPoints({}, {}, 0, 10, 300).right.isEmpty());
        QVERIFY(plotPoints(numbers, verdicts, 200'000, 300'000, 300).right.isEmpty());
    }

private:
    void showReview()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        m_window->showPage(MainWindow::Page::Review);
        m_table = find<QTableView>("reviewTable");
        m_model = qobject_cast<RecordModel *>(m_table->model());
    }
    void waitForPlot()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            !panel()->isVisible() || (panel()->isSettled() && isSettled()), patience);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openInspections()
    {
        m_session->openRecipe(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe");
        m_session->openFile(m2m::test::dataFile("samples/visual_inspections.csv"));
        showReview();
        waitForPlot();
    }
    void openText(const QByteArray &text)
    {
        m_session->openText(text, "made.csv");
        QVERIFY(waitForTable());
        m_session->chooseTypeForm(RecordType::Action, "BoardVisualInspection");
        showReview();
        waitForPlot();
    }
    /// Rows of one board with these thicknesses.
    static QByteArray numbers(const QList<double> &list)
    {
        QByteArray rows;
        for (const double number : list)
            rows += "d23f0824-128b-1f33-8c5c-7fd0a6a3a450," + QByteArray::number(number) + '\n';
        return rows;
    }
    [[nodiscard]] bool isSettled() const
    {
        return m_session->table() && !m_session->isOpening() && m_session->typeForm()
            && m_session->records().isValid() && !m_session->isChecking()
            && m_session->componentsLeft() == 0 && !m_session->shelf().isLooking()
            && m_session->report().rows.size() == m_session->records().count();
    }
    [[nodiscard]] RowVerdict verdictOfField(qint64 record) const
    {
        RowVerdict worst = RowVerdict::Right;
        const Record made = m_session->record(record);
        for (const Issue &issue : made.issues) {
            if (issue.fieldPath == board && issue.severity != Severity::Note) {
                worst = std::max(worst,
                    issue.severity == Severity::Error ? RowVerdict::Wrong : RowVerdict::Doubtful);
            }
        }
        return worst;
    }
    PlotPanel *panel() const { return find<PlotPanel>("plotPanel"); }
    NumberPlot *plot() const { return find<NumberPlot>("numberPlot"); }
    QString sentence() const { return find<QLabel>("plotSentence")->accessibleDescription(); }
    qint64 aRecordWithNumber(qint64 from) const
    {
        const QList<double> &all = plot()->series().numbers;
        while (from < all.size() && std::isnan(all[from]))
            ++from;
        return from;
    }
    void click(qint64 place) const
    {
        QTest::mouseClick(plot(), Qt::LeftButton, {}, plot()->pointOf(place).toPoint());
    }
    void choose(int row, const QString &field) const
    {
        m_table->setCurrentIndex(m_model->index(row, m_model->columnOf(field)));
    }

    QTableView *m_table = nullptr;
    RecordModel *m_model = nullptr;
};

QTEST_MAIN(TestReviewPlot)
#include "tst_reviewplot.moc"
