// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the pictures of the manual (resources/help/pictures), with the sample on the practice
// instance, as somebody sees them who does what the manual says:
//   m2m_manualpictures <folder>
#include "camera.h"
#include "practice/practicethread.h"
#include "text/translations.h"
#include "widgets/numberplot.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace m2m;

namespace {

constexpr QSize windowSize{1180, 720};

QString resource(const QString &name) { return QStringLiteral(M2M_RESOURCES "/") + name; }

class ManualPictures {
public:
    ManualPictures(QDir folder, const QDir &home)
        : m_folder(std::move(folder))
        , m_home(home)
        , m_settings(home.filePath("settings.ini"), QSettings::IniFormat)
        , m_practice(home.filePath("practice"))
        , m_uploads(home.filePath("journal.sqlite"))
        , m_session(m_uploads)
    {
    }

    bool take()
    {
        if (!m_practice.start())
            return false;
        m_session.setOperator("Ana", "Winder 2");
        m_window = std::make_unique<MainWindow>(m_session, m_settings);
        m_window->resize(windowSize);
        m_window->show();
        m_session.connectTo({"practice", InstanceKind::Practice, m_practice.address(),
                                m_practice.address(), practice::practiceClientId()},
            practice::practiceSecret());
        waitFor("connection", [this] { return m_session.isConnected(); });
        save("welcome");
        takeFirstUpload();
        takePages();
        return true;
    }

private:
    void save(const QString &name) { save(name, *m_window); }
    void save(const QString &name, QWidget &widget)
    {
        QTest::qWait(400);
        if (!widget.grab().save(m_folder.filePath(name + ".png")))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
    }

    void press(const char *name)
    {
        auto *button = m_window->findChild<QPushButton *>(QString::fromLatin1(name));
        waitFor(name, [button] { return button->isVisible() && button->isEnabled(); });
        button->click();
    }

    void takeFirstUpload()
    {
        // The log tells where the file lay.
        const QString sample = m_home.filePath("visual_inspections.csv");
        if (!QFile::copy(resource("samples/visual_inspections.csv"), sample))
            qFatal("the sample cannot be copied");
        m_window->openSample(sample, resource("recipes/visual_inspections.m2mrecipe"));
        waitFor("review", [this] {
            return m_window->currentPage() == MainWindow::Page::Review && m_session.canUpload();
        });
        auto *table = m_window->findChild<QTableView *>("reviewTable");
        table->setCurrentIndex(table->model()->index(0, 4));
        save("first-review");
        press("toUploadButton");
        save("first-plan");
        press("startUploadButton");
        waitFor("the end", [this] { return m_session.run().phase == RunPhase::Finished; });
        save("first-finished");
        press("toLogButton");
        auto *items = m_window->findChild<QTableView *>("itemTable");
        waitFor("records", [items] { return items->model()->rowCount() > 0; });
        items->setCurrentIndex(items->model()->index(0, 0));
        save("log");
    }

    void takePages()
    {
        m_window->showPage(MainWindow::Page::Map);
        save("map");
        m_session.openFile(QStringLiteral(M2M_TEST_DATA "/samples/visual_inspections_dirty.csv"));
        waitFor("the dirty file", [this] {
            return m_session.table() && !m_session.isOpening() && m_session.file().inspection()
                && m_session.report().wrong > 0 && m_session.componentsLeft() == 0
                && !m_session.isChecking();
        });
        m_window->showPage(MainWindow::Page::Import);
        save("import");
        m_window->showPage(MainWindow::Page::Review);
        m_window->findChild<QAbstractButton *>("filterWrong")->click();
        press("nextProblemButton");
        save("review");
        takePlot();
    }

    void takePlot()
    {
        m_session.openFile(QStringLiteral(M2M_TEST_DATA "/samples/visual_inspections.csv"));
        auto *plot = m_window->findChild<NumberPlot *>("numberPlot");
        waitFor("many numbers", [this, plot] {
            return !m_session.isOpening() && !m_session.isChecking()
                && m_session.componentsLeft() == 0 && plot->isVisible()
                && plot->series().statistics.count > 20;
        });
        save("plot", *m_window->findChild<QWidget *>("plotPanel"));
    }

    QDir m_folder;
    QDir m_home;
    QSettings m_settings;
    practice::PracticeThread m_practice;
    UploadThread m_uploads;
    BatchSession m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    if (argc < 2) {
        std::fprintf(stderr, "usage: m2m_manualpictures <folder>\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(".");
    const QTemporaryDir home;
    const Theme theme(app, Theme::Mode::Light);
    return ManualPictures(folder, QDir(home.path())).take() ? 0 : 1;
}
