// SPDX-License-Identifier: GPL-3.0-or-later

// How fast an upload is, as ratios to two yardsticks in the same run: a client that sends one
// record after the other over one connection, and a bare loop over as many connections as the
// upload may use, without journal. Yardsticks and upload talk to practice instances of their own;
// upload and bare loop read every record back, the one-by-one client does not. The bare loop's
// bodies are made before its clock runs, so it is compared with the upload from the moment when its
// records are made and written down; the figure from the click on is told beside it.

#include "api/actionid.h"
#include "api/dbclient.h"
#include "api/networktransport.h"
#include "batch/batchsession.h"
#include "benchtools.h"
#include "practice/practiceserver.h"
#include "practice/practicethread.h"
#include "recipe/recipefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace m2m;
using namespace m2m::bench;

namespace {

constexpr int rounds = 5;

/// A practice instance of its own for each measurement, so that none inherits a full store.
struct Instance {
    explicit Instance(bool stalls)
    {
        practice::PracticeOptions options;
        if (stalls)
            options.faults.stall = serverStall;
        thread = std::make_unique<practice::PracticeThread>(folder.path(), options);
        if (!thread->start())
            giveUp(QStringLiteral("no practice instance"));
    }
    [[nodiscard]] InstanceAddress address() const
    {
        return *instanceAddress(thread->address(), thread->address(), practice::practiceClientId(),
            practice::practiceSecret());
    }
    QTemporaryDir folder;
    std::unique_ptr<practice::PracticeThread> thread;
};

/// The sample's rows, so many times over.
QByteArray sampleCsv(int copies)
{
    QFile file(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("no sample file"));
    QByteArray csv = file.readLine();
    const QByteArray rows = file.readAll();
    for (int i = 0; i < copies; ++i)
        csv += rows;
    return csv;
}

/// The session with file, recipe and instance, all checked; what is left is to upload.
struct Prepared {
    Prepared(const Instance &instance, int copies, int connections)
        : uploads(folder.filePath(QStringLiteral("journal.sqlite")))
        , session(uploads)
    {
        const QString address = instance.thread->address();
        Profile profile{QStringLiteral("bench"), InstanceKind::Practice, address, address,
            practice::practiceClientId()};
        profile.parallelRequests = connections;
        session.openRecipe(QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"));
        session.setKnownRecords(KnownRecords::SendAgain);
        session.connectTo(profile, practice::practiceSecret());
        session.openText(sampleCsv(copies), QStringLiteral("bench.csv"));
        waitFor([this] { return session.canUpload(); }, QStringLiteral("the sample is not right"));
    }
    QTemporaryDir folder;
    UploadThread uploads;
    BatchSession session;
};

struct UploadRates {
    double fromTheClick; ///< records a second, with making and journaling the records
    double sending; ///< from the moment when that is done
};

UploadRates uploadRates(bool stalls, int copies, int connections)
{
    const Instance instance(stalls);
    Prepared prepared(instance, copies, connections);
    BatchSession &session = prepared.session;
    const qint64 records = session.records().count();
    QElapsedTimer clock;
    qint64 made = -1;
    QObject::connect(&prepared.uploads, &UploadThread::statusChanged, [&](const RunStatus &status) {
        if (made < 0 && status.phase == RunPhase::Running)
            made = clock.elapsed();
    });
    clock.start();
    session.startUpload();
    waitFor([&session] { return !session.run().isActive(); }, QStringLiteral("no end"));
    const qint64 end = clock.elapsed();
    if (session.run().counts[ItemState::Verified] != records)
        giveUp(QStringLiteral("not all records were verified"));
    return {double(records) * 1000 / double(end), double(records) * 1000 / double(end - made)};
}

/// What the yardsticks send: the same records as the upload.
QList<ActionToPerform> sameRecords(int copies)
{
    const Instance instance(false);
    const Prepared prepared(instance, copies, 6);
    ActionIdMaker ids(QByteArray(5, 'b'), {});
    QList<ActionToPerform> actions;
    for (qint64 row = 0; row < prepared.session.records().count(); ++row) {
        const Record record = prepared.session.records().build(row);
        const QString uuid = prepared.session.components().value(record.target.key()).uuid;
        actions.append({ids.next(), prepared.session.recipe().typeFormId, uuid, record.data});
    }
    return actions;
}

/// `inFlight` records at a time: POST, and GET where `readsBack`; nothing else.
double loopRate(const QList<ActionToPerform> &actions, bool stalls, int inFlight, bool readsBack)
{
    const Instance instance(stalls);
    TransportOptions options;
    options.connections = inFlight;
    NetworkTransport transport(options);
    DbClient client(transport, instance.address());
    qsizetype next = 0;
    qsizetype done = 0;
    std::function<void()> one = [&] {
        if (next == actions.size())
            return;
        const ActionToPerform &action = actions[next++];
        client.performAction(actionBody(action), action.actionId, {}, [&](const Outcome &outcome) {
            if (outcome.verdict != Verdict::Accepted)
                giveUp(QStringLiteral("a record was refused"));
            if (!readsBack) {
                ++done;
                one();
                return;
            }
            client.getAction(action.actionId, {}, [&](const Result<DbClient::Record> &record) {
                if (!record || !*record)
                    giveUp(QStringLiteral("a record is not there"));
                ++done;
                one();
            });
        });
    };
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < inFlight; ++i)
        one();
    waitFor([&] { return done == actions.size(); }, QStringLiteral("no end"));
    return double(actions.size()) * 1000 / double(clock.elapsed());
}

QString rateText(double rate) { return QStringLiteral("%1/s").arg(rate, 0, 'f', 0); }

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption copiesOption(QStringLiteral("copies"),
        QStringLiteral("of the sample's 300 rows"), QStringLiteral("n"), QStringLiteral("10"));
    const QCommandLineOption connectionsOption(QStringLiteral("connections"), {},
        QStringLiteral("n"), QString::number(Profile().parallelRequests));
    parser.addOptions({copiesOption, connectionsOption});
    parser.process(app);
    const int copies = parser.value(copiesOption).toInt();
    const int connections = parser.value(connectionsOption).toInt();

    const QList<ActionToPerform> actions = sameRecords(copies);
    const double serial = loopRate(actions.first(100), true, 1, false);
    const double stalled = uploadRates(true, copies, connections).fromTheClick;
    say(QStringLiteral("server stalls 45 ms: one by one %1, upload with read-back %2, ratio %3 "
                       "(at least 20)")
            .arg(rateText(serial), rateText(stalled))
            .arg(stalled / serial, 0, 'f', 1));

    QList<double> bare;
    QList<double> sending;
    QList<double> ratios;
    QList<double> wholeRatios;
    for (int round = 0; round < rounds; ++round) {
        bare.append(loopRate(actions, false, connections, true));
        const UploadRates upload = uploadRates(false, copies, connections);
        sending.append(upload.sending);
        ratios.append(upload.sending / bare.constLast());
        wholeRatios.append(upload.fromTheClick / bare.constLast());
    }
    say(QStringLiteral("no stall, %1 connections: bare loop %2, upload %3, ratio %4 (median of %5; "
                       "at least 0.9); from the click on %6")
            .arg(connections)
            .arg(rateText(median(bare)), rateText(median(sending)))
            .arg(median(ratios), 0, 'f', 2)
            .arg(rounds)
            .arg(median(wholeRatios), 0, 'f', 2));
    return 0;
}
