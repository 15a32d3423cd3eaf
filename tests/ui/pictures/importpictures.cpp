// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <QFile>
#include <QPushButton>
#include <QStringEncoder>

namespace m2m {

namespace {

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

} // namespace

/// The first step in all its states.
void playImports(Stage &stage)
{
    Camera &camera = stage.camera;
    MainWindow &window = stage.window;
    BatchSession &session = stage.session;
    stage.connectToPractice();
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

    const QString changing = stage.inFolder(QStringLiteral("changing.csv"));
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
}

/// A file that is read for a while, and when it is there.
void playLargeImport(Stage &stage)
{
    Camera &camera = stage.camera;
    MainWindow &window = stage.window;
    BatchSession &session = stage.session;
    stage.connectToPractice();
    window.showPage(MainWindow::Page::Import);
    const QString large = stage.inFolder(QStringLiteral("tension_of_all_wires.csv"));
    writeLarge(large);
    const QString wide = stage.inFolder(QStringLiteral("tension_of_all_wires_utf16.csv"));
    writeRecoded(large, wide); // has to be written anew, which takes long enough for a picture
    session.openFile(wide);
    waitFor("progress", [&] {
        const auto *bar = window.findChild<QWidget *>(QStringLiteral("readingProgress"));
        return bar && bar->isVisible();
    });
    camera.take(QStringLiteral("1-import-reading"));
    session.stopReadingFile();
    session.openFile(large);
    waitFor("large file", [&] {
        return session.table() && !session.isOpening() && session.file().inspection()
            && !session.file().hash().isEmpty();
    });
    camera.take(QStringLiteral("1-import-large"));
    QFile::remove(large);
    QFile::remove(wide);
}

} // namespace m2m
