// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicereader.h"
#include "support/program.h"
#include "support/testmain.h"

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

/// Uploads that were killed are taken to their end: with their file, and without it.
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

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
