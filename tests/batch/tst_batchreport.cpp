// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/report.h"
#include "journal/journalreader.h"
#include "recipe/steps.h"
#include "support/practicefixture.h"
#include "support/sessionfixture.h"

#include <QJsonArray>

using namespace m2m;

/// What the report of an upload says of cells that were corrected by hand.
class TestBatchReport : public QObject, test::SessionFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void correctionsGoIntoTheRecordAndIntoItsReport();
    void aGatheredRecordTellsTheCorrectionsOfAllItsRows();
    void aCorrectionThatTakesItsRowOutIsToldBesideTheRecords();

private:
    void open(const Recipe &recipe, const QByteArray &csv)
    {
        m_session->setRecipe(recipe, QStringLiteral("test.m2mrecipe"));
        m_session->openText(csv, QStringLiteral("pasted.csv"));
        QTRY_VERIFY(isChecked());
    }
    [[nodiscard]] bool isChecked() const
    {
        return m_session->table() && !m_session->isOpening() && m_session->records().isValid()
            && !m_session->isChecking() && m_session->componentsLeft() == 0
            && m_session->report().rows.size() == m_session->records().count();
    }
    void upload()
    {
        QTRY_VERIFY(m_session->canUpload());
        m_session->startUpload();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->run().phase, RunPhase::Finished, 20000);
        m_report = batchReport(m_session->journalPath(), m_session->run().batch).value();
    }
    /// "line column: text in the file -> text that was typed" of each.
    static QStringList told(const QJsonValue &corrections)
    {
        QStringList lines;
        for (const QJsonValue each : corrections.toArray()) {
            lines += QStringLiteral("%1 %2: %3 -> %4")
                         .arg(each[u"line"].toInt())
                         .arg(each[u"columnName"].toString(), each[u"inFile"].toString(),
                             each[u"corrected"].toString());
        }
        return lines;
    }
    /// Boards whose corners stand in rows of their own, wherever.
    static Recipe cornersOfBoards()
    {
        Recipe recipe;
        recipe.operation = Operation::CreateComponent;
        recipe.typeFormId = QStringLiteral("GeometryBoard");
        recipe.shape.per = RecordShape::Per::Columns;
        recipe.shape.columns = QStringList{QStringLiteral("Order")};
        recipe.shape.filters = {{QStringLiteral("Use"), RowCondition::Keep::Unequal, {"no"}}};
        recipe.mappings = {
            {QStringLiteral("partNumber"), Source::column("Part"), {{step::option(), {}}}},
            {QStringLiteral("orderNumber"), Source::column("Order"), {}},
            {QStringLiteral("thicknesses"), Source::column("Thickness"), {{step::number(), {}}},
                Gather::List}};
        return recipe;
    }

    QJsonObject m_report;
};

void TestBatchReport::init()
{
    openSession();
    QVERIFY(startPractice());
    QVERIFY(connectToPractice(*m_session));
}

void TestBatchReport::cleanup()
{
    closeSession();
    stopPractice();
}

void TestBatchReport::correctionsGoIntoTheRecordAndIntoItsReport()
{
    Recipe recipe;
    recipe.operation = Operation::CreateComponent;
    recipe.typeFormId = QStringLiteral("GeometryBoard");
    recipe.mappings = {{QStringLiteral("partNumber"), Source::column("Part"), {{"option", {}}}},
        {QStringLiteral("orderNumber"), Source::column("Order"), {}}};
    open(recipe, "Part,Order\n3000124,PO-00001\n300O124,order 2\n3000124,PO-00003,lost\n");
    QCOMPARE(m_session->report().wrong, 2);
    m_session->setOperator(QStringLiteral("Ana"), QStringLiteral("Winder 2"));
    m_session->correct({{{1, 0}, QStringLiteral("3000124")}});
    m_session->correct({{{0, 1}, QStringLiteral("undone")}});
    m_session->undo();
    m_session->setOperator(QStringLiteral("Zoe"), QStringLiteral("Winder 2"));
    m_session->correct({{{1, 1}, QStringLiteral("PO-00002")}, {{2, 2}, QStringLiteral("")}});
    upload();

    const qint64 batch = m_session->run().batch;
    const QList<CorrectionInfo> kept =
        readCorrections(m_session->journalPath(), batch, 0, 9).value();
    QStringList lines;
    for (const CorrectionInfo &correction : kept) {
        lines +=
            QStringLiteral("%1/%2 %3: %4 -> %5, %6")
                .arg(correction.row)
                .arg(correction.line)
                .arg(correction.columnName, correction.raw, correction.corrected, correction.who);
        QVERIFY(correction.when.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QCOMPARE(correction.record, correction.row);
    }
    QCOMPARE(lines,
        QStringList({QStringLiteral("1/3 Part: 300O124 -> 3000124, Ana"),
            QStringLiteral("1/3 Order: order 2 -> PO-00002, Zoe"),
            QStringLiteral("2/4 : lost -> , Zoe")}));

    QCOMPARE(m_report[u"correctedCells"].toInt(), 3);
    QVERIFY(!m_report.contains(u"correctionsOutside"));
    QVERIFY(!m_report[u"records"][0].toObject().contains(u"corrections"));
    const QJsonValue second = m_report[u"records"][1];
    QCOMPARE(told(second[u"corrections"]),
        QStringList({QStringLiteral("3 Part: 300O124 -> 3000124"),
            QStringLiteral("3 Order: order 2 -> PO-00002")}));
    QCOMPARE(second[u"corrections"][1][u"by"].toString(), QStringLiteral("Zoe"));
    QCOMPARE(m_report[u"records"][2][u"corrections"][0][u"column"].toInt(), 3);
}

void TestBatchReport::aGatheredRecordTellsTheCorrectionsOfAllItsRows()
{
    open(cornersOfBoards(),
        "Part,Order,Thickness,Use\n" // rows of the two boards stand in turns
        "3000124,PO-00001,3.21,yes\n"
        "3000124,PO-00002,3.31,yes\n"
        "3000124,PO-00001,3.2z,yes\n"
        "3000124,PO-00002,3.3z,yes\n");
    QCOMPARE(m_session->records().count(), 2);
    QCOMPARE(m_session->report().wrong, 2);
    m_session->correct({{{2, 2}, QStringLiteral("3.22")}, {{3, 2}, QStringLiteral("3.32")}});
    upload();
    QCOMPARE(m_report[u"correctedCells"].toInt(), 2);
    QVERIFY(!m_report.contains(u"correctionsOutside"));
    QCOMPARE(m_report[u"records"].toArray().size(), 2);
    QCOMPARE(told(m_report[u"records"][0][u"corrections"]),
        QStringList(QStringLiteral("4 Thickness: 3.2z -> 3.22")));
    QCOMPARE(told(m_report[u"records"][1][u"corrections"]),
        QStringList(QStringLiteral("5 Thickness: 3.3z -> 3.32")));
}

void TestBatchReport::aCorrectionThatTakesItsRowOutIsToldBesideTheRecords()
{
    open(cornersOfBoards(),
        "Part,Order,Thickness,Use\n"
        "3000124,PO-00001,3.21,yes\n"
        "3000124,PO-00001,broken,yes\n"
        "3000124,PO-00001,3.23,yes\n");
    QCOMPARE(m_session->report().wrong, 1);
    m_session->correct({{{1, 3}, QStringLiteral("no")}});
    QTRY_VERIFY(isChecked());
    QCOMPARE(m_session->report().wrong, 0);
    upload();
    QCOMPARE(m_report[u"correctedCells"].toInt(), 1);
    QVERIFY(!m_report[u"records"][0].toObject().contains(u"corrections"));
    QCOMPARE(
        told(m_report[u"correctionsOutside"]), QStringList(QStringLiteral("3 Use: yes -> no")));
}

QTEST_GUILESS_MAIN(TestBatchReport)
#include "tst_batchreport.moc"
