// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/filequeue.h"
#include "models/rawtablemodel.h"
#include "models/roles.h"
#include "support/windowfixture.h"
#include "widgets/messagebanner.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QUrl>

#include <ctime>

using namespace m2m;

namespace {

bool write(
    const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    return file.open(mode) && file.write(bytes) == bytes.size();
}

/// Processor time of the calling thread in nanoseconds; 0 where it is not known.
qint64 threadTime()
{
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
#else
    return 0;
#endif
}

/// Four columns, one of them quoted with a comma in it.
bool writeRows(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("wire,tension,remark,day\n") < 0)
        return false;
    QByteArray text;
    for (qint64 row = 0; row < rows; ++row) {
        text += QByteArray::number(row) + ",6.5,\"left, head\",2024-02-29\n";
        if (text.size() > 1 << 22) {
            file.write(text);
            text.resize(0);
        }
    }
    return file.write(text) == text.size();
}

} // namespace

class TestImportPage : public QObject, test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanupTestCase() { undressApplication(); }
    void init() { QVERIFY(openWindow()); }
    void cleanup() { closeWindow(); }

    void theBeginningIsShownBeforeTheWholeAndNothingMovesThen()
    {
        const QString path = inFolder("large.csv");
        QVERIFY(writeRows(path, 1'000'000));
        bool seen = false;
        int width = 0;
        connect(m_session.get(), &BatchSession::tableChanged, this, [&] {
            if (seen || !m_session->file().preview())
                return;
            seen = true;
            QVERIFY(!m_session->table());
            QVERIFY(table()->model()->rowCount() > 1000);
            QVERIFY(table()->model()->rowCount() < RawTableModel::windowRows);
            table()->setColumnWidth(1, 177);
            table()->setCurrentIndex(table()->model()->index(12, 1));
            width = table()->columnWidth(1);
        });
        m_session->openFile(path);
        QVERIFY(waitForFile());
        QVERIFY(seen);
        QCOMPARE(table()->model()->rowCount(), RawTableModel::windowRows);
        QCOMPARE(width, 177);
        QCOMPARE(table()->columnWidth(1), 177);
        QCOMPARE(table()->currentIndex(), table()->model()->index(12, 1));
        disconnect(m_session.get(), nullptr, this, nullptr);
    }

    void eachSettingIsChosenByKeyboard_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("text");
        QTest::newRow("encoding") << "encodingCombo"
                                  << "Windows-1252";
        QTest::newRow("separator") << "delimiterCombo"
                                   << "Semicolon";
        QTest::newRow("padded") << "delimiterCombo"
                                << "Spaces (padded)";
        QTest::newRow("decimal mark") << "decimalCombo"
                                      << "Comma";
        QTest::newRow("no header") << "headerCombo"
                                   << "No header line";
        QTest::newRow("two lines of header") << "headerCombo"
                                             << "Lines 1–2 (name, unit)";
        QTest::newRow("end") << "tableEndCombo"
                             << "Line 3: a2 · 2.5";
        QTest::newRow("quote") << "quoteCombo"
                               << "'  apostrophe";
        QTest::newRow("escape") << "escapeCombo"
                                << "\\  backslash";
        QTest::newRow("comment") << "commentCombo"
                                 << "#";
        QTest::newRow("thousands") << "thousandsCombo"
                                   << "space";
    }
    void eachSettingIsChosenByKeyboard()
    {
        QFETCH(QString, box);
        QFETCH(QString, text);
        QVERIFY(openText("hole,x\na1,1.5\na2,2.5\na3,3.5\n"));
        const Dialect before = m_session->table()->dialect();
        find<QPushButton>("moreSettingsButton")->click();
        auto *combo = find<QComboBox>(box);
        QVERIFY(combo->isVisible());
        combo->setFocus();
        const int at = combo->findText(text);
        QVERIFY2(at >= 0, qPrintable(combo->itemText(1)));
        QTest::keyClick(combo, at > combo->currentIndex() ? Qt::Key_End : Qt::Key_Home);
        for (int key = 0; key < 40 && combo->currentText() != text; ++key) {
            QTRY_VERIFY(!m_session->isOpening());
            QTest::keyClick(
                combo, combo->findText(text) > combo->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
        }
        QTRY_COMPARE(combo->currentText(), text);
        QTRY_VERIFY(!m_session->isOpening());
        QVERIFY(m_session->table()->dialect() != before);
        QTRY_COMPARE(combo->currentText(), text);

        auto *back = find<QPushButton>("asFoundButton");
        if (back->isVisible()) {
            back->click();
            QTRY_VERIFY(!m_session->isOpening() && m_session->table()->dialect() == before);
            QTRY_VERIFY(!back->isVisible());
        }
    }

    void anyCharacterCanPartCells()
    {
        QVERIFY(openText("hole^x\na1^1.5\na2^2.5\n"));
        Dialect dialect = m_session->table()->dialect();
        dialect.delimiter = ',';
        m_session->setDialect(dialect);
        QTRY_COMPARE(m_session->table()->columns().size(), qsizetype(1));
        auto *combo = find<QComboBox>("delimiterCombo");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_End);
        auto *other = find<QLineEdit>("otherDelimiter");
        QTRY_VERIFY(other->isVisible() && other->hasFocus());
        QTest::keyClicks(other, "^");
        QTRY_COMPARE(m_session->table()->columns(), QStringList({"hole", "x"}));
    }

    void whatCannotBeReadLeavesTheTable()
    {
        QVERIFY(openText("hole,x\na1,1.5\n"));
        const TablePtr before = m_session->table();
        Dialect dialect = before->dialect();
        dialect.headerRow = 5000;
        m_session->setDialect(dialect);
        auto *banner = find<MessageBanner>("fileProblem");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(m_session->table(), before);
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(find<QComboBox>("headerCombo")->currentData().toPoint(), QPoint(0, 1));
    }

    void aFindingLeadsToItsCell()
    {
        QVERIFY(openText("serial,x\n120000000001,1\n120000000002,2\n1.2E+11,3\n120000000004,4\n"
                         "#REF!,5\n"));
        const auto cards = m_window->findChildren<QAbstractButton *>("findingCard");
        QVERIFY(cards.size() >= 2);
        cards.first()->click();
        QTRY_COMPARE(table()->currentIndex().row(), 3);
        QCOMPARE(table()->currentIndex().column(), 0);
        QVERIFY(!table()->currentIndex().data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(table()->currentIndex().data(role::Tone).toInt(), int(Tone::Doubt));
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_COMPARE(table()->currentIndex().row(), 5);
        QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
        QTRY_COMPARE(table()->currentIndex().row(), 3);
    }

    void whatStandsAboveTheTableLeadsThere()
    {
        QVERIFY(openText("Operator,J. Müller\nStation,W2\nhole,x,y\na1,1.5,2\na2,2.5,3\n"));
        QTRY_VERIFY(m_window->findChildren<QAbstractButton *>("preambleRow").size() == 2);
        m_window->findChildren<QAbstractButton *>("preambleRow").at(1)->click();
        QTRY_COMPARE(table()->currentIndex(), table()->model()->index(1, 1));
        QVERIFY(table()->currentIndex().data(role::Muted).toBool());
    }

    void bytesOfAnotherEncodingAreShownWhereTheyAre()
    {
        QByteArray text = "hole,remark\na1,\xC3\xA9\n";
        for (int row = 0; row < 20; ++row)
            text += "a2,ok\n";
        const QString path = inFolder("damaged.csv");
        QVERIFY(write(path, text + "a3,5 \xB5m\n"));
        m_session->openFile(path);
        QVERIFY(waitForFile());
        Dialect dialect = m_session->table()->dialect();
        dialect.encoding = "UTF-8";
        m_session->setDialect(dialect);
        QVERIFY(waitForFile());
        const QModelIndex cell = table()->model()->index(22, 1);
        QVERIFY(cell.data().toString().contains(QChar(0xFFFD)));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("0xb5"));
        QCOMPARE(cell.data(role::Tone).toInt(), int(Tone::Doubt));
    }

    void severalFilesWaitForEachOther()
    {
        QList<QUrl> urls;
        for (const char *name : {"first.csv", "second.csv", "third.csv"}) {
            const QString path = inFolder(name);
            QVERIFY(write(path, QByteArray("hole,x\n") + name + ",1.5\nb,2\n"));
            urls += QUrl::fromLocalFile(path);
        }
        auto *clip = new QMimeData;
        clip->setUrls(urls);
        QApplication::clipboard()->setMimeData(clip);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(waitForFile());
        QCOMPARE(m_session->table()->source().name(), QString("first.csv"));
        auto *combo = find<QComboBox>("queueCombo");
        QVERIFY(combo->isVisible());
        QCOMPARE(combo->count(), 3);
        find<QPushButton>("nextFileButton")->click();
        QVERIFY(waitForFile());
        QCOMPARE(m_session->table()->source().name(), QString("second.csv"));
        QCOMPARE(combo->currentIndex(), 1);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QVERIFY(waitForFile());
        QCOMPARE(m_session->table()->source().name(), QString("third.csv"));
        QVERIFY(!find<QPushButton>("nextFileButton")->isEnabled());
        QVERIFY(openText("a,b\n1,2\n"));
        QTRY_VERIFY(!combo->isVisible());
    }

    void aFileThatChangesIsReadAgain()
    {
        const QString path = inFolder("changing.csv");
        QVERIFY(write(path, "hole,x\na1,1.5\n"));
        m_session->openFile(path);
        QVERIFY(waitForFile());
        QTRY_VERIFY(!m_session->file().hash().isEmpty());
        QVERIFY(write(path, "a2,2.5\na3,3.5\n", QIODevice::Append));
        auto *banner = find<MessageBanner>("fileProblem");
        QTRY_VERIFY(m_session->file().hasChanged());
        QTRY_VERIFY(banner->isVisible());
        find<QPushButton>("fileProblemFirst")->click();
        QVERIFY(waitForFile());
        QCOMPARE(m_session->table()->rowCount(), qint64(3));
        QTRY_VERIFY(!banner->isVisible());
    }

    void aSheetIsChosen()
    {
        m_session->openFile(m2m::test::dataFile("table/xlsx/openpyxl.xlsx"));
        QVERIFY(waitForFile());
        auto *sheets = find<QComboBox>("sheetCombo");
        QVERIFY(sheets->isVisible());
        QVERIFY(!find<QComboBox>("encodingCombo")->isVisible());
        QCOMPARE(sheets->currentText(), m_session->table()->source().sheet);
        QCOMPARE(sheets->count(), int(m_session->table()->sheets().size()));
    }

    void anyLineOfALongFileIsReached()
    {
        const QString path = inFolder("long.csv");
        QVERIFY(writeRows(path, 500'000));
        m_session->openFile(path);
        QVERIFY(waitForFile());
        QCOMPARE(table()->model()->rowCount(), RawTableModel::windowRows);
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        auto *line = find<QLineEdit>("goToLine");
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, "460,002");
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(table()->currentIndex().data().toString(), QString("460000"));
        QCOMPARE(table()->model()->rowCount(), RawTableModel::windowRows);
        QVERIFY(find<QPushButton>("laterLinesButton")->isEnabled());
        find<QPushButton>("laterLinesButton")->click();
        QVERIFY(!find<QPushButton>("laterLinesButton")->isEnabled());
        const int last = table()->model()->rowCount() - 1;
        QCOMPARE(table()->model()->index(last, 0).data().toString(), QString("499999"));
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(table()->hasFocus());
    }

    void theModelKeepsItsWordWhileItsTableGrows()
    {
        const QString path = inFolder("grows.csv");
        QVERIFY(writeRows(path, 250'000));
        RawTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto preview = Table::preview(path);
        const auto whole = Table::open(path);
        QVERIFY(preview && whole);
        QVERIFY(!model.setTable(*preview));
        QVERIFY(model.setTable(*whole));
        QCOMPARE(model.rowCount(), RawTableModel::windowRows);
        const qint64 lastFirst = 250'001 - RawTableModel::windowRows;
        QCOMPARE(model.showAround(249'000), 249'000 - int(lastFirst));
        QCOMPARE(model.firstRow(), lastFirst);
        model.moveWindow(-5);
        QCOMPARE(model.firstRow(), qint64(0));
    }

    /// The longest time between two turns of the event loop while a file is opened; told, not
    /// asserted. M2M_GAP_MB sets the size.
    void theWindowStaysAliveWhileAFileIsOpened()
    {
        const qint64 megabytes = qMax(16, qEnvironmentVariableIntValue("M2M_GAP_MB"));
        const QString path = inFolder("gap.csv");
        QVERIFY(writeRows(path, megabytes * 1'000'000 / 36));
        QElapsedTimer clock;
        qint64 longest = 0;
        qint64 work = 0; // of this thread alone: what an idle machine would wait at least
        qint64 workBefore = threadTime();
        QTimer turn;
        int turns = 0;
        connect(&turn, &QTimer::timeout, this, [&] {
            ++turns;
            longest = qMax(longest, clock.nsecsElapsed());
            work = qMax(work, threadTime() - workBefore);
            workBefore = threadTime();
            clock.restart();
        });
        turn.start(0);
        // What the window still does for having been opened is not counted.
        QVERIFY(QTest::qWaitFor([&] { return turns >= 1000; }, patience));
        longest = 0;
        work = 0;
        clock.start();
        QElapsedTimer whole;
        whole.start();
        m_session->openFile(path);
        QVERIFY(QTest::qWaitFor([&] { return m_session->table() != nullptr; }, 20 * patience));
        const qint64 opened = whole.elapsed();
        QVERIFY(QTest::qWaitFor(
            [&] { return m_session->file().inspection().has_value(); }, 20 * patience));
        turn.stop();
        qInfo("%lld MB: longest gap %.1f ms, of that work %.1f ms, read in %lld ms, inspected "
              "after %lld ms",
            m_session->table()->source().size / 1'000'000, double(longest) / 1e6,
            double(work) / 1e6, opened, whole.elapsed());
        QFile::remove(path);
    }

private:
    QTableView *table() { return find<QTableView>("rawTable"); }
    bool waitForFile()
    {
        return QTest::qWaitFor(
            [&] {
                return m_session->table() && !m_session->isOpening()
                    && m_session->file().inspection() && table()->isVisible();
            },
            patience);
    }
    bool openText(const QByteArray &text)
    {
        m_session->openText(text, "pasted.csv");
        return waitForFile();
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
