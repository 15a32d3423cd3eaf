// SPDX-License-Identifier: GPL-3.0-or-later
#include "../fault/faultydisk.h"
#include "batch/undobatch.h"
#include "journal/journal.h"
#include "journal/journalcompaction.h"
#include "journal/journalreader.h"
#include "recipe/recipe.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QSqlQuery>

using namespace m2m;
using namespace Qt::StringLiterals;
using test::DiskFault;

namespace {

constexpr int records = 9000; ///< more than two portions

BatchInfo someBatch()
{
    BatchInfo batch;
    batch.created = QDateTime::currentDateTimeUtc().addDays(-400);
    batch.fileName = u"file.csv"_s;
    batch.fileHash = "abc123";
    batch.instanceHost = u"here"_s;
    batch.operation = operationName(Operation::EditAction);
    return batch;
}

ItemInfo someItem(qint64 batch, int row, ItemState state)
{
    ItemInfo item;
    item.row = row;
    item.line = row + 2;
    item.state = state;
    item.idIsOurs = true;
    item.recordId =
        u"65a1b2c3a1%1%2"_s.arg(batch, 4, 16, QChar(u'0')).arg(row, 10, 16, QChar(u'0'));
    item.componentUuid = u"component-%1"_s.arg(row);
    item.draft = QByteArray(200, 'd');
    item.payload = QByteArray(900, 'p');
    item.rowList = u"%1-%2"_s.arg(row).arg(row + 1);
    item.fingerprint = "fp" + QByteArray::number(batch) + '-' + QByteArray::number(row);
    item.rule = u"some.rule"_s;
    item.detail = u"some reason"_s;
    return item;
}

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

QDateTime aYearAgo() { return QDateTime::currentDateTimeUtc().addDays(-365); }

/// All that has to stay, as text that can be compared.
QStringList facts(const QString &path, qint64 batch)
{
    QStringList facts;
    const auto info = readBatch(path, batch);
    facts << info->fileName << QString::number(info->counts.total())
          << QString::number(info->counts[ItemState::Verified])
          << QString::number(info->corrections);
    const auto visited = visitItems(path, {batch, {}, {}}, [&facts](const ItemInfo &item) {
        facts << QStringList{QString::number(item.id), QString::number(item.row),
            QString::number(item.line), QString::number(int(item.state)), item.recordId,
            item.componentUuid, item.rowList, QString::fromLatin1(item.fingerprint), item.rule,
            item.detail, QString::number(item.attempts), item.changed.toString(Qt::ISODateWithMs)}
                     .join(u'|');
        return true;
    });
    const auto corrections = readCorrections(path, batch, 0, records);
    for (const CorrectionInfo &correction : *corrections)
        facts << correction.raw + u'>' + correction.corrected;
    return visited ? facts : QStringList();
}

} // namespace

/// Old batches lose what was sent, and nothing that tells what became of it; whatever happens
/// meanwhile, the journal stays sound and the next time goes on.
class TestCompaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { test::mendDisk(); }
    void oldBatchesLoseTheirContents();
    void whatIsOpenOrYoungIsLeftAlone();
    void aDryRunChangesNothing();
    void whatIsKnownStaysKnown();
    void anUndoSaysThatItIsNotKept();
    void withoutRoomNothingIsChanged();
    void betweenTwoPortionsItMayEnd();
    void theProgramMayBeKilled();
    void theDiskMayFail_data();
    void theDiskMayFail();
    void aLockedJournalIsLeftAlone();
    void aFolderThatCannotBeWrittenIsTold();

private:
    qint64 makeBatch(const BatchInfo &batch, int count, ItemState last = ItemState::Verified);
    void makeJournal(int count = records);
    [[nodiscard]] Result<Compaction> compact(
        const ProgressFn &progress = {}, std::optional<qint64> free = {}) const
    {
        auto journal = Journal::open(m_path);
        if (!journal)
            return Unexpected(journal.error());
        return compactJournal(**journal, aYearAgo(), progress, free);
    }
    void checkCompacted();
    /// Whole and half batches alike say what they say, and nothing is damaged.
    void checkSound();
    [[nodiscard]] qint64 ask(const QString &sql) const;
    [[nodiscard]] qint64 contents(qint64 batch) const
    {
        return ask(u"SELECT total(length(payload) + length(draft) + length(before) +"
                   " length(answer)) + (SELECT count(*) FROM event WHERE batch = %1 AND item <> 0)"
                   " FROM item WHERE batch = %1"_s.arg(batch));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    qint64 m_old = 0;
    qint64 m_young = 0;
    QStringList m_facts;
    qint64 m_size = 0;
};

void TestCompaction::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"station/uploads.sqlite"_s);
}

qint64 TestCompaction::ask(const QString &sql) const
{
    qint64 answer = -1;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"ask"_s);
        db.setDatabaseName(m_path);
        QSqlQuery query(db);
        if (db.open() && query.exec(sql) && query.next())
            answer = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(u"ask"_s);
    return answer;
}

qint64 TestCompaction::makeBatch(const BatchInfo &info, int count, ItemState last)
{
    auto journal = Journal::open(m_path).value();
    const qint64 batch = journal->createBatch(info).value();
    QList<ItemInfo> fresh;
    for (int row = 0; row < count; ++row)
        fresh += someItem(batch, row, row == count - 1 ? last : ItemState::Verified);
    const CorrectionInfo corrected{
        1, 3, 2, u"Station"_s, u"uk1"_s, u"UK-01"_s, info.created, {}, 1};
    if (!journal->addItems(batch, fresh) || !journal->addCorrections(batch, {corrected})
        || !journal->finishCreating(batch))
        return 0;
    // What an upload leaves behind: an answer, what was there before, and two events.
    for (const ItemState state : {ItemState::Verified, last}) {
        QList<JournalChange> changes;
        const auto items = journal->items(batch, state, count);
        for (ItemInfo item : *items) {
            item.before = QByteArray(300, 'b');
            item.answer = u"\"yes\""_s;
            changes += {JournalChange::Kind::Prepared, item, u"prepared"_s};
            changes += {JournalChange::Kind::State, item, u"verified"_s};
        }
        if (!journal->write(changes))
            return 0;
        if (last == ItemState::Verified)
            break;
    }
    return batch;
}

/// One batch of last year and one of today.
void TestCompaction::makeJournal(int count)
{
    m_old = makeBatch(someBatch(), count);
    BatchInfo young = someBatch();
    young.created = {};
    m_young = makeBatch(young, 10);
    QVERIFY(m_old > 0 && m_young > 0);
    // It was written to the log when it was made.
    QCOMPARE(ask(u"UPDATE event SET at = 1000 WHERE batch = %1 RETURNING 1"_s.arg(m_old)), 1);
    m_facts = facts(m_path, m_old);
    m_size = sizeOf(m_path);
    QVERIFY(m_facts.size() > count);
    QVERIFY(contents(m_old) > 0);
}

void TestCompaction::checkSound()
{
    QCOMPARE(facts(m_path, m_old), m_facts);
    QCOMPARE(readItems(m_path, {m_young, {}, {}}, 0, 100)->size(), 10);
    QVERIFY(contents(m_young) > 0);
    auto journal = Journal::open(m_path);
    QVERIFY(journal.has_value());
    QCOMPARE((*journal)->setAside(), QString());
    QCOMPARE((*journal)->recover().value(), 0);
}

void TestCompaction::checkCompacted()
{
    checkSound();
    QCOMPARE(contents(m_old), 0);
    const auto info = readBatch(m_path, m_old);
    QVERIFY(info->compacted.isValid());
    QVERIFY(info->compacted > QDateTime::currentDateTimeUtc().addSecs(-600));
    QVERIFY(!readBatch(m_path, m_young)->compacted.isValid());
    QVERIFY2(sizeOf(m_path) < m_size / 3, qPrintable(QString::number(sizeOf(m_path))));
    QCOMPARE(ask(u"PRAGMA freelist_count"_s), 0);
    QVERIFY(planCompaction(m_path, aYearAgo())->batches.isEmpty());
}

void TestCompaction::oldBatchesLoseTheirContents()
{
    makeJournal();
    const auto done = compact();
    QVERIFY(done.has_value());
    QCOMPARE(done->batches, 1);
    QCOMPARE(done->records, records);
    QCOMPARE(done->bytesBefore, m_size);
    checkCompacted();
    QCOMPARE(done->bytesAfter, sizeOf(m_path));
    const auto events = readEvents(m_path, m_old, 0);
    QCOMPARE(events->constLast().what, u"compacted"_s);
    const auto again = compact();
    QCOMPARE(again->batches, 0);
    QCOMPARE(again->bytesAfter, again->bytesBefore);
}

void TestCompaction::whatIsOpenOrYoungIsLeftAlone()
{
    makeJournal(20);
    for (const ItemState state :
        {ItemState::Waiting, ItemState::Sending, ItemState::Uploaded, ItemState::Unknown}) {
        const qint64 open = makeBatch(someBatch(), 20, state);
        QVERIFY(ask(u"UPDATE event SET at = 1000 WHERE batch = %1 RETURNING 1"_s.arg(open)) == 1);
        QVERIFY(compact().has_value());
        QVERIFY(contents(open) > 0);
        QVERIFY(!readBatch(m_path, open)->compacted.isValid());
    }
    // Made long ago, and gone on with lately.
    const qint64 resumed = makeBatch(someBatch(), 20);
    QVERIFY(compact().has_value());
    QVERIFY(contents(resumed) > 0);
    // Never whole: its items are taken away by others.
    const qint64 half = Journal::open(m_path).value()->createBatch(someBatch()).value();
    QVERIFY(compact().has_value());
    QCOMPARE(ask(u"SELECT compacted FROM batch WHERE id = %1"_s.arg(half)), 0);
    QVERIFY(contents(m_young) > 0);
}

void TestCompaction::aDryRunChangesNothing()
{
    makeJournal(20);
    const qint64 before = contents(m_old);
    const auto plan = planCompaction(m_path, aYearAgo());
    QCOMPARE(plan->batches, QList<qint64>{m_old});
    QCOMPARE(plan->records, 20);
    QCOMPARE(plan->bytes, m_size);
    QCOMPARE(contents(m_old), before);
    QVERIFY(!readBatch(m_path, m_old)->compacted.isValid());
}

void TestCompaction::whatIsKnownStaysKnown()
{
    makeJournal();
    const QString last = Journal::open(m_path).value()->lastActionId().value();
    QVERIFY(compact().has_value());
    auto journal = Journal::open(m_path).value();
    QCOMPARE(journal->lastActionId().value(), last);
    QCOMPARE(journal->batchesOfFile("abc123", u"here"_s)->size(), 2);
    const ItemInfo item = someItem(m_old, 17, ItemState::Verified);
    const auto known = journal->knownItem(item.fingerprint, u"here"_s);
    QVERIFY(known.has_value() && known->has_value());
    QCOMPARE((*known)->recordId, item.recordId);
}

void TestCompaction::anUndoSaysThatItIsNotKept()
{
    makeJournal(20);
    QVERIFY(compact().has_value());
    auto journal = Journal::open(m_path).value();
    const auto undo = planUndo(*journal, m_old, {});
    QCOMPARE(undo.error().kind, ErrorKind::CannotUndo);
    QCOMPARE(undo.error().details.value(u"why"_s).toString(), u"notKept"_s);
    QCOMPARE(countBatches(m_path, {}).value(), 2);
}

void TestCompaction::withoutRoomNothingIsChanged()
{
    makeJournal(20);
    const qint64 before = contents(m_old);
    const auto done = compact({}, 2 * m_size - 1);
    QCOMPARE(done.error().kind, ErrorKind::DiskFull);
    QCOMPARE(done.error().details.value(u"needed"_s).toLongLong(), 2 * m_size);
    QCOMPARE(contents(m_old), before);
    QVERIFY(!readBatch(m_path, m_old)->compacted.isValid());
    QVERIFY(compact({}, 2 * m_size).has_value());
}

/// After each portion the files are as a power cut would leave them, and the work ends.
void TestCompaction::betweenTwoPortionsItMayEnd()
{
    makeJournal();
    for (int end = 1; end <= 3; ++end) {
        int calls = 0;
        const auto done = compact([&calls, end](qint64, qint64) { return ++calls < end; });
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        checkSound();
    }
    // A copy of the files in the middle, as they stand on the disk.
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    int portion = 0;
    const auto done = compact([&](qint64, qint64) {
        if (++portion == 3) {
            for (const QString &end : {QString(), u"-wal"_s})
                if (!QFile::copy(m_path + end, copy + end))
                    return false;
        }
        return true;
    });
    QVERIFY(done.has_value());
    checkCompacted();
    m_path = copy;
    QVERIFY(contents(m_old) > 0);
    checkSound();
    // All is taken out, and the file is as large as before: that too is gone on with.
    const auto nearly = compact([](qint64 at, qint64 of) { return at < of || of == 0; });
    QCOMPARE(nearly.error().kind, ErrorKind::Cancelled);
    QVERIFY(compact().has_value());
    checkCompacted();
}

void TestCompaction::theProgramMayBeKilled()
{
    makeJournal(4 * records);
    const QStringList arguments{u"log"_s, u"compact"_s, u"--journal"_s, m_path};
    int kills = 0;
    for (int wait = 0; kills < 8 && !readBatch(m_path, m_old)->compacted.isValid(); wait += 7) {
        QProcess program;
        program.setProcessEnvironment(test::homeEnvironment(m_folder->path(), {}));
        const qint64 size = QFileInfo(m_path).size();
        program.start(QStringLiteral(M2M_PROGRAM), arguments);
        QVERIFY(program.waitForStarted());
        // As soon as it has begun to write, and a little later each time.
        QElapsedTimer since;
        since.start();
        while (program.state() != QProcess::NotRunning && since.elapsed() < 60'000
            && QFileInfo(m_path + u"-wal"_s).size() < 100'000 && QFileInfo(m_path).size() == size)
            program.waitForFinished(1);
        program.waitForFinished(wait);
        if (program.state() != QProcess::NotRunning) {
            program.kill();
            ++kills;
        }
        program.waitForFinished();
        checkSound();
    }
    QVERIFY(kills > 0);
    const test::Run run =
        test::runProgram(QStringLiteral(M2M_PROGRAM), m_folder->path(), arguments);
    QVERIFY2(run.exitCode == 0, qPrintable(run.all()));
    checkCompacted();
}

void TestCompaction::theDiskMayFail_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("fails") << int(DiskFault::Fails);
    QTest::newRow("full") << int(DiskFault::Full);
}

/// At one of its calls, and more and more seldom at later ones.
void TestCompaction::theDiskMayFail()
{
    QFETCH(int, fault);
    makeJournal(5000);
    const QString original = m_folder->filePath(u"original.sqlite"_s);
    QVERIFY(QFile::copy(m_path, original));
    const QByteArray part = m_folder->filePath(u"station/"_s).toUtf8();
    qint64 failures = 0;
    for (qint64 at = 1;; at += 1 + at / 3) {
        QVERIFY(QFile::remove(m_path) && QFile::copy(original, m_path));
        Result<Compaction> done;
        {
            auto journal = Journal::open(m_path);
            QVERIFY(journal.has_value());
            test::breakDisk(part.constData(), DiskFault(fault), at);
            done = compactJournal(**journal, aYearAgo());
            const bool reached = test::diskCalls() >= at;
            test::mendDisk();
            if (!reached)
                break;
        }
        failures += done ? 0 : 1;
        checkSound();
        QVERIFY(compact().has_value());
        checkCompacted();
    }
    QVERIFY2(failures > 5, qPrintable(QString::number(failures)));
}

void TestCompaction::aLockedJournalIsLeftAlone()
{
    makeJournal(20);
    const qint64 before = contents(m_old);
    const auto other = Journal::open(m_path);
    QVERIFY(other.has_value());
    const test::Run run = test::runProgram(QStringLiteral(M2M_PROGRAM), m_folder->path(),
        {u"log"_s, u"compact"_s, u"--journal"_s, m_path});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains("is writing the upload log"), qPrintable(run.all()));
    QCOMPARE(contents(m_old), before);
    const test::Run dry = test::runProgram(QStringLiteral(M2M_PROGRAM), m_folder->path(),
        {u"log"_s, u"compact"_s, u"--dry-run"_s, u"--journal"_s, m_path});
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.out.contains("1 batch with 20 records"), qPrintable(dry.all()));
}

void TestCompaction::aFolderThatCannotBeWrittenIsTold()
{
    makeJournal(20);
    const qint64 before = contents(m_old);
    test::breakDisk(m_folder->filePath(u"station/"_s).toUtf8().constData(), DiskFault::ReadOnly, 1);
    const auto done = compact();
    test::mendDisk();
    QCOMPARE(done.error().kind, ErrorKind::JournalNotOpened);
    QCOMPARE(contents(m_old), before);
}

QTEST_GUILESS_MAIN(TestCompaction)
#include "tst_compaction.moc"
