// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipefile.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace m2m;

namespace {
const QString actionId = QStringLiteral("66680a00000000000000a001");
} // namespace

/// What a recipe asks for at each run, in the window: from the file to the upload by the answer and
/// Enter alone. All keys go to the window, as they come from a keyboard or a scanner.
class TestQuestions : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startPractice());
        dressApplication();
    }
    void cleanupTestCase()
    {
        undressApplication();
        stopPractice();
    }
    void init() { QVERIFY(openWindow()); }
    void cleanup() { closeWindow(); }

    void aDroppedFileNeedsTheAnswerAndEnter_data()
    {
        QTest::addColumn<QString>("pattern");
        // Then the record says what is wrong, and the answer is still the place to be.
        QTest::newRow("anything may be answered") << "";
        QTest::newRow("the answer is checked by itself") << "[0-9a-f]{24}";
    }
    void aDroppedFileNeedsTheAnswerAndEnter()
    {
        QFETCH(QString, pattern);
        connectTo(InstanceKind::Practice);
        keep("tension_x", pattern);
        m_window->openFiles({layer("X")});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), MainWindow::Page::Review, patience);
        QTRY_COMPARE(focused(), "answer:Action ID");
        type("APA14\r");
        QCOMPARE(m_session->isAnswered(), pattern.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(isChecked(), patience);
        QVERIFY(!m_session->canUpload());
        QCOMPARE(focused(), "answer:Action ID");
        type(actionId + '\r'); // takes the place of what was wrong
        QVERIFY(m_session->isAnswered());
        QTRY_COMPARE_WITH_TIMEOUT(focused(), "toUploadButton", patience);
        QVERIFY(m_session->canUpload());
        type("\r");
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Upload);
        QCOMPARE(focused(), "startUploadButton");
        type("\r"); // a scanner that sends two must not send a batch
        QCOMPARE(m_session->run().phase, RunPhase::Idle);
        // The next file asks again, where the work goes on.
        m_window->openFiles({secondLayer()});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), MainWindow::Page::Review, patience);
        QTRY_COMPARE(focused(), "answer:Action ID");
        QCOMPARE(edit()->text(), QString());
    }

    void onTheUploadPageTheAnswerLeadsToTheUpload_data()
    {
        QTest::addColumn<InstanceKind>("kind");
        QTest::addColumn<QString>("wayOn");
        QTest::newRow("practice") << InstanceKind::Practice << "startUploadButton";
        QTest::newRow("production") << InstanceKind::Production << "gateEdit";
    }
    void onTheUploadPageTheAnswerLeadsToTheUpload()
    {
        QFETCH(InstanceKind, kind);
        QFETCH(QString, wayOn);
        connectTo(kind);
        m_session->openRecipe(recipe("tension_x"));
        m_window->showPage(MainWindow::Page::Upload);
        m_session->openFile(layer("X"));
        QTRY_COMPARE_WITH_TIMEOUT(focused(), "answer:Action ID", patience);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Upload);
        // Nothing is wrong with the recipe, and the list of what is missing says so.
        QVERIFY(m_session->isMapped());
        QTRY_VERIFY(lines().contains("✓  Every required field has a source"));
        QTRY_VERIFY(lines().contains("○  What the recipe asks for is answered"));
        type(actionId + '\r');
        QTRY_COMPARE_WITH_TIMEOUT(focused(), wayOn, patience);
        QVERIFY(m_window->focusWidget()->isEnabled());
        QCOMPARE(m_session->run().phase, RunPhase::Idle);
    }

    void aQuestionThatIsOpenComesFirstOnItsPage()
    {
        connectTo(InstanceKind::Practice);
        m_session->openRecipe(recipe("tension_x"));
        m_window->showPage(MainWindow::Page::Map); // at work on the recipe: nobody is called away
        m_session->openFile(layer("X"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->records().isValid(), patience);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Map);
        for (const auto page : {MainWindow::Page::Review, MainWindow::Page::Upload}) {
            m_window->showPage(page);
            QCOMPARE(focused(), "answer:Action ID");
            QVERIFY(edit());
        }
        edit()->setText(actionId);
        type("\r");
        m_window->showPage(MainWindow::Page::Review);
        QVERIFY(focused() != "answer:Action ID");
        QCOMPARE(edit()->text(), actionId);
    }

    void whoGoesElsewhereIsNotCalledBack()
    {
        connectTo(InstanceKind::Practice);
        keep("tension_x");
        m_window->openFiles({layer("X")});
        QTRY_COMPARE_WITH_TIMEOUT(focused(), "answer:Action ID", patience);
        m_window->showPage(MainWindow::Page::Import);
        m_session->setOperator("A. Smith", "Winder 1"); // builds all records anew
        QTRY_VERIFY_WITH_TIMEOUT(
            m_session->records().isValid() && !m_session->isChecking(), patience);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Import);
        m_window->showPage(MainWindow::Page::Review);
        type(actionId + '\r');
        auto *search = find<QLineEdit>("recordSearch");
        search->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->canUpload(), patience);
        QTRY_VERIFY(button("toUploadButton")->isEnabled());
        QCOMPARE(m_window->focusWidget(), search);
    }

    void theImportPageLeadsPastTheMapWhereNothingIsLeftToMap()
    {
        connectTo(InstanceKind::Practice);
        keep("winding");
        m_session->openFile(test::dataFile("samples/visual_inspections.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->table() && !m_session->isOpening(), patience);
        QCOMPARE(button("toMapButton")->text(), "Looks right: map columns");
        m_session->openFile(test::dataFile("samples/winding.csv"));
        QTRY_COMPARE_WITH_TIMEOUT(button("toMapButton")->text(), "Review 8 records", patience);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Import);
        button("toMapButton")->setFocus();
        type("\r");
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Review);
        // A recipe that lacks something is mended first.
        m_window->showPage(MainWindow::Page::Import);
        m_session->clearMapping("@component");
        QTRY_COMPARE(button("toMapButton")->text(), "Looks right: map columns");
        button("toMapButton")->click();
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Map);
    }

private:
    void connectTo(InstanceKind kind)
    {
        m_session->connectTo({"practice", kind, m_practice->address(), m_practice->address(),
                                 practice::practiceClientId()},
            practice::practiceSecret());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isConnected(), patience);
    }
    static QString recipe(const QString &name)
    {
        return QStringLiteral(M2M_RESOURCES "/recipes/") + name + QStringLiteral(".m2mrecipe");
    }
    static QString layer(const QString &name)
    {
        return test::dataFile("samples/" + name + "_layer_APA14.csv");
    }
    bool isChecked() const
    {
        return m_session->records().isValid() && !m_session->isChecking()
            && m_session->componentsLeft() == 0 && m_session->earlierUploadsKnown()
            && m_session->report().rows.size() == m_session->records().count();
    }
    void keep(const QString &name, const QString &pattern = {})
    {
        const QString folder = inFolder(name + pattern.left(1));
        QVERIFY(QDir().mkpath(folder));
        Recipe kept = loadRecipe(recipe(name)).value();
        for (Mapping &mapping : kept.mappings) {
            if (mapping.source.kind == Source::Kind::Asked)
                mapping.source.pattern = pattern;
        }
        QVERIFY(saveRecipe(kept, folder + '/' + name + ".m2mrecipe"));
        m_window->setRecipeFolder(folder);
        QTRY_COMPARE(m_session->shelf().entries().size(), 1);
    }
    QString secondLayer() const
    {
        const QString path = inFolder("X_layer_APA15.csv");
        QFile::copy(layer("X"), path);
        return path;
    }
    QString focused() const
    {
        const QWidget *widget = m_window->focusWidget();
        return widget && widget->isVisible() ? widget->objectName() : QString();
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            if (c == '\r')
                press(Qt::Key_Return);
            else
                QTest::keyClick(m_window->windowHandle(), c.toLatin1());
        }
    }
    QStringList lines() const
    {
        QStringList texts;
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    QLineEdit *edit() const
    {
        for (auto *line : m_window->findChildren<QLineEdit *>("answer:Action ID")) {
            if (line->isVisible())
                return line;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestQuestions)
#include "tst_questions.moc"
