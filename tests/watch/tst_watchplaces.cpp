// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "watch/moving.h"
#include "watch/watchplaces.h"
#include "watch/watchsettings.h"

#include <QDir>
#include <QJsonDocument>

using namespace m2m;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's own folder cannot be written");
}

QStringList names(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

/// The steps that a file goes, and that each can be the last before the program ends.
class TestWatchPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = {};
        m_settings.folder = m_folder->path();
        QVERIFY(WatchPlaces(m_settings).prepare());
    }
    void aFileGoesItsWay();
    void itCanBePutBack();
    void whatWasTakenIsFoundAgain();
    void eachStepCanBeTheLast_data();
    void eachStepCanBeTheLast();
    void nothingIsOverwritten();
    void aHalfMoveToAnotherDiskIsFinished();
    void noFolderIsMadeWhereAShareShouldBe();
    void renamingNeverOverwrites();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QJsonObject reportOf(const QString &name)
    {
        return {{"file", name}, {"outcome", "uploaded"}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    WatchSettings m_settings;
};

void TestWatchPlaces::aFileGoesItsWay()
{
    const WatchPlaces places(m_settings);
    write(in("a.csv"), "A");
    write(in("b.csv.part"), "B");
    QVERIFY(QDir().mkpath(in("more")));
    const auto seen = places.look();
    QVERIFY(seen);
    QCOMPARE(seen->size(), 1);
    const auto file = places.take(seen->constFirst().name);
    QVERIFY(file);
    QVERIFY(!QFile::exists(in("a.csv")));
    QCOMPARE(contentOf(file->path), "A");
    QVERIFY(places.end(*file, false, reportOf("a.csv")));
    QVERIFY(places.finish());
    QCOMPARE(contentOf(in("failed/a.csv")), "A");
    const QJsonObject report =
        QJsonDocument::fromJson(contentOf(in("reports/a.csv.report.json"))).object();
    QCOMPARE(report["endedIn"].toString(), "failed");
    QCOMPARE(report["movedTo"].toString(), in("failed/a.csv"));
    QCOMPARE(names(in(".m2m/taken")) + names(in(".m2m/ended")), QStringList());
    QCOMPARE(places.take("a.csv").error().kind, ErrorKind::FileNotFound);
    QCOMPARE(names(in(".m2m/taken")), QStringList());
}

void TestWatchPlaces::itCanBePutBack()
{
    const WatchPlaces places(m_settings);
    write(in("a.csv"), "A");
    const auto file = places.take("a.csv");
    QVERIFY(file);
    write(in("a.csv"), "another");
    QVERIFY(!places.putBack(*file)); // it is not overwritten
    QVERIFY(QFile::remove(in("a.csv")));
    QVERIFY(places.putBack(*file));
    QCOMPARE(contentOf(in("a.csv")), "A");
    QVERIFY(places.taken().isEmpty());
}

void TestWatchPlaces::whatWasTakenIsFoundAgain()
{
    const WatchPlaces places(m_settings);
    QStringList order;
    for (const char *name : {"z.csv", "a.csv", "m.csv"}) {
        write(in(name), name);
        QVERIFY(places.take(name));
        order += name;
    }
    QVERIFY(QDir().mkpath(in(".m2m/taken/7"))); // it ended before the file came
    QStringList found;
    for (const TakenFile &file : WatchPlaces(m_settings).taken())
        found += file.name;
    QCOMPARE(found, order);
    QVERIFY(!QFile::exists(in(".m2m/taken/7")));
}

void TestWatchPlaces::eachStepCanBeTheLast_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("its report was written") << 0;
    QTest::newRow("it was moved") << 1;
    QTest::newRow("its own folder was removed") << 2;
}

void TestWatchPlaces::eachStepCanBeTheLast()
{
    QFETCH(int, steps);
    const WatchPlaces places(m_settings);
    write(in("a.csv"), "A");
    const auto file = places.take("a.csv");
    QVERIFY(file);
    QVERIFY(places.end(*file, true, reportOf("a.csv")));
    QVERIFY(places.taken().isEmpty()); // it has ended: nobody may begin anew
    if (steps > 0)
        QVERIFY(QFile::rename(file->path, in("done/a.csv")));
    if (steps > 1)
        QVERIFY(QDir().rmdir(QFileInfo(file->path).path()));
    QVERIFY(WatchPlaces(m_settings).finish());
    QCOMPARE(names(in("done")), QStringList{"a.csv"});
    QCOMPARE(names(in("reports")), QStringList{"a.csv.report.json"});
    QCOMPARE(names(in(".m2m/taken")) + names(in(".m2m/ended")), QStringList());
}

void TestWatchPlaces::nothingIsOverwritten()
{
    const WatchPlaces places(m_settings);
    write(in("done/a.b.csv"), "there before");
    write(in("reports/a.b-2.csv.report.json"), "{}");
    write(in("a.b.csv"), "new");
    const auto file = places.take("a.b.csv");
    QVERIFY(file);
    QVERIFY(places.end(*file, true, reportOf("a.b.csv")));
    write(in("done/a.b-3.csv"), "put there in between");
    QVERIFY(places.finish());
    QCOMPARE(contentOf(in("done/a.b.csv")), "there before");
    QCOMPARE(contentOf(in("done/a.b-3.csv")), "put there in between");
    QCOMPARE(contentOf(in("done/a.b-4.csv")), "new");
    const QJsonObject report =
        QJsonDocument::fromJson(contentOf(in("reports/a.b-4.csv.report.json"))).object();
    QCOMPARE(report["movedTo"].toString(), in("done/a.b-4.csv"));
}

void TestWatchPlaces::aHalfMoveToAnotherDiskIsFinished()
{
    // The copy has its name, the original is not removed yet.
    write(in("a.csv"), "A");
    write(in("done/a.csv"), "A");
    QVERIFY(moveFile(in("a.csv"), in("done/a.csv")));
    QVERIFY(!QFile::exists(in("a.csv")));
    QCOMPARE(contentOf(in("done/a.csv")), "A");

    const QTemporaryDir other("/dev/shm/m2m-XXXXXX");
    if (!other.isValid())
        QSKIP("there is no other disk");
    write(in("b.csv"), "B");
    QVERIFY(moveFile(in("b.csv"), other.filePath("b.csv")));
    QCOMPARE(contentOf(other.filePath("b.csv")), "B");
    QVERIFY(!QFile::exists(in("b.csv")));
    write(in("b.csv"), "another");
    const auto taken = moveFile(in("b.csv"), other.filePath("b.csv"));
    QVERIFY(!taken && taken.error().details.contains("taken"));
    QCOMPARE(contentOf(in("b.csv")), "another");
    QCOMPARE(names(other.path()), QStringList{"b.csv"}); // and no half of one
}

void TestWatchPlaces::noFolderIsMadeWhereAShareShouldBe()
{
    m_settings.folder = in("not/mounted");
    const WatchPlaces places(m_settings);
    QCOMPARE(places.prepare().error().kind, ErrorKind::FileNotFound);
    QVERIFY(!QFile::exists(in("not")));
    QCOMPARE(places.look().error().kind, ErrorKind::FileNotFound);
}

void TestWatchPlaces::renamingNeverOverwrites()
{
    write(in("a"), "A");
    write(in("b"), "B");
    QCOMPARE(renameTo(in("a"), in("b")), Renamed::NameTaken);
    QCOMPARE(contentOf(in("b")), "B");
    QCOMPARE(renameTo(in("c"), in("d")), Renamed::NotThere);
    QCOMPARE(renameTo(in("a"), in("no folder/a")), Renamed::NotAllowed);
    QCOMPARE(renameTo(in("a"), in("c")), Renamed::Yes);
}

QTEST_GUILESS_MAIN(TestWatchPlaces)
#include "tst_watchplaces.moc"
