// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"
#include "practice/practicethread.h"
#include "profiles/profile.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace m2m;
using test::resource;
using test::Run;

/// `m2m-uploader promote` of the real program, from a staging to a production instance.
class TestPromote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRehearsedBatchGoesToProduction();
    void theBatchIsNamed();
    void whereItWentAlreadyItDoesNotGo();

private:
    struct Instance {
        QTemporaryDir folder;
        practice::PracticeThread server{folder.path()};
    };
    [[nodiscard]] QString profile(const QString &kind, const Instance &instance) const;
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        QProcessEnvironment secret;
        secret.insert(QStringLiteral("PRACTICE_SECRET"), practice::practiceSecret());
        return test::runProgram(QStringLiteral(M2M_PROGRAM), m_folder->path(), arguments, secret);
    }
    [[nodiscard]] Run rehearse() const;
    [[nodiscard]] QStringList promoteTo(const QString &profile) const
    {
        return {QStringLiteral("promote"), QStringLiteral("--secret-env"),
            QStringLiteral("PRACTICE_SECRET"), QStringLiteral("--profile"), profile};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Instance> m_staging;
    std::unique_ptr<Instance> m_production;
};

void TestPromote::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_staging = std::make_unique<Instance>();
    m_production = std::make_unique<Instance>();
    QVERIFY(m_staging->server.start().has_value());
    QVERIFY(m_production->server.start().has_value());
}

void TestPromote::cleanup()
{
    m_staging.reset();
    m_production.reset();
    m_folder.reset();
}

/// The path of its file.
QString TestPromote::profile(const QString &kind, const Instance &instance) const
{
    const QString path = m_folder->filePath(kind + QStringLiteral(".json"));
    const QString address = instance.server.address();
    test::writeFile(path,
        profileToJson({kind, instanceKindFromKey(kind).value(), address, address,
            practice::practiceClientId()}));
    return path;
}

Run TestPromote::rehearse() const
{
    return run({QStringLiteral("upload"), QStringLiteral("--secret-env"),
        QStringLiteral("PRACTICE_SECRET"), QStringLiteral("--profile"),
        profile(QStringLiteral("staging"), *m_staging), QStringLiteral("--recipe"),
        resource(QStringLiteral("recipes/visual_inspections.m2mrecipe")),
        resource(QStringLiteral("samples/visual_inspections.csv"))});
}

void TestPromote::aRehearsedBatchGoesToProduction()
{
    const Run rehearsed = rehearse();
    QVERIFY2(rehearsed.exitCode == 0, qPrintable(rehearsed.all()));
    const QString report = m_folder->filePath(QStringLiteral("report.json"));
    const Run promoted = run(promoteTo(profile(QStringLiteral("production"), *m_production))
        + QStringList{QStringLiteral("1"), QStringLiteral("--report"), report});
    QVERIFY2(promoted.exitCode == 0, qPrintable(promoted.all()));
    QVERIFY2(promoted.out.contains("has proved on STAGING: 300 records"), qPrintable(promoted.out));
    QVERIFY2(promoted.out.contains("same on both instances"), qPrintable(promoted.out));
    QVERIFY2(promoted.out.contains("300 rows = 300 verified"), qPrintable(promoted.out));
    const QJsonObject told = QJsonDocument::fromJson(test::contentOf(report)).object();
    QCOMPARE(told[u"files"].toArray().at(0)[u"batch"][u"counts"][u"verified"].toInt(), 300);
    QCOMPARE(m_production->server.counts().stored, 300);
}

void TestPromote::theBatchIsNamed()
{
    const Run unnamed = run(promoteTo(profile(QStringLiteral("production"), *m_production)));
    QCOMPARE(unnamed.exitCode, 2);
    QVERIFY2(
        unnamed.err.contains("NUMBER") || unnamed.err.contains("number"), qPrintable(unnamed.err));
}

void TestPromote::whereItWentAlreadyItDoesNotGo()
{
    QCOMPARE(rehearse().exitCode, 0);
    const Run promoted = run(promoteTo(profile(QStringLiteral("staging"), *m_staging))
        + QStringList{QStringLiteral("1")});
    QCOMPARE(promoted.exitCode, 3);
    QVERIFY2(promoted.err.contains("It went to this instance"), qPrintable(promoted.all()));
}

QTEST_GUILESS_MAIN(TestPromote)
#include "tst_promote.moc"
