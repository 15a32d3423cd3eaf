// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "practice/practicereader.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace m2m;
using test::resource;
using test::Run;

namespace {

QString sample() { return resource(QStringLiteral("samples/visual_inspections.csv")); }

} // namespace

/// Uploads that were killed are taken to their end, with their file and without it; what was
/// refused is sent again, what is there is read back again.
class TestResume : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void aKilledUploadIsGoneOnWith();
    void resumeNeedsTheJournalAndNothingElse();
    void resumeTakesNoBatchOfAnotherInstance();
    void whatTheServerRefusedIsRetried();
    void whatIsThereIsReadBackAgain();

private:
    Run run(const QStringList &arguments)
    {
        return test::runProgram(QStringLiteral(M2M_PROGRAM), m_folder->path(), arguments, {});
    }
    static QStringList upload(const QString &file)
    {
        return {QStringLiteral("upload"), QStringLiteral("--profile"), QStringLiteral("practice"),
            QStringLiteral("--recipe"),
            resource(QStringLiteral("recipes/visual_inspections.m2mrecipe")), file};
    }
    [[nodiscard]] qsizetype actionsStored() const
    {
        const auto actions = practice::readActions(
            m_folder->filePath(QStringLiteral(".local/share/m2m-uploader/practice")),
            QStringLiteral("BoardVisualInspection"));
        return actions ? actions->size() : -1;
    }
    qsizetype uploadAndKill(const QString &file);
    [[nodiscard]] QString firstRows(int count) const;
    void forgetInstance() const
    {
        QVERIFY(QDir(m_folder->filePath(QStringLiteral(".local/share/m2m-uploader/practice")))
                    .removeRecursively());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// How many records the instance has then; -1: the program did not start.
qsizetype TestResume::uploadAndKill(const QString &file)
{
    QProcess process;
    process.setProcessEnvironment(test::homeEnvironment(m_folder->path(), {}));
    process.start(M2M_PROGRAM, upload(file));
    const bool sends = QTest::qWaitFor([this] { return actionsStored() > 20; }, 60'000);
    process.kill();
    return sends && process.waitForFinished() ? actionsStored() : -1;
}

void TestResume::aKilledUploadIsGoneOnWith()
{
    const qsizetype before = uploadAndKill(sample());
    QVERIFY2(before < 300, "the upload was over before it could be killed");

    const Run again = run(upload(sample()));
    QVERIFY2(again.exitCode == 0, qPrintable(again.all()));
    QVERIFY2(again.out.contains("300 rows = 300 verified"), qPrintable(again.out));
    QCOMPARE(actionsStored(), 300);
    const auto actions = practice::readActions(
        m_folder->filePath(QStringLiteral(".local/share/m2m-uploader/practice")),
        QStringLiteral("BoardVisualInspection"));
    for (const QJsonObject &action : *actions)
        QCOMPARE(action["validity"]["version"].toInt(), 1);
}

void TestResume::resumeNeedsTheJournalAndNothingElse()
{
    const QStringList resume{"resume", "--profile", "practice"};
    const Run nothing = run(resume);
    QCOMPARE(nothing.exitCode, 0);
    QVERIFY2(nothing.out.contains("No upload"), qPrintable(nothing.all()));

    const QString file = m_folder->filePath("measured.csv");
    QVERIFY(QFile::copy(sample(), file));
    const qsizetype before = uploadAndKill(file);
    QVERIFY2(before > 20 && before < 300, "the upload was over before it could be killed");
    QVERIFY(QFile::remove(file));

    const QString report = m_folder->filePath("report.json");
    const Run resumed = run(resume + QStringList{"--report", report});
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.all()));
    QVERIFY2(resumed.out.contains("Going on with batch 1, measured.csv"), qPrintable(resumed.out));
    QVERIFY2(resumed.out.contains("300 rows = 300 verified"), qPrintable(resumed.out));
    QCOMPARE(actionsStored(), 300);
    QFile written(report);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QJsonObject told = QJsonDocument::fromJson(written.readAll()).object();
    QCOMPARE(told["exitCode"].toInt(), 0);
    const QJsonObject part = told["files"].toArray().at(0).toObject();
    QCOMPARE(part["outcome"].toString(), "uploaded");
    QCOMPARE(part["batch"]["counts"]["verified"].toInt(), 300);

    const Run again = run(resume);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.out.contains("No upload"), qPrintable(again.all()));
}

void TestResume::resumeTakesNoBatchOfAnotherInstance()
{
    QCOMPARE(run(upload(sample())).exitCode, 0);
    QFile profile(m_folder->filePath("other.json"));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write(R"({"name": "other", "kind": "development", "db_domain": "localhost:1",
        "auth0_domain": "localhost:1", "client_id": "c"})");
    profile.close();
    const Run other = run({"resume", "--profile", profile.fileName(), "1"});
    QCOMPARE(other.exitCode, 3);
    QVERIFY2(other.err.contains("another instance"), qPrintable(other.all()));
    const Run missing = run({"resume", "--profile", "practice", "7"});
    QCOMPARE(missing.exitCode, 3);
    QCOMPARE(run({"resume", "--profile", "practice", "x"}).exitCode, 2);
    QCOMPARE(run({"resume"}).exitCode, 2);
}

QString TestResume::firstRows(int count) const
{
    QFile file(sample());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is gone");
    QByteArray lines;
    for (int line = 0; line <= count; ++line)
        lines += file.readLine();
    const QString path = m_folder->filePath("some.csv");
    test::writeFile(path, lines);
    return path;
}

void TestResume::whatTheServerRefusedIsRetried()
{
    const QString file = firstRows(5);
    QCOMPARE(run(upload(file)).exitCode, 0);
    // As if the instance had refused two of them and never got the others.
    forgetInstance();
    {
        const auto journal =
            Journal::open(m_folder->filePath(".local/share/m2m-uploader/journal.sqlite")).value();
        QList<JournalChange> changes;
        const QList<ItemInfo> items = journal->items(1, ItemState::Verified, 5).value();
        for (ItemInfo item : items) {
            item.state = changes.size() < 2 ? ItemState::Rejected : ItemState::Failed;
            item.rule = "refused";
            changes.append({JournalChange::Kind::State, item, {}});
        }
        QVERIFY(journal->write(changes));
    }
    const Run resumed = run({"resume", "--profile", "practice"});
    QVERIFY2(resumed.out.contains("No upload"), qPrintable(resumed.all()));
    const QString report = m_folder->filePath("report.json");
    const Run retried = run({"retry", "--profile", "practice", "1", "--report", report});
    QVERIFY2(retried.exitCode == 0, qPrintable(retried.all()));
    QVERIFY2(retried.out.contains("failed or was refused of batch 1, some.csv"),
        qPrintable(retried.all()));
    QVERIFY2(retried.out.contains("5 rows = 5 verified"), qPrintable(retried.all()));
    QVERIFY(test::contentOf(report).contains("\"verified\": 5"));
    QCOMPARE(actionsStored(), 5);
    QCOMPARE(run({"retry", "--profile", "practice", "1"}).exitCode, 0);
    QCOMPARE(actionsStored(), 5);
    QCOMPARE(run({"retry", "--profile", "practice", "7"}).exitCode, 3);
    QCOMPARE(run({"retry", "--profile", "practice"}).exitCode, 2);
    QCOMPARE(run({"retry", "1"}).exitCode, 2);
    QVERIFY(run({"retry", "--help"}).out.contains("NUMBER"));
}

void TestResume::whatIsThereIsReadBackAgain()
{
    QCOMPARE(run(upload(firstRows(4))).exitCode, 0);
    const QStringList verify{"verify", "--profile", "practice", "1"};
    const Run equal = run(verify);
    QVERIFY2(equal.exitCode == 0, qPrintable(equal.all()));
    QVERIFY2(equal.out.contains("4 rows = 4 verified"), qPrintable(equal.all()));
    forgetInstance();
    const Run gone = run(verify);
    QCOMPARE(gone.exitCode, 6);
    QVERIFY2(gone.out.contains("4 rows = 4 different"), qPrintable(gone.all()));
    QCOMPARE(actionsStored(), 0);
    QCOMPARE(run({"verify", "--profile", "practice"}).exitCode, 2);
    QVERIFY(run({"verify", "--help"}).out.contains("NUMBER"));
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
