// SPDX-License-Identifier: GPL-3.0-or-later
#include "appcontext.h"
#include "journal/journalreader.h"
#include "mainwindow.h"
#include "practice/practicereader.h"
#include "support/testmain.h"
#include "windowcommand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

using namespace m2m;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The beginning of the day where this runs, as the type form's date field stores it.
QString storedDate(const QString &date)
{
    return QDate::fromString(date, Qt::ISODate)
        .startOfDay()
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

} // namespace

/// The whole way of a technician through the real window: a file with one bad cell becomes actions
/// in the practice instance, and each of them holds what the file says.
class TestJourney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void openMapReviewUploadLog();

private:
    template <typename T> T *find(const char *name)
    {
        T *widget = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no widget called %s", name);
        return widget;
    }
    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), name, 20'000);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void chooseFile(const QString &path);

    MainWindow *m_window = nullptr;
};

void TestJourney::initTestCase()
{
    test::useTestPaths();
    // A native dialog cannot be clicked from here.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestJourney::chooseFile(const QString &path)
{
    click("openFileButton");
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
    dialog->selectFile(path);
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

void TestJourney::openMapReviewUploadLog()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("boards of Monday.csv"));
    QByteArray content = read(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    const qsizetype scrap = content.indexOf(",Scrap,");
    QVERIFY(scrap > 0);
    content.replace(scrap, 7, ",Skrap,");
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    out.close();

    Invocation invocation;
    invocation.journal = folder.filePath(QStringLiteral("journal.sqlite"));
    invocation.practiceFolder = folder.filePath(QStringLiteral("practice"));
    invocation.operatorName = QStringLiteral("Ana Pérez");
    AppContext context(invocation);
    WindowCommand command(*qApp, context, invocation);
    command.start();
    m_window = &command.window();
    BatchSession &session = context.session();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QTRY_VERIFY_WITH_TIMEOUT(session.isConnected(), 20'000);

    // Import
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Import);
    chooseFile(file);
    QTRY_VERIFY_WITH_TIMEOUT(session.table(), 20'000);
    QCOMPARE(session.table()->rowCount(), 300);
    click("toMapButton");

    // Map
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Map);
    auto *forms = find<QComboBox>("typeFormCombo");
    QTRY_VERIFY(forms->isEnabled());
    forms->lineEdit()->selectAll();
    QTest::keyClicks(forms->lineEdit(), QStringLiteral("Board Visual Inspection"));
    QTest::keyClick(forms->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(session.typeForm(), 20'000);
    QCOMPARE(session.recipe().mappings.size(), 11);
    click("toReviewButton");

    // Review: one cell is wrong
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Review);
    QTRY_COMPARE_WITH_TIMEOUT(session.report().wrong, 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(session.componentsLeft(), 0, 60'000);
    QTRY_VERIFY(!session.isChecking());
    QVERIFY(session.record(0).issues.size() >= 1);
    click("nextProblemButton");
    auto *table = find<QTableView>("reviewTable");
    QTRY_VERIFY(table->currentIndex().isValid());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QTRY_VERIFY(table->findChild<QLineEdit *>(QStringLiteral("cellEditor")));
    auto *editor = table->findChild<QLineEdit *>(QStringLiteral("cellEditor"));
    QCOMPARE(editor->text(), QStringLiteral("Skrap"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Scrap"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(session.report().right + session.report().doubtful, 300, 20'000);
    QCOMPARE(session.report().wrong, 0);
    click("toUploadButton");

    // Upload
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Upload);
    click("startUploadButton");
    QTRY_COMPARE_WITH_TIMEOUT(session.run().phase, RunPhase::Finished, 120'000);
    QCOMPARE(session.run().counts[ItemState::Verified], 300);
    click("toLogButton");

    // Log
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Log);
    // One upload below the heading of its day.
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("batchTable")->model()->rowCount(), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("itemTable")->model()->rowCount(), 300, 20'000);

    // What the DB holds, field by field, against the file
    QHash<QString, QJsonObject> stored;
    const auto actions =
        practice::readActions(invocation.practiceFolder, QStringLiteral("BoardVisualInspection"));
    QVERIFY(actions.has_value());
    QCOMPARE(actions->size(), 300);
    for (const QJsonObject &action : *actions)
        stored.insert(action[QStringLiteral("actionId")].toString(), action);
    const auto items = readItems(invocation.journal, {}, 0, 1000);
    QCOMPARE(items->size(), 300);
    const QList<QByteArray> expected =
        read(test::dataFile(QStringLiteral("samples/visual_inspections.expected.jsonl")))
            .split('\n');
    for (const ItemInfo &item : *items) {
        const QJsonObject want = QJsonDocument::fromJson(expected.at(item.row)).object();
        const QJsonObject have = stored.value(item.recordId);
        QCOMPARE(want[QStringLiteral("row")].toInt(), int(item.row) + 1);
        QCOMPARE(have[QStringLiteral("componentUuid")], want[QStringLiteral("componentUuid")]);
        QCOMPARE(have[QStringLiteral("typeFormId")], want[QStringLiteral("typeFormId")]);
        QCOMPARE(have[QStringLiteral("validity")][QStringLiteral("version")].toInt(), 1);
        const QJsonObject data = have[QStringLiteral("data")].toObject();
        QCOMPARE(data[QStringLiteral("submit")], QJsonValue(true));
        const QJsonObject source = want[QStringLiteral("source")].toObject();
        for (auto it = source.begin(); it != source.end(); ++it) {
            if (it.key() == QStringLiteral("inspectionDate"))
                QCOMPARE(data[it.key()].toString().first(19), storedDate(it->toString()));
            else
                QCOMPARE(data[it.key()], it.value());
        }
    }
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
