// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"
#include "recipe/recipefile.h"
#include "support/practicefixture.h"
#include "support/sessionfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace m2m;
using namespace std::chrono_literals;

namespace {

const QString actionId = QStringLiteral("66f0a1b2c3d4e5f601234567");

QString recipePath(const QString &name)
{
    return QStringLiteral(M2M_RESOURCES "/recipes/%1.m2mrecipe").arg(name);
}

bool hasError(const IssueList &issues)
{
    return std::any_of(issues.begin(), issues.end(),
        [](const Issue &issue) { return issue.severity == Severity::Error; });
}

} // namespace

/// What a technician does with the station's recipes, on the session alone.
class TestRecipeSession : public QObject, test::SessionFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theSecondFileIsReadyWithNothingButTheAnswer();
    void aRecognisedFileNeedsNoClick();
    void aRecipeThatWasRefusedStaysAside();
    void theFormOfARefusedRecipeDoesNotComeLater();
    void aFileThatTheRecipeCannotReadIsReadWithoutIt();
    void twoRecipesAlikeAreOnlyOffered();
    void gatheredRowsFollowACorrection();
    void shortUuidsOfTheDataAreAskedAfter();

private:
    [[nodiscard]] bool isReady() const
    {
        return m_session->records().isValid() && !m_session->isChecking()
            && m_session->componentsLeft() == 0 && m_session->canUpload();
    }
    void openSample(const QString &name) { m_session->openFile(test::dataFile("samples/" + name)); }
};

void TestRecipeSession::init()
{
    openSession();
    QVERIFY(startPractice());
    QVERIFY(connectToPractice(*m_session));
}

void TestRecipeSession::cleanup()
{
    closeSession();
    stopPractice();
}

void TestRecipeSession::theSecondFileIsReadyWithNothingButTheAnswer()
{
    m_session->openRecipe(recipePath("tension_x"));
    openSample("X_layer_APA14.csv");
    QTRY_VERIFY_WITH_TIMEOUT(m_session->typeForm() && m_session->table(), patience);
    QVERIFY(!m_session->isAnswered());
    m_session->setAnswer("Action ID", actionId);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
    QCOMPARE(m_session->records().count(), 1);

    // Another file of the same kind, and the action that it is for.
    QFile second(m_folder->filePath("second.csv"));
    QFile first(test::dataFile("samples/X_layer_APA14.csv"));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::WriteOnly));
    second.write(first.readAll().replace("6.12", "6.21"));
    second.close();
    m_session->openFile(second.fileName());
    QVERIFY(!m_session->isAnswered()); // what was said of the first file means nothing for this one
    m_session->setAnswer("Action ID", QString(actionId).replace("66f0", "66f1"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_session->table() && m_session->table()->source().path == second.fileName() && isReady(),
        patience);
    const Record record = m_session->record(0);
    QCOMPARE(record.data["measuredTensions_sideA"][0].toDouble(), 6.21);
    QVERIFY(record.actionId.startsWith("66f1"));
}

void TestRecipeSession::aRecognisedFileNeedsNoClick()
{
    m_session->shelf().setPlaces({QStringLiteral(M2M_RESOURCES "/recipes")}, {});
    openSample("winding.csv");
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
    QVERIFY(m_session->recipeWasRecognised());
    QCOMPARE(m_session->recipePath(), recipePath("winding"));
    QCOMPARE(m_session->records().count(), 8);

    // The next kind of file is read by its own recipe, offered at least.
    openSample("shipment.csv");
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->shelf().isLooking() && m_session->shelf().certain()
            && m_session->table() && m_session->table()->source().path.endsWith("shipment.csv"),
        patience);
    m_session->useRecipe(*m_session->shelf().certain());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
    QCOMPARE(m_session->records().count(), 40);
}

void TestRecipeSession::aRecipeThatWasRefusedStaysAside()
{
    m_session->shelf().setPlaces({QStringLiteral(M2M_RESOURCES "/recipes")}, {});
    openSample("winding.csv");
    QTRY_VERIFY_WITH_TIMEOUT(m_session->recipeWasRecognised(), patience);
    m_session->putRecipeAside();
    QVERIFY(m_session->recipePath().isEmpty());
    QVERIFY(!m_session->records().isValid());
    QSignalSpy offered(m_session.get(), &BatchSession::recipesOffered);
    m_session->readFileAgain();
    QTRY_VERIFY_WITH_TIMEOUT(!offered.isEmpty() && !m_session->shelf().isLooking(), patience);
    QVERIFY(m_session->recipePath().isEmpty());
}

void TestRecipeSession::theFormOfARefusedRecipeDoesNotComeLater()
{
    m_session->openRecipe(recipePath("winding"));
    QVERIFY(m_session->isFetchingTypeForm());
    m_session->putRecipeAside();
    QVERIFY(!m_session->isFetchingTypeForm());
}

void TestRecipeSession::aFileThatTheRecipeCannotReadIsReadWithoutIt()
{
    m_session->shelf().setPlaces({QStringLiteral(M2M_RESOURCES "/recipes")}, {});
    m_session->openRecipe(recipePath("frame_survey"));
    openSample("winding.csv");
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isUnreadableByRecipe(), patience);
    QVERIFY(!m_session->table());
    QCOMPARE(m_session->problem(BatchSession::Area::File)->kind, ErrorKind::FileHasNoRows);
    m_session->putRecipeAside();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_session->table() && !m_session->shelf().isLooking() && m_session->shelf().certain(),
        patience);
    QVERIFY(!m_session->isUnreadableByRecipe());
    QVERIFY(!m_session->problem(BatchSession::Area::File));
    // Without a recipe it was to be; the one that fits is offered.
    QVERIFY(m_session->recipePath().isEmpty());
    // The next file is recognised again.
    openSample("winding.csv");
    QTRY_VERIFY_WITH_TIMEOUT(m_session->recipeWasRecognised(), patience);

    // What somebody chooses by hand is not the recipe's fault.
    Dialect dialect = m_session->table()->dialect();
    dialect.headerRow = 1000;
    m_session->setDialect(dialect);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->problem(BatchSession::Area::File), patience);
    QVERIFY(!m_session->isUnreadableByRecipe());
}

void TestRecipeSession::twoRecipesAlikeAreOnlyOffered()
{
    QDir(m_folder->path()).mkdir("recipes");
    Recipe recipe = loadRecipe(recipePath("winding")).value();
    QVERIFY(saveRecipe(recipe, m_folder->filePath("recipes/one.m2mrecipe")));
    recipe.mappings.removeLast();
    QVERIFY(saveRecipe(recipe, m_folder->filePath("recipes/two.m2mrecipe")));
    m_session->shelf().setPlaces({m_folder->filePath("recipes")}, {});
    openSample("winding.csv");
    QTRY_COMPARE_WITH_TIMEOUT(m_session->shelf().candidates().size(), 2, patience);
    QVERIFY(!m_session->shelf().certain());
    QVERIFY(m_session->recipePath().isEmpty());
}

void TestRecipeSession::gatheredRowsFollowACorrection()
{
    m_session->openRecipe(recipePath("winding"));
    openSample("winding.csv");
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
    QCOMPARE(m_session->records().count(), 8);
    // The APA of the first row becomes that of the second: two records are one, and do not agree.
    const QString other = m_session->table()->row(1).value(0);
    m_session->correct({{CellAddress{0, 0}, other}});
    QTRY_VERIFY_WITH_TIMEOUT(m_session->records().isValid() && !m_session->isChecking()
            && m_session->report().rows.size() == m_session->records().count(),
        patience);
    QCOMPARE(m_session->records().recordOf(0), m_session->records().recordOf(1));
    QVERIFY(hasError(m_session->record(m_session->records().recordOf(0)).issues));
    m_session->undo();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
    QCOMPARE(m_session->records().count(), 8);
    QCOMPARE(m_session->report().wrong, 0);
}

void TestRecipeSession::shortUuidsOfTheDataAreAskedAfter()
{
    m_session->openRecipe(recipePath("winding"));
    openSample("winding.csv");
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
    QVERIFY(!m_session->runFacts().uuids.isEmpty());
    for (qint64 index = 0; index < m_session->records().count(); ++index) {
        const QJsonArray bobbins = m_session->record(index).data["bobbinGrid"].toArray();
        for (const QJsonValue bobbin : bobbins)
            QCOMPARE(bobbin["bobbinUuid"].toString().size(), 36);
    }
}

QTEST_GUILESS_MAIN(TestRecipeSession)
#include "tst_recipesession.moc"
