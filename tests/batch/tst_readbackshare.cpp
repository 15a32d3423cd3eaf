// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/receipt.h"
#include "batch/report.h"
#include "journal/journalreader.h"
#include "practice/practiceserver.h"
#include "practice/practicestore.h"
#include "recipe/steps.h"
#include "support/gateway.h"
#include "support/practicefixture.h"
#include "support/sessionfixture.h"

using namespace m2m;
using namespace Qt::StringLiterals;

namespace {

using Mishap = test::Gateway::Mishap;

constexpr int rows = 40;
constexpr int oneOf = 10;

Mapping column(const QString &field, const QString &name, const QString &step = {})
{
    return {field, Source::column(name), step.isEmpty() ? QList<Step>() : QList<Step>{{step, {}}}};
}

Recipe inspections()
{
    Recipe recipe;
    recipe.operation = Operation::PerformAction;
    recipe.typeFormId = u"BoardVisualInspection"_s;
    recipe.mappings = {column(targetPath(), u"Target"_s, step::component()),
        column(u"inspector"_s, u"Name"_s),
        {u"inspectionDate"_s, Source::constant(u"2024-01-11"_s), {{step::date(), {}}}},
        {u"nonConformingDisposition"_s, Source::constant(u"scrap"_s), {{step::option(), {}}}}};
    return recipe;
}

Recipe renaming()
{
    Recipe recipe;
    recipe.operation = Operation::EditComponent;
    recipe.typeFormId = u"wire_bobbin"_s;
    recipe.mappings = {
        column(targetPath(), u"Target"_s, step::component()), column(u"name"_s, u"Name"_s)};
    return recipe;
}

} // namespace

/// By choice one of ten records is read back: the run ends, says so, and what is in doubt is asked
/// after all the same.
class TestReadBackShare : public QObject, test::SessionFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void oneOfTenIsAskedFor();
    void allAreByDefault();
    void whatWasInDoubtIsReadBack();
    void editsAreReadBack();
    void anInterruptedOneComesToItsEnd();

private:
    void connectBy(int share);
    void prepare(const Recipe &recipe, const QString &typeForm, int count);
    [[nodiscard]] bool becomes(RunPhase phase) const
    {
        return QTest::qWaitFor([this, phase] { return m_session->run().phase == phase; }, patience);
    }
    [[nodiscard]] BatchInfo batch() const
    {
        return readBatch(m_uploads->journalPath(), m_session->run().batch).value();
    }

    std::unique_ptr<test::Gateway> m_gateway;
};

void TestReadBackShare::init()
{
    openSession();
    QVERIFY(startPractice());
    m_gateway = std::make_unique<test::Gateway>(
        m_practice->address(), [](const QByteArray &, int) { return std::nullopt; });
}

void TestReadBackShare::cleanup()
{
    closeSession();
    m_gateway.reset();
    stopPractice();
}

void TestReadBackShare::connectBy(int share)
{
    Profile profile{u"practice"_s, InstanceKind::Practice, m_gateway->address(),
        m_gateway->address(), practice::practiceClientId()};
    profile.readBackOneOf = share;
    m_session->connectTo(profile, practice::practiceSecret());
    QVERIFY(QTest::qWaitFor([this] { return m_session->isConnected(); }, patience));
}

void TestReadBackShare::prepare(const Recipe &recipe, const QString &typeForm, int count)
{
    const QStringList targets = (*practice::PracticeStore::open(m_practiceFolder->path()))
                                    ->ids(practice::RecordKind::Component, typeForm, 5);
    QVERIFY(!targets.isEmpty());
    QByteArray csv = "Target,Name\n";
    for (int row = 0; row < count; ++row)
        csv += targets[row % targets.size()].toUtf8() + ",Ana " + QByteArray::number(row) + '\n';
    m_session->setRecipe(recipe, u"test.m2mrecipe"_s);
    m_session->openText(csv, u"pasted.csv"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_session->canUpload(); }, patience));
    m_gateway->gets = 0;
}

void TestReadBackShare::oneOfTenIsAskedFor()
{
    connectBy(oneOf);
    prepare(inspections(), u"GeometryBoard"_s, rows);
    m_session->startUpload();
    QVERIFY(becomes(RunPhase::Finished));
    const RunStatus &run = m_session->run();
    const int readBack = rows / oneOf + 1; // and the first
    QCOMPARE(m_gateway->gets, readBack);
    QCOMPARE(m_gateway->posts, rows);
    QCOMPARE(run.counts[ItemState::Verified], readBack);
    QCOMPARE(run.counts[ItemState::Uploaded], rows - readBack);
    QCOMPARE(run.notReadBack, rows - readBack);
    QCOMPARE(run.open(), 0);
    QCOMPARE(run.secondsLeft, -1);

    QCOMPARE(batch().readBackOneOf, oneOf);
    QCOMPARE(batch().notReadBack, rows - readBack);
    QCOMPARE(batch().open(), 0);
    const QString &path = m_uploads->journalPath();
    QCOMPARE(countBatches(path, {{}, {}, true}).value(), 0);
    const auto items = readItems(path, {run.batch, {ItemState::Uploaded}, {}}, 0, rows);
    for (const ItemInfo &item : *items)
        QCOMPARE(item.rule, notReadBackRule);

    const auto receipt = batchReceipt(path, run.batch);
    QCOMPARE((*receipt)[u"isComplete"].toBool(), true);
    QCOMPARE((*receipt)[u"readBackOneOf"].toInt(), oneOf);
    QCOMPARE((*receipt)[u"notReadBack"].toInt(), rows - readBack);
    const auto report = batchReport(path, run.batch);
    QCOMPARE((*report)[u"readBackOneOf"].toInt(), oneOf);
    QCOMPARE((*report)[u"notReadBack"].toInt(), rows - readBack);
    // The same file is not gone on with: there is nothing left.
    QVERIFY(QTest::qWaitFor([this] { return m_session->earlierUploadsKnown(); }, patience));
    QCOMPARE(m_session->earlierUploads().constFirst().open(), 0);
}

void TestReadBackShare::allAreByDefault()
{
    connectBy(1);
    prepare(inspections(), u"GeometryBoard"_s, rows);
    m_session->startUpload();
    QVERIFY(becomes(RunPhase::Finished));
    QCOMPARE(m_gateway->gets, rows);
    QCOMPARE(m_session->run().counts[ItemState::Verified], rows);
    QCOMPARE(
        (*batchReceipt(m_uploads->journalPath(), m_session->run().batch))[u"notReadBack"].toInt(),
        0);
}

void TestReadBackShare::whatWasInDoubtIsReadBack()
{
    connectBy(1000);
    prepare(inspections(), u"GeometryBoard"_s, rows);
    // Every second answer is lost.
    m_gateway->setJudge([](const QByteArray &, int post) -> std::optional<Mishap> {
        return post % 2 == 1 ? std::optional(Mishap{true}) : std::nullopt;
    });
    m_session->startUpload();
    QVERIFY(becomes(RunPhase::Finished));
    QVERIFY(m_session->run().counts[ItemState::Verified] >= rows / 2);
    QCOMPARE(
        m_session->run().counts[ItemState::Verified] + m_session->run().counts[ItemState::Uploaded],
        rows);
    QVERIFY(m_gateway->gets < rows);
    QCOMPARE(m_session->run().open(), 0);
}

void TestReadBackShare::editsAreReadBack()
{
    connectBy(1000);
    prepare(renaming(), u"wire_bobbin"_s, 10);
    m_session->startUpload();
    QVERIFY(becomes(RunPhase::Finished));
    QCOMPARE(m_session->run().counts[ItemState::Verified], 10);
    QCOMPARE(batch().readBackOneOf, 1);
}

void TestReadBackShare::anInterruptedOneComesToItsEnd()
{
    connectBy(oneOf);
    prepare(inspections(), u"GeometryBoard"_s, rows);
    m_gateway->setJudge([this](const QByteArray &, int post) {
        if (post == rows / 2)
            m_session->cancelUpload();
        return std::nullopt;
    });
    m_session->startUpload();
    QVERIFY(becomes(RunPhase::Cancelled));
    QVERIFY(QTest::qWaitFor([this] { return m_session->run().inFlight == 0; }, patience));
    const BatchInfo half = batch();
    QVERIFY(half.notReadBack > 0);
    QVERIFY(half.open() > 0);
    QCOMPARE(countBatches(m_uploads->journalPath(), {{}, {}, true}).value(), 1);
    m_uploads->continueUpload(half.id);
    QVERIFY(becomes(RunPhase::Finished));
    QCOMPARE(batch().open(), 0);
    QCOMPARE(batch().counts[ItemState::Uploaded], batch().notReadBack);
    QCOMPARE(m_session->run().notReadBack, batch().notReadBack);
    QVERIFY(batch().notReadBack >= rows / 2);
    QCOMPARE(m_gateway->posts, rows);
}

QTEST_GUILESS_MAIN(TestReadBackShare)
#include "tst_readbackshare.moc"
