// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/measurementfile.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace m2m;

namespace {

constexpr int patience = 30'000;

QByteArray contentOf(qint64 bytes)
{
    QByteArray content = "wire,tension,remark\n";
    for (qint64 row = 1; content.size() < bytes; ++row)
        content += QByteArray::number(row) + ",6.52,\"wound, then tested\"\n";
    return content;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool setTime(const QString &path, const QDateTime &time)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite)
        && file.setFileTime(time, QFileDevice::FileModificationTime);
}

} // namespace

class tst_MeasurementFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath("tensions.csv");
    }

    void aSmallFileIsReadHashedAndInspected()
    {
        const QByteArray content = contentOf(1000) + "9,6.5\n";
        QVERIFY(write(m_path, content));
        MeasurementFile file;
        QSignalSpy inspected(&file, &MeasurementFile::inspected);
        file.open(m_path, {});
        QVERIFY(file.isReading());
        QVERIFY(!file.table());
        QTRY_VERIFY_WITH_TIMEOUT(
            file.table() && !file.hash().isEmpty() && file.inspection(), patience);
        QVERIFY(!file.isReading());
        QVERIFY(!file.preview());
        QCOMPARE(inspected.size(), 1);
        QCOMPARE(
            file.hash(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        QCOMPARE(file.inspection()->findings.size(), 1);
        QCOMPARE(file.inspection()->findings.first().kind, FindingKind::RaggedShort);
    }

    void theBeginningOfALargeFileIsThereFirst()
    {
        QVERIFY(write(m_path, contentOf(60'000'000)));
        MeasurementFile file;
        bool previewed = false;
        QList<int> percents;
        connect(&file, &MeasurementFile::tableChanged, this, [&] {
            if (!file.preview())
                return;
            QVERIFY(!file.table());
            QVERIFY(file.preview()->isPreview());
            QCOMPARE(file.preview()->row(0).first(), QString("1"));
            QVERIFY(file.preview()->rowCount() > 1000);
            previewed = true;
        });
        connect(
            &file, &MeasurementFile::progressed, this, [&](int percent) { percents += percent; });
        file.open(m_path, {});
        QTRY_VERIFY_WITH_TIMEOUT(file.table(), patience);
        QVERIFY(previewed);
        QVERIFY(!file.table()->isPreview());
        QVERIFY(!file.preview());
        QVERIFY(std::is_sorted(percents.begin(), percents.end()));
    }

    void pastedTextNeverChanges()
    {
        MeasurementFile file;
        const QByteArray text = "wire\ttension\n1\t6.5\n";
        file.openText(text, "Pasted table", {});
        QTRY_VERIFY_WITH_TIMEOUT(file.table() && !file.hash().isEmpty(), patience);
        QCOMPARE(file.hash(), QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
        QVERIFY(verified(file));
        QVERIFY(!file.hasChanged());
    }

    void anotherWayOfReadingKeepsTheFile()
    {
        QVERIFY(write(m_path, "a;b\n1;2\n"));
        MeasurementFile file;
        file.open(m_path, {});
        QTRY_VERIFY_WITH_TIMEOUT(file.table(), patience);
        const TablePtr first = file.table();
        Dialect dialect = first->dialect();
        dialect.delimiter = ',';
        file.readAgain(dialect);
        QCOMPARE(file.table(), first); // as long as nothing better is known
        QTRY_VERIFY_WITH_TIMEOUT(file.table() != first, patience);
        QCOMPARE(file.table()->columns(), QStringList("a;b"));

        const TablePtr second = file.table();
        dialect.headerRow = 7;
        file.readAgain(dialect);
        QTRY_VERIFY_WITH_TIMEOUT(!file.isReading(), patience);
        QVERIFY(file.problem());
        QCOMPARE(file.problem()->kind, ErrorKind::FileHasNoRows);
        QCOMPARE(file.table(), second);
        dialect.headerRow = 0;
        file.readAgain(dialect);
        QTRY_VERIFY_WITH_TIMEOUT(!file.isReading() && !file.problem(), patience);
    }

    void closingStopsAllWork()
    {
        QVERIFY(write(m_path, contentOf(40'000'000)));
        MeasurementFile file;
        file.open(m_path, {});
        QVERIFY(file.isReading());
        file.close();
        QVERIFY(!file.isReading());
        QSignalSpy changes(&file, &MeasurementFile::tableChanged);
        file.open(m_path, {});
        QTRY_VERIFY_WITH_TIMEOUT(file.table(), patience);
        file.close();
        QVERIFY(!file.table() && !file.isInspecting() && file.hash().isEmpty());
    }

    void aChangeOnDiskIsNoticed_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"written", "replaced", "removed", "appended", "touched"})
            QTest::newRow(how) << QString(how);
    }

    void aChangeOnDiskIsNoticed()
    {
        QFETCH(QString, how);
        QVERIFY(write(m_path, contentOf(1000)));
        QVERIFY(setTime(m_path, QDateTime::currentDateTime().addSecs(-3600)));
        MeasurementFile file;
        file.open(m_path, {});
        QTRY_VERIFY_WITH_TIMEOUT(!file.hash().isEmpty(), patience);
        QVERIFY(verified(file));
        QSignalSpy changes(&file, &MeasurementFile::changedOnDisk);
        if (how == "written") {
            QVERIFY(write(m_path, contentOf(2000)));
        } else if (how == "replaced") {
            const QString other = m_folder.filePath("other.csv");
            QVERIFY(write(other, contentOf(1000)));
            QVERIFY(QFile::remove(m_path));
            QVERIFY(QFile::rename(other, m_path));
        } else if (how == "removed") {
            QVERIFY(QFile::remove(m_path));
        } else if (how == "appended") {
            QFile growing(m_path);
            QVERIFY(growing.open(QIODevice::Append));
            growing.write("4711,6.5,late\n");
        } else {
            QVERIFY(setTime(m_path, QDateTime::currentDateTime()));
        }
        QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, patience);
        QVERIFY(file.hasChanged());
        QVERIFY(!verified(file));
        QVERIFY(file.table()); // what was read stays to be looked at
        if (how == "removed")
            return;
        file.readAgain(file.request());
        QTRY_VERIFY_WITH_TIMEOUT(!file.hash().isEmpty() && !file.hasChanged(), patience);
        QVERIFY(verified(file));
    }

    void sameSizeAndTimeAreNotEnough()
    {
        const QByteArray content = contentOf(1000);
        QVERIFY(write(m_path, content));
        const QDateTime time = QDateTime::currentDateTime().addSecs(-60);
        QVERIFY(setTime(m_path, time));
        MeasurementFile file;
        file.open(m_path, {});
        QTRY_VERIFY_WITH_TIMEOUT(!file.hash().isEmpty(), patience);
        QByteArray changed = content;
        changed[changed.size() - 3] = '!';
        QVERIFY(write(m_path, changed));
        QVERIFY(setTime(m_path, time));
        QVERIFY(!verified(file));
    }

    void aLargeFileThatIsCutShortIsNoDisaster()
    {
        QVERIFY(write(m_path, contentOf(40'000'000)));
        MeasurementFile file;
        file.open(m_path, {});
        QTRY_VERIFY_WITH_TIMEOUT(!file.hash().isEmpty() && file.inspection(), patience);
        const TablePtr table = file.table();
        QVERIFY(QFile::resize(m_path, 1'000'000));
        QCOMPARE(table->row(0).size(), 3);
        QCOMPARE(table->row(table->rowCount() - 1), QStringList(QString()));
        QVERIFY(table->isDamaged());
        QVERIFY(!verified(file));
    }

private:
    bool verified(MeasurementFile &file)
    {
        std::optional<Result<void>> answer;
        file.verify([&](const Result<void> &unchanged) { answer = unchanged; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
            return false;
        return answer->has_value();
    }

    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_MeasurementFile)
#include "tst_measurementfile.moc"
