// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"
#include "practice/practicethread.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace m2m;
using test::Run;

namespace {

const QByteArray secret = "Xq7-the+secret/of=this&station_9";

/// Where the secret or a token stands, in any of the ways that it may have been written in.
QString leakIn(const QByteArray &bytes)
{
    for (const QByteArray &form :
        {secret, secret.toBase64(), secret.toHex(), secret.toPercentEncoding(),
            QByteArray("Bearer eyJ"), QByteArray("access_token\":\"")}) {
        if (bytes.contains(form))
            return QString::fromLatin1(form);
    }
    static const QRegularExpression token(
        QStringLiteral(R"(eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]+)"));
    const auto match = token.match(QString::fromLatin1(bytes));
    return match.captured(0);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Runs the real program at its most talkative and looks through everything that it leaves behind.
class TestSecretsStaySecret : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSearchFindsWhatIsThere();
    void nothingOfARunHoldsASecret_data();
    void nothingOfARunHoldsASecret();
};

void TestSecretsStaySecret::theSearchFindsWhatIsThere()
{
    QVERIFY(!leakIn("a log line with " + secret + " in it").isEmpty());
    QVERIFY(!leakIn("x " + secret.toBase64()).isEmpty());
    QVERIFY(!leakIn("Authorization: Bearer eyJhbGciOi.eyJhenAi.c2ln").isEmpty());
    QVERIFY(leakIn("an ordinary line").isEmpty());
}

void TestSecretsStaySecret::nothingOfARunHoldsASecret_data()
{
    QTest::addColumn<double>("trouble");
    QTest::addColumn<QString>("clientSecret");
    QTest::newRow("all goes well") << 0.0 << QString::fromLatin1(secret);
    QTest::newRow("the server is in trouble") << 0.3 << QString::fromLatin1(secret);
    QTest::newRow("the secret is wrong") << 0.0 << QStringLiteral("another one");
}

void TestSecretsStaySecret::nothingOfARunHoldsASecret()
{
    test::failOnAnyWarning();
    QFETCH(double, trouble);
    QFETCH(QString, clientSecret);
    QTemporaryDir home;
    QTemporaryDir elsewhere; // the server's own folder is not what the program leaves behind
    practice::PracticeOptions options;
    options.clients = {{QStringLiteral("station"), clientSecret,
        {QStringLiteral("actions:perform"), QStringLiteral("actions:view"),
            QStringLiteral("components:view")}}};
    options.faults.dropAfterStoring = trouble / 3;
    options.faults.cutAnswer = trouble / 3;
    options.faults.answer429 = trouble / 3;
    options.faults.seed = 7;
    practice::PracticeThread server(elsewhere.path(), options);
    QVERIFY(server.start().has_value());
    test::writeFile(home.filePath(QStringLiteral("p.json")),
        QStringLiteral(R"({"name":"p","kind":"development","db_domain":"%1",)"
                       R"("auth0_domain":"%1","client_id":"station"})")
            .arg(server.address())
            .toUtf8());
    QFile sample(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QByteArray csv;
    for (int line = 0; line < 12; ++line)
        csv += sample.readLine();
    test::writeFile(home.filePath(QStringLiteral("file.csv")), csv);

    QProcessEnvironment environment;
    environment.insert(QStringLiteral("STATION_SECRET"), QString::fromLatin1(secret));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    QByteArray commandLine;
    const Run run = test::runProgram(QStringLiteral(M2M_PROGRAM), home.path(),
        {QStringLiteral("upload"), QStringLiteral("--verbose"), QStringLiteral("--profile"),
            home.filePath(QStringLiteral("p.json")), QStringLiteral("--recipe"),
            QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"),
            QStringLiteral("--secret-env"), QStringLiteral("STATION_SECRET"),
            QStringLiteral("--report"), home.filePath(QStringLiteral("report.json")),
            home.filePath(QStringLiteral("file.csv"))},
        environment, [&commandLine](qint64 pid) {
            commandLine = contents(QStringLiteral("/proc/%1/cmdline").arg(pid));
        });
    QVERIFY2(run.exitCode >= 0, qPrintable(run.all()));
    QVERIFY2(run.err.contains(QStringLiteral("m2m.network")), "it did not talk");
#ifdef Q_OS_LINUX
    // A wrong secret ends the program with the first thing that it says.
    QVERIFY(commandLine.contains("upload") || clientSecret != QString::fromLatin1(secret));
#endif
    QCOMPARE(leakIn(commandLine), QString());
    QCOMPARE(leakIn(run.out.toUtf8()), QString());
    QCOMPARE(leakIn(run.err.toUtf8()), QString());

    int files = 0;
    QDirIterator left(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (left.hasNext()) {
        const QString path = left.next();
        ++files;
        QVERIFY2(leakIn(contents(path)).isEmpty(),
            qPrintable(path + QStringLiteral(": ") + leakIn(contents(path))));
    }
    QVERIFY2(files > 3, "profile, file, report and journal at the least");
}

QTEST_GUILESS_MAIN(TestSecretsStaySecret)
#include "tst_secretsstaysecret.moc"
