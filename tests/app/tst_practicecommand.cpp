// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocation.h"
#include "support/testmain.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>

using namespace m2m;
using namespace std::chrono_literals;

namespace {

ParsedCommandLine serve(const QStringList &options)
{
    return parseCommandLine(QStringList{"m2m-uploader", "practice", "serve"} + options);
}

} // namespace

/// `practice serve`: what its options mean, and what it refuses.
class TestPracticeCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void withoutOptionsItIsAGoodServer()
    {
        const ParsedCommandLine parsed = serve({});
        QVERIFY(parsed.invocation.has_value());
        const practice::PracticeOptions &options = parsed.invocation->practice.options;
        QCOMPARE(options.port, 0);
        QCOMPARE(options.tokenPort, 0);
        QVERIFY(options.samples && !options.oldServer && !options.tokenApart);
        const practice::PracticeFaults &faults = options.faults;
        QCOMPARE(faults.sum() + faults.token429 + faults.token500, 0.0);
        QVERIFY(!faults.seed && !faults.retryAfter && !faults.nagle && !faults.postsOnly);
        QCOMPARE(faults.delay + faults.workTime + faults.stall + faults.tokenDelay, 0ms);
    }

    void everyOptionArrives()
    {
        const ParsedCommandLine parsed = serve({"--port", "12313", "--token-port", "12314",
            "--empty", "--old-server", "--delay", "10", "--work", "20", "--stall", "30", "--nagle",
            "--drop", "0.01", "--cut-request", "0.02", "--drop-before", "0.03", "--drop-after",
            "0.04", "--cut", "0.05", "--late-store", "0.06", "--late-by", "40", "--answer-429",
            "0.07", "--answer-500", "0.08", "--answer-500-html", "0.09", "--answer-502", "0.1",
            "--answer-503", "0.11", "--answer-504", "0.12", "--retry-after", "5", "--posts-only",
            "--token-lifetime", "60", "--refuse-expired", "--token-429", "0.13", "--token-500",
            "0.14", "--token-delay", "50", "--seed", "4294967295", "--tls-certificate", "c.pem",
            "--tls-key", "k.pem"});
        QVERIFY2(parsed.invocation.has_value(), qPrintable(parsed.text));
        const PracticeInvocation &asked = parsed.invocation->practice;
        QCOMPARE(asked.options.port, 12313);
        QCOMPARE(asked.options.tokenPort, 12314);
        QVERIFY(!asked.options.samples && asked.options.oldServer);
        QCOMPARE(asked.certificateFile, "c.pem");
        QCOMPARE(asked.keyFile, "k.pem");
        const practice::PracticeFaults &faults = asked.options.faults;
        QCOMPARE(faults.delay, 10ms);
        QCOMPARE(faults.workTime, 20ms);
        QCOMPARE(faults.stall, 30ms);
        QCOMPARE(faults.lateBy, 40ms);
        QCOMPARE(faults.tokenDelay, 50ms);
        QVERIFY(faults.nagle && faults.postsOnly && faults.refuseExpired);
        QCOMPARE((QList{faults.drop, faults.cutRequest, faults.dropBeforeStoring,
                     faults.dropAfterStoring, faults.cutAnswer, faults.lateStore, faults.answer429,
                     faults.answer500, faults.answer500Html, faults.answer502, faults.answer503,
                     faults.answer504, faults.token429, faults.token500}),
            (QList{0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.11, 0.12, 0.13,
                0.14}));
        QCOMPARE(faults.retryAfter, 5);
        QCOMPARE(faults.tokenLifetime, 60);
        QCOMPARE(faults.seed, 4294967295U);
    }

    void stallMayStandWithoutItsNumber_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("last") << QStringList{"--stall"};
        QTest::newRow("before another") << QStringList{"--stall", "--nagle"};
        QTest::newRow("with its number") << QStringList{"--stall=45", "--nagle"};
    }
    void stallMayStandWithoutItsNumber()
    {
        QFETCH(QStringList, options);
        const ParsedCommandLine parsed = serve(options);
        QVERIFY2(parsed.invocation.has_value(), qPrintable(parsed.text));
        QCOMPARE(parsed.invocation->practice.options.faults.stall, 45ms);
    }

    void wrongValuesAreToldByTheirOption_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QStringList &options, const char *sentence) {
            QTest::newRow(qPrintable(options.join(' '))) << options << sentence;
        };
        row({"--drop", "2"}, "--drop needs a number from 0 (never) to 1");
        row({"--cut", "-0.1"}, "--cut needs a number from 0 (never) to 1");
        row({"--drop", "often"}, "--drop needs a number");
        row({"--drop", "nan"}, "--drop needs a number");
        row({"--drop", "0,5"}, "--drop needs a number");
        row({"--answer-429", ""}, "--answer-429 needs a number");
        row({"--drop", "0.6", "--answer-500", "0.6"}, "together must not be above 1");
        row({"--token-429", "0.6", "--token-500", "0.6"}, "together must not be above 1");
        row({"--delay", "1.5"}, "--delay needs a whole number from 0 to 3600000");
        row({"--delay", "-1"}, "--delay needs a whole number");
        row({"--stall", "long"}, "--stall needs a whole number");
        row({"--port", "65536"}, "--port needs a whole number from 0 to 65535");
        row({"--port", "http"}, "--port needs a whole number");
        row({"--token-port", "x"}, "--token-port needs a whole number");
        row({"--seed", "-1"}, "--seed needs a whole number from 0 to 4294967295");
        row({"--token-lifetime", "day"}, "--token-lifetime needs a whole number");
        row({"--tls-key", "k.pem"}, "--tls-certificate and --tls-key are needed together");
        row({"--tls-certificate", "c.pem"}, "needed together");
        row({"--sometimes"}, "sometimes");
        row({"please"}, "practice serve please");
    }
    void wrongValuesAreToldByTheirOption()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, sentence);
        const ParsedCommandLine parsed = serve(options);
        QVERIFY(!parsed.invocation.has_value());
        QCOMPARE(parsed.exitCode, ExitCode::WrongUse);
        QVERIFY2(parsed.text.contains(sentence), qPrintable(parsed.text));
    }

    void otherCommandsHaveNoneOfIt()
    {
        const ParsedCommandLine parsed = parseCommandLine({"m2m-uploader", "upload", "--profile",
            "p", "--recipe", "r", "--drop", "0.5", "f.csv"});
        QCOMPARE(parsed.exitCode, ExitCode::WrongUse);
        QVERIFY2(parsed.text.contains("--drop"), qPrintable(parsed.text));
    }

    void helpListsEveryOption()
    {
        const QString help = parseCommandLine({"m2m-uploader", "practice", "serve", "--help"}).text;
        for (const QCommandLineOption &option : PracticeArguments().options()) {
            const QString name = "--" + option.names().first();
            QVERIFY2(help.contains(QRegularExpression(name + "[ \n]")), qPrintable(name));
        }
    }

    void theProgramServesAndSaysItsSeed()
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(M2M_PROGRAM,
            {"practice", "serve", "--practice-folder", folder.path(), "--token-port", "0", "--drop",
                "1", "--seed", "77"});
        QByteArray said;
        QTRY_VERIFY((said += process.readAllStandardOutput()).contains("--seed 77"));
        const QRegularExpression place("http://127\\.0\\.0\\.1:([0-9]+)");
        const QString port = place.match(QString::fromUtf8(said)).captured(1);
        QVERIFY2(!port.isEmpty(), said);
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", port.toUShort());
        QVERIFY(socket.waitForConnected());
        socket.write("GET /api/newComponentUUID HTTP/1.1\r\n\r\n");
        QVERIFY(socket.waitForDisconnected());
        process.kill();
        process.waitForFinished();
    }

    void filesThatAreNoPemAreToldByName()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("not.pem");
        QFile content(file);
        QVERIFY(content.open(QIODevice::WriteOnly));
        content.write("hello");
        content.close();
        QProcess process;
        process.start(M2M_PROGRAM,
            {"practice", "serve", "--practice-folder", folder.path(), "--tls-certificate", file,
                "--tls-key", file});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), int(ExitCode::BadInput));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("not.pem") && said.contains("certificate"), said);
    }
};

QTEST_GUILESS_MAIN(TestPracticeCommand)
#include "tst_practicecommand.moc"
