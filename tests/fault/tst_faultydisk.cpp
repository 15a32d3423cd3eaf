// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydisk.h"
#include "journal/journalreader.h"
#include "practice/practicereader.h"
#include "practice/practiceserver.h"
#include "practice/practicestore.h"
#include "recipe/steps.h"
#include "support/practicefixture.h"
#include "support/program.h"
#include "support/sessionfixture.h"

#include <QSqlQuery>

using namespace m2m;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::DiskFault;

namespace {

constexpr int rows = 3;
constexpr auto form = "BoardVisualInspection"_L1;

/// Every so many calls break. M2M_DISK_STRIDE=1 breaks each of them in every case; sanitized
/// programs take their time.
qint64 strideOf([[maybe_unused]] DiskFault fault, [[maybe_unused]] bool known)
{
    if (qEnvironmentVariableIsSet("M2M_DISK_STRIDE"))
        return qEnvironmentVariableIntValue("M2M_DISK_STRIDE");
#ifdef __SANITIZE_ADDRESS__
    return 23;
#else
    return fault == DiskFault::Fails && !known ? 1 : 5;
#endif
}

Mapping column(const QString &field, const QString &name, const QString &step)
{
    return {field, Source::column(name), step.isEmpty() ? QList<Step>() : QList<Step>{{step, {}}}};
}

Recipe inspections()
{
    Recipe recipe;
    recipe.operation = Operation::PerformAction;
    recipe.typeFormId = form;
    recipe.mappings = {column(targetPath(), u"Board"_s, step::component()),
        column(u"inspector"_s, u"Inspector"_s, {}),
        {u"inspectionDate"_s, Source::constant(u"2024-01-11"_s), {{step::date(), {}}}},
        {u"nonConformingDisposition"_s, Source::constant(u"scrap"_s), {{step::option(), {}}}}};
    return recipe;
}

} // namespace

/// The journal's disk fails at every one of the calls that an upload makes of it, one after the
/// other. Then it works again, the program is started once more or goes on, and the file is
/// uploaded as somebody would: each record is there once, and the journal agrees.
class TestFaultyDisk : public QObject, test::SessionFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { stopPractice(); }
    void cleanup();
    void nothingIsLostOrDoubled_data();
    void nothingIsLostOrDoubled();
    void aFolderThatCannotBeWrittenIsTold();
    void aLockedDatabaseIsTold();
    void aDamagedJournalIsSetAside_data();
    void aDamagedJournalIsSetAside();

private:
    void newStation();
    void newFile();
    void startProgram();
    void endProgram();
    enum class Disk { Works, Fails };
    [[nodiscard]] std::optional<ErrorKind> upload(Disk disk = Disk::Works);
    void checkAll();
    [[nodiscard]] QString journal() const { return inFolder(u"station/uploads.sqlite"_s); }
    [[nodiscard]] QByteArray journalFolder() const { return inFolder(u"station/"_s).toUtf8(); }
    [[nodiscard]] QString inspector(int row) const { return m_file + u" row %1"_s.arg(row); }
    void breakAt(DiskFault fault, qint64 number) const
    {
        test::breakDisk(journalFolder().constData(), fault, number);
    }

    QStringList m_boards;
    int m_files = 0;
    QString m_file; ///< name of the file under test, in each of its records
};

void TestFaultyDisk::initTestCase()
{
    QVERIFY(startPractice());
    m_boards = (*practice::PracticeStore::open(m_practiceFolder->path()))
                   ->ids(practice::RecordKind::Component, u"GeometryBoard"_s, rows);
    QCOMPARE(m_boards.size(), rows);
}

void TestFaultyDisk::cleanup()
{
    test::mendDisk();
    endProgram();
    m_folder.reset();
}

/// A station without a journal.
void TestFaultyDisk::newStation()
{
    endProgram();
    m_folder = std::make_unique<QTemporaryDir>();
}

/// That the DB has not seen.
void TestFaultyDisk::newFile()
{
    m_file = u"file%1"_s.arg(++m_files);
    QString csv = u"Board,Inspector\n"_s;
    for (int row = 0; row < rows; ++row)
        csv += m_boards[row] + u',' + inspector(row) + u'\n';
    test::writeFile(inFolder(m_file + u".csv"_s), csv.toUtf8());
}

void TestFaultyDisk::startProgram()
{
    m_uploads = std::make_unique<UploadThread>(journal());
    m_session = std::make_unique<BatchSession>(*m_uploads);
    QVERIFY(connectToPractice(*m_session));
    const QString address = m_practice->address();
    InstanceConnection connection;
    connection.address = *instanceAddress(
        address, address, practice::practiceClientId(), practice::practiceSecret());
    connection.limits.firstDelay = 1ms;
    connection.limits.lastDelay = 20ms;
    connection.limits.serverPatience = 200ms;
    m_uploads->connectTo(connection);
    m_session->setRecipe(inspections(), u"test.m2mrecipe"_s);
    m_session->openFile(inFolder(m_file + u".csv"_s));
}

void TestFaultyDisk::endProgram()
{
    m_session.reset();
    m_uploads.reset();
}

/// What a user does, until it goes no further: nothing when all is there, else what was told.
/// Where the disk works, what was asked while it failed may still be answered: that passes.
std::optional<ErrorKind> TestFaultyDisk::upload(Disk disk)
{
    using Area = BatchSession::Area;
    const auto allThere = [this] {
        return m_session->earlierUploadsKnown() && !m_session->earlierUploads().isEmpty()
            && m_session->earlierUploads().constFirst().counts[ItemState::Verified] == rows;
    };
    const bool ready = QTest::qWaitFor(
        [this, allThere, disk] {
            return m_session->canUpload() || allThere()
                || (disk == Disk::Fails && m_session->problem(Area::Journal));
        },
        patience);
    const auto problem = m_session->problem(Area::Journal);
    if (problem && (disk == Disk::Fails || !ready))
        return problem->kind;
    if (!ready)
        return ErrorKind::Internal;
    if (allThere())
        return {};
    m_session->startUpload();
    const auto ended = [this] {
        const RunPhase phase = m_session->run().phase;
        return phase == RunPhase::Finished || phase == RunPhase::Failed
            || phase == RunPhase::Paused;
    };
    if (!QTest::qWaitFor(ended, patience))
        return ErrorKind::Internal;
    if (m_session->run().phase == RunPhase::Finished)
        return {};
    return m_session->run().trouble ? m_session->run().trouble->kind : ErrorKind::Internal;
}

void TestFaultyDisk::checkAll()
{
    const auto actions = practice::readActions(m_practiceFolder->path(), form);
    QVERIFY(actions.has_value());
    QMap<QString, QJsonObject> stored;
    for (const QJsonObject &action : *actions) {
        const QString said = action[u"data"][u"inspector"].toString();
        if (!said.startsWith(m_file + u' '))
            continue;
        QVERIFY2(!stored.contains(said), qPrintable(said + u" is there twice"_s));
        QCOMPARE(action[u"validity"][u"version"].toInt(), 1);
        stored.insert(said, action);
    }
    QCOMPARE(stored.size(), rows);

    QMap<qint64, QString> verified; // by row
    const auto batches = readBatches(journal(), {m_file + u".csv"_s, {}, false}, 0, 100);
    QVERIFY(batches.has_value());
    for (const BatchInfo &batch : *batches) {
        QCOMPARE(batch.counts.total(), rows);
        QCOMPARE(batch.counts.open(), 0);
        const auto items = readItems(journal(), {batch.id, {}, {}}, 0, 100);
        QVERIFY(items.has_value());
        StateCounts counts;
        for (const ItemInfo &item : *items) {
            ++counts[item.state];
            if (item.state == ItemState::Verified) {
                QVERIFY(!verified.contains(item.row));
                verified.insert(item.row, item.recordId);
            }
        }
        QCOMPARE(counts, batch.counts);
    }
    QCOMPARE(verified.size(), rows);
    for (int row = 0; row < rows; ++row)
        QCOMPARE(stored[inspector(row)][u"actionId"].toString(), verified[row]);
}

void TestFaultyDisk::nothingIsLostOrDoubled_data()
{
    QTest::addColumn<DiskFault>("fault");
    QTest::addColumn<bool>("known");
    QTest::newRow("one call fails, a new journal") << DiskFault::Fails << false;
    QTest::newRow("one call fails, a journal with a batch") << DiskFault::Fails << true;
    QTest::newRow("the disk becomes full, a new journal") << DiskFault::Full << false;
    QTest::newRow("the disk becomes full, a journal with a batch") << DiskFault::Full << true;
}

void TestFaultyDisk::nothingIsLostOrDoubled()
{
    QFETCH(DiskFault, fault);
    QFETCH(bool, known);
    const QSet<ErrorKind> clear{ErrorKind::JournalNotOpened, ErrorKind::JournalWriteFailed,
        ErrorKind::JournalDamaged, ErrorKind::DiskFull};
    const qint64 stride = strideOf(fault, known);
    QMap<QString, int> told; // how often what
    qint64 number = 1;
    for (bool broke = true; broke && !QTest::currentTestFailed(); number += stride) {
        newStation();
        if (known) {
            newFile();
            startProgram();
            QCOMPARE(upload(), std::nullopt);
            endProgram();
        }
        newFile();
        breakAt(fault, number);
        startProgram();
        const auto trouble = upload(Disk::Fails);
        // Started again, or gone on with in the same window.
        const bool restart = number / stride % 2 == 0;
        if (restart)
            endProgram();
        broke = test::diskCalls() >= number;
        test::mendDisk();
        ++told[trouble ? errorKindKey(*trouble) : u"none"_s];
        const QByteArray call = "call " + QByteArray::number(number) + ": ";
        if (trouble)
            QVERIFY2(broke && clear.contains(*trouble), call + errorKindKey(*trouble).toUtf8());
        if (restart)
            startProgram();
        else
            m_session->openJournal();
        const auto again = upload();
        QVERIFY2(!again, call + errorKindKey(again.value_or(ErrorKind::Internal)).toUtf8());
        endProgram();
        checkAll();
        if (QTest::currentTestFailed())
            qInfo() << call;
    }
    qInfo() << number << told;
}

void TestFaultyDisk::aFolderThatCannotBeWrittenIsTold()
{
    for (const bool known : {false, true}) {
        newStation();
        newFile();
        if (known) {
            startProgram();
            QCOMPARE(upload(), std::nullopt);
            endProgram();
            newFile();
        }
        breakAt(DiskFault::ReadOnly, 1);
        startProgram();
        QCOMPARE(upload(Disk::Fails), ErrorKind::JournalNotOpened);
        // The log can be read all the same.
        QCOMPARE(countBatches(journal(), {}).value(), known ? 1 : 0);
        test::mendDisk();
        // Without a restart: somebody gave the rights, and asks again.
        m_session->openJournal();
        QTRY_VERIFY(m_session->canUpload());
        QCOMPARE(upload(), std::nullopt);
        endProgram();
        checkAll();
    }
}

/// Something else, a backup for example, holds the database for longer than we wait.
void TestFaultyDisk::aLockedDatabaseIsTold()
{
    newStation();
    newFile();
    startProgram();
    QCOMPARE(upload(), std::nullopt);
    endProgram();
    newFile();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(journal());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        startProgram();
        QCOMPARE(upload(Disk::Fails), ErrorKind::JournalLocked);
        QCOMPARE(countBatches(journal(), {}).value(), 1);
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    m_session->openJournal();
    QTRY_VERIFY(m_session->canUpload());
    QCOMPARE(upload(), std::nullopt);
    endProgram();
    checkAll();
}

void TestFaultyDisk::aDamagedJournalIsSetAside_data()
{
    QTest::addColumn<qint64>("at"); // from the end of the file when it is negative
    QTest::addColumn<int>("length");
    QTest::newRow("its beginning") << 0LL << 100;
    QTest::newRow("the middle of its pages") << 20'000LL << 30'000;
    QTest::newRow("cut to nothing that can be read") << 4096LL << 0;
}

void TestFaultyDisk::aDamagedJournalIsSetAside()
{
    QFETCH(qint64, at);
    QFETCH(int, length);
    newStation();
    newFile();
    startProgram();
    QCOMPARE(upload(), std::nullopt);
    endProgram();
    QByteArray damaged;
    {
        QFile file(journal());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (length == 0) {
            QVERIFY(file.resize(at + 100));
        } else {
            QVERIFY(file.seek(at));
            file.write(QByteArray(length, '#'));
        }
        file.seek(0);
        damaged = file.readAll();
    }
    newFile();
    startProgram();
    QCOMPARE(upload(), std::nullopt);
    const QString aside = m_session->damagedJournal();
    QVERIFY2(aside.contains(u"uploads-damaged-"_s), qPrintable(aside));
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == damaged);
    endProgram();
    checkAll();
    QCOMPARE(countBatches(journal(), {}).value(), 1);

    // That was once: the new one is sound.
    startProgram();
    QCOMPARE(upload(), std::nullopt);
    QCOMPARE(m_session->damagedJournal(), QString());
}

QTEST_GUILESS_MAIN(TestFaultyDisk)
#include "tst_faultydisk.moc"
