// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicereader.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace m2m;
using test::contentOf;
using test::resource;
using test::Run;

/// `log export` and `log receipt` of the real program, and what can be done with what they write.
class TestLogExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void rejectedRowsAreCorrectedAndUploaded();
    void aReceiptIsWrittenWithoutADisplay();
    void wrongUseIsTold_data();
    void wrongUseIsTold();
    void whatIsNotThereIsTold();
    void aFullDiskLeavesNothingHalf();

private:
    Run run(const QStringList &arguments)
    {
        return test::runProgram(QStringLiteral(M2M_PROGRAM), m_folder->path(), arguments, {});
    }
    Run upload(const QString &file, const QStringList &more = {})
    {
        return run(QStringList{QStringLiteral("upload"), QStringLiteral("--profile"),
                       QStringLiteral("practice"), QStringLiteral("--recipe"),
                       resource(QStringLiteral("recipes/visual_inspections.m2mrecipe"))}
            + more + QStringList{file});
    }
    /// The sample's beginning with two wrong rows, one with a cell that looks like a formula.
    QString wrongFile()
    {
        QByteArray text;
        QFile sample(resource(QStringLiteral("samples/visual_inspections.csv")));
        if (sample.open(QIODevice::ReadOnly)) {
            for (int line = 0; line < 13; ++line)
                text += sample.readLine();
        }
        QList<QByteArray> lines = text.split('\n');
        lines[3].replace(lines[3].left(lines[3].indexOf(',')), "nobody");
        lines[7].replace(lines[7].left(lines[7].indexOf(',')), "=nobody");
        const QString path = m_folder->filePath(QStringLiteral("wrong.csv"));
        test::writeFile(path, lines.join('\n'));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogExport::rejectedRowsAreCorrectedAndUploaded()
{
    const Run first = upload(wrongFile(), {QStringLiteral("--skip-wrong")});
    QVERIFY2(first.out.contains("10 verified + 2 rejected"), qPrintable(first.all()));
    const QString to = m_folder->filePath(QStringLiteral("again.csv"));
    const Run exported = run({"log", "export", "--to", to, "--states", "rejected,failed"});
    QVERIFY2(exported.exitCode == 0, qPrintable(exported.all()));
    QVERIFY2(exported.out.contains(to), qPrintable(exported.out));
    QVERIFY2(exported.out.contains("2 records"), qPrintable(exported.out));
    QByteArray rows = contentOf(to);
    QVERIFY2(rows.contains("\r\n'=nobody,"), rows.constData());
    // Unchanged they are refused for what they were refused for, and not for the apostrophe.
    const Run unchanged = upload(to, {QStringLiteral("--skip-wrong")});
    QCOMPARE(unchanged.exitCode, 4);
    QVERIFY2(unchanged.out.contains(u"“=nobody”") || unchanged.err.contains(u"“=nobody”"),
        qPrintable(unchanged.all()));
    rows.replace("\r\n'=nobody,", "\r\nd23f0824-128b-1f33-8c5c-7fd0a6a3a450,");
    rows.replace("\r\nnobody,", "\r\n1fb17c23-90c1-12cf-93ac-94af0f21ddb6,");
    test::writeFile(to, rows);
    const Run again = upload(to);
    QVERIFY2(again.exitCode == 0, qPrintable(again.all()));
    QVERIFY2(again.out.contains("2 rows = 2 verified"), qPrintable(again.out));
    const auto actions = practice::readActions(
        m_folder->filePath(QStringLiteral(".local/share/m2m-uploader/practice")),
        QStringLiteral("BoardVisualInspection"));
    QVERIFY(actions);
    QCOMPARE(actions->size(), 12);
}

void TestLogExport::aReceiptIsWrittenWithoutADisplay()
{
    QVERIFY(upload(wrongFile(), {QStringLiteral("--skip-wrong")}).exitCode == 6);
    const QString pdf = m_folder->filePath(QStringLiteral("receipt.pdf"));
    const Run written = run({"log", "receipt", "1", "--to", pdf});
    QVERIFY2(written.exitCode == 0, qPrintable(written.all()));
    QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    const QString json = m_folder->filePath(QStringLiteral("receipt.json"));
    const Run plain = run({"log", "receipt", "--to", json});
    QVERIFY2(plain.exitCode == 0 && plain.err.isEmpty(), qPrintable(plain.all()));
    const QJsonObject receipt = QJsonDocument::fromJson(contentOf(json)).object();
    QCOMPARE(receipt[u"counts"][u"records"].toInt(), 12);
    QCOMPARE(receipt[u"counts"][u"rejected"].toInt(), 2);
    QCOMPARE(receipt[u"operator"].toString(), QStringLiteral("ana"));
    const Run report = run({"log", "export", "--format", "json", "--to", m_folder->path()});
    QVERIFY2(report.exitCode == 0, qPrintable(report.all()));
    const QJsonObject object = QJsonDocument::fromJson(
        contentOf(m_folder->filePath(QStringLiteral("wrong-batch1-report.json"))))
                                   .object();
    QCOMPARE(object[u"records"].toArray().size(), 12);
    const Run split =
        run({"log", "export", "1", "--split", "--to", m_folder->filePath(QStringLiteral("out/"))});
    QVERIFY2(split.exitCode == 0, qPrintable(split.all()));
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("out"))).entryList(QDir::Files),
        QStringList({"wrong-batch1-rejected.csv", "wrong-batch1-uploaded.csv"}));
}

void TestLogExport::wrongUseIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("contains");
    QTest::newRow("no target") << QStringList{"log", "export"} << "--to";
    QTest::newRow("no receipt") << QStringList{"log", "receipt"} << "--to";
    QTest::newRow("another kind of receipt")
        << QStringList{"log", "receipt", "--to", "x.txt"} << ".pdf";
    QTest::newRow("unknown state")
        << QStringList{"log", "export", "--to", "x", "--states", "rejected,lost"} << "lost";
    QTest::newRow("unknown format")
        << QStringList{"log", "export", "--to", "x", "--format", "xml"} << "xml";
    QTest::newRow("a report has all")
        << QStringList{"log", "export", "--to", "x", "--format", "json", "--split"} << "--split";
    QTest::newRow("no number") << QStringList{"log", "export", "x", "--to", "x"} << "number";
    QTest::newRow("too much") << QStringList{"log", "export", "1", "2", "--to", "x"} << "2";
}

void TestLogExport::wrongUseIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, contains);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(contains), qPrintable(result.err));
}

void TestLogExport::whatIsNotThereIsTold()
{
    const QString to = m_folder->filePath(QStringLiteral("x.csv"));
    const Run empty = run({"log", "export", "--to", to});
    QCOMPARE(empty.exitCode, 3);
    QVERIFY2(empty.err.contains("log is empty"), qPrintable(empty.err));
    const QString file = wrongFile();
    QCOMPARE(upload(file, {QStringLiteral("--skip-wrong")}).exitCode, 6);
    const Run none = run({"log", "export", "7", "--to", to});
    QCOMPARE(none.exitCode, 3);
    QVERIFY2(none.err.contains("no batch 7"), qPrintable(none.err));
    const Run source = run({"log", "export", "--to", file});
    QCOMPARE(source.exitCode, 3);
    QVERIFY2(source.err.contains("measurement file itself"), qPrintable(source.err));
    QVERIFY(QFile::remove(file));
    const Run gone = run({"log", "export", "--to", to});
    QCOMPARE(gone.exitCode, 0);
    QVERIFY2(gone.out.contains("Without the columns"), qPrintable(gone.out));
}

/// A limit on the size of files is to the program what a full disk is.
void TestLogExport::aFullDiskLeavesNothingHalf()
{
#ifdef Q_OS_LINUX
    QCOMPARE(upload(resource(QStringLiteral("samples/visual_inspections.csv"))).exitCode, 0);
    for (const char *name : {"x.csv", "x.pdf"}) {
        const QString to = m_folder->filePath(QString::fromLatin1(name));
        const QString what = to.endsWith(u"pdf") ? QStringLiteral("receipt") : "export";
        const Run result = test::runProgram(QStringLiteral("/bin/sh"), m_folder->path(),
            {"-c",
                QStringLiteral("trap '' XFSZ; ulimit -f 4; exec '%1' log %2 --to '%3'")
                    .arg(QStringLiteral(M2M_PROGRAM), what, to)});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(!result.err.isEmpty(), name);
        QVERIFY2(!QFile::exists(to), name);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("x.*")}).size(), 0);
    }
#endif
}

QTEST_GUILESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
