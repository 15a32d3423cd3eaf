// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recipemodel.h"
#include "support/windowfixture.h"
#include "widgets/messagebanner.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

using namespace m2m;

namespace {

QString resource(const QString &name)
{
    return QStringLiteral(M2M_RESOURCES "/recipes/") + name + QStringLiteral(".m2mrecipe");
}
} // namespace

/// The station's recipes in the window: offered, opened from outside, listed.
class TestRecipeGallery : public QObject, test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanupTestCase() { undressApplication(); }
    void init() { QVERIFY(openWindow()); }
    void cleanup() { closeWindow(); }

    void aFileThatARecipeFitsSaysSoAndCanDoWithoutIt()
    {
        keep({"winding", "shipment"});
        open("winding.csv");
        auto *banner = find<MessageBanner>("recipeOffer");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        QVERIFY(m_session->recipeWasRecognised());
        QVERIFY2(banner->title().contains("fits this file"), qPrintable(banner->title()));
        QVERIFY(banner->title().contains(m_session->recipe().name));
        QCOMPARE(button("recipeOfferFirst")->text(), "Another…");
        button("recipeOfferSecond")->click();
        QVERIFY(m_session->recipePath().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(
            banner->isVisible() && banner->title().contains("may be meant"), patience);
        QVERIFY(button("recipeOfferFirst")->hasFocus() || m_window->isActiveWindow());
        button("recipeOfferFirst")->click();
        QVERIFY(m_session->recipePath().endsWith("winding.m2mrecipe"));
        QTRY_VERIFY(!banner->isVisible());
    }

    void aFileThatNoRecipeIsForIsNotTalkedAbout()
    {
        keep({"winding", "shipment"});
        open("visual_inspections.csv");
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->shelf().isLooking(), patience);
        QVERIFY(!find<MessageBanner>("recipeOffer")->isVisible());
    }

    void aRecipeThatIsDroppedIsUsedAndRemembered()
    {
        const QString path = inFolder("Ours.M2MRECIPE");
        QVERIFY(QFile::copy(resource("winding"), path));
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        // Qt tells a widget of a drop only when the drag has entered it before.
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({50, 50}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        QCOMPARE(m_session->recipePath(), path);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Map);
        QCOMPARE(m_settings->value("recipes/known").toStringList(), QStringList{path});
        QTRY_COMPARE(m_session->shelf().entries().size(), qsizetype(1));
        // Another window of the station knows it.
        m_window.reset();
        m_session = std::make_unique<BatchSession>(*m_uploads);
        m_window = std::make_unique<MainWindow>(*m_session, *m_settings);
        QTRY_COMPARE(m_session->shelf().entries().size(), qsizetype(1));
    }

    void aDamagedRecipeIsNotRemembered()
    {
        const QString path = inFolder("broken.m2mrecipe");
        QVERIFY(write(path));
        m_window->openFiles({path});
        QVERIFY(m_session->problem(BatchSession::Area::Recipe));
        QVERIFY(m_settings->value("recipes/known").toStringList().isEmpty());
    }

    void theGalleryListsWhatTheStationHas()
    {
        keep({"winding", "shipment"});
        QVERIFY(write(inFolder("recipes/broken.m2mrecipe")));
        const QString away = inFolder("away.m2mrecipe");
        QVERIFY(QFile::copy(resource("visual_inspections"), away));
        m_window->openFiles({away});
        open("winding.csv");
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        QPointer<QDialog> gallery = find<QDialog>("recipeGallery");
        QVERIFY(gallery && gallery->isVisible());
        auto *model = gallery->findChild<RecipeModel *>();
        const QAbstractItemModelTester tester(model);
        auto *table = gallery->findChild<QTableView *>("recipeTable");
        QTRY_COMPARE(model->rowCount(), 4);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->shelf().isLooking(), patience);
        QCOMPARE(shown(*table, RecipeModel::Name), model->entry(model->rowOf(away)).name());
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; column < RecipeModel::ColumnCount; ++column) {
                const bool damaged = model->entry(row).error.has_value();
                if (!damaged || column == RecipeModel::Name || column == RecipeModel::File)
                    QVERIFY(!model->index(row, column).data().toString().isEmpty());
            }
        }
        auto *note = gallery->findChild<MessageBanner *>("recipeNote");
        auto *use = gallery->findChild<QPushButton *>("useRecipeButton");
        auto *remove = gallery->findChild<QPushButton *>("removeRecipeButton");

        choose(*table, "broken");
        QVERIFY(!use->isEnabled());
        QVERIFY(!remove->isEnabled());
        QVERIFY2(note->title().contains("damaged"), qPrintable(note->title()));
        choose(*table, model->entry(model->rowOf(away)).name());
        QVERIFY(remove->isEnabled());
        QVERIFY(note->title().contains("none of the columns"));
        remove->click();
        QTRY_COMPARE(model->rowCount(), 3);
        QVERIFY(QFile::exists(away));

        gallery->findChild<QLineEdit *>("recipeSearch")->setText("winding.m2m");
        QCOMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(note->title().contains("It fits"), patience);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(m_session->recipePath().endsWith("winding.m2mrecipe"));
        QTRY_VERIFY(!gallery);
    }

    void aRecipeThatCannotReadTheFileIsNamedAndPutAside_data()
    {
        QTest::addColumn<bool>("fileFirst");
        QTest::newRow("the file was open") << true;
        QTest::newRow("the recipe was chosen before") << false;
    }
    void aRecipeThatCannotReadTheFileIsNamedAndPutAside()
    {
        QFETCH(bool, fileFirst);
        keep({"frame_survey"});
        if (fileFirst)
            open("winding.csv");
        takeFromGallery("frame_survey");
        if (!fileFirst)
            m_window->openFiles({m2m::test::dataFile("samples/winding.csv")});
        auto *banner = m_window->findChild<MessageBanner *>("misreadByRecipe");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        QCOMPARE(m_session->table() != nullptr, fileFirst);
        QVERIFY2(banner->title().contains(m_session->recipe().name)
                && banner->title().contains("winding.csv"),
            qPrintable(banner->title()));
        QVERIFY2(banner->text().contains("UTF-16") && banner->text().contains("row 9")
                && banner->text().contains("no rows"),
            qPrintable(banner->text()));
        QVERIFY(!m_window->findChild<MessageBanner *>("fileProblem")->isVisible());
        for (int page = 0; page <= int(MainWindow::Page::Log); ++page) {
            m_window->showPage(MainWindow::Page(page));
            QVERIFY(banner->isVisible());
        }
        const TablePtr before = m_session->table();
        button("misreadByRecipeFirst")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->table() && !m_session->isOpening(), patience);
        QVERIFY(!banner->isVisible());
        QVERIFY(!before || m_session->table() == before);
        QVERIFY(m_session->recipePath().isEmpty());
        QVERIFY(!m_session->problem(BatchSession::Area::File));
        QCOMPARE(m_session->table()->columns().value(0), "APA");
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Import);
        QVERIFY(button("toMapButton")->isEnabled());
    }

    void anotherRecipeTakesThePlaceOfOneThatCannotReadTheFile_data()
    {
        aRecipeThatCannotReadTheFileIsNamedAndPutAside_data();
    }
    void anotherRecipeTakesThePlaceOfOneThatCannotReadTheFile()
    {
        QFETCH(bool, fileFirst);
        keep({"frame_survey", "winding"});
        takeFromGallery("frame_survey");
        m_window->openFiles({m2m::test::dataFile("samples/winding.csv")});
        auto *banner = m_window->findChild<MessageBanner *>("misreadByRecipe");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        if (fileFirst) { // and its table is there
            button("misreadByRecipeFirst")->click();
            QTRY_VERIFY_WITH_TIMEOUT(m_session->table() && !m_session->isOpening(), patience);
            takeFromGallery("frame_survey");
            QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        }
        button("misreadByRecipeSecond")->click();
        takeFromOpenGallery("winding");
        QTRY_VERIFY_WITH_TIMEOUT(m_session->table() && !m_session->isOpening(), patience);
        QVERIFY(!banner->isVisible());
        QVERIFY(m_session->recipePath().endsWith("winding.m2mrecipe"));
        QVERIFY(!m_session->problem(BatchSession::Area::File));
        QCOMPARE(m_session->table()->columns().value(0), "APA");
    }

    void whatIsWrongWithAFileInAnyDialectIsNotTheRecipesFault()
    {
        keep({"frame_survey"});
        takeFromGallery("frame_survey");
        m_window->openFiles({m_folder->filePath("gone.csv")});
        auto *problem = m_window->findChild<MessageBanner *>("fileProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patience);
        QVERIFY(!m_window->findChild<MessageBanner *>("misreadByRecipe")->isVisible());
    }

    void theRecipeInUseIsChosenEvenIfItIsFoundLater()
    {
        keep({"shipment"});
        const QString late = inFolder("recipes/winding.m2mrecipe");
        QVERIFY(QFile::copy(resource("winding"), late));
        m_session->openRecipe(late);
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        auto *gallery = find<QDialog>("recipeGallery");
        QVERIFY(gallery);
        auto *table = gallery->findChild<QTableView *>("recipeTable");
        QCOMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(shown(*table, RecipeModel::File).endsWith("winding.m2mrecipe"));
    }

private:
    void keep(const QStringList &names)
    {
        const QString folder = inFolder("recipes");
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name : names)
            QVERIFY(QFile::copy(resource(name), folder + '/' + name + ".m2mrecipe"));
        m_window->setRecipeFolder(folder);
        QTRY_COMPARE(m_session->shelf().entries().size(), names.size());
    }
    void open(const QString &name)
    {
        m_window->openFiles({m2m::test::dataFile("samples/" + name)});
        QVERIFY(waitForTable());
    }
    void takeFromGallery(const QString &name)
    {
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        takeFromOpenGallery(name);
        m_window->activateWindow(); // as dialogs leave it, there is no window manager to do it
        QTRY_VERIFY(m_window->isActiveWindow());
    }
    void takeFromOpenGallery(const QString &name)
    {
        QPointer<QDialog> gallery = m_window->findChild<QDialog *>("recipeGallery");
        QVERIFY(gallery && gallery->isVisible());
        gallery->findChild<QLineEdit *>("recipeSearch")->setText(name + ".m2m");
        QTRY_VERIFY(!m_session->shelf().isLooking());
        gallery->findChild<QPushButton *>("useRecipeButton")->click();
        QTRY_VERIFY(!gallery);
        QVERIFY(m_session->recipePath().endsWith(name + ".m2mrecipe"));
    }
    static bool write(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("{\"format\"") > 0;
    }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    static QString shown(const QTableView &table, int column)
    {
        return table.currentIndex().siblingAtColumn(column).data().toString();
    }
    static void choose(QTableView &table, const QString &name)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, RecipeModel::Name).data().toString() == name)
                table.setCurrentIndex(table.model()->index(row, RecipeModel::Name));
        }
        QCOMPARE(shown(table, RecipeModel::Name), name);
    }
};

QTEST_MAIN(TestRecipeGallery)
#include "tst_recipegallery.moc"
