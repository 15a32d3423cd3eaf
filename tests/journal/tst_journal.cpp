// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "journal/journalreader.h"
#include "support/testmain.h"

#include <QFile>
#include <QSqlQuery>

using namespace m2m;

class TestJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void keepsBatchesAndItemsAcrossARestart();
    void countsFollowEveryChange();
    void aBatchThatIsNotWholeIsNone();
    void idsThatWeMadeAreUnique();
    void severalEditsMayAimAtOneRecord();
    void aJournalOfAnEarlierVersionIsUpgraded_data();
    void aJournalOfAnEarlierVersionIsUpgraded();
    void correctionsAreKeptWithTheirBatch();
    void correctionsOfABatchThatWasNeverWholeGoWithIt();
    void aSecondWriterIsToldAndMayRead();
    void aNewerJournalIsRefused();
    void aFileThatIsNoJournalIsSetAsideAndKept();
    void whatNobodyHasWrittenToIsNotCheckedAgain();
    void aFolderThatCannotBeMadeIsTold();
    void knownRecordsAreFoundOnTheSameInstanceOnly();
    void theStationIsTheSameAfterARestart();
    void readersFilterAndPage();
    void aJournalThatIsNotThereReadsAsEmpty();
};

static BatchInfo someBatch(const QString &host)
{
    BatchInfo batch;
    batch.fileName = QStringLiteral("file.csv");
    batch.fileHash = "abc123";
    batch.instanceHost = host;
    batch.instanceKind = QStringLiteral("practice");
    batch.operatorName = QStringLiteral("Zoë Ní Bhriain");
    batch.typeFormName = QStringLiteral("Board 100% checked");
    return batch;
}

static ItemInfo someItem(int row, ItemState state = ItemState::Waiting)
{
    ItemInfo item;
    item.row = row;
    item.line = row + 2;
    item.state = state;
    item.idIsOurs = true;
    item.recordId = QStringLiteral("65a1b2c3a1b2c3d4e5%1").arg(row, 6, 16, QLatin1Char('0'));
    item.componentUuid = QStringLiteral("component-%1").arg(row);
    item.payload = "{\"row\":" + QByteArray::number(row) + '}';
    item.fingerprint = "fp" + QByteArray::number(row);
    return item;
}

void TestJournal::keepsBatchesAndItemsAcrossARestart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a/b/journal.sqlite"));
    qint64 batch = 0;
    {
        auto journal = Journal::open(path).value();
        batch = journal->createBatch(someBatch(QStringLiteral("h"))).value();
        QVERIFY(journal->addItems(batch, {someItem(0), someItem(1)}).has_value());
        QVERIFY(journal->finishCreating(batch).has_value());
    }
    auto journal = Journal::open(path).value();
    QCOMPARE(journal->recover().value(), 0);
    const BatchInfo read = journal->batch(batch).value();
    QCOMPARE(read.operatorName, QStringLiteral("Zoë Ní Bhriain"));
    QCOMPARE(read.fileHash, QByteArray("abc123"));
    QCOMPARE(read.counts.total(), 2);
    const QList<ItemInfo> items = journal->items(batch, ItemState::Waiting, 10).value();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[1].row, 1);
    QCOMPARE(items[1].line, 3);
    QCOMPARE(items[1].payload, QByteArray("{\"row\":1}"));
}

void TestJournal::countsFollowEveryChange()
{
    QTemporaryDir folder;
    auto journal = Journal::open(folder.filePath(QStringLiteral("j.sqlite"))).value();
    const qint64 batch = journal->createBatch({}).value();
    QVERIFY(journal->addItems(batch, {someItem(0), someItem(1), someItem(2, ItemState::Skipped)})
                .has_value());
    QVERIFY(journal->finishCreating(batch).has_value());
    ItemInfo item = journal->items(batch, ItemState::Waiting, 1)->constFirst();
    QVERIFY(journal->write({{JournalChange::Kind::Sending, item, {}}}).has_value());
    StateCounts counts = journal->counts(batch).value();
    QCOMPARE(counts[ItemState::Sending], 1);
    QCOMPARE(counts[ItemState::Waiting], 1);
    QCOMPARE(counts[ItemState::Skipped], 1);
    item.state = ItemState::Verified;
    item.detail = QStringLiteral("all is well");
    QVERIFY(journal->write({{JournalChange::Kind::State, item, QStringLiteral("verified")}})
                .has_value());
    counts = journal->counts(batch).value();
    QCOMPARE(counts[ItemState::Verified], 1);
    QCOMPARE(counts.total(), 3);
    const auto events = readEvents(journal->path(), batch, item.id).value();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].detail, QStringLiteral("all is well"));
}

void TestJournal::aBatchThatIsNotWholeIsNone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j.sqlite"));
    auto journal = Journal::open(path).value();
    const qint64 batch = journal->createBatch(someBatch(QStringLiteral("h"))).value();
    QVERIFY(journal->addItems(batch, {someItem(0)}).has_value());
    QCOMPARE(countBatches(path, {}).value(), 0);
    QVERIFY(journal->batchesOfFile("abc123", QStringLiteral("h"))->isEmpty());
    QVERIFY(!journal->knownItem("fp0", QStringLiteral("h"))->has_value());
    QVERIFY(journal->recover().has_value());
    QCOMPARE(journal->counts(batch)->total(), 0);
    QVERIFY(journal->items(batch, ItemState::Waiting, 9)->isEmpty());
}

void TestJournal::idsThatWeMadeAreUnique()
{
    QTemporaryDir folder;
    auto journal = Journal::open(folder.filePath(QStringLiteral("j.sqlite"))).value();
    const qint64 first = journal->createBatch({}).value();
    const qint64 second = journal->createBatch({}).value();
    QVERIFY(journal->addItems(first, {someItem(0)}).has_value());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not written")));
    QVERIFY(!journal->addItems(second, {someItem(1), someItem(0)}).has_value());
    QCOMPARE(journal->counts(second)->total(), 0); // all or nothing
    QCOMPARE(journal->lastActionId().value(), someItem(0).recordId);
}

void TestJournal::severalEditsMayAimAtOneRecord()
{
    QTemporaryDir folder;
    auto journal = Journal::open(folder.filePath(QStringLiteral("j.sqlite"))).value();
    const qint64 batch = journal->createBatch({}).value();
    ItemInfo first = someItem(0);
    ItemInfo second = someItem(1);
    first.idIsOurs = second.idIsOurs = false;
    first.recordId = second.recordId = QStringLiteral("ffffffffffffffffffffffff");
    first.draft = "{\"changes\":{}}";
    first.whereabouts = {QStringLiteral("surf"), QStringLiteral("2026-01-31")};
    QVERIFY(journal->addItems(batch, {first, second}).has_value());
    // What others gave away says nothing about the IDs of this station.
    QCOMPARE(journal->lastActionId().value(), QString());

    ItemInfo item = journal->items(batch, ItemState::Waiting, 9)->constFirst();
    QCOMPARE(item.draft, first.draft);
    QCOMPARE(item.whereabouts, first.whereabouts);
    item.payload = "{\"whole\":1}";
    item.before = "{\"whole\":0}";
    item.baseVersion = 7;
    QVERIFY(journal->write({{JournalChange::Kind::Prepared, item, {}}}).has_value());
    const ItemInfo prepared = journal->items(batch, ItemState::Waiting, 9)->constFirst();
    QCOMPARE(prepared.payload, item.payload);
    QCOMPARE(prepared.before, item.before);
    QCOMPARE(prepared.baseVersion, 7);
}

void TestJournal::aJournalOfAnEarlierVersionIsUpgraded_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("version 1") << QStringLiteral(M2M_TEST_DATA "/journal/version1.sqlite");
    QTest::newRow("version 2") << QStringLiteral(M2M_TEST_DATA "/journal/version2.sqlite");
    QTest::newRow("version 3") << QStringLiteral(M2M_TEST_DATA "/journal/version3.sqlite");
    QTest::newRow("version 4") << QStringLiteral(M2M_TEST_DATA "/journal/version4.sqlite");
    QTest::newRow("version 5") << QStringLiteral(M2M_TEST_DATA "/journal/version5.sqlite");
    QTest::newRow("version 6") << QStringLiteral(M2M_TEST_DATA "/journal/version6.sqlite");
}

void TestJournal::aJournalOfAnEarlierVersionIsUpgraded()
{
    QFETCH(QString, file);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j.sqlite"));
    QVERIFY(QFile::copy(file, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    // The log reads it too, before anything is written.
    QCOMPARE(countBatches(path, {}).value(), 1);
    auto journal = Journal::open(path).value();
    const BatchInfo batch = readBatches(path, {}, 0, 1)->constFirst();
    QCOMPARE(batch.counts[ItemState::Verified], 1);
    QCOMPARE(batch.counts[ItemState::Waiting], 1);
    const ItemInfo waiting = journal->items(batch.id, ItemState::Waiting, 9)->constFirst();
    QCOMPARE(waiting.baseVersion, 0);
    QVERIFY(waiting.whereabouts.isEmpty());
    QVERIFY(!waiting.payload.isEmpty());
    QCOMPARE(journal->lastActionId().value(), waiting.recordId);
    const auto before = readCorrections(path, batch.id, -1, 99);
    QVERIFY(before.has_value());
    QCOMPARE(batch.corrections, before->size());
    for (const CorrectionInfo &correction : *before)
        QCOMPARE(correction.record, correction.row == waiting.row ? waiting.row : -1);
    const bool isOfFive = file.contains(u"version5") || file.contains(u"version6");
    QCOMPARE(
        before->isEmpty(), !isOfFive && !file.contains(u"version3") && !file.contains(u"version4"));
    QCOMPARE(batch.knowsRows(), isOfFive);
    QCOMPARE(batch.reading.isEmpty(), !isOfFive);
    QVERIFY(batch.formPin.isEmpty());
    QCOMPARE(batch.readBackOneOf, 1);
    QVERIFY(!batch.compacted.isValid());
    QCOMPARE(rowsOf(waiting), QList<qint64>{waiting.row});
    if (file.contains(u"version6")) {
        const ItemInfo sent =
            readItems(path, {batch.id, {ItemState::Verified}, {}}, 0, 1)->constFirst();
        const auto events = readEvents(path, batch.id, sent.id).value();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.constFirst().what, QStringLiteral("verified"));
        QVERIFY(!events.constFirst().answered); // it did not keep that
    }
    QVERIFY(journal->addCorrections(batch.id, {{9, 11, 0, {}, {}, {}, {}, {}, 9}}).has_value());
    QCOMPARE(readBatch(path, batch.id)->corrections, before->size() + 1);
}

void TestJournal::correctionsAreKeptWithTheirBatch()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j.sqlite"));
    const QDateTime when(QDate(2026, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
    const QList<CorrectionInfo> corrections{
        {0, 2, 3, QStringLiteral("Station"), QStringLiteral("uk1"), QStringLiteral("UK-01"), when,
            QStringLiteral("Zoë Ní Bhriain"), 0},
        {4, 6, 11, {}, QStringLiteral("surplus"), {}, when, {}, 0},
        {2, 4, 0, QStringLiteral("Board"), {}, QStringLiteral(" "), when, QStringLiteral("o'Neil"),
            2},
    };
    const QList<CorrectionInfo> outside{
        {3, 5, 0, QStringLiteral("Use"), QStringLiteral("yes"), QStringLiteral("no"), when, {}}};
    qint64 batch = 0;
    qint64 other = 0;
    {
        auto journal = Journal::open(path).value();
        batch = journal->createBatch(someBatch(QStringLiteral("h"))).value();
        QVERIFY(journal->addCorrections(batch, corrections + outside).has_value());
        QVERIFY(journal->finishCreating(batch).has_value());
        other = journal->createBatch(someBatch(QStringLiteral("h"))).value();
        QVERIFY(journal->finishCreating(other).has_value());
    }
    auto journal = Journal::open(path).value();
    QVERIFY(journal->recover().has_value());
    QCOMPARE(readCorrections(path, batch, 0, 9).value(), corrections);
    // By record, wherever its rows stand.
    QCOMPARE(readCorrections(path, batch, 0, 1).value(), corrections.first(2));
    QCOMPARE(readCorrections(path, batch, 2, 2).value(), corrections.mid(2));
    QCOMPARE(readCorrections(path, batch, -1, -1).value(), outside);
    QVERIFY(readCorrections(path, other, 0, 9)->isEmpty());
    QCOMPARE(readBatch(path, batch)->corrections, 4);
    QCOMPARE(readBatch(path, other)->corrections, 0);
    QCOMPARE(journal->batch(batch)->corrections, 4);
    // One cell has one correction: a second one is a fault of ours, and nothing of it is kept.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not written")));
    QVERIFY(!journal->addCorrections(other, {corrections[0], corrections[0]}).has_value());
    QCOMPARE(readBatch(path, other)->corrections, 0);
}

void TestJournal::correctionsOfABatchThatWasNeverWholeGoWithIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j.sqlite"));
    auto journal = Journal::open(path).value();
    const qint64 batch = journal->createBatch(someBatch(QStringLiteral("h"))).value();
    QVERIFY(journal->addCorrections(batch, {{1, 3, 0, {}, {}, {}, {}, {}}}).has_value());
    QVERIFY(journal->recover().has_value());
    QVERIFY(readCorrections(path, batch, 0, 9)->isEmpty());
}

void TestJournal::aSecondWriterIsToldAndMayRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j.sqlite"));
    auto journal = Journal::open(path).value();
    const qint64 batch = journal->createBatch({}).value();
    QVERIFY(journal->addItems(batch, {someItem(0)}).has_value());
    QVERIFY(journal->finishCreating(batch).has_value());
    const auto second = Journal::open(path);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, ErrorKind::JournalLocked);
    QCOMPARE(second.error().details.value(QStringLiteral("pid")).toLongLong(),
        QCoreApplication::applicationPid());
    QCOMPARE(countItems(path, {}).value(), 1);
    journal.reset();
    QVERIFY(Journal::open(path).has_value());
}

void TestJournal::aNewerJournalIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j.sqlite"));
    QVERIFY(Journal::open(path).has_value());
    {
        QSqlDatabase db =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("new"));
        db.setDatabaseName(path);
        QVERIFY(db.open());
        QVERIFY(QSqlQuery(db).exec(QStringLiteral("PRAGMA user_version = 99")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("new"));
    QCOMPARE(Journal::open(path).error().kind, ErrorKind::JournalTooNew);
    QCOMPARE(countBatches(path, {}).error().kind, ErrorKind::JournalTooNew);
}

void TestJournal::aFileThatIsNoJournalIsSetAsideAndKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j.sqlite"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray("this is my thesis\n").repeated(500);
    file.write(content);
    file.close();
    QCOMPARE(countBatches(path, {}).error().kind, ErrorKind::JournalDamaged);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged: ")));
    const auto journal = Journal::open(path);
    QVERIFY(journal.has_value());
    QCOMPARE(countBatches(path, {}).value(), 0);
    QFile aside((*journal)->setAside());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
}

void TestJournal::whatNobodyHasWrittenToIsNotCheckedAgain()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j.sqlite"));
    auto journal = Journal::open(path).value();
    const qint64 batch = journal->createBatch({}).value();
    QList<ItemInfo> items;
    for (int row = 0; row < 500; ++row)
        items += someItem(row);
    QVERIFY(journal->addItems(batch, items).has_value());
    QVERIFY(journal->finishCreating(batch).has_value());
    const JournalMark mark = Journal::close(std::move(journal));
    QVERIFY(mark.isKnown());
    QCOMPARE(JournalMark::of(path), mark);
    // Damage that cannot be seen from outside, in the middle of the pages of items.
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
        QVERIFY(file.write(QByteArray(4096, '!')) == 4096);
        file.flush();
        QVERIFY(file.setFileTime(mark.written, QFile::FileModificationTime));
    }
    QCOMPARE(JournalMark::of(path), mark);
    QCOMPARE(Journal::open(path, mark).value()->setAside(), QString());
    // Somebody wrote to it.
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(mark.written.addSecs(1), QFile::FileModificationTime));
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged: ")));
    QVERIFY(!Journal::open(path, mark).value()->setAside().isEmpty());
}

void TestJournal::aFolderThatCannotBeMadeIsTold()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("notAFolder")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto journal = Journal::open(file.fileName() + QStringLiteral("/j.sqlite"));
    QCOMPARE(journal.error().kind, ErrorKind::JournalNotOpened);
}

void TestJournal::knownRecordsAreFoundOnTheSameInstanceOnly()
{
    QTemporaryDir folder;
    auto journal = Journal::open(folder.filePath(QStringLiteral("j.sqlite"))).value();
    const qint64 batch = journal->createBatch(someBatch(QStringLiteral("here"))).value();
    QVERIFY(journal
                ->addItems(batch,
                    {someItem(0, ItemState::Verified), someItem(1, ItemState::Failed),
                        someItem(2, ItemState::Unknown), someItem(3)})
                .has_value());
    QVERIFY(journal->finishCreating(batch).has_value());
    const auto known = [&](const char *fingerprint, const QString &host) {
        return journal->knownItem(fingerprint, host)->has_value();
    };
    QVERIFY(known("fp0", QStringLiteral("here")));
    QVERIFY(!known("fp0", QStringLiteral("there")));
    QVERIFY(!known("fp1", QStringLiteral("here"))); // failed: certainly not in the DB
    QVERIFY(known("fp2", QStringLiteral("here"))); // it may be there
    QVERIFY(!known("fp3", QStringLiteral("here"))); // was never sent
    QVERIFY(!known("", QStringLiteral("here")));
}

void TestJournal::theStationIsTheSameAfterARestart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j.sqlite"));
    const QByteArray first = Journal::open(path).value()->station().value();
    QCOMPARE(first.size(), 5);
    QCOMPARE(Journal::open(path).value()->station().value(), first);
    const QString other = folder.filePath(QStringLiteral("other.sqlite"));
    QVERIFY(Journal::open(other).value()->station().value() != first);
}

void TestJournal::readersFilterAndPage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j.sqlite"));
    auto journal = Journal::open(path).value();
    QList<ItemInfo> items;
    for (int row = 0; row < 25; ++row)
        items.append(someItem(row, row % 5 == 0 ? ItemState::Rejected : ItemState::Verified));
    const qint64 batch = journal->createBatch(someBatch(QStringLiteral("h"))).value();
    QVERIFY(journal->addItems(batch, items).has_value());
    QVERIFY(journal->finishCreating(batch).has_value());
    const qint64 clean = journal->createBatch(someBatch(QStringLiteral("other"))).value();
    QVERIFY(journal->finishCreating(clean).has_value());

    QCOMPARE(readItems(path, {batch, {}, {}}, 10, 3)->constFirst().row, 10);
    QCOMPARE(countItems(path, {batch, {ItemState::Rejected}, {}}).value(), 5);
    QCOMPARE(readItems(path, {batch, {ItemState::Rejected}, {}}, 1, 2)->constLast().row, 10);
    QCOMPARE(countItems(path, {0, {}, QStringLiteral("component-7")}).value(), 1);
    QCOMPARE(countItems(path, {0, {}, QStringLiteral("%")}).value(), 0); // a sign, not a wildcard
    QCOMPARE(readBatches(path, {}, 0, 10)->constFirst().id, clean);
    QCOMPARE(countBatches(path, {{}, {}, true}).value(), 1);
    QCOMPARE(countBatches(path, {{}, QStringLiteral("other"), false}).value(), 1);
    QCOMPARE(countBatches(path, {QStringLiteral("100% ch"), {}, false}).value(), 2);
    QCOMPARE(countBatches(path, {QStringLiteral("component-13"), {}, false}).value(), 1);
    QCOMPARE(readBatch(path, batch)->counts[ItemState::Rejected], 5);
    QVERIFY(!readBatch(path, 77).has_value());
}

void TestJournal::aJournalThatIsNotThereReadsAsEmpty()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none.sqlite"));
    QCOMPARE(countBatches(path, {}).value(), 0);
    QVERIFY(readItems(path, {}, 0, 10)->isEmpty());
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
