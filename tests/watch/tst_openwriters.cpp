// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "watch/openwriters.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace m2m;

/// Writers are processes of their own, as they are in the field.
class TestOpenWriters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void aWriterIsSeen_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("writes");
        QTest::newRow("appends") << ">>" << true;
        QTest::newRow("reads and writes") << "<>" << true;
        QTest::newRow("only reads") << "<" << false;
    }
    void aWriterIsSeen()
    {
        QFETCH(QString, how);
        QFETCH(bool, writes);
        const QTemporaryDir folder;
        const QString path = folder.filePath("a file.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(!isOpenForWriting(path));

        QProcess writer;
        writer.start(
            "/bin/sh", {"-c", "exec 3" + how + "\"$1\"; echo open; read line", "sh", path});
        QVERIFY(writer.waitForReadyRead());
        QCOMPARE(isOpenForWriting(path), writes);
        QVERIFY(QFile::rename(path, path + "2")); // its name does not matter
        QCOMPARE(isOpenForWriting(path + "2"), writes);
        writer.write("\n");
        QVERIFY(writer.waitForFinished());
        QVERIFY(!isOpenForWriting(path + "2"));
    }
    void whatIsNoFileHasNoWriters()
    {
        const QTemporaryDir folder;
        QVERIFY(!isOpenForWriting(folder.path()));
        QVERIFY(!isOpenForWriting(folder.filePath("nowhere")));
        QVERIFY(QFile::link("nowhere", folder.filePath("link")));
        QVERIFY(!isOpenForWriting(folder.filePath("link")));
    }
};

QTEST_GUILESS_MAIN(TestOpenWriters)
#include "tst_openwriters.moc"
