// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shortuuid.h"
#include "journal/journal.h"
#include "journal/journallist.h"
#include "journal/journalreader.h"
#include "journal/journalsearch.h"
#include "support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace m2m;
using namespace Qt::StringLiterals;

namespace {

const QString someUuid = u"3d9c1724-11e2-1b8f-ab0d-549b6f03675a"_s;

QString uuidOf(int number)
{
    return u"00000000-0000-1000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0'));
}

/// All of a list, in parts of this size, last part first.
QList<ItemInfo> inParts(const QString &path, const ItemList &list, int size)
{
    QList<ItemInfo> items;
    for (qint64 first = (list.total() - 1) / size * size; first >= 0; first -= size)
        items = readItemsOf(path, list, first, size).value() + items;
    return items;
}

} // namespace

/// What the log asks of a journal: searches, orders, parts of long lists.
class TestJournalList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"j.sqlite"_s);
        m_journal = Journal::open(m_path).value();
    }
    void cleanup() { m_journal.reset(); }
    void whatIsTypedIsUnderstood_data();
    void whatIsTypedIsUnderstood();
    void recordsAreFoundByWhatTheirLabelsSay();
    void aTextIsFoundInAnyPartOfABatchOrRecord();
    void everyPartOfAListIsThatOfTheWhole_data();
    void everyPartOfAListIsThatOfTheWhole();
    void batchesAreSortedByTheDatabase_data();
    void batchesAreSortedByTheDatabase();
    void batchesAreFilteredByTimeAndState();
    void statesOfWhatIsFoundAddUp();
    void whatThereIsToChooseFromIsTold();
    void eachAnswerIsKeptWithItsEvent();

private:
    qint64 addBatch(BatchInfo batch, const QList<ItemInfo> &items);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    QString m_path;
};

qint64 TestJournalList::addBatch(BatchInfo batch, const QList<ItemInfo> &items)
{
    const qint64 id = m_journal->createBatch(batch).value();
    if (!m_journal->addItems(id, items) || !m_journal->finishCreating(id))
        qFatal("the batch cannot be written");
    return id;
}

void TestJournalList::whatIsTypedIsUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id"); // one of them
    const QString base58 = encodeShortUuid(someUuid, ShortUuidAlphabet::Base58);
    const QString base57 = encodeShortUuid(someUuid, ShortUuidAlphabet::Base57);
    QTest::newRow("nothing") << u"  "_s << QString() << QString();
    QTest::newRow("text") << u" winding 3 "_s << u"winding 3"_s << QString();
    QTest::newRow("UUID") << someUuid << QString() << someUuid;
    QTest::newRow("UUID in capitals") << someUuid.toUpper() << QString() << someUuid;
    QTest::newRow("UUID in braces") << u"{%1}"_s.arg(someUuid) << QString() << someUuid;
    QTest::newRow("UUID without hyphens")
        << QString(someUuid).remove(u'-') << QString() << someUuid;
    QTest::newRow("part of a UUID") << someUuid.first(9) << someUuid.first(9) << QString();
    QTest::newRow("action ID") << u"6742F3C19A5E0B77C1000001"_s << QString()
                               << u"6742f3c19a5e0b77c1000001"_s;
    QTest::newRow("short, base 58") << base58 << base58 << someUuid;
    QTest::newRow("short, base 57") << base57 << base57 << someUuid;
    QTest::newRow("label, base 58")
        << u"https://apa.example.org/c/%1"_s.arg(base58) << QString() << someUuid;
    QTest::newRow("label, base 57, with a query")
        << u"https://apa.example.org/c/%1?from=label"_s.arg(base57) << QString() << someUuid;
    QTest::newRow("page of a component")
        << u"https://apa.example.org/component/%1"_s.arg(someUuid) << QString() << someUuid;
    QTest::newRow("path") << u"/data/c/tensions.csv"_s << u"/data/c/tensions.csv"_s << QString();
}

void TestJournalList::whatIsTypedIsUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, id);
    const JournalSearch search = JournalSearch::of(typed);
    QCOMPARE(search.text, text);
    QCOMPARE(search.ids.isEmpty(), id.isEmpty());
    QVERIFY(id.isEmpty() || search.ids.contains(id));
}

void TestJournalList::recordsAreFoundByWhatTheirLabelsSay()
{
    QList<ItemInfo> items;
    for (int row = 0; row < 20; ++row) {
        ItemInfo item;
        item.row = row;
        item.componentUuid = row == 7 ? someUuid : uuidOf(row);
        item.recordId = u"6742f3c19a5e0b77c10000%1"_s.arg(row, 2, 10, QLatin1Char('0'));
        items.append(item);
    }
    const qint64 batch = addBatch({}, items);
    addBatch({}, {});
    for (const QString &typed :
        {someUuid, someUuid.toUpper(), encodeShortUuid(someUuid, ShortUuidAlphabet::Base58),
            u"https://apa.example.org/c/"_s + encodeShortUuid(someUuid, ShortUuidAlphabet::Base57),
            u"6742F3C19A5E0B77C1000007"_s, u"77c1000007"_s, u"11e2-1B8F"_s}) {
        const auto found = listBatches(m_path, {typed, {}}, {});
        QVERIFY2(found.has_value() && found->size() == 1, qPrintable(typed));
        QCOMPARE(found->constFirst().id, batch);
        const ItemList list = listItems(m_path, {batch, {}, typed}).value();
        QCOMPARE(list.total(), 1);
        QCOMPARE(readItemsOf(m_path, list, 0, 9)->constFirst().row, 7);
    }
}

void TestJournalList::aTextIsFoundInAnyPartOfABatchOrRecord()
{
    BatchInfo info;
    info.fileName = u"tension_100%.csv"_s;
    info.recipeName = u"Recipe of Ana"_s;
    info.stationName = u"Winder 2"_s;
    ItemInfo refused;
    refused.state = ItemState::Rejected;
    refused.detail = u"the wire is not known"_s;
    ItemInfo verified;
    verified.row = 41;
    verified.state = ItemState::Verified;
    const qint64 batch = addBatch(info, {refused, verified});
    addBatch({}, {});
    for (const QString &typed : {u"100%"_s, u"of ana"_s, u"WINDER"_s, u"wire is"_s}) {
        const auto found = listBatches(m_path, {typed, {}}, {});
        QVERIFY2(found.has_value() && found->size() == 1, qPrintable(typed));
        QCOMPARE(found->constFirst().id, batch);
    }
    QCOMPARE(listBatches(m_path, {u"10_%"_s, {}}, {})->size(), 0); // % and _ are themselves
    QCOMPARE(listItems(m_path, {batch, {}, u"wire is"_s})->total(), 1);
    QCOMPARE(listItems(m_path, {batch, {}, u"winder"_s})->total(), 0);
    const ItemList byRow = listItems(m_path, {batch, {}, u"42"_s}).value();
    QCOMPARE(byRow.total(), 1);
    QCOMPARE(readItemsOf(m_path, byRow, 0, 1)->constFirst().row, 41);
}

void TestJournalList::everyPartOfAListIsThatOfTheWhole_data()
{
    QTest::addColumn<bool>("gaps");
    QTest::newRow("rows without gaps") << false;
    QTest::newRow("rows with gaps") << true;
}

void TestJournalList::everyPartOfAListIsThatOfTheWhole()
{
    QFETCH(bool, gaps);
    QRandomGenerator random(7);
    QList<ItemInfo> items;
    for (int i = 0; i < 500; ++i) {
        ItemInfo item;
        item.row = gaps ? 3 * i + 5 : i + 5;
        item.line = item.row + 2;
        item.state = ItemState(random.bounded(itemStateCount));
        item.componentUuid = uuidOf(int(random.bounded(40)));
        item.recordId = random.bounded(3) == 0 ? QString() : u"r%1"_s.arg(random.bounded(1000));
        item.rule = random.bounded(2) == 0 ? u"a"_s : u"b"_s;
        item.detail = u"d%1"_s.arg(random.bounded(9));
        items.append(item);
    }
    std::shuffle(items.begin(), items.end(), random); // rows are not written in their order
    const qint64 batch = addBatch({}, items);
    using By = ItemOrder::By;
    const auto key = [](const ItemInfo &item, By by) -> QString {
        switch (by) {
        case By::Component:
            return item.componentUuid;
        case By::State:
            return QString::number(int(item.state));
        case By::RecordId:
            return item.recordId;
        case By::Reason:
            return item.rule + item.detail;
        default:
            return {};
        }
    };
    const QList<QList<ItemState>> states{
        {}, {ItemState::Failed}, {ItemState::Verified, ItemState::Rejected, ItemState::Waiting}};
    for (const By by : {By::Row, By::Component, By::State, By::RecordId, By::Reason}) {
        for (const bool descending : {false, true}) {
            for (const QList<ItemState> &wanted : states) {
                QList<ItemInfo> expected;
                for (const ItemInfo &item : std::as_const(items)) {
                    if (wanted.isEmpty() || wanted.contains(item.state))
                        expected.append(item);
                }
                std::sort(
                    expected.begin(), expected.end(), [&](const ItemInfo &a, const ItemInfo &b) {
                        const QString ka = key(a, by);
                        const QString kb = key(b, by);
                        if (ka != kb)
                            return descending ? ka > kb : ka < kb;
                        return by == By::Row && descending ? a.row > b.row : a.row < b.row;
                    });
                const ItemList list =
                    listItems(m_path, {batch, wanted, {}}, {by, descending}).value();
                QCOMPARE(list.total(), expected.size());
                const QList<ItemInfo> found = inParts(m_path, list, 37);
                QCOMPARE(found.size(), expected.size());
                for (qsizetype i = 0; i < found.size(); ++i)
                    QCOMPARE(found.at(i).row, expected.at(i).row);
            }
        }
    }
    QVERIFY(readItemsOf(m_path, listItems(m_path, {batch, {}, {}}).value(), 500, 9)->isEmpty());
}

void TestJournalList::batchesAreSortedByTheDatabase_data()
{
    using By = BatchOrder::By;
    QTest::addColumn<BatchOrder::By>("by");
    QTest::addColumn<QList<int>>("rising"); // places in the order in which they were made
    QTest::newRow("when") << By::When << QList<int>{1, 0, 2};
    QTest::newRow("file") << By::File << QList<int>{2, 0, 1};
    QTest::newRow("what") << By::What << QList<int>{1, 2, 0};
    QTest::newRow("instance") << By::Instance << QList<int>{1, 2, 0};
    QTest::newRow("records") << By::Records << QList<int>{2, 1, 0};
    QTest::newRow("verified") << By::Verified << QList<int>{2, 1, 0};
    QTest::newRow("open") << By::Open << QList<int>{1, 2, 0};
    QTest::newRow("bad") << By::Bad << QList<int>{1, 0, 2};
    QTest::newRow("operator") << By::Operator << QList<int>{2, 1, 0};
}

void TestJournalList::batchesAreSortedByTheDatabase()
{
    QFETCH(BatchOrder::By, by);
    QFETCH(QList<int>, rising);
    struct Given {
        int day;
        QString file, form, kind, who;
        int verified, waiting, failed;
    };
    const QList<Given> given{
        {2, u"b.csv"_s, u"Winding"_s, u"production"_s, u"Zoë"_s, 9, 2, 1},
        {1, u"C.csv"_s, u"a form"_s, u"practice"_s, u"bob"_s, 5, 0, 0},
        {3, u"A.csv"_s, u"Board"_s, u"staging"_s, u"Ana"_s, 0, 1, 3},
    };
    QList<qint64> ids;
    for (const Given &each : given) {
        BatchInfo batch;
        batch.created = QDateTime(QDate(2026, 3, each.day), QTime(12, 0), Qt::UTC);
        batch.fileName = each.file;
        batch.typeFormName = each.form;
        batch.instanceKind = each.kind;
        batch.operatorName = each.who;
        QList<ItemInfo> items;
        const auto add = [&items](int count, ItemState state) {
            for (int i = 0; i < count; ++i) {
                ItemInfo item;
                item.row = items.size();
                item.state = state;
                items.append(item);
            }
        };
        add(each.verified, ItemState::Verified);
        add(each.waiting, ItemState::Waiting);
        add(each.failed, ItemState::Failed);
        ids.append(addBatch(batch, items));
    }
    for (const bool descending : {false, true}) {
        QList<qint64> expected;
        for (const int place : rising)
            expected.append(ids.at(place));
        if (descending)
            std::reverse(expected.begin(), expected.end());
        QList<qint64> found;
        const auto keys = listBatches(m_path, {}, {by, descending}).value();
        for (const BatchKey &key : keys)
            found.append(key.id);
        QCOMPARE(found, expected);
    }
    const auto read = readBatchesOf(m_path, {ids.at(2), 999, ids.at(0)}).value();
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0).fileName, u"A.csv"_s);
    QCOMPARE(read.at(1).counts.total(), 12);
}

void TestJournalList::batchesAreFilteredByTimeAndState()
{
    ItemInfo left;
    left.state = ItemState::Uploaded;
    ItemInfo failed;
    failed.state = ItemState::Failed;
    failed.row = 1;
    for (int day = 1; day <= 4; ++day) {
        BatchInfo batch;
        batch.created = QDateTime(QDate(2026, 3, day), QTime(0, 0), Qt::UTC);
        batch.readBackOneOf = day == 2 ? 1000 : 1; // there it is left out by choice
        addBatch(batch, day == 3 ? QList{left, failed} : QList{left});
    }
    const QDateTime second(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC);
    BatchFilter filter;
    filter.from = second;
    QCOMPARE(listBatches(m_path, filter, {})->size(), 3);
    filter.until = second.addDays(1);
    QCOMPARE(listBatches(m_path, filter, {})->size(), 1);
    filter = {};
    filter.states = {ItemState::Failed, ItemState::Rejected};
    QCOMPARE(listBatches(m_path, filter, {})->size(), 1);
    filter = {};
    filter.onlyOpenOrBad = true;
    QCOMPARE(listBatches(m_path, filter, {})->size(), 3);
    QCOMPARE(countBatches(m_path, filter).value(), 3);
}

void TestJournalList::statesOfWhatIsFoundAddUp()
{
    QList<ItemInfo> items;
    for (int row = 0; row < 90; ++row) {
        ItemInfo item;
        item.row = row;
        item.state = ItemState(row % itemStateCount);
        item.componentUuid = uuidOf(row % 2);
        items.append(item);
    }
    const qint64 batch = addBatch({}, items);
    const ItemFilter filter{batch, {ItemState::Failed}, uuidOf(1)};
    const StateCounts counts = countItemStates(m_path, filter).value();
    QCOMPARE(counts.total(), 45); // the states that it names do not count
    QCOMPARE(listItems(m_path, filter)->total(), counts[ItemState::Failed]);
    QCOMPARE(countItemStates(m_path, {batch, {}, {}}).value(), m_journal->counts(batch).value());
}

void TestJournalList::whatThereIsToChooseFromIsTold()
{
    ItemInfo item;
    item.state = ItemState::Verified;
    BatchInfo info;
    for (const QString &host : {u"b.example.org"_s, u"a.example.org"_s, u"b.example.org"_s}) {
        info.instanceHost = host;
        info.instanceKind = u"staging"_s;
        addBatch(info, {item});
    }
    QVERIFY(m_journal->createBatch(info).has_value()); // never whole
    const JournalChoices choices = readChoices(m_path).value();
    QCOMPARE(choices.instances.size(), 2);
    QCOMPARE(choices.instances.at(0).host, u"b.example.org"_s); // used last
    QCOMPARE(choices.instances.at(0).batches, 2);
    QCOMPARE(choices.batches[ItemState::Verified], 3);
    QCOMPARE(choices.batches.total(), 3);
}

void TestJournalList::eachAnswerIsKeptWithItsEvent()
{
    const qint64 batch = addBatch({}, {ItemInfo()});
    ItemInfo item = m_journal->items(batch, ItemState::Waiting, 1)->constFirst();
    item.status = 503;
    item.answer = u"come back later"_s;
    QVERIFY(
        m_journal->write({{JournalChange::Kind::State, item, u"setBack"_s, PostAnswer{503, 21}}}));
    item.status = 200;
    item.answer = u"abc"_s;
    item.state = ItemState::Verified;
    QVERIFY(
        m_journal->write({{JournalChange::Kind::State, item, u"verified"_s, PostAnswer{200, 0}}}));
    QVERIFY(m_journal->write({{JournalChange::Kind::State, item, u"readAgain"_s}}));
    const auto events = readEvents(m_path, batch, item.id).value();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).answered, std::optional(PostAnswer{503, 21}));
    QCOMPARE(events.at(0).answer, u"come back later"_s);
    QCOMPARE(events.at(1).answered, std::optional(PostAnswer{200, 0}));
    QVERIFY(events.at(1).answer.isEmpty()); // the record has it
    QVERIFY(!events.at(2).answered);
}

QTEST_GUILESS_MAIN(TestJournalList)
#include "tst_journallist.moc"
