// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalreader.h"
#include "practice/practiceserver.h"
#include "practice/practicestore.h"
#include "practice/practicethread.h"
#include "profiles/profile.h"
#include "recipe/recipefile.h"
#include "recipe/steps.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QThread>

using namespace m2m;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRuns = 60; ///< of one upload: it must have come to its end long before
/// Longer than a start takes, so that a request of a killed program is at work when the next one
/// asks; far below the program's patience, which is 1.3 s here.
constexpr auto lateBy = std::chrono::milliseconds(400);

int setting(const char *name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

Mapping column(const QString &field, const QString &name, const QString &step = {})
{
    return {field, Source::column(name), step.isEmpty() ? QList<Step>() : QList<Step>{{step, {}}}};
}

QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

/// When the program is killed: as soon as this has happened since it was started, and so much
/// later. Some of it never happens, then the program comes to its end alive.
struct Moment {
    enum Kind { Time, JournalGrows, Posts, Stored, ReadBack };
    Kind kind = Time;
    qint64 amount = 0; ///< of Time: none
    int later = 0; ///< milliseconds; often none
};
constexpr std::array momentNames{
    "by time", "as the journal grew", "at a POST", "as one was stored", "at a GET"};

struct Upload {
    Operation operation = Operation::PerformAction;
    QString mark; ///< of the name of its files, and of each of its values
    int rows = 0;
    QStringList targets; ///< of each row; none for new components
};

bool isOfAction(const Upload &upload)
{
    return recordTypeOf(upload.operation) == RecordType::Action;
}
QString typeFormOf(const Upload &upload)
{
    return isOfAction(upload) ? u"BoardVisualInspection"_s : u"wire_bobbin"_s;
}
QString value(const Upload &upload, int row)
{
    return upload.mark + u" row "_s + QString::number(row);
}

/// The record of a row, without what the server adds.
QJsonObject dataOf(const Upload &upload, int row)
{
    if (!isOfAction(upload))
        return {{u"name"_s, value(upload, row)}, {u"submit"_s, true}};
    QJsonObject data = parsed(R"({"actionComplete":false,"dispositionReason":"",
        "flatnessReadings":"","inspectionDate":"2024-01-11T00:00:00+00:00","inspectionStation":"",
        "nonConformingDisposition":"scrap","submit":true,"visualInspectionIssues":{
        "chipped":false,"exposedCopper":false,"extraneousMaterialOnBoard":false,
        "fiducialPin":false,"incorrectGeometry":false,"incorrectThickness":false,
        "interruptedTraces":false,"millMaxHolePlating":false,"notFlat":false,"other":false,
        "packagingDamaged":false,"qrCodeProblem":false,"scratches":false}})");
    data[u"inspector"] = value(upload, row);
    return data;
}

} // namespace

/// The real program, with its own limits and a clock that goes faster, uploads with all four
/// operations to a server that delays, drops, and stores though it dropped; it is killed at random
/// moments and started again until it is done. Whatever it was at, each record is there once.
/// M2M_KILL_SEED repeats the moments, M2M_KILL_ROUNDS is how many uploads are killed,
/// M2M_KILL_FIRST leaves out those before.
class TestKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qInfo() << "seed" << m_seed; }
    void init() { test::failOnAnyWarning(); }
    void cleanup() { m_server.reset(); }
    void cleanupTestCase() { qInfo() << m_seen; }
    void eachRecordIsThereOnce_data();
    void eachRecordIsThereOnce();

private:
    void startServer();
    void makeFaults(QRandomGenerator &random);
    [[nodiscard]] Upload prepareUpload(int round, QRandomGenerator &random);
    void runRound(const Upload &upload, QRandomGenerator &random);
    [[nodiscard]] Moment someMoment(const Upload &upload, QRandomGenerator &random) const;
    [[nodiscard]] int runProgram(const Upload &upload, const std::optional<Moment> &moment);
    void waitFor(const Moment &moment, QProcess &process) const;
    [[nodiscard]] qint64 happened(const Moment &moment) const;
    void checkInstance(const Upload &upload);
    void checkJournal(const Upload &upload);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeThread> m_server;
    quint32 m_seed = quint32(
        setting("M2M_KILL_SEED", int(QRandomGenerator::global()->bounded(1, 1'000'000'000))));
    qint64 m_stored = 0; ///< versions that have to be on the server by now
    QHash<Operation, QStringList> m_ids; ///< of the records of this server, by row
    QString m_said; ///< by the program, last
    /// How often what happened, to be told at the end: kills by their moment, exit codes, drops,
    /// records given up (the file makes another batch then), edits that were there before.
    QMap<QString, qint64> m_seen;
};

void TestKilled::startServer()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_stored = 0;
    m_ids.clear();
    m_server = std::make_unique<practice::PracticeThread>(path(u"server"_s));
    QVERIFY(m_server->start().has_value());
    Profile profile{u"bench"_s, InstanceKind::Development, m_server->address(), m_server->address(),
        practice::practiceClientId()};
    test::writeFile(path(u"bench.json"_s), profileToJson(profile));
}

void TestKilled::makeFaults(QRandomGenerator &random)
{
    practice::PracticeFaults faults;
    faults.delay = std::chrono::milliseconds(random.bounded(10));
    faults.workTime = std::chrono::milliseconds(random.bounded(10));
    faults.cutRequest = random.bounded(0.03);
    faults.dropBeforeStoring = random.bounded(0.04);
    faults.dropAfterStoring = random.bounded(0.1);
    faults.cutAnswer = random.bounded(0.1);
    faults.lateStore = random.bounded(0.1);
    faults.lateBy = lateBy;
    faults.postsOnly = random.bounded(3) > 0;
    faults.seed = random.generate();
    m_server->setFaults(faults);
}

/// Four uploads belong together: what the first ones made is edited by the others.
Upload TestKilled::prepareUpload(int round, QRandomGenerator &random)
{
    constexpr std::array order{Operation::CreateComponent, Operation::EditComponent,
        Operation::PerformAction, Operation::EditAction};
    Upload upload;
    upload.operation = order[size_t(round) % order.size()];
    upload.mark = u"round %1"_s.arg(round);
    upload.rows = random.bounded(20, 60);
    Recipe recipe;
    recipe.operation = upload.operation;
    recipe.typeFormId = typeFormOf(upload);
    const QString target = u"Target"_s;
    const QString said = u"Value"_s;
    switch (upload.operation) {
    case Operation::CreateComponent:
        upload.rows = random.bounded(10, 20); // one after the other: the server counts them
        recipe.mappings = {column(u"name"_s, said)};
        break;
    case Operation::EditComponent:
        upload.targets = m_ids[Operation::CreateComponent];
        recipe.mappings = {
            column(targetPath(), target, step::component()), column(u"name"_s, said)};
        break;
    case Operation::PerformAction:
        upload.targets =
            (*practice::PracticeStore::open(path(u"server"_s)))
                ->ids(practice::RecordKind::Component, u"GeometryBoard"_s, upload.rows);
        recipe.mappings = {column(targetPath(), target, step::component()),
            column(u"inspector"_s, said),
            {u"inspectionDate"_s, Source::constant(u"2024-01-11"_s), {{step::date(), {}}}},
            {u"nonConformingDisposition"_s, Source::constant(u"scrap"_s), {{step::option(), {}}}}};
        break;
    case Operation::EditAction:
        upload.targets = m_ids[Operation::PerformAction];
        recipe.mappings = {
            column(targetPath(), target, step::actionId()), column(u"inspector"_s, said)};
        break;
    }
    if (!upload.targets.isEmpty())
        upload.rows = int(upload.targets.size());
    QString csv = target + u',' + said + u'\n';
    for (int row = 0; row < upload.rows; ++row)
        csv += upload.targets.value(row, QString::number(row)) + u',' + value(upload, row) + u'\n';
    test::writeFile(path(upload.mark + u".csv"_s), csv.toUtf8());
    if (!saveRecipe(recipe, path(upload.mark + u".m2mrecipe"_s)))
        qFatal("the recipe cannot be written");
    return upload;
}

Moment TestKilled::someMoment(const Upload &upload, QRandomGenerator &random) const
{
    Moment moment{Moment::Kind(random.bounded(int(momentNames.size()))), 0,
        std::max(0, random.bounded(-8, 8))};
    if (moment.kind == Moment::Time)
        moment.later = random.bounded(150);
    else if (moment.kind == Moment::JournalGrows)
        moment.amount = random.bounded(1, 300'000); // a new one has 250 kB when its batch is whole
    else
        moment.amount = 1 + random.bounded(1 + random.bounded(upload.rows));
    return moment;
}

/// So far, counted as the moment's kind says.
qint64 TestKilled::happened(const Moment &moment) const
{
    switch (moment.kind) {
    case Moment::Time:
        return 0;
    case Moment::JournalGrows:
        return QFileInfo(path(u"journal.sqlite"_s)).size()
            + QFileInfo(path(u"journal.sqlite-wal"_s)).size();
    case Moment::Posts:
        return m_server->counts().posts;
    case Moment::Stored:
        return m_server->counts().stored;
    case Moment::ReadBack:
        return m_server->counts().requestsTo("GET", "/api/action")
            + m_server->counts().requestsTo("GET", "/api/component");
    }
    return 0;
}

void TestKilled::waitFor(const Moment &moment, QProcess &process) const
{
    const qint64 before = happened(moment);
    while (process.state() != QProcess::NotRunning && happened(moment) - before < moment.amount) {
        QThread::usleep(50); // between a request and what is written about it there are but 2 ms
        process.waitForFinished(0);
    }
    if (process.state() != QProcess::NotRunning)
        process.waitForFinished(moment.later);
}

/// The exit code; -1 where it was killed.
int TestKilled::runProgram(const Upload &upload, const std::optional<Moment> &moment)
{
    QProcessEnvironment extra;
    extra.insert(u"TZ"_s, u"UTC"_s);
    extra.insert(u"M2M_CLIENT_SECRET"_s, practice::practiceSecret());
    extra.insert(u"LD_PRELOAD"_s, QStringLiteral(M2M_FAST_CLOCK));
    extra.insert(u"M2M_CLOCK_SPEED"_s, u"50"_s);
    extra.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setProcessEnvironment(test::homeEnvironment(m_folder->path(), extra));
    process.start(QStringLiteral(M2M_PROGRAM),
        {u"upload"_s, u"--profile"_s, path(u"bench.json"_s), u"--journal"_s,
            path(u"journal.sqlite"_s), u"--recipe"_s, path(upload.mark + u".m2mrecipe"_s),
            path(upload.mark + u".csv"_s)});
    if (moment) {
        waitFor(*moment, process);
        process.kill();
    }
    process.waitForFinished(120'000);
    m_said = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
}

void TestKilled::runRound(const Upload &upload, QRandomGenerator &random)
{
    // Half of them are killed once more, half of these once more, and so on.
    int killsLeft = 1;
    while (killsLeft < 6 && random.bounded(2) == 0)
        ++killsLeft;
    for (int run = 0; run < mostRuns; ++run) {
        const auto moment =
            killsLeft > 0 ? std::optional(someMoment(upload, random)) : std::nullopt;
        const int code = runProgram(upload, moment);
        ++m_seen[u"exit %1"_s.arg(code)];
        if (code == 0)
            return;
        if (code == -1) {
            QVERIFY2(moment.has_value(), qPrintable(u"it crashed: "_s + m_said));
            ++m_seen[u"killed %1"_s.arg(QString::fromLatin1(momentNames[size_t(moment->kind)]))];
            --killsLeft;
        } else {
            // Not reached, refused or given up, not known: what to do is to start it again.
            QVERIFY2(code >= 5 && code <= 7, qPrintable(u"%1: %2"_s.arg(code).arg(m_said)));
        }
    }
    QFAIL(qPrintable(u"it never comes to its end: "_s + m_said));
}

void TestKilled::checkInstance(const Upload &upload)
{
    m_stored += upload.rows;
    QCOMPARE(m_server->counts().stored, m_stored);
    // Nor does the server have another one at work.
    QVERIFY(!QTest::qWaitFor(
        [this] { return m_server->counts().stored != m_stored; }, int(lateBy.count()) + 50));

    const bool edit = isEdit(upload.operation);
    const bool action = isOfAction(upload);
    const auto store = practice::PracticeStore::open(path(u"server"_s));
    QVERIFY(store.has_value());
    QStringList ids(upload.rows);
    QString wrong;
    (*store)->forEach(action ? practice::RecordKind::Action : practice::RecordKind::Component,
        typeFormOf(upload), [&](const practice::StoredRecord &stored) {
            QJsonObject data = parsed(stored.body)[u"data"].toObject();
            const QString said = data[action ? u"inspector" : u"name"].toString();
            if (!said.startsWith(upload.mark + u' '))
                return true;
            data.remove(u"typeRecordNumber"_s);
            const int row = said.section(u' ', -1).toInt();
            const bool right = ids.value(row, u"none"_s).isEmpty() && data == dataOf(upload, row)
                && stored.version == (edit ? 2 : 1) && (!edit || stored.id == upload.targets[row])
                && (upload.operation != Operation::PerformAction
                    || stored.componentUuid == upload.targets[row]);
            if (right)
                ids[row] = stored.id;
            else
                wrong = QString::fromUtf8(stored.body);
            return right;
        });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(!ids.contains(QString()));
    m_ids[upload.operation] = ids;
}

void TestKilled::checkJournal(const Upload &upload)
{
    const QString journal = path(u"journal.sqlite"_s);
    const auto batches = readBatches(journal, {upload.mark + u".csv"_s, {}, false}, 0, mostRuns);
    QVERIFY(batches.has_value() && !batches->isEmpty());
    const QStringList ids = m_ids[upload.operation];
    QSet<qint64> verified; // rows
    for (const BatchInfo &batch : *batches) { // the newest first
        const bool newest = batch.id == batches->constFirst().id;
        const auto items = readItems(journal, {batch.id, {}, {}}, 0, upload.rows + 1);
        QVERIFY(items.has_value());
        QCOMPARE(items->size(), upload.rows);
        StateCounts counts;
        for (const ItemInfo &listed : *items) {
            const auto item = readItem(journal, listed.id);
            QVERIFY(item.has_value());
            ++counts[item->state];
            if (item->state == ItemState::Verified) {
                QVERIFY(!verified.contains(item->row));
                verified.insert(item->row);
                QCOMPARE(item->recordId, ids.value(item->row));
                QJsonObject sent = parsed(item->payload)[u"data"].toObject();
                sent.remove(u"typeRecordNumber"_s);
                QCOMPARE(sent, dataOf(upload, int(item->row)));
                QVERIFY(item->attempts > 0);
                m_seen[u"sent again"_s] += item->attempts - 1;
            } else {
                // Given up in one batch and sent in the next, which skips the others: an edit that
                // one batch finds there without knowing it as sent would be a lost "sending".
                const ItemState expected = newest ? ItemState::Skipped : ItemState::Failed;
                ++m_seen[newest ? u"skipped"_s : u"failed"_s];
                QVERIFY2(batches->size() > 1 && item->state == expected,
                    qPrintable(u"row %1 is %2: %3 %4"_s.arg(item->row)
                                   .arg(int(item->state))
                                   .arg(item->rule, item->detail)));
            }
        }
        QCOMPARE(counts.of, batch.counts.of);
    }
    QCOMPARE(verified.size(), upload.rows);
}

void TestKilled::eachRecordIsThereOnce_data()
{
    QTest::addColumn<int>("first");
    const int rounds = setting("M2M_KILL_ROUNDS", 12);
    for (int round = setting("M2M_KILL_FIRST", 0) / 4 * 4; round < rounds; round += 4)
        QTest::addRow("seed %u, from round %d", m_seed, round) << round;
}

void TestKilled::eachRecordIsThereOnce()
{
    QFETCH(int, first);
    startServer();
    for (int round = first; round < first + 4 && !QTest::currentTestFailed(); ++round) {
        QRandomGenerator random({m_seed, quint32(round)});
        const Upload upload = prepareUpload(round, random);
        makeFaults(random);
        runRound(upload, random);
        if (!QTest::currentTestFailed())
            checkInstance(upload);
        if (!QTest::currentTestFailed())
            checkJournal(upload);
    }
    if (QTest::currentTestFailed()) {
        m_folder->setAutoRemove(false); // for a look
        qInfo() << "left:" << m_folder->path();
    }
    m_seen[u"drops"_s] += m_server->counts().drops();
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
