// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/export.h"
#include "batch/receipt.h"
#include "journal/journal.h"
#include "journal/journallist.h"
#include "journal/journalreader.h"
#include "journal/otherjournal.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QSqlQuery>

using namespace m2m;
using namespace Qt::StringLiterals;

namespace {

/// Names and contents of all files.
QHash<QString, QByteArray> filesIn(const QString &folder)
{
    QHash<QString, QByteArray> files;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot be read");
        files.insert(
            entry.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha1));
    }
    return files;
}

qint64 addUpload(Journal &journal)
{
    BatchInfo info;
    info.fileName = u"winding.csv"_s;
    info.stationName = u"Winder 2"_s;
    ItemInfo item;
    item.state = ItemState::Verified;
    item.payload = "{}";
    const qint64 batch = journal.createBatch(info).value();
    if (!journal.addItems(batch, {item}) || !journal.finishCreating(batch))
        qFatal("cannot be written");
    return batch;
}

} // namespace

/// Journals of other stations: looked at, and left as they are.
class TestOtherJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"uploads.sqlite"_s);
    }
    void itIsReadAndNothingChanges();
    void whatAnotherProgramHasOpenIsRead();
    void oneOfAnEarlierVersionIsShownAsACopy_data();
    void oneOfAnEarlierVersionIsShownAsACopy();
    void whatCannotBeShownIsToldAndLeftAlone();
    void exportAndReceiptAreMadeOfIt();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestOtherJournal::itIsReadAndNothingChanges()
{
    Journal::close([this] {
        auto journal = Journal::open(m_path).value();
        addUpload(*journal);
        return journal;
    }());
    QFile::remove(m_path + u".lock"_s);
    const auto before = filesIn(m_folder->path());
    const auto other = openOtherJournal(m_path);
    QVERIFY(other.has_value());
    QCOMPARE(other->station, u"Winder 2"_s);
    QCOMPARE(other->batches, 1);
    QVERIFY(!other->copy);
    QCOMPARE(other->place, (JournalPlace{m_path, false}));
    QCOMPARE(listBatches(other->place, {}, {})->size(), 1);
    const ItemList items = listItems(other->place, {1, {}, {}}).value();
    QCOMPARE(readItemsOf(other->place, items, 0, 9)->size(), 1);
    QVERIFY(readEvents(other->place, 1, 0).has_value());
    QCOMPARE(filesIn(m_folder->path()), before);
}

void TestOtherJournal::whatAnotherProgramHasOpenIsRead()
{
    auto writer = Journal::open(m_path).value();
    addUpload(*writer);
    QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0); // it is not in the file itself yet
    const auto other = openOtherJournal(m_path);
    QVERIFY(other.has_value());
    QCOMPARE(other->batches, 1);
    addUpload(*writer); // and goes on
    QCOMPARE(listBatches(other->place, {}, {})->size(), 2);
}

void TestOtherJournal::oneOfAnEarlierVersionIsShownAsACopy_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= 6; ++version)
        QTest::addRow("version %d", version) << version;
}

void TestOtherJournal::oneOfAnEarlierVersionIsShownAsACopy()
{
    QFETCH(int, version);
    QVERIFY(QFile::copy(
        QStringLiteral(M2M_TEST_DATA "/journal/version%1.sqlite").arg(version), m_path));
    const auto before = filesIn(m_folder->path());
    QString copy;
    {
        const auto other = openOtherJournal(m_path);
        QVERIFY2(other.has_value(), other ? "" : qPrintable(errorKindKey(other.error().kind)));
        QCOMPARE(other->path, m_path);
        QVERIFY(other->copy && other->place.path != m_path);
        copy = other->place.path;
        QCOMPARE(other->batches, 1);
        const auto batches = readBatchesOf(other->place, {1});
        QCOMPARE(batches->constFirst().counts.total(), 2);
    }
    QVERIFY(!QFile::exists(copy)); // gone with the last who looks at it
    QCOMPARE(filesIn(m_folder->path()), before);
}

void TestOtherJournal::whatCannotBeShownIsToldAndLeftAlone()
{
    QCOMPARE(openOtherJournal(m_path).error().kind, ErrorKind::FileNotFound);
    const auto fails = [this](ErrorKind kind) {
        const auto before = filesIn(m_folder->path());
        const auto other = openOtherJournal(m_path);
        return !other && other.error().kind == kind && filesIn(m_folder->path()) == before;
    };
    const auto write = [this](const QByteArray &bytes) {
        QFile file(m_path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("Target,Name\n1,2\n"));
    QVERIFY(fails(ErrorKind::JournalDamaged));

    const auto change = [this](const QString &sql) {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
            db.setDatabaseName(m_path);
            QVERIFY(db.open());
            QVERIFY(QSqlQuery(db).exec(sql));
        }
        QSqlDatabase::removeDatabase(u"change"_s);
    };
    QVERIFY(QFile::remove(m_path));
    change(u"CREATE TABLE songs (name TEXT)"_s); // somebody else's database
    QVERIFY(fails(ErrorKind::JournalDamaged));
    QCOMPARE(openOtherJournal(m_path).error().details.value(u"kind"_s).toString(), u"other"_s);

    QVERIFY(QFile::remove(m_path));
    Journal::close(Journal::open(m_path).value());
    change(u"PRAGMA user_version = 99"_s);
    QVERIFY(fails(ErrorKind::JournalTooNew));

    QVERIFY(QFile::remove(m_path));
    Journal::close([this] {
        auto journal = Journal::open(m_path).value();
        addUpload(*journal);
        return journal;
    }());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096));
    QVERIFY(file.write(QByteArray(3 * 4096, 'x')) > 0);
    file.close();
    QVERIFY(fails(ErrorKind::JournalDamaged));
}

void TestOtherJournal::exportAndReceiptAreMadeOfIt()
{
    auto writer = Journal::open(m_path).value();
    const qint64 batch = addUpload(*writer);
    writer.reset();
    const auto other = openOtherJournal(m_path).value();
    QVERIFY(batchReceipt(other.place, batch).has_value());
    ExportOrder order;
    order.journal = other.place;
    order.batch = batch;
    order.to = m_folder->filePath(u"out.csv"_s);
    order.texts.reason = [](const ItemInfo &) { return QString(); };
    QCOMPARE(exportBatch(order)->files.size(), 1);
    order.to = m_path;
    QCOMPARE(exportBatch(order).error().kind, ErrorKind::FileNotWritable);
}

QTEST_GUILESS_MAIN(TestOtherJournal)
#include "tst_otherjournal.moc"
