// SPDX-License-Identifier: GPL-3.0-or-later
#include "appcontext.h"
#include "mainwindow.h"
#include "practice/practicereader.h"
#include "support/testmain.h"
#include "text/translations.h"
#include "windowcommand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>

using namespace m2m;

namespace {

constexpr int patience = 120'000;

} // namespace

/// What the manual's page "The first upload" promises, click by click: a station that has never
/// seen the program, its real window, three clicks of a mouse.
class TestFirstUpload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void threeClicksFromTheFirstStartToRecordsThatAreProved();
    void theSecondStartDoesNotWelcomeAgain();

private:
    [[nodiscard]] Invocation invocation() const;
    /// Presses and releases where the button is, in the window: whatever lies over it gets it.
    void click(MainWindow &window, const char *name);

    QTemporaryDir m_station;
    int m_clicks = 0;
};

void TestFirstUpload::initTestCase()
{
    test::useTestPaths();
    installTranslations(*qApp);
    QSettings::setPath(
        QSettings::IniFormat, QSettings::UserScope, m_station.filePath(QStringLiteral("settings")));
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QVERIFY(own.contains(QStringLiteral("qttest")));
    QDir(own).removeRecursively();
}

Invocation TestFirstUpload::invocation() const
{
    Invocation in;
    in.journal = m_station.filePath(QStringLiteral("journal.sqlite"));
    in.practiceFolder = m_station.filePath(QStringLiteral("practice"));
    return in;
}

void TestFirstUpload::click(MainWindow &window, const char *name)
{
    auto *button = window.findChild<QAbstractButton *>(QString::fromLatin1(name));
    QVERIFY2(button, name);
    QTRY_VERIFY2_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), name, patience);
    const QPoint at = button->mapTo(&window, button->rect().center());
    QVERIFY2(window.rect().contains(at), "it has to be seen without scrolling");
    ++m_clicks;
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, at);
}

void TestFirstUpload::threeClicksFromTheFirstStartToRecordsThatAreProved()
{
    AppContext context(invocation());
    WindowCommand command(*qApp, context, invocation());
    command.start();
    MainWindow &window = command.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const BatchSession &session = context.session();
    QVERIFY(!session.table());

    click(window, "welcomeSample");
    QTRY_COMPARE_WITH_TIMEOUT(window.currentPage(), MainWindow::Page::Review, patience);
    // Every record is there to be seen before anything is sent.
    QTRY_COMPARE_WITH_TIMEOUT(session.report().right + session.report().doubtful, 300, patience);
    QCOMPARE(session.records().count(), 300);
    QVERIFY(
        !practice::readActions(invocation().practiceFolder, QStringLiteral("BoardVisualInspection"))
             .value_or(QList<QJsonObject>())
             .size());

    click(window, "toUploadButton");
    QCOMPARE(window.currentPage(), MainWindow::Page::Upload);

    auto *send = window.findChild<QAbstractButton *>(QStringLiteral("startUploadButton"));
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patience);
    QCOMPARE(send->text(), QStringLiteral("Send 300 records"));
    click(window, "startUploadButton");
    QTRY_COMPARE_WITH_TIMEOUT(session.run().phase, RunPhase::Finished, patience);

    QCOMPARE(m_clicks, 3);
    QCOMPARE(session.run().counts[ItemState::Verified], 300);
    const auto stored =
        practice::readActions(invocation().practiceFolder, QStringLiteral("BoardVisualInspection"));
    QVERIFY(stored.has_value());
    QCOMPARE(stored->size(), 300);

    // The recipe of the sample is not meant for the next file.
    const QString own = m_station.filePath(QStringLiteral("own.csv"));
    QFile file(own);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b\n1,2\n") > 0);
    file.close();
    window.openFiles({own});
    QTRY_VERIFY_WITH_TIMEOUT(session.table() && session.table()->source().path == own, patience);
    QVERIFY(session.recipePath().isEmpty());
    window.close();
}

void TestFirstUpload::theSecondStartDoesNotWelcomeAgain()
{
    AppContext context(invocation());
    WindowCommand command(*qApp, context, invocation());
    command.start();
    QVERIFY(QTest::qWaitForWindowExposed(&command.window()));
    const auto *welcome = command.window().findChild<QWidget *>(QStringLiteral("welcome"));
    QVERIFY(!welcome || !welcome->isVisible());
    QVERIFY(command.window().findChild<QWidget *>(QStringLiteral("sampleButton"))->isVisible());
    command.window().close();
}

QTEST_MAIN(TestFirstUpload)
#include "tst_firstupload.moc"
