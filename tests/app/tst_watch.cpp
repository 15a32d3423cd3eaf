// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchfixture.h"

#include <QJsonArray>
#include <QTimer>

#include <cstdio>

#include <fcntl.h>

using namespace m2m;

/// `watch`: what is put into a folder becomes batches, and each file ends in done or failed with
/// its report, whatever it is.
class TestWatch : public QObject, public test::WatchFixture {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        makeRoom();
    }
    void cleanup() { clearRoom(); }
    void eachFileEndsWithItsReport();
    void aFileThatIsHeldOpenIsLeftAlone();
    void aFileThatGrowsIsLeftAlone();
    void onlyTheLastNameCounts();
    void oneContentIsSentOnce();
    void namesAreNeverTakenTwice();
    void theRecipeIsFoundByTheFile();
    void answersAreNeeded();
    void whatCannotBeReadFails();
    void wrongRecordsAreToldByLineAndColumn();
    void withoutTheRightSecretNothingIsConsumed();
    void aFolderThatCannotBeWrittenIsWaitedFor();
    void aFullDiskLosesNothing();
    void productionHasToBeMeant();
    void oneWatchAFolder();
    void othersMayUploadMeanwhile();
    void wrongUseIsTold();
};

void TestWatch::eachFileEndsWithItsReport()
{
    test::writeFile(in("a.csv"), inspections("Ana", 0, 20));
    start(byInspection());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(in("done/a.csv")), 20'000);
    test::writeFile(in("b.csv"), inspections("Bea", 0, 10));
    QTRY_VERIFY_WITH_TIMEOUT(!report("b.csv").isNull(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(state(), "idle", 20'000);
    const QJsonValue told = status();
    QCOMPARE(told["today"]["done"].toInt(), 2);
    QCOMPARE(told["total"]["failed"].toInt(), 0);
    QCOMPARE(told["pid"].toInteger(), m_watch->processId());
    QVERIFY(!told["version"].toString().isEmpty());
    QVERIFY(QDateTime::fromString(told["heartbeat"].toString(), Qt::ISODate).isValid());
    QVERIFY(told["lastError"].isUndefined());
    QCOMPARE(stop(), 0);

    QCOMPARE(report("a.csv")["outcome"].toString(), "uploaded");
    QCOMPARE(report("a.csv")["endedIn"].toString(), "done");
    QCOMPARE(report("a.csv")["movedTo"].toString(), in("done/a.csv"));
    QCOMPARE(report("a.csv")["batch"]["counts"]["verified"].toInt(), 20);
    QCOMPARE(report("a.csv")["batch"]["records"].toArray().size(), 20);
    QVERIFY(allStoredOnce("Ana", 20) && allStoredOnce("Bea", 10));
    QCOMPARE(m_server->counts().tokens, 1); // not one for each file: the issuer counts them
    QCOMPARE(names(in(".m2m/taken")), QStringList());
    QCOMPARE(names(in(".m2m/ended")), QStringList());
}

void TestWatch::aFileThatIsHeldOpenIsLeftAlone()
{
    QFile writer(in("a.csv"));
    QVERIFY(writer.open(QIODevice::WriteOnly));
    writer.write(inspections("Ana", 0, 5));
    writer.flush();
    start(byInspection());
    test::writeFile(in("other.csv"), inspections("Bea", 0, 1));
    QTRY_VERIFY_WITH_TIMEOUT(!report("other.csv").isNull(), 20'000);
    // Whatever came after it and was closed is taken before it.
    test::writeFile(in("later.csv"), inspections("Cid", 0, 1));
    QTRY_VERIFY_WITH_TIMEOUT(!report("later.csv").isNull(), 20'000);
    QCOMPARE(names(in("")).contains("a.csv"), true);
    writer.write(inspections("Ana", 5, 5));
    writer.close();
    QTRY_VERIFY_WITH_TIMEOUT(!report("a.csv").isNull(), 20'000);
    QCOMPARE(report("a.csv")["batch"]["rows"].toInt(), 10);
    QCOMPARE(stop(), 0);
    QVERIFY(allStoredOnce("Ana", 10));
}

void TestWatch::aFileThatGrowsIsLeftAlone()
{
    m_quietFor = "2";
    test::writeFile(in("a.csv"), inspections("Ana", 0, 1));
    start(byInspection());
    int rows = 1;
    QTimer writing;
    QObject::connect(&writing, &QTimer::timeout, this, [this, &rows] {
        QFile writer(in("a.csv"));
        if (writer.open(QIODevice::Append | QIODevice::ExistingOnly))
            writer.write(inspections("Ana", rows++, 1));
    });
    writing.start(200);
    QTRY_VERIFY_WITH_TIMEOUT(rows >= 30, 60'000); // three times as long as it has to stand still
    writing.stop();
    QVERIFY(QFile::exists(in("a.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(!report("a.csv").isNull(), 20'000);
    QCOMPARE(report("a.csv")["batch"]["rows"].toInt(), rows);
    QCOMPARE(stop(), 0);
    QVERIFY(allStoredOnce("Ana", rows));
}

void TestWatch::onlyTheLastNameCounts()
{
    m_quietFor = "3"; // time enough for this test to do two things
    for (const char *name : {"a.csv.part", "b.csv", "~$c.xlsx", ".d.csv", "e.csv~", "gone.csv"})
        test::writeFile(in(name), inspections(name, 0, 2));
    start(byInspection());
    QTRY_VERIFY_WITH_TIMEOUT(!status().isNull(), 20'000);
    QVERIFY(QFile::rename(in("b.csv"), in("B.csv"))); // while it waits
    QVERIFY(QFile::remove(in("gone.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(!report("B.csv").isNull(), 20'000);
    QVERIFY(QFile::exists(in("a.csv.part")));
    QVERIFY(QFile::rename(in("a.csv.part"), in("a.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(!report("a.csv").isNull(), 20'000);
    QCOMPARE(stop(), 0);
    QCOMPARE(names(in("done")), (QStringList{"B.csv", "a.csv"}));
    QCOMPARE(names(in("failed")), QStringList());
    QCOMPARE(names(in("reports")).size(), 2);
    for (const char *name : {"~$c.xlsx", ".d.csv", "e.csv~"})
        QVERIFY(QFile::exists(in(name)));
}

void TestWatch::oneContentIsSentOnce()
{
    test::writeFile(in("a.csv"), inspections("Ana", 0, 5));
    QCOMPARE(once(byInspection()).exitCode, 0);
    test::writeFile(in("again.csv"), inspections("Ana", 0, 5));
    const test::Run again = once(byInspection());
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.out.contains("uploaded before"), qPrintable(again.all()));
    const QJsonValue told = report("again.csv");
    QCOMPARE(told["outcome"].toString(), "uploadedBefore");
    QCOMPARE(told["endedIn"].toString(), "done");
    QCOMPARE(told["uploadedBefore"]["batch"].toInt(), 1);
    QCOMPARE(told["uploadedBefore"]["file"].toString(), "a.csv");
    QVERIFY(!told["uploadedBefore"]["created"].toString().isEmpty());
    QVERIFY(allStoredOnce("Ana", 5));
}

void TestWatch::namesAreNeverTakenTwice()
{
    for (int day = 1; day <= 3; ++day) {
        test::writeFile(in("run.csv"), inspections(QString("Day%1").arg(day), 0, 2));
        QCOMPARE(once(byInspection()).exitCode, 0);
    }
    QCOMPARE(names(in("done")), (QStringList{"run-2.csv", "run-3.csv", "run.csv"}));
    QCOMPARE(names(in("reports")),
        (QStringList{"run-2.csv.report.json", "run-3.csv.report.json", "run.csv.report.json"}));
    QCOMPARE(report("run-3.csv")["file"].toString(), "run.csv");
    QFile third(in("done/run-3.csv"));
    QVERIFY(third.open(QIODevice::ReadOnly));
    QVERIFY(third.readAll().contains("Day3"));
}

void TestWatch::theRecipeIsFoundByTheFile()
{
    const QString shelf = path(".local/share/m2m-uploader/recipes/");
    QVERIFY(QDir().mkpath(shelf));
    test::writeFile(in("a.csv"), inspections("Ana", 0, 2));
    QCOMPARE(once(arguments()).exitCode, 3);
    QCOMPARE(report("a.csv")["error"].toString(), "noRecipe");
    QCOMPARE(report("a.csv")["endedIn"].toString(), "failed");

    for (const char *name : {"visual_inspections", "winding"})
        QVERIFY(QFile::copy(recipe(name), shelf + name + ".m2mrecipe"));
    test::writeFile(in("b.csv"), inspections("Bea", 0, 2));
    const test::Run fits = once(arguments());
    QVERIFY2(fits.exitCode == 0, qPrintable(fits.all()));
    QCOMPARE(report("b.csv")["batch"]["recipe"]["name"].toString(), "Board visual inspection");

    QFile other(shelf + "other.m2mrecipe"); // builds other records of the same columns
    QFile known(recipe("visual_inspections"));
    QVERIFY(known.open(QIODevice::ReadOnly) && other.open(QIODevice::WriteOnly));
    QByteArray content = known.readAll();
    QVERIFY(content.contains("\"Board visual inspection\""));
    content.replace("\"Board visual inspection\"", "\"Another one\"");
    content.replace("\"column\": \"Why\"", "\"column\": \"Station\"");
    other.write(content);
    other.close();
    test::writeFile(in("c.csv"), inspections("Cyd", 0, 2));
    QCOMPARE(once(arguments()).exitCode, 3);
    QCOMPARE(report("c.csv")["error"].toString(), "severalRecipes");
    QCOMPARE(report("c.csv")["recipes"].toArray().size(), 2);
    QVERIFY(report("c.csv")["reason"].toString().contains("Another one"));
}

void TestWatch::answersAreNeeded()
{
    const QString file = test::dataFile("samples/X_layer_APA14.csv");
    QVERIFY(QFile::copy(file, in("x.csv")));
    const QStringList byTension = arguments({"--recipe", recipe("tension_x")});
    QCOMPARE(once(byTension).exitCode, 3);
    QCOMPARE(report("x.csv")["error"].toString(), "answerMissing");
    QCOMPARE(report("x.csv")["questions"].toArray(), QJsonArray{"Action ID"});
    QVERIFY(QFile::copy(file, in("x.csv")));
    const test::Run told =
        once(byTension + QStringList{"--answer", "Action ID=66680a00000000000000a001"});
    QVERIFY2(told.exitCode == 0, qPrintable(told.all()));
    QCOMPARE(report("x-2.csv").isNull(), false);
}

void TestWatch::whatCannotBeReadFails()
{
    test::writeFile(in("binary.csv"), QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    test::writeFile(in("empty.csv"), {});
    test::writeFile(in("other.csv"), "x,y\n1,2\n");
    QVERIFY(QDir().mkpath(in("folder.csv/inner")));
    QVERIFY(QDir().mkpath(in("archive")));
    QVERIFY(QFile::link("nowhere.csv", in("dangling.csv")));
    QStringList all{"binary.csv", "dangling.csv", "empty.csv", "folder.csv", "other.csv"};
    test::writeFile(in("locked.csv"), inspections("Ana", 0, 1));
    QFile::setPermissions(in("locked.csv"), {});
    if (!QFile(in("locked.csv")).open(QIODevice::ReadOnly)) // root reads everything
        all.insert(4, "locked.csv");
    const test::Run run = once(byInspection());
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(names(in("failed")), all);
    for (const QString &name : all) {
        QCOMPARE(report(name)["endedIn"].toString(), "failed");
        QVERIFY(!report(name)["error"].toString().isEmpty());
        QVERIFY2(!report(name)["reason"].toString().isEmpty(), qPrintable(name));
    }
    QCOMPARE(report("dangling.csv")["error"].toString(), "notAFile");
    QCOMPARE(report("folder.csv")["error"].toString(), "notAFile");
    QCOMPARE(report("binary.csv")["error"].toString(), "fileIsBinary");
    QCOMPARE(report("other.csv")["outcome"].toString(), "recipeDoesNotFit");
    QVERIFY(QFile::exists(in("failed/folder.csv/inner")));
    QVERIFY(QFile::exists(in("archive")));
    QCOMPARE(status()["total"]["failed"].toInteger(), all.size());
}

void TestWatch::wrongRecordsAreToldByLineAndColumn()
{
    QByteArray file = inspections("Ana", 0, 2);
    file.replace("Ana 1,2024-01-11", "Ana 1,yesterday");
    test::writeFile(in("a.csv"), file);
    QCOMPARE(once(byInspection()).exitCode, 4);
    const QJsonObject problem = report("a.csv")["problems"].toArray().at(0).toObject();
    QCOMPARE(problem["line"].toInt(), 3);
    QCOMPARE(problem["column"].toInt(), 3);
    QCOMPARE(problem["columnName"].toString(), "Date of inspection");
    QVERIFY(problem["text"].toString().contains("yesterday"));
    QCOMPARE(m_server->counts().stored, 0);

    test::writeFile(in("a.csv"), file);
    QCOMPARE(once(byInspection({"--skip-wrong"})).exitCode, 6);
    QCOMPARE(report("a-2.csv")["endedIn"].toString(), "failed");
    QCOMPARE(report("a-2.csv")["batch"]["counts"]["verified"].toInt(), 1);
    QCOMPARE(report("a-2.csv")["batch"]["counts"]["rejected"].toInt(), 1);
}

void TestWatch::withoutTheRightSecretNothingIsConsumed()
{
    m_environment.insert("M2M_CLIENT_SECRET", "not this one");
    test::writeFile(in("a.csv"), inspections("Ana", 0, 2));
    start(byInspection());
    QTRY_COMPARE_WITH_TIMEOUT(state(), "trouble", 20'000);
    QCOMPARE(status()["lastError"]["kind"].toString(), "wrongSecret");
    QVERIFY(!status()["lastError"]["sentence"].toString().isEmpty());
    QCOMPARE(status()["file"].toString(), "a.csv");
    QCOMPARE(kept(), QStringList{"a.csv"});
    QCOMPARE(stop(), 0);
    QVERIFY2(m_said.contains("secret") && !m_said.contains("not this one"), qPrintable(m_said));
    QCOMPARE(once(byInspection()).exitCode, 5);
    QCOMPARE(kept(), QStringList{"a.csv"});

    m_environment.insert("M2M_CLIENT_SECRET", practice::practiceSecret());
    QCOMPARE(once(byInspection()).exitCode, 0);
    QCOMPARE(names(in("done")), QStringList{"a.csv"});
}

/// There is a file or folder of either name at every moment.
static bool haveChangedPlaces(const QString &one, const QString &other)
{
    return renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
               QFile::encodeName(other).constData(), RENAME_EXCHANGE)
        == 0;
}

void TestWatch::aFolderThatCannotBeWrittenIsWaitedFor()
{
    test::writeFile(in("reports"), "a file where a folder should be");
    test::writeFile(in("a.csv"), inspections("Ana", 0, 2));
    const test::Run refused = once(byInspection());
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("cannot be written"), qPrintable(refused.all()));
    QVERIFY(QFile::remove(in("reports")));

    start(byInspection());
    QTRY_VERIFY_WITH_TIMEOUT(!report("a.csv").isNull(), 20'000);
    // At one stroke: a folder that is gone for a moment is made anew by the program.
    test::writeFile(path("file"), "a file again");
    QVERIFY(haveChangedPlaces(path("file"), in("done")));
    test::writeFile(in("b.csv"), inspections("Bea", 0, 2));
    QTRY_COMPARE_WITH_TIMEOUT(state(), "trouble", 20'000);
    QCOMPARE(status()["lastError"]["kind"].toString(), "fileNotWritable");
    QVERIFY(QFile::remove(in("done")));
    QTRY_VERIFY_WITH_TIMEOUT(!report("b.csv").isNull(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(state(), "idle", 20'000);
    QVERIFY(!status()["lastError"]["over"].toString().isEmpty());
    QCOMPARE(stop(), 0);
    QVERIFY(allStoredOnce("Ana", 2) && allStoredOnce("Bea", 2));
}

void TestWatch::aFullDiskLosesNothing()
{
    QVERIFY(QDir().mkpath(path("small")));
    if (QProcess::execute("mount", {"-t", "tmpfs", "-o", "size=64k", "tmpfs", path("small")}) != 0)
        QSKIP("only root can make a small disk");
    const auto unmount = qScopeGuard([this] { QProcess::execute("umount", {path("small")}); });
    QFile filler(path("small/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly));
    while (filler.write(QByteArray(4096, 'x')) > 0 && filler.flush()) { }
    filler.close();
    test::writeFile(in("a.csv"), inspections("Ana", 0, 2));
    start(byInspection({"--done", path("small")}));
    QTRY_COMPARE_WITH_TIMEOUT(state(), "trouble", 20'000);
    QCOMPARE(status()["lastError"]["kind"].toString(), "diskFull");
    QCOMPARE(names(path("small")), QStringList{"filler"}); // no half of it
    QCOMPARE(kept(), QStringList{"a.csv"});
    QVERIFY(QFile::remove(path("small/filler")));
    QTRY_VERIFY_WITH_TIMEOUT(!report("a.csv").isNull(), 20'000);
    QCOMPARE(stop(), 0);
    QCOMPARE(names(path("small")), QStringList{"a.csv"});
    QCOMPARE(kept(), QStringList());
    QCOMPARE(report("a.csv")["outcome"].toString(), "uploaded");
    QCOMPARE(names(in("reports")).size(), 1);
}

void TestWatch::productionHasToBeMeant()
{
    writeProfile(InstanceKind::Production);
    test::writeFile(in("a.csv"), inspections("Ana", 0, 2));
    const test::Run refused = once(byInspection());
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("--production"), qPrintable(refused.all()));
    QVERIFY(QFile::exists(in("a.csv")));
    QCOMPARE(once(byInspection({"--production"})).exitCode, 0);
}

void TestWatch::oneWatchAFolder()
{
    start(byInspection());
    QTRY_VERIFY_WITH_TIMEOUT(!status().isNull(), 20'000);
    const test::Run second = once(byInspection());
    QCOMPARE(second.exitCode, 3);
    QVERIFY2(second.err.contains("watching this folder"), qPrintable(second.all()));
    QCOMPARE(stop(), 0);
}

void TestWatch::othersMayUploadMeanwhile()
{
    test::writeFile(in("a.csv"), inspections("Ana", 0, 2));
    start(byInspection());
    QTRY_VERIFY_WITH_TIMEOUT(!report("a.csv").isNull(), 20'000);
    test::writeFile(path("by hand.csv"), inspections("Bea", 0, 2));
    const test::Run upload = test::runProgram(QStringLiteral(M2M_PROGRAM), m_room->path(),
        {"upload", "--profile", path("bench.json"), "--journal", path("journal.sqlite"), "--recipe",
            recipe("visual_inspections"), path("by hand.csv")},
        m_environment);
    QVERIFY2(upload.exitCode == 0, qPrintable(upload.all()));
    test::writeFile(in("by hand.csv"), inspections("Bea", 0, 2));
    QTRY_VERIFY_WITH_TIMEOUT(!report("by hand.csv").isNull(), 20'000);
    QCOMPARE(report("by hand.csv")["outcome"].toString(), "uploadedBefore");
    QCOMPARE(stop(), 0);
}

void TestWatch::wrongUseIsTold()
{
    const test::Run help = once({"watch", "--help"});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("--quiet-for"));
    QCOMPARE(once({"watch", "--profile", "practice"}).exitCode, 2);
    QCOMPARE(once({"watch", path("in")}).exitCode, 2);
    QCOMPARE(once(byInspection({"--quiet-for", "soon"})).exitCode, 2);
    QCOMPARE(once(byInspection({"--done", path("in")})).exitCode, 2);
    QCOMPARE(once({"watch", path("nowhere"), "--profile", path("bench.json")}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
