// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shortuuid.h"
#include "models/roles.h"
#include "pages/logpage.h"
#include "support/madejournal.h"
#include "support/program.h"
#include "support/testmain.h"
#include "support/windowfixture.h"
#include "widgets/counttile.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace m2m;
using namespace Qt::StringLiterals;

/// The log page over journals that are made for it, by clicks and keys.
class TestLogPage : public QObject, test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanupTestCase() { undressApplication(); }
    void init() { test::failOnAnyWarning(); }
    void cleanup() { closeWindow(); }
    void keysGoPastTheHeadingsOfDays();
    void sortedByInstanceEachHasItsHeading();
    void aLabelFindsItsRecord();
    void aTextInTheNameOfTheFileLeavesAllRecords();
    void statesOfRecordsAreChosenAndAddUp();
    void statesOfUploadsAreChosenByKeyboard();
    void uploadsOfAnotherTimeAreLeftOut();
    void recordsAreSortedByClicksOnTheHeader();
    void rowsAreCopiedWithTheNamesOfTheirColumns();
    void theStoryTellsAllThereIs();
    void partsOfTheStoryFoldByKeyboard();
    void theStoryShowsTheCellsOfTheFile();
    void theLogOfAnotherStationIsReadOnly();
    void severalLogsAreOpenAtOnce();
    void whatIsNoLogIsTold();
    void aLogIsDroppedOnThePage();

private:
    /// Three uploads: today, yesterday, and one of ten days ago; newest last.
    static void makeUploads(const QString &path, const QString &station);
    [[nodiscard]] bool openLog();
    [[nodiscard]] QTableView *uploads() const { return find<QTableView>(u"batchTable"_s); }
    [[nodiscard]] QTableView *records() const { return find<QTableView>(u"itemTable"_s); }
    [[nodiscard]] QString uploadCell(int row, int column) const
    {
        return uploads()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool showsRecords(qint64 count) const
    {
        return QTest::qWaitFor(
            [this, count] {
                return records()->model()->rowCount() == count
                    && (count == 0
                        || !records()->model()->index(0, 0).data(role::Loading).toBool());
            },
            patience);
    }
    [[nodiscard]] FilterChip *chip(ItemState state) const
    {
        return find<FilterChip>(u"recordsState-%1"_s.arg(int(state)));
    }
    [[nodiscard]] qint64 sumOfChips() const
    {
        qint64 sum = 0;
        for (int state = 0; state < itemStateCount; ++state) {
            if (!chip(ItemState(state))->isHidden())
                sum += chip(ItemState(state))->count();
        }
        return sum;
    }
    void searchFor(const QString &text) const
    {
        auto *search = find<QLineEdit>(u"logSearch"_s);
        search->setFocus();
        search->clear();
        QTest::keyClicks(search, text);
        QTest::keyClick(search, Qt::Key_Return);
    }
    [[nodiscard]] QString story() const
    {
        find<QPushButton>(u"storyCopyButton"_s)->click();
        return QApplication::clipboard()->text();
    }
};

void TestLogPage::makeUploads(const QString &path, const QString &station)
{
    const auto journal = Journal::open(path).value();
    qint64 number = 0;
    for (const int daysAgo : {10, 1, 0}) {
        BatchInfo info;
        info.created = QDateTime(QDate::currentDate().addDays(-daysAgo), QTime(12, 0)).toUTC();
        info.fileName = u"measured_%1.csv"_s.arg(daysAgo);
        info.stationName = station;
        info.operation = u"PerformAction"_s;
        info.typeFormName = u"Inspection"_s;
        info.instanceKind = daysAgo == 1 ? u"production"_s : u"staging"_s;
        info.instanceHost = info.instanceKind + u".example.org"_s;
        StateCounts counts;
        counts[ItemState::Verified] = 8;
        if (daysAgo == 0) {
            counts[ItemState::Failed] = 2;
            counts[ItemState::Rejected] = 3;
            counts[ItemState::Different] = 1;
        }
        (void)test::addMadeBatch(*journal, info, counts, number);
        number += 1000;
    }
}

bool TestLogPage::openLog()
{
    return openWindow([](BatchSession &session) {
        makeUploads(session.journalPath(), u"Winder 1"_s);
    }) && (m_window->showPage(MainWindow::Page::Log), showsRecords(14));
}

void TestLogPage::keysGoPastTheHeadingsOfDays()
{
    QVERIFY(openLog());
    const QAbstractItemModelTester tester(uploads()->model());
    QCOMPARE(uploads()->model()->rowCount(), 6);
    QCOMPARE(uploadCell(0, 0), u"Today"_s);
    QCOMPARE(uploadCell(2, 0), u"Yesterday"_s);
    QVERIFY(!uploadCell(4, 0).isEmpty());
    QCOMPARE(uploads()->currentIndex().row(), 1);
    uploads()->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(uploads()->currentIndex().row(), 3);
    QVERIFY(showsRecords(8));
    press(Qt::Key_Down);
    QCOMPARE(uploads()->currentIndex().row(), 5);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(uploads()->currentIndex().row(), 1);
    // A click on a heading chooses nothing.
    QTest::mouseClick(uploads()->viewport(), Qt::LeftButton, {},
        uploads()->visualRect(uploads()->model()->index(2, 1)).center());
    QCOMPARE(uploads()->currentIndex().row(), 1);
}

void TestLogPage::sortedByInstanceEachHasItsHeading()
{
    QVERIFY(openLog());
    constexpr int instanceColumn = 3;
    uploads()->horizontalHeader()->setSortIndicator(instanceColumn, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(uploads()->model()->rowCount(), 5, patience);
    QCOMPARE(uploadCell(0, 0), u"PRODUCTION (production.example.org)"_s);
    QCOMPARE(uploadCell(2, 0), u"STAGING (staging.example.org)"_s);
    // What was chosen stays chosen, and the time says its day now.
    QCOMPARE(find<QLabel>(u"batchTitle"_s)->text().section(u',', 0, 0), u"measured_0.csv"_s);
    QTRY_VERIFY(uploadCell(3, 0).startsWith(u"Today"));
    uploads()->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(uploads()->model()->rowCount(), 3, patience);
    QTRY_COMPARE(uploadCell(0, 1), u"measured_0.csv"_s);
}

void TestLogPage::aLabelFindsItsRecord()
{
    QVERIFY(openLog());
    const QString uuid = test::madeUuid(1003); // of yesterday
    searchFor(u"https://apa.example.org/c/"_s + encodeShortUuid(uuid, ShortUuidAlphabet::Base57));
    QTRY_COMPARE_WITH_TIMEOUT(uploads()->model()->rowCount(), 2, patience);
    QVERIFY(showsRecords(1));
    QCOMPARE(records()->model()->index(0, 1).data().toString(), uuid);
    auto *found = find<FilterChip>(u"recordsFound"_s);
    QVERIFY(found->isVisible());
    QCOMPARE(found->count(), 1);
    QCOMPARE(find<FilterChip>(u"recordsAll"_s)->count(), 1);
    QCOMPARE(sumOfChips(), 1);
    found->click();
    QVERIFY(showsRecords(8));
    QCOMPARE(sumOfChips(), 8);
    // The search of something else begins with what it finds.
    searchFor(test::madeActionId(3));
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QLabel>(u"batchTitle"_s)->text().section(u',', 0, 0), u"measured_10.csv"_s, patience);
    QVERIFY(showsRecords(1));
    searchFor({});
    QTRY_COMPARE_WITH_TIMEOUT(uploads()->model()->rowCount(), 6, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!found->isVisible(), patience);
    QVERIFY(showsRecords(8));
}

void TestLogPage::aTextInTheNameOfTheFileLeavesAllRecords()
{
    QVERIFY(openLog());
    searchFor(u"measured_1.csv"_s);
    QTRY_COMPARE_WITH_TIMEOUT(uploads()->model()->rowCount(), 2, patience);
    QVERIFY(showsRecords(8));
    QVERIFY(!find<FilterChip>(u"recordsFound"_s)->isVisible());
    searchFor(u"no such thing"_s);
    QTRY_COMPARE_WITH_TIMEOUT(uploads()->model()->rowCount(), 0, patience);
    QVERIFY(showsRecords(0));
    QVERIFY(!find<QWidget>(u"recordFilters"_s)->isVisible());
}

void TestLogPage::statesOfRecordsAreChosenAndAddUp()
{
    QVERIFY(openLog());
    auto *all = find<FilterChip>(u"recordsAll"_s);
    QVERIFY(all->isChecked());
    QCOMPARE(all->count(), 14);
    QCOMPARE(sumOfChips(), 14);
    QVERIFY(chip(ItemState::Skipped)->isHidden());
    chip(ItemState::Failed)->setFocus();
    press(Qt::Key_Space);
    QVERIFY(showsRecords(2));
    chip(ItemState::Rejected)->click();
    QVERIFY(showsRecords(5));
    QVERIFY(!all->isChecked());
    QCOMPARE(sumOfChips(), 14); // also of those that are not shown
    all->click();
    QVERIFY(showsRecords(14));
    QVERIFY(!chip(ItemState::Failed)->isChecked());
}

void TestLogPage::statesOfUploadsAreChosenByKeyboard()
{
    QVERIFY(openLog());
    auto *button = find<QPushButton>(u"logStateButton"_s);
    QCOMPARE(button->text(), u"All states"_s);
    auto *menu = find<QMenu>(u"logStateMenu"_s);
    QCOMPARE(button->menu(), menu);
    menu->popup(button->mapToGlobal(QPoint(0, button->height()))); // a key would wait for its end
    QTRY_VERIFY(menu->isVisible());
    QAction *failed = find<QAction>(u"logState-%1"_s.arg(int(ItemState::Failed)));
    menu->setActiveAction(failed);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible()); // one more can be chosen
    QVERIFY(failed->isChecked());
    menu->setActiveAction(find<QAction>(u"logState-%1"_s.arg(int(ItemState::Rejected))));
    QTest::keyClick(menu, Qt::Key_Return);
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(uploads()->model()->rowCount(), 2, patience);
    QVERIFY(showsRecords(5));
    QCOMPARE(button->text(), u"rejected, failed"_s);
    QVERIFY(chip(ItemState::Failed)->isChecked());
    find<QAction>(u"logState-openOrBad"_s)->trigger();
    QCOMPARE(button->text(), u"Open or bad"_s);
    QVERIFY(!failed->isChecked());
    QVERIFY(showsRecords(6));
    find<QAction>(u"logState-all"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(uploads()->model()->rowCount(), 6, patience);
    QVERIFY(showsRecords(14));
}

void TestLogPage::uploadsOfAnotherTimeAreLeftOut()
{
    QVERIFY(openLog());
    auto *time = find<QComboBox>(u"logTimeCombo"_s);
    const QList<int> rows{6, 2, 2, 4, 6}; // any, today, yesterday, a week, a month; with headings
    time->setFocus();
    for (int choice = 0; choice < rows.size(); ++choice) {
        if (choice > 0)
            press(Qt::Key_Down);
        QCOMPARE(time->currentIndex(), choice);
        QTRY_COMPARE_WITH_TIMEOUT(uploads()->model()->rowCount(), rows.at(choice), patience);
    }
    QVERIFY(!find<QWidget>(u"logFromDate"_s)->isVisible());
    press(Qt::Key_Down);
    QVERIFY(find<QWidget>(u"logFromDate"_s)->isVisible());
    for (const QString &name : {u"logFromDate"_s, u"logUntilDate"_s}) { // read to their last digit
        const auto *edit = find<QWidget>(name)->findChild<QLineEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(
            edit->width() > edit->fontMetrics().horizontalAdvance(edit->text()) + 2, patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(uploads()->model()->rowCount(), 4, patience);
}

void TestLogPage::recordsAreSortedByClicksOnTheHeader()
{
    QVERIFY(openLog());
    const auto first = [this] { return records()->model()->index(0, 0).data().toString(); };
    QHeaderView *header = records()->horizontalHeader();
    const auto clickOn = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(column) + 12, header->height() / 2});
    };
    QCOMPARE(first(), u"1"_s);
    clickOn(0);
    QTRY_COMPARE_WITH_TIMEOUT(first(), u"14"_s, patience);
    constexpr int stateColumn = 2;
    clickOn(stateColumn);
    QTRY_COMPARE_WITH_TIMEOUT(
        records()->model()->index(0, stateColumn).data().toString(), u"verified"_s, patience);
    clickOn(stateColumn);
    QTRY_COMPARE_WITH_TIMEOUT(
        records()->model()->index(0, stateColumn).data().toString(), u"failed"_s, patience);
    QCOMPARE(records()->model()->rowCount(), 14);
    // The same without a mouse.
    auto *sort = find<QMenu>(u"itemTableSortMenu"_s);
    sort->actions().constFirst()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(first(), u"1"_s, patience);
}

void TestLogPage::rowsAreCopiedWithTheNamesOfTheirColumns()
{
    QVERIFY(openLog());
    records()->setFocus();
    records()->setCurrentIndex(records()->model()->index(0, 0));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"Row,Component,State,Action ID"));
    QVERIFY(lines.at(1).startsWith(u"1,"));
    uploads()->setFocus();
    uploads()->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4); // headings are no uploads
    QVERIFY(lines.at(1).contains(u"measured_0.csv"));
    QApplication::clipboard()->clear();
    find<QAction>(u"logCopyRows"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Row,"));
}

void TestLogPage::theStoryTellsAllThereIs()
{
    const auto withAnswers = [](BatchSession &session) {
        makeUploads(session.journalPath(), u"Winder 1"_s);
        const auto journal = Journal::open(session.journalPath()).value();
        ItemInfo item = journal->items(3, ItemState::Different, 1)->constFirst();
        item.attempts = 2;
        item.state = ItemState::Waiting;
        item.status = 503;
        item.answer = u"come back later"_s;
        QVERIFY(journal->write(
            {{JournalChange::Kind::State, item, u"setBack"_s, PostAnswer{503, 21}}}));
        item = journal->items(3, ItemState::Waiting, 1)->constFirst();
        item.attempts = 2;
        item.status = 200;
        item.answer = u"taken"_s;
        item.state = ItemState::Different;
        item.rule = u"different"_s;
        item.detail = uR"([{"path":"data.thickness","sent":1.6,"stored":1.5}])"_s;
        QVERIFY(journal->write(
            {{JournalChange::Kind::State, item, u"different"_s, PostAnswer{200, 34}}}));
    };
    QVERIFY(openWindow(withAnswers));
    m_window->showPage(MainWindow::Page::Log);
    QVERIFY(showsRecords(14));
    chip(ItemState::Different)->click();
    QVERIFY(showsRecords(1));
    auto *sent = find<QPlainTextEdit>(u"storyPayload"_s);
    QTRY_VERIFY_WITH_TIMEOUT(story().contains(u"HTTP 503 after 21 ms"), patience);
    QVERIFY(sent->toPlainText().contains(u"\n  \"data\": {"_s));
    const QString text = story();
    for (const QString &part :
        {u"measured_0.csv"_s, u"POST /api/action"_s, u"sent 2 times"_s, u"come back later"_s,
            u"HTTP 200 after 34 ms"_s, u"taken"_s, u"sent “1.6”, in the DB “1.5”"_s,
            u"1 difference"_s, u"read back: different"_s, u"\"thickness\""_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
    QVERIFY(!text.contains(u"Bearer"));
    // Open in the browser: of an instance that has a web site.
    QVERIFY(find<QPushButton>(u"storyOpenComponent"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"storyOpenAction"_s)->isVisible());
    QVERIFY(find<QAction>(u"logBrowseAction"_s)->isEnabled());
}

void TestLogPage::partsOfTheStoryFoldByKeyboard()
{
    QVERIFY(openLog());
    auto *head = find<QPushButton>(u"storyRequestsHead"_s);
    auto *part = find<QWidget>(u"storyRequests"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        head->isVisible() && story().contains(u"Nothing of this record"), patience);
    // Not by the very height: lines break anew when the panel gets its width.
    const auto isOpen = [&] { return part->sizeHint().height() > 2 * head->height(); };
    QTRY_VERIFY(isOpen());
    head->setFocus();
    press(Qt::Key_Left);
    QTRY_VERIFY(!isOpen());
    QVERIFY(head->accessibleName().contains(u"closed"));
    press(Qt::Key_Right);
    QTRY_VERIFY(isOpen());
    press(Qt::Key_Space);
    QTRY_VERIFY(!isOpen());
    // Also of another record.
    records()->setCurrentIndex(records()->model()->index(3, 0));
    QTRY_VERIFY(find<QLabel>(u"storyTitle"_s)->text().contains(u'4'));
    QVERIFY(!isOpen());
}

void TestLogPage::theStoryShowsTheCellsOfTheFile()
{
    const QByteArray csv = "Board,Thickness\nfirst,1.6\n\"sec\"\"ond\",1.7\n";
    QString file;
    const auto prepare = [&](BatchSession &session) {
        file = inFolder(u"rows.csv"_s);
        test::writeFile(file, csv);
        const auto journal = Journal::open(session.journalPath()).value();
        BatchInfo info;
        info.fileName = u"rows.csv"_s;
        info.filePath = file;
        info.fileHash = QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex();
        info.fileRows = 2;
        StateCounts counts;
        counts[ItemState::Verified] = 2;
        (void)test::addMadeBatch(*journal, info, counts);
    };
    QVERIFY(openWindow(prepare));
    m_window->showPage(MainWindow::Page::Log);
    QVERIFY(showsRecords(2));
    records()->setCurrentIndex(records()->model()->index(1, 0));
    QTRY_VERIFY_WITH_TIMEOUT(story().contains(u"Board: sec\"ond"), patience);
    QVERIFY(story().contains(u"Thickness: 1.7"));
    test::writeFile(file, csv + "third,1.8\n");
    records()->setCurrentIndex(records()->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(story().contains(u"changed after the upload"), patience);
    QVERIFY(QFile::remove(file));
    records()->setCurrentIndex(records()->model()->index(1, 0));
    QTRY_VERIFY_WITH_TIMEOUT(story().contains(u"cannot be found"), patience);
}

void TestLogPage::theLogOfAnotherStationIsReadOnly()
{
    QVERIFY(openLog());
    const QString path = inFolder(u"other/uploads.sqlite"_s);
    makeUploads(path, u"Survey desk"_s);
    auto *banner = find<QWidget>(u"otherLogBanner"_s);
    QVERIFY(!banner->isVisible());
    find<LogPage>(u"logPage"_s)->openOther({path});
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>(u"otherLogBannerTitle"_s)->text().contains(u"Survey desk"), patience);
    QVERIFY(banner->isVisible());
    QVERIFY(find<QLabel>(u"otherLogBannerText"_s)->text().contains(u"other"));
    QVERIFY(showsRecords(14));
    for (const QString &name : {u"logGoOn"_s, u"logRetry"_s, u"logRetryChosen"_s, u"logReadBack"_s,
             u"logUndo"_s, u"logPromote"_s, u"logReadChosen"_s}) {
        auto *action = find<QAction>(name);
        QVERIFY2(!action->isEnabled(), qPrintable(name));
        QVERIFY2(action->toolTip().contains(u"another station"), qPrintable(action->toolTip()));
    }
    QVERIFY(find<QPushButton>(u"logExportButton"_s)->isEnabled());
    QVERIFY(find<QPushButton>(u"logReceiptButton"_s)->isEnabled());
    QVERIFY(find<QAction>(u"logCopyId"_s)->isEnabled());
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    QCOMPARE(find<LogPage>(u"logPage"_s)->batchCount(), 3); // still of this station
    find<QPushButton>(u"otherLogBannerSecond"_s)->click();
    QVERIFY(!banner->isVisible());
    QVERIFY(showsRecords(14));
    QTRY_VERIFY(!find<QAction>(u"logRetry"_s)->toolTip().contains(u"another station"));
    // It is remembered, also by the next window.
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings);
    m_window->show();
    m_window->showPage(MainWindow::Page::Log);
    auto *recent = find<QAction>(u"recentLog"_s);
    QVERIFY(recent);
    recent->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"otherLogBanner"_s)->isVisible()
            && find<QLabel>(u"otherLogBannerTitle"_s)->text().contains(u"Survey desk"),
        patience);
}

void TestLogPage::severalLogsAreOpenAtOnce()
{
    QVERIFY(openLog());
    const QStringList paths{inFolder(u"a/uploads.sqlite"_s), inFolder(u"b/uploads.sqlite"_s)};
    makeUploads(paths.at(0), u"Winder A"_s);
    makeUploads(paths.at(1), u"Winder B"_s);
    find<LogPage>(u"logPage"_s)->openOther(paths);
    auto *button = find<QPushButton>(u"logJournalButton"_s);
    auto *menu = find<QMenu>(u"logJournalMenu"_s);
    const auto entries = [menu] {
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->isCheckable())
                texts.append(action->text());
        }
        return texts;
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        entries(), (QStringList{u"This station"_s, u"Winder A"_s, u"Winder B"_s}), patience);
    QCOMPARE(button->text(), u"Winder A"_s);
    menu->actions().at(2)->trigger();
    QCOMPARE(button->text(), u"Winder B"_s);
    QVERIFY(showsRecords(14));
    (void)entries();
    find<QAction>(u"closeOtherLog"_s)->trigger();
    QCOMPARE(button->text(), u"This station"_s);
    QCOMPARE(entries(), (QStringList{u"This station"_s, u"Winder A"_s}));
    // The station's own log is nobody else's.
    find<LogPage>(u"logPage"_s)->openOther({m_session->journalPath()});
    QCOMPARE(button->text(), u"This station"_s);
}

void TestLogPage::whatIsNoLogIsTold()
{
    QVERIFY(openLog());
    const QString path = inFolder(u"songs.sqlite"_s);
    test::writeFile(path, "la la la");
    find<LogPage>(u"logPage"_s)->openOther({path});
    auto *title = find<QLabel>(u"otherLogBannerTitle"_s);
    QTRY_VERIFY_WITH_TIMEOUT(title->text().contains(u"is no upload log"), patience);
    QVERIFY(title->text().contains(u"songs.sqlite"));
    QVERIFY(showsRecords(14));
    find<QPushButton>(u"otherLogBannerFirst"_s)->click();
    QVERIFY(!title->isVisible());
    QCOMPARE(find<QPushButton>(u"logJournalButton"_s)->text(), u"This station"_s);
}

void TestLogPage::aLogIsDroppedOnThePage()
{
    QVERIFY(openLog());
    const QString path = inFolder(u"other/uploads.sqlite"_s);
    makeUploads(path, u"Survey desk"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    auto *page = find<LogPage>(u"logPage"_s);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>(u"otherLogBannerTitle"_s)->text().contains(u"Survey desk"), patience);
    // Anything else is not for this page.
    QMimeData picture;
    picture.setData(u"image/png"_s, "none");
    QDragEnterEvent other({10, 10}, Qt::CopyAction, &picture, Qt::LeftButton, {});
    QApplication::sendEvent(page, &other);
    QVERIFY(!other.isAccepted());
}

QTEST_MAIN(TestLogPage)
#include "tst_logpage.moc"
