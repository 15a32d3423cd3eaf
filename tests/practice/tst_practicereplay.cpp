// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

using namespace m2m;
using namespace m2m::practice;
using namespace m2m::test;

namespace {

/// Where the practice instance says something else on purpose.
const QStringList onPurpose{
    // The real server names the four persons who may; their names are none of ours.
    "special: AssembledAPAQACheck by M2M | /api/action",
};

} // namespace

/// The recorded exchanges of the real servers, asked again of the practice instance. M2M_EXCHANGES
/// may name another recording of the same form and from the same start.
class TestPracticeReplay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestPaths(); }
    void init() { failOnAnyWarning(); }

    void answersAsTheServerOf2022() { replay("2022"); }
    void answersAsTheCurrentServer() { replay("current"); }

private:
    static QList<QJsonObject> linesOf(const QString &server)
    {
        QFile file(qEnvironmentVariable("M2M_EXCHANGES", dataFile("contract/exchanges.jsonl")));
        QList<QJsonObject> lines;
        if (!file.open(QIODevice::ReadOnly))
            return lines;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            if (line["server"] == server)
                lines.append(line);
        }
        return lines;
    }

    static void replay(const QString &name)
    {
        const bool isOurs = !qEnvironmentVariableIsSet("M2M_EXCHANGES");
        const QList<QJsonObject> lines = linesOf(name);
        if (lines.isEmpty() && !isOurs)
            QSKIP("the recording has no line of this server");
        QVERIFY(!isOurs || lines.size() > 40);

        QTemporaryDir folder;
        PracticeOptions options;
        options.samples = false;
        options.oldServer = name == "2022";
        PracticeThread server(folder.path(), options);
        QVERIFY(server.start().has_value());
        Replay replay(server.address(), lines);
        QVERIFY(replay.postSeed());
        const Replay::Outcome outcome = replay.run();
        for (const QString &line : outcome.leftOut)
            qInfo().noquote() << "LEFT OUT" << line;
        qInfo("%s: %d agreed, %d disagreed, %d left out", qPrintable(name), outcome.agreed,
            int(outcome.disagreed.size()), int(outcome.leftOut.size()));
        QVERIFY(outcome.agreed >= 0.95 * double(outcome.agreed + outcome.disagreed.size()));
        if (isOurs) {
            QCOMPARE(outcome.disagreed, name == "2022" ? QStringList() : onPurpose);
            QCOMPARE(outcome.leftOut.size(), name == "2022" ? 0 : 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestPracticeReplay)
#include "tst_practicereplay.moc"
