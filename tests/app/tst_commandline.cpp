// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicereader.h"
#include "practice/practiceserver.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>

using namespace m2m;
using test::contentOf;
using test::resource;
using test::Run;

/// Runs the real program, without a display, against the practice instance.
class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void helpAndVersionAreThere_data();
    void helpAndVersionAreThere();
    void wrongUseIsToldAndSendsNothing_data();
    void wrongUseIsToldAndSendsNothing();
    void theSampleArrivesOnceAndTheLogAddsUp();
    void theSameFileAgainSendsNothing();
    void againSendsOnPurpose();
    void whatAnotherStationSentIsAskedOfTheDb();
    void aDryRunSendsNothing();
    void wrongRecordsAreNamedAndTheRestIsSentOnlyWhenAsked();
    void unusableInputIsToldByName_data();
    void unusableInputIsToldByName();
    void aRequiredFieldWithoutAColumnIsTold();
    void aWrongSecretIsTold();
    void aServerThatIsAwayIsTold();
    void aSecretInAProfileFileIsRefused();
    void aFullDiskLosesNothing();
    void theReportAddsUp();

private:
    Run run(const QStringList &arguments, const QProcessEnvironment &extra = {});
    QStringList upload(const QString &file, const QStringList &more = {});
    qsizetype actionsStored() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Run TestCommandLine::run(const QStringList &arguments, const QProcessEnvironment &extra)
{
    return test::runProgram(QStringLiteral(M2M_PROGRAM), m_folder->path(), arguments, extra);
}

QStringList TestCommandLine::upload(const QString &file, const QStringList &more)
{
    return QStringList{QStringLiteral("upload"), QStringLiteral("--profile"),
               QStringLiteral("practice"), QStringLiteral("--recipe"),
               resource(QStringLiteral("recipes/visual_inspections.m2mrecipe"))}
    + more + QStringList{file};
}

qsizetype TestCommandLine::actionsStored() const
{
    const auto actions = practice::readActions(
        m_folder->filePath(QStringLiteral(".local/share/m2m-uploader/practice")),
        QStringLiteral("BoardVisualInspection"));
    return actions ? actions->size() : -1;
}

static QString sample() { return resource(QStringLiteral("samples/visual_inspections.csv")); }

void TestCommandLine::helpAndVersionAreThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("contains");
    QTest::newRow("help") << QStringList{"--help"} << "Exit codes";
    QTest::newRow("help of upload") << QStringList{"upload", "--help"} << "--recipe FILE";
    QTest::newRow("help of resume") << QStringList{"resume", "--help"} << "[NUMBER]";
    QTest::newRow("help of the log") << QStringList{"log", "--help"} << "log show";
    QTest::newRow("help of the practice instance")
        << QStringList{"practice", "--help"} << "--port N";
    QTest::newRow("version") << QStringList{"--version"} << "m2m-uploader 0.";
}

void TestCommandLine::helpAndVersionAreThere()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, contains);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(contains), qPrintable(result.out));
    QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
}

void TestCommandLine::wrongUseIsToldAndSendsNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("contains");
    QTest::newRow("no file") << QStringList{"upload", "--profile", "practice", "--recipe", "x"}
                             << "file";
    QTest::newRow("no profile") << QStringList{"upload", "--recipe", "x", "y.csv"} << "--profile";
    QTest::newRow("no recipe") << QStringList{"upload", "--profile", "x", "y.csv"} << "--recipe";
    QTest::newRow("unknown command") << QStringList{"uplaod"} << "uplaod";
    QTest::newRow("unknown option") << QStringList{"upload", "--force"} << "force";
    QTest::newRow("a descriptor that is no number") << QStringList{"upload", "--profile", "p",
        "--recipe", "r", "--secret-fd", "x", "f"} << "--secret-fd";
    QTest::newRow("no display") << QStringList{} << "display";
}

void TestCommandLine::wrongUseIsToldAndSendsNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, contains);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(contains), qPrintable(result.err));
}

void TestCommandLine::theSampleArrivesOnceAndTheLogAddsUp()
{
    const Run result = run(upload(sample()));
    QVERIFY2(result.exitCode == 0, qPrintable(result.all()));
    QVERIFY2(result.out.contains("300 rows = 300 verified"), qPrintable(result.out));
    QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
    QCOMPARE(actionsStored(), 300);

    const Run list = run({"log", "list"});
    QVERIFY2(list.out.contains("visual_inspections.csv"), qPrintable(list.out));
    QVERIFY(list.out.contains("ana"));
    const Run show = run({"log", "show"});
    QCOMPARE(show.exitCode, 0);
    QCOMPARE(show.out.count(" verified "), 300 + 0);
}

void TestCommandLine::theSameFileAgainSendsNothing()
{
    QCOMPARE(run(upload(sample())).exitCode, 0);
    const Run again = run(upload(sample()));
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.out.contains("was uploaded before"), qPrintable(again.out));
    QVERIFY2(again.out.contains("by ana"), qPrintable(again.out));
    QVERIFY(again.out.contains("Nothing was sent"));
    QCOMPARE(actionsStored(), 300);
}

void TestCommandLine::againSendsOnPurpose()
{
    QCOMPARE(run(upload(sample())).exitCode, 0);
    const Run again = run(upload(sample(), {"--again"}));
    QVERIFY2(again.exitCode == 0, qPrintable(again.all()));
    QCOMPARE(actionsStored(), 600);
}

void TestCommandLine::whatAnotherStationSentIsAskedOfTheDb()
{
    QCOMPARE(run(upload(sample())).exitCode, 0);
    const QStringList other{"--journal", m_folder->filePath("another.sqlite"), "--ask-db"};
    const Run told = run(upload(sample(), other + QStringList{"--dry-run"}));
    QVERIFY2(told.out.contains("The DB has 300 of these records already"), qPrintable(told.all()));
    QVERIFY2(told.out.contains("by M2M Client"), qPrintable(told.out));
    const Run again = run(upload(sample(), other));
    QVERIFY2(again.exitCode == 0, qPrintable(again.all()));
    QVERIFY2(again.out.contains("300 rows = 300 skipped"), qPrintable(again.out));
    QCOMPARE(actionsStored(), 300);
}

void TestCommandLine::aDryRunSendsNothing()
{
    const Run result = run(upload(sample(), {"--dry-run"}));
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("nothing was sent"), qPrintable(result.out));
    QCOMPARE(actionsStored(), 0);
    QVERIFY(run({"log", "list"}).out.contains("empty"));
}

void TestCommandLine::wrongRecordsAreNamedAndTheRestIsSentOnlyWhenAsked()
{
    const QString dirty = test::dataFile("samples/visual_inspections_dirty.csv");
    const Run refused = run(upload(dirty));
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.err.contains("line 3"), qPrintable(refused.err));
    QVERIFY(refused.err.contains("not-a-uuid"));
    QCOMPARE(actionsStored(), 0);

    const Run sent = run(upload(dirty, {"--skip-wrong"}));
    QCOMPARE(sent.exitCode, 6);
    QVERIFY2(sent.out.contains("60 rows = 38 verified + 22 rejected"), qPrintable(sent.out));
    QCOMPARE(actionsStored(), 38);
}

void TestCommandLine::unusableInputIsToldByName_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("contains");
    QTest::newRow("a file that is not there") << QByteArray() << "no file";
    QTest::newRow("an empty file") << QByteArray("\n\n") << "empty";
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")
                               << "picture";
    QTest::newRow("a file without rows") << QByteArray("Board,Inspected by\n") << "rows";
}

void TestCommandLine::unusableInputIsToldByName()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, contains);
    const QString path = m_folder->filePath("station 7.csv");
    if (!content.isEmpty())
        test::writeFile(path, content);
    const Run result = run(upload(path));
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("station 7.csv"), qPrintable(result.err));
    QVERIFY2(result.err.contains(contains, Qt::CaseInsensitive), qPrintable(result.err));
    QCOMPARE(actionsStored(), 0);
}

void TestCommandLine::aRequiredFieldWithoutAColumnIsTold()
{
    QJsonObject recipe =
        QJsonDocument::fromJson(contentOf(resource("recipes/visual_inspections.m2mrecipe")))
            .object();
    QJsonArray mappings = recipe["mappings"].toArray();
    for (qsizetype i = 0; i < mappings.size(); ++i) {
        if (mappings[i].toObject()["field"] == "inspector")
            mappings.removeAt(i--);
    }
    recipe["mappings"] = mappings;
    const QString path = m_folder->filePath("narrow.m2mrecipe");
    test::writeFile(path, QJsonDocument(recipe).toJson());
    const Run result = run({"upload", "--profile", "practice", "--recipe", path, sample()});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("Inspected by"), qPrintable(result.err));

    QJsonObject form = recipe["typeForm"].toObject();
    form["id"] = "NoSuchForm";
    recipe["typeForm"] = form;
    test::writeFile(path, QJsonDocument(recipe).toJson());
    const Run unknown = run({"upload", "--profile", "practice", "--recipe", path, sample()});
    QCOMPARE(unknown.exitCode, 3);
    QVERIFY2(unknown.err.contains("NoSuchForm"), qPrintable(unknown.err));
    QCOMPARE(actionsStored(), 0);
}

static QByteArray profileFor(const QString &address)
{
    return QJsonDocument(
        QJsonObject{{"name", "bench"}, {"kind", "development"}, {"db_domain", address},
            {"auth0_domain", address}, {"client_id", practice::practiceClientId()}})
        .toJson();
}

void TestCommandLine::aWrongSecretIsTold()
{
    const auto server = practice::PracticeServer::start(m_folder->filePath("db"));
    QVERIFY(server.has_value());
    const QString profile = m_folder->filePath("bench.json");
    test::writeFile(profile, profileFor((*server)->address()));
    QProcessEnvironment secret;
    secret.insert("M2M_CLIENT_SECRET", "opensesame-7781");
    // The server lives on this thread, so the program must not be waited for by blocking.
    QProcess process;
    process.setProcessEnvironment(test::homeEnvironment(m_folder->path(), secret));
    process.start(M2M_PROGRAM,
        {"upload", "--verbose", "--profile", profile, "--recipe",
            resource("recipes/visual_inspections.m2mrecipe"), sample()});
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 60'000);
    const QString err = QString::fromUtf8(process.readAllStandardError());
    QCOMPARE(process.exitCode(), 5);
    QVERIFY2(err.contains("secret"), qPrintable(err));
    QVERIFY(!err.contains("opensesame"));
}

void TestCommandLine::aServerThatIsAwayIsTold()
{
    quint16 port = 0;
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        port = taken.serverPort();
    }
    const QString profile = m_folder->filePath("bench.json");
    test::writeFile(profile, profileFor(QStringLiteral("127.0.0.1:%1").arg(port)));
    QProcessEnvironment secret;
    secret.insert("BENCH", "hush");
    const Run result = run({"upload", "--profile", profile, "--secret-env", "BENCH", "--recipe",
                               resource("recipes/visual_inspections.m2mrecipe"), sample()},
        secret);
    QCOMPARE(result.exitCode, 5);
    QVERIFY2(result.err.contains(QString::number(port)), qPrintable(result.err));
}

void TestCommandLine::aSecretInAProfileFileIsRefused()
{
    const QString profile = m_folder->filePath("bench.json");
    QJsonObject object = QJsonDocument::fromJson(profileFor("localhost:1")).object();
    object["client_secret"] = "hush-9913";
    test::writeFile(profile, QJsonDocument(object).toJson());
    const Run result = run({"upload", "--profile", profile, "--recipe",
        resource("recipes/visual_inspections.m2mrecipe"), sample()});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("bench.json"), qPrintable(result.err));
    QVERIFY(!result.all().contains("hush-9913"));
}

void TestCommandLine::aFullDiskLosesNothing()
{
    // A file system of our own that is too small for the journal. Inside a bare chroot or without
    // the right to mount there is none to be had.
    const QString small = m_folder->filePath("small");
    QVERIFY(QDir().mkpath(small));
    QProcess process;
    process.setProcessEnvironment(test::homeEnvironment(m_folder->path(), {}));
    const QString script =
        QStringLiteral("mount -t tmpfs -o size=300k tmpfs \"$1\" || exit 77; shift; exec \"$@\"");
    process.start("unshare",
        QStringList{"--mount", "sh", "-c", script, "sh", small, M2M_PROGRAM}
            + upload(sample(), {"--journal", small + "/journal.sqlite"}));
    QVERIFY(process.waitForFinished(60'000));
    if (process.exitCode() == 77 || process.exitCode() == 1)
        QSKIP("nobody may mount a small file system here");
    const QString err = QString::fromUtf8(process.readAllStandardError());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY2(err.contains("disk is full"), qPrintable(err));
    QCOMPARE(actionsStored(), 0);

    // With room, the same command does it all.
    QCOMPARE(run(upload(sample())).exitCode, 0);
    QCOMPARE(actionsStored(), 300);
}

void TestCommandLine::theReportAddsUp()
{
    const QString path = m_folder->filePath("report.json");
    const QString dirty = test::dataFile("samples/visual_inspections_dirty.csv");
    run(upload(dirty, {"--skip-wrong", "--report", path}));
    const QJsonObject report = QJsonDocument::fromJson(contentOf(path)).object();
    QCOMPARE(report["exitCode"].toInt(), 6);
    const QJsonObject batch = report["files"].toArray().at(0)["batch"].toObject();
    QCOMPARE(batch["rows"].toInt(), 60);
    int sum = 0;
    const QJsonObject counts = batch["counts"].toObject();
    for (const QJsonValue &count : counts)
        sum += count.toInt();
    QCOMPARE(sum, 60);
    QCOMPARE(batch["records"].toArray().size(), 60);
    QCOMPARE(batch["operator"].toString(), QStringLiteral("ana"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
