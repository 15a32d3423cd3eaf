// SPDX-License-Identifier: GPL-3.0-or-later
#include "appcontext.h"
#include "mainwindow.h"
#include "support/testmain.h"
#include "windowcommand.h"

#include <QApplication>
#include <QFile>

using namespace m2m;

namespace {

QString sample() { return QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"); }
QString recipe() { return QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"); }

/// What the desktop starts for files that somebody has opened: the program and their paths.
Invocation invocationFor(const QStringList &files, const QTemporaryDir &folder)
{
    const ParsedCommandLine parsed = parseCommandLine(
        QStringList{QStringLiteral("m2m-uploader"), QStringLiteral("--journal"),
            folder.filePath(QStringLiteral("journal.sqlite")), QStringLiteral("--practice-folder"),
            folder.filePath(QStringLiteral("practice"))}
        + files);
    return parsed.invocation.value_or(Invocation{});
}

} // namespace

/// Files that were opened from the desktop, with the real window.
class TestOpenedFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::useTestPaths(); }
    void init() { test::failOnAnyWarning(); }
    void theyAskForTheWindow_data();
    void theyAskForTheWindow();
    void aTableIsShownOnImport_data();
    void aTableIsShownOnImport();
    void aRecipeIsShownOnMap();
    void aRecipeAndItsTableAreReadyForReview();
};

void TestOpenedFiles::theyAskForTheWindow_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("one") << QStringList{"/home/ana/boards.csv"};
    QTest::newRow("several") << QStringList{"/home/ana/a.csv", "/home/ana/b.xlsx"};
    QTest::newRow("named like a command, in a folder") << QStringList{"/home/ana/upload"};
    QTest::newRow("blanks and accents")
        << QStringList{"/home/ana/l\u00e1minas del lunes.m2mrecipe"};
}

void TestOpenedFiles::theyAskForTheWindow()
{
    QFETCH(QStringList, files);
    const ParsedCommandLine parsed = parseCommandLine(QStringList{"m2m-uploader"} + files);
    QVERIFY2(parsed.invocation, qPrintable(parsed.text));
    QCOMPARE(parsed.invocation->command, Invocation::Command::Window);
    QCOMPARE(parsed.invocation->files, files);
}

void TestOpenedFiles::aTableIsShownOnImport_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << "boards of Monday.csv";
    QTest::newRow("txt") << "boards.txt";
    QTest::newRow("without an ending") << "boards";
}

void TestOpenedFiles::aTableIsShownOnImport()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString file = folder.filePath(name);
    QVERIFY(QFile::copy(sample(), file));
    const Invocation invocation = invocationFor({file}, folder);
    AppContext context(invocation);
    WindowCommand command(*qApp, context, invocation);
    command.start();
    const BatchSession &session = context.session();
    QTRY_VERIFY_WITH_TIMEOUT(session.table() && !session.isOpening(), 20'000);
    QCOMPARE(session.table()->source().path, file);
    QCOMPARE(session.table()->rowCount(), 300);
    QCOMPARE(command.window().currentPage(), MainWindow::Page::Import);
    QTRY_VERIFY_WITH_TIMEOUT(session.isConnected(), 20'000);
}

void TestOpenedFiles::aRecipeIsShownOnMap()
{
    const QTemporaryDir folder;
    const Invocation invocation = invocationFor({recipe()}, folder);
    AppContext context(invocation);
    WindowCommand command(*qApp, context, invocation);
    command.start();
    const BatchSession &session = context.session();
    QTRY_COMPARE_WITH_TIMEOUT(session.recipePath(), recipe(), 20'000);
    QCOMPARE(command.window().currentPage(), MainWindow::Page::Map);
    QTRY_VERIFY_WITH_TIMEOUT(session.typeForm(), 20'000);
    QVERIFY(!session.table());
}

void TestOpenedFiles::aRecipeAndItsTableAreReadyForReview()
{
    const QTemporaryDir folder;
    const Invocation invocation = invocationFor({sample(), recipe()}, folder);
    AppContext context(invocation);
    WindowCommand command(*qApp, context, invocation);
    command.start();
    const BatchSession &session = context.session();
    QTRY_VERIFY_WITH_TIMEOUT(session.table() && session.typeForm(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(session.recipePath(), recipe(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(session.report().rows.size(), 300, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isChecking(), 60'000);
    QCOMPARE(session.report().wrong, 0);
}

QTEST_MAIN(TestOpenedFiles)
#include "tst_openedfiles.moc"
