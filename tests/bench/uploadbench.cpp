// SPDX-License-Identifier: GPL-3.0-or-later

// How fast an upload is, as ratios to two yardsticks in the same run: a client that sends one
// record after the other over one connection, and a bare loop over as many connections as the
// upload may use, without journal. Both yardsticks and the upload talk to the same practice
// instance; upload and bare loop read every record back, the one-by-one client does not.

#include "api/actionid.h"
#include "api/dbclient.h"
#include "api/networktransport.h"
#include "batch/batchsession.h"
#include "practice/practiceserver.h"
#include "practice/practicethread.h"
#include "recipe/recipefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace m2m;

namespace {

constexpr std::chrono::milliseconds serverStall{45};

void say(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

[[noreturn]] void giveUp(const QString &why)
{
    say(QStringLiteral("the benchmark could not be run: ") + why);
    std::exit(1);
}

/// Lets the event loop run until the condition holds.
void waitFor(const std::function<bool()> &condition, const QString &what)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QTimer::singleShot(std::chrono::minutes(5), &loop, [&what] { giveUp(what); });
    look.start(std::chrono::milliseconds(5));
    loop.exec();
}

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

QByteArray sampleCsv(int records)
{
    QFile file(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("no sample file"));
    const QByteArray header = file.readLine();
    const QList<QByteArray> rows = file.readAll().trimmed().split('\n');
    QByteArray csv = header;
    for (int i = 0; i < records; ++i)
        csv += rows[i % rows.size()].trimmed() + '\n';
    return csv;
}

/// The session with file, recipe and instance, all checked; what is left is to upload.
struct Prepared {
    Prepared(const Instance &instance, int records, int connections)
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
        session.openText(sampleCsv(records), QStringLiteral("bench.csv"));
        waitFor([this] { return session.canUpload(); }, QStringLiteral("the sample is not right"));
    }
    QTemporaryDir folder;
    UploadThread uploads;
    BatchSession session;
};

double uploadRate(bool stalls, int records, int connections)
{
    const Instance instance(stalls);
    Prepared prepared(instance, records, connections);
    BatchSession &session = prepared.session;
    QElapsedTimer clock;
    clock.start();
    session.startUpload();
    waitFor([&session] { return !session.run().isActive(); }, QStringLiteral("no end"));
    const double seconds = double(clock.elapsed()) / 1000;
    if (session.run().counts[ItemState::Verified] != records)
        giveUp(QStringLiteral("not all records were verified"));
    return records / seconds;
}

/// What the yardsticks send: the same records as the upload.
QList<ActionToPerform> sameRecords(int records)
{
    const Instance instance(false);
    const Prepared prepared(instance, records, 6);
    ActionIdMaker ids(QByteArray(5, 'b'), {});
    QList<ActionToPerform> actions;
    for (int row = 0; row < records; ++row) {
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

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QString rateText(double rate) { return QStringLiteral("%1/s").arg(rate, 0, 'f', 0); }

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption recordsOption(
        QStringLiteral("records"), {}, QStringLiteral("n"), QStringLiteral("3000"));
    const QCommandLineOption connectionsOption(QStringLiteral("connections"), {},
        QStringLiteral("n"), QString::number(Profile().parallelRequests));
    parser.addOptions({recordsOption, connectionsOption});
    parser.process(app);
    const int records = parser.value(recordsOption).toInt();
    const int connections = parser.value(connectionsOption).toInt();

    const QList<ActionToPerform> actions = sameRecords(records);
    const double serial = loopRate(actions.first(std::min(records, 100)), true, 1, false);
    const double stalled = uploadRate(true, records, connections);
    say(QStringLiteral("server stalls 45 ms: one by one %1, upload with read-back %2, ratio %3 "
                       "(at least 20)")
            .arg(rateText(serial), rateText(stalled))
            .arg(stalled / serial, 0, 'f', 1));

    QList<double> bare;
    QList<double> upload;
    QList<double> ratios;
    for (int round = 0; round < 3; ++round) {
        bare.append(loopRate(actions, false, connections, true));
        upload.append(uploadRate(false, records, connections));
        ratios.append(upload.constLast() / bare.constLast());
    }
    say(QStringLiteral("no stall: bare loop %1, upload %2, ratio %3 (median of 3; at least 0.9)")
            .arg(rateText(median(bare)), rateText(median(upload)))
            .arg(median(ratios), 0, 'f', 2));
    return 0;
}
