// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of every page with real data, light and dark, for eyes and not for ctest:
//   m2m_screenshots <folder>
// With QT_SCALE_FACTOR=2 the pictures are those of a screen at 200 %.
#include "batch/batchsession.h"
#include "batch/uploadthread.h"
#include "camera.h"
#include "dialogs/profilesdialog.h"
#include "dialogs/undodialog.h"
#include "mainwindow.h"
#include "pages/importpage.h"
#include "practice/practicethread.h"
#include "text/translations.h"
#include "widgets/counttile.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStringEncoder>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace m2m;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void takeProfiles(Camera &camera, QSettings &settings, const Profile &practice)
{
    ProfileStore store(settings);
    SecretStore secrets;
    Profile bench = practice;
    bench.name = QStringLiteral("Bench in the clean room");
    bench.kind = InstanceKind::Development;
    Profile production{QStringLiteral("Factory"), InstanceKind::Production,
        QStringLiteral("apa.example.org"), QStringLiteral("factory.eu.auth0.com"),
        QStringLiteral("q9pRkVbOa3Xt0sWmZ5yLhC7dUeFnGj2T")};
    production.proxy = {ProxySettings::Mode::Manual, QStringLiteral("proxy.example.org"), 3128,
        QStringLiteral("winder2")};
    Profile staging = production;
    staging.name = QStringLiteral("Rehearsal");
    staging.kind = InstanceKind::Staging;
    staging.dbDomain = QStringLiteral("staging.apa.example.org");
    for (const Profile &profile : {bench, production, staging}) {
        if (!store.save(profile))
            std::fprintf(stderr, "a profile cannot be saved\n");
    }
    secrets.write(
        bench, SecretStore::Of::Client, practice::practiceSecret(), [](const Result<void> &) {});
    QTest::qWait(300);
    ProfilesDialog dialog(store, secrets, bench.name);
    dialog.show();
    QTest::qWait(300);
    camera.take(QStringLiteral("6-profiles"), dialog);
    dialog.findChild<QLineEdit *>(QStringLiteral("profileSecret"))
        ->setText(practice::practiceSecret());
    dialog.findChild<QPushButton *>(QStringLiteral("testConnection"))->click();
    QTest::qWait(1500);
    camera.take(QStringLiteral("6-profiles-tested"), dialog);
    dialog.findChild<QLineEdit *>(QStringLiteral("profileSecret"))->setText(QStringLiteral("no"));
    dialog.findChild<QPushButton *>(QStringLiteral("testConnection"))->click();
    QTest::qWait(1500);
    camera.take(QStringLiteral("6-profiles-wrong"), dialog);
    dialog.findChild<QListWidget *>(QStringLiteral("profileList"))->setCurrentRow(1);
    auto *db = dialog.findChild<QLineEdit *>(QStringLiteral("profileDb"));
    db->clear();
    QTest::keyClicks(db, QStringLiteral("apb.example.org"));
    dialog.findChild<QPushButton *>(QStringLiteral("saveProfile"))->click();
    QTest::qWait(300);
    camera.take(QStringLiteral("6-profiles-pinned"), dialog);
    dialog.resize(860, 480); // what is left of a small screen at 150 %
    camera.take(QStringLiteral("small-profiles"), dialog);
}

/// Edits of records that exist, and new components of a type that moves parts.
void takeOperations(Camera &camera, MainWindow &window, BatchSession &session)
{
    session.chooseOperation(Operation::EditComponent);
    session.chooseTypeForm(RecordType::Component, QStringLiteral("GeometryBoard"));
    session.openText("UUID,orderNumber,partString\n"
                     "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,PO-00099,Head board\n"
                     "3d9c1724-11e2-1b8f-ab0d-549b6f03675a,PO-00100,\n",
        QStringLiteral("corrected orders.csv"));
    waitFor("the edits", [&] { return session.canUpload(); });
    window.showPage(MainWindow::Page::Map);
    camera.take(QStringLiteral("2-map-edit"));
    window.showPage(MainWindow::Page::Review);
    camera.take(QStringLiteral("3-review-edit"));
    window.showPage(MainWindow::Page::Upload);
    camera.take(QStringLiteral("4-upload-edit"));
    session.startUpload();
    waitFor("the edits' end", [&] { return session.run().phase == RunPhase::Finished; });
    camera.take(QStringLiteral("4-upload-edited"));
    window.showPage(MainWindow::Page::Log);
    auto *undo = window.findChild<QPushButton *>(QStringLiteral("logUndoButton"));
    waitFor("what can be done", [&] { return undo->isEnabled(); });
    camera.take(QStringLiteral("5-log-edits"));
    undo->click();
    auto *dialog = window.findChild<UndoDialog *>();
    camera.take(QStringLiteral("5-log-undo"), *dialog);
    dialog->reject();

    session.chooseOperation(Operation::CreateComponent);
    session.chooseTypeForm(RecordType::Component, QStringLiteral("AssembledAPA"));
    session.openText("name,frameUuid\nAPA 17,42e8ae70-65d6-181d-a76e-b77dbf7d6ef5\n",
        QStringLiteral("assembled.csv"));
    waitFor("the new component", [&] {
        return session.typeForm() && session.table() && !session.isOpening()
            && session.records().isValid();
    });
    window.showPage(MainWindow::Page::Map);
    camera.take(QStringLiteral("2-map-create"));
    session.chooseOperation(Operation::PerformAction);
    session.chooseTypeForm(RecordType::Action, QStringLiteral("BoardVisualInspection"));
}

/// A few cells corrected, one with a suggestion, one being typed.
void takeCorrections(Camera &camera, MainWindow &window, BatchSession &session)
{
    auto *table = window.findChild<QTableView *>(QStringLiteral("reviewTable"));
    const auto type = [&window](const char *text) {
        for (; *text; ++text)
            QTest::keyClick(window.windowHandle(), *text);
        QTest::keyClick(window.windowHandle(), Qt::Key_Return);
        QTest::qWait(50);
    };
    window.activateWindow(); // keys of a window that is not active do nothing
    waitFor("window", [&] { return window.isActiveWindow(); });
    table->setFocus();
    type("3d9c1724-11e2-1b8f-ab0d-549b6f03675a");
    type("3d9c1724-11e2-1b8f-ab0d-549b6f03675a");
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(window.windowHandle(), Qt::Key_F8);
    type("UK-01");
    waitFor("corrections", [&] { return session.componentsLeft() == 0 && !session.isChecking(); });
    camera.take(QStringLiteral("3-review-suggestion"));
    QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    camera.take(QStringLiteral("3-review-typing"));
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    QTest::qWait(50);
    QTest::keyClick(window.windowHandle(), Qt::Key_F8, Qt::ShiftModifier);
    table->setCurrentIndex(table->model()->index(10, table->currentIndex().column()));
    camera.take(QStringLiteral("3-review-corrected"));
}

/// Forms with grids, containers, conditions and scripts.
void takeForms(Camera &camera, MainWindow &window, BatchSession &session)
{
    session.chooseOperation(Operation::PerformAction);
    session.openText("UUID,winder,hole,x,y\n,1,A1,1.5,2.5\n", QStringLiteral("any.csv"));
    for (const char *id :
        {"x_winding", "APANonConformance", "IntakeSurveys", "x_tension_testing"}) {
        const QString form = QString::fromLatin1(id);
        session.chooseTypeForm(RecordType::Action, form);
        waitFor(id, [&] {
            return session.typeForm() && session.typeForm()->id == form && session.table()
                && !session.isOpening();
        });
        window.showPage(MainWindow::Page::Map);
        QTest::qWait(100);
        camera.take(QStringLiteral("2-map-") + form);
        auto *scroll = window.findChild<QScrollArea *>(QStringLiteral("mappingScroll"));
        if (auto *source = window.findChild<QWidget *>(QStringLiteral("source:location"))) {
            source->setFocus();
            QTest::keyClick(source, Qt::Key_F1);
            auto *help = window.findChild<QWidget *>(QStringLiteral("fieldHelp"));
            camera.take(QStringLiteral("2-map-help"), *help);
            help->close();
        }
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        camera.take(QStringLiteral("2-map-below-") + form);
    }
}

QString tableFile(const QString &name) { return QStringLiteral(M2M_TEST_DATA "/table/") + name; }

/// The same text in UTF-16.
void writeRecoded(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        qFatal("cannot write a file for a picture");
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    while (!source.atEnd())
        target.write(QByteArray(utf16(QString::fromLatin1(source.read(1 << 20)))));
}

/// A file large enough for its beginning to be shown while the rest is read.
void writeLarge(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("wire,tension,comment,measured\n");
    QByteArray rows;
    for (int row = 0; row < 6'000'000; ++row) {
        rows += QByteArray::number(row) + ',' + QByteArray::number(6.5 + row % 17 * 0.01, 'f', 3)
            + ",\"left, head\",2024-02-29\n";
        if (rows.size() > 1 << 20) {
            file.write(rows);
            rows.clear();
        }
    }
    file.write(rows);
}

/// The first step in all its states.
void takeImports(Camera &camera, MainWindow &window, BatchSession &session, const QDir &home)
{
    window.showPage(MainWindow::Page::Import);
    const auto isRead = [&] {
        return session.table() && !session.isOpening() && session.file().inspection()
            && !session.file().hash().isEmpty();
    };
    const auto find = [&](const char *name) {
        return window.findChild<QPushButton *>(QString::fromLatin1(name));
    };
    for (const auto &[file, name] : {std::pair("frame_survey.csv", "1-import-survey"),
             std::pair("X_layer_APA14.csv", "1-import-layer"),
             std::pair("corpus/spreadsheet-errors.csv", "1-import-findings"),
             std::pair("corpus/duplicate-names.csv", "1-import-names"),
             std::pair("xlsx/libreoffice.xlsx", "1-import-workbook")}) {
        session.openFile(tableFile(QString::fromLatin1(file)));
        waitFor(file, isRead);
        QTest::qWait(100);
        QTest::keyClick(&window, Qt::Key_F8);
        camera.take(QString::fromLatin1(name));
    }
    session.openFile(tableFile(QStringLiteral("X_layer_APA14.csv")));
    waitFor("layer", isRead);
    find("moreSettingsButton")->click();
    find("whyButton")->click();
    Dialect dialect = session.table()->dialect();
    dialect.delimiter = QLatin1Char(';');
    session.setDialect(dialect);
    QTest::qWait(300);
    camera.take(QStringLiteral("1-import-more"));
    find("moreSettingsButton")->click();
    find("whyButton")->click();
    dialect.headerRow = 1'000'000;
    session.setDialect(dialect);
    waitFor("refusal", [&] { return session.problem(BatchSession::Area::File).has_value(); });
    camera.take(QStringLiteral("1-import-refused"));

    const QString changing = home.filePath(QStringLiteral("changing.csv"));
    QFile::copy(tableFile(QStringLiteral("frame_survey.csv")), changing);
    session.openFile(changing);
    waitFor("file", isRead);
    QFile file(changing);
    if (file.open(QIODevice::Append))
        file.write("\0\0", 2);
    file.close();
    waitFor("change", [&] { return session.file().hasChanged(); });
    camera.take(QStringLiteral("1-import-changed"));

    window.openFiles({tableFile(QStringLiteral("frame_survey.csv")),
        tableFile(QStringLiteral("U_layer_APA14.csv")), tableFile(QStringLiteral("winding.csv"))});
    waitFor("queue", isRead);
    camera.take(QStringLiteral("1-import-queue"));

    const QString large = home.filePath(QStringLiteral("tension_of_all_wires.csv"));
    writeLarge(large);
    const QString wide = home.filePath(QStringLiteral("tension_of_all_wires_utf16.csv"));
    writeRecoded(large, wide); // has to be written anew, which takes long enough for a picture
    session.openFile(wide);
    waitFor("progress", [&] {
        const auto *bar = window.findChild<QWidget *>(QStringLiteral("readingProgress"));
        return bar && bar->isVisible();
    });
    camera.take(QStringLiteral("1-import-reading"));
    session.stopReadingFile();
    session.openFile(large);
    waitFor("large file", isRead);
    camera.take(QStringLiteral("1-import-large"));
    QFile::remove(large);
    QFile::remove(wide);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    if (argc < 2) {
        std::fprintf(stderr, "usage: m2m_screenshots <folder>\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QTemporaryDir home;
    QSettings settings(home.filePath("settings.ini"), QSettings::IniFormat);
    settings.setValue("recentFiles",
        QStringList{"/data/winder-2/visual_inspections.csv", "/data/winder-2/X_layer_APA14.csv",
            "/data/survey/2024-02-29/frame_survey_of_a_file_with_a_rather_long_name.csv"});

    practice::PracticeThread practice(home.filePath("practice"));
    if (!practice.start()) {
        std::fprintf(stderr, "the practice instance does not start\n");
        return 1;
    }
    const Profile practiceProfile{"practice", InstanceKind::Practice, practice.address(),
        practice.address(), practice::practiceClientId()};
    UploadThread uploads(home.filePath("journal/uploads.sqlite"));
    BatchSession session(uploads);
    session.setOperator("J. Müller", "Winder 2");

    Theme theme(app, Theme::Mode::Light);
    if (qEnvironmentVariableIsSet("M2M_LOG_ONLY")) {
        takeLog(folder, theme);
        return 0;
    }
    MainWindow window(session, settings);
    window.setProfiles({practiceProfile});
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    waitFor("window", [&] { return window.isActiveWindow(); });
    Camera camera(folder, window, theme);

    camera.take("0-empty");
    takeProfiles(camera, settings, practiceProfile);
    session.connectTo(practiceProfile, practice::practiceSecret());
    waitFor("connection", [&] { return session.isConnected(); });
    camera.take("1-import-empty");
    window.showPage(MainWindow::Page::Log);
    QTest::qWait(300);
    camera.take("5-log-empty");
    window.showPage(MainWindow::Page::Upload);
    camera.take("4-upload-notready");

    if (!qEnvironmentVariableIsSet("M2M_NO_IMPORT"))
        takeImports(camera, window, session, QDir(home.path()));
    if (qEnvironmentVariableIsSet("M2M_IMPORT_ONLY"))
        return 0;
    session.openFile(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    waitFor("file", [&] { return session.table() && !session.isOpening(); });
    window.showPage(MainWindow::Page::Import);
    camera.take("1-import");
    window.showPage(MainWindow::Page::Map);
    camera.take("2-map-noform");
    session.chooseTypeForm(RecordType::Action, "BoardVisualInspection");
    waitFor("type form", [&] { return session.typeForm() != nullptr; });
    camera.take("2-map");
    if (qEnvironmentVariableIsSet("M2M_MAP_ONLY")) {
        takeRecipes(camera, window, session);
        return 0;
    }
    waitFor("checks", [&] { return session.canUpload(); });
    window.showPage(MainWindow::Page::Review);
    camera.take("3-review-clean");
    window.showPage(MainWindow::Page::Upload);
    camera.take("4-upload-ready");
    session.startUpload();
    waitFor("some records", [&] { return session.run().counts[ItemState::Verified] > 60; });
    camera.take("4-upload-running");
    waitFor("the end", [&] { return session.run().phase == RunPhase::Finished; });
    QTest::qWait(500);
    camera.take("4-upload-finished");
    takeRecipes(camera, window, session);
    takeForms(camera, window, session);
    takeOperations(camera, window, session);

    if (argc > 2) {
        session.openText(bytesOf(QString::fromLocal8Bit(argv[2])), "visual_inspections_dirty.csv");
        waitFor("second file", [&] { return session.table() && !session.isOpening(); });
        waitFor("second checks", [&] {
            return session.componentsLeft() == 0 && !session.isChecking()
                && session.report().rows.size() == session.records().count();
        });
        window.showPage(MainWindow::Page::Review);
        QTest::qWait(300);
        if (auto *chip = window.findChild<FilterChip *>("filterWrong"))
            chip->click();
        QTest::qWait(300);
        camera.take("3-review");
        takeCorrections(camera, window, session);
        window.showPage(MainWindow::Page::Upload);
        waitFor("ready", [&] { return session.canUpload(); });
        session.startUpload();
        waitFor("the second end", [&] { return session.run().phase == RunPhase::Finished; });
        QTest::qWait(1500);
        camera.take("4-upload-rejected");
    }
    window.showPage(MainWindow::Page::Log);
    QTest::qWait(800);
    camera.take("5-log");

    // What is left of a 1366x768 screen at 150 %, and of a tall window on it.
    window.resize(910, 512);
    for (const auto &[page, name] : {std::pair(MainWindow::Page::Import, "small-import"),
             std::pair(MainWindow::Page::Map, "small-map"),
             std::pair(MainWindow::Page::Review, "small-review"),
             std::pair(MainWindow::Page::Upload, "small-upload"),
             std::pair(MainWindow::Page::Log, "small-log")}) {
        window.showPage(page);
        camera.take(name);
    }
    return 0;
}
