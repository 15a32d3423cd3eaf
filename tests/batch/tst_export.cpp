// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/export.h"
#include "batch/receipt.h"
#include "journal/journalreader.h"
#include "recipe/steps.h"
#include "support/practicefixture.h"
#include "support/program.h"
#include "support/sessionfixture.h"
#include "table/ownexport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace m2m;

/// Batches as tables: every row of the file is in them, as it was, with what became of it.
class TestExport : public QObject, test::SessionFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyRowIsThereAsItIsInTheFile();
    void rowsOfGatheredRecordsAreAllThere();
    void aFileForEachOutcome();
    void whatStandsAroundTheTableStays();
    void aFileThatIsGoneOrChangedIsTold();
    void anExportOfAnExportHasOurColumnsOnce();
    void nothingIsWrittenOverTheFileOrTheJournal();
    void whatCannotBeWrittenIsTold();
    void aBatchOfAnEarlierJournalIsExportedToo();
    void theReceiptAddsUpAndIsSealed();

private:
    /// Boards by rows; or corners of boards, with rows that are left out.
    static Recipe boards()
    {
        Recipe recipe;
        recipe.name = QStringLiteral("boards");
        recipe.operation = Operation::CreateComponent;
        recipe.typeFormId = QStringLiteral("GeometryBoard");
        recipe.mappings = {{QStringLiteral("partNumber"), Source::column("Part"), {{"option", {}}}},
            {QStringLiteral("orderNumber"), Source::column("Order"), {}}};
        return recipe;
    }
    static Recipe corners()
    {
        Recipe recipe = boards();
        recipe.shape.per = RecordShape::Per::Columns;
        recipe.shape.columns = QStringList{QStringLiteral("Order")};
        recipe.shape.skipFirst = 1;
        recipe.shape.filters = {{QStringLiteral("Use"), RowCondition::Keep::Unequal, {"no"}}};
        recipe.mappings += {QStringLiteral("thicknesses"), Source::column("Thickness"),
            {{step::number(), {}}}, Gather::List};
        return recipe;
    }
    [[nodiscard]] bool isReady() const
    {
        return m_session->table() && !m_session->isOpening() && m_session->records().isValid()
            && !m_session->isChecking() && m_session->componentsLeft() == 0
            && m_session->canUpload();
    }
    /// Answers the batch; 0: it was not uploaded.
    qint64 upload(const Recipe &recipe, const QByteArray &csv)
    {
        m_file = inFolder(QStringLiteral("boards.csv"));
        test::writeFile(m_file, csv);
        m_session->setRecipe(recipe, QStringLiteral("test.m2mrecipe"));
        m_session->openFile(m_file);
        if (!QTest::qWaitFor([this] { return isReady(); }, patience))
            return 0;
        m_session->startUpload();
        const bool ended = QTest::qWaitFor(
            [this] { return m_session->run().phase == RunPhase::Finished; }, patience);
        return ended ? m_session->run().batch : 0;
    }
    Result<ExportResult> exported(
        qint64 batch, const QString &to, const QList<ExportGroup> &groups = {}, bool split = false)
    {
        ExportOrder order{m_session->journalPath(), batch, inFolder(to), split, split, groups, {}};
        order.texts.reason = [](const ItemInfo &item) {
            return QStringLiteral("because ") + item.rule;
        };
        order.texts.noRecord = QStringLiteral("left out");
        return exportBatch(order);
    }
    static TablePtr opened(const QString &path) { return Table::open(path).value_or(TablePtr()); }
    static QStringList column(const Table &table, const QString &name)
    {
        QStringList cells;
        for (qint64 row = 0; row < table.rowCount(); ++row)
            cells += table.row(row).value(table.columns().indexOf(name));
        return cells;
    }

    QString m_file;
};

namespace {

const QByteArray mixed = "Part;Order;Note\n"
                         "3000124;PO-00001;=HYPERLINK(\"x\")\n"
                         "3000124;order 2;-3,5\n"
                         "300O124;'@b;\"two\nlines\"\n"
                         "3000124;PO-00004;007;lost\n"
                         "3000124;PO-00005\n";
const QByteArray cornersOfBoards = "Part,Order,Thickness,Use\n"
                                   "3000124,PO-00000,9.99,yes\n"
                                   "3000124,PO-00001,3.21,yes\n"
                                   "3000124,PO-00002,3.31,yes\n"
                                   "3000124,PO-00009,9.99,no\n"
                                   "3000124,PO-00001,3.22,yes\n"
                                   "3000124,PO-00002,broken,yes\n";

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestExport::init()
{
    openSession();
    QVERIFY(startPractice());
    QVERIFY(connectToPractice(*m_session));
}

void TestExport::cleanup()
{
    closeSession();
    stopPractice();
}

void TestExport::everyRowIsThereAsItIsInTheFile()
{
    const qint64 batch = upload(boards(), mixed);
    QVERIFY(batch > 0);
    const auto result = exported(batch, QStringLiteral("all.csv"));
    QVERIFY(result);
    QCOMPARE(result->files.size(), 1);
    QCOMPARE(result->files[0].rows, 5);
    QCOMPARE(result->files[0].records, 5);
    QCOMPARE(result->fileRows, 5);
    QCOMPARE(result->rowsWithoutRecord, 0);
    QCOMPARE(result->ownColumns, OwnColumns::Included);
    const QByteArray bytes = read(result->files[0].path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFPart;Order;Note;m2m state;"));
    QVERIFY2(bytes.contains(";\"'=HYPERLINK("), bytes.constData());
    const TablePtr before = opened(m_file);
    const TablePtr after = opened(result->files[0].path);
    QVERIFY(after->isOwnExport());
    for (qint64 row = 0; row < 5; ++row) {
        const QStringList cells = before->row(row);
        QCOMPARE(after->row(row).first(std::min<qsizetype>(3, cells.size())),
            cells.first(std::min<qsizetype>(3, cells.size())));
        // What has no column has none here either.
        QCOMPARE(after->row(row).mid(10), cells.mid(3));
    }
    const QList<ItemInfo> items =
        readItems(m_session->journalPath(), {batch, {}, {}}, 0, 9).value();
    QCOMPARE(column(*after, "m2m state"),
        QStringList({"verified", "rejected", "rejected", "rejected", "verified"}));
    QCOMPARE(column(*after, "m2m record")[0], items[0].recordId);
    QVERIFY(!items[0].recordId.isEmpty());
    QCOMPARE(column(*after, "m2m reason")[1], QStringLiteral("because ") + items[1].rule);
    QCOMPARE(column(*after, "m2m time")[4], items[4].changed.toString(Qt::ISODateWithMs));
    QCOMPARE(column(*after, "m2m line"), QStringList({"2", "3", "4", "6", "7"}));
    QCOMPARE(column(*after, "m2m row"), QStringList({"1", "2", "3", "4", "5"}));
}

void TestExport::rowsOfGatheredRecordsAreAllThere()
{
    const qint64 batch = upload(corners(), cornersOfBoards);
    QVERIFY(batch > 0);
    const auto result = exported(batch, QStringLiteral("all.csv"));
    QVERIFY(result);
    QCOMPARE(result->fileRows, 6);
    QCOMPARE(result->rowsWithoutRecord, 2);
    QCOMPARE(result->counts.total(), 2);
    QCOMPARE(result->files[0].rows, 6);
    QCOMPARE(result->files[0].records, 2);
    const TablePtr table = opened(result->files[0].path);
    // By record; a row without one stands before the record whose first row is below it.
    QCOMPARE(column(*table, "m2m row"), QStringList({"1", "2", "5", "3", "6", "4"}));
    QCOMPARE(column(*table, "m2m line"), QStringList({"2", "3", "6", "4", "7", "5"}));
    QCOMPARE(column(*table, "m2m state"),
        QStringList({"noRecord", "verified", "verified", "rejected", "rejected", "noRecord"}));
    QCOMPARE(column(*table, "m2m reason")[0], QStringLiteral("left out"));

    // The row that is left out by its number is there, so that no other is in its place.
    const auto rejected = exported(batch, QStringLiteral("rejected.csv"), {ExportGroup::Rejected});
    QVERIFY(rejected);
    QCOMPARE(rejected->files[0].records, 1);
    const TablePtr wrong = opened(rejected->files[0].path);
    QCOMPARE(column(*wrong, "m2m row"), QStringList({"1", "3", "6"}));
    QByteArray corrected = read(rejected->files[0].path);
    corrected.replace("broken", "3.32");
    const qint64 again = upload(corners(), corrected);
    QVERIFY(again > 0);
    QCOMPARE(m_session->run().counts[ItemState::Verified], 1);
    QCOMPARE(m_session->run().counts.total(), 1);
    QCOMPARE(m_session->run().fileRows, 3);
    QCOMPARE(m_session->run().rowsTaken, 2);
}

void TestExport::aFileForEachOutcome()
{
    const qint64 batch = upload(boards(), mixed);
    QVERIFY(batch > 0);
    const auto result = exported(batch, QStringLiteral("out"), {}, true);
    QVERIFY(result);
    QCOMPARE(QDir(inFolder(QStringLiteral("out"))).entryList(QDir::Files),
        QStringList({QStringLiteral("boards-batch%1-rejected.csv").arg(batch),
            QStringLiteral("boards-batch%1-uploaded.csv").arg(batch)}));
    QCOMPARE(result->files[0].records + result->files[1].records, 5);
    for (const ExportedFile &file : result->files) {
        const QString state = file.path.contains(u"rejected") ? QStringLiteral("rejected")
                                                              : QStringLiteral("verified");
        const TablePtr table = opened(file.path);
        QCOMPARE(table->rowCount(), file.rows);
        QCOMPARE(column(*table, "m2m state").count(state), file.rows);
    }
    const auto none = exported(batch, QStringLiteral("none.csv"), {ExportGroup::Failed});
    QVERIFY(none);
    QVERIFY(none->files.isEmpty());
    QVERIFY(!QFile::exists(inFolder(QStringLiteral("none.csv"))));
}

void TestExport::whatStandsAroundTheTableStays()
{
    Recipe recipe = boards();
    recipe.knownRecords = KnownRecords::SendAgain;
    recipe.mappings[1].source = Source::of(Source::Kind::Preamble, QStringLiteral("Order"));
    Dialect dialect;
    dialect.comment = QStringLiteral("#");
    dialect.headerRow = 3;
    dialect.tailRows = 1;
    recipe.dialect = dialect;
    const qint64 batch = upload(recipe,
        "# Order: PO-00077\nGeometry,=x\n\nPart,Note\n3000124,a\n# a remark\n300O124,b\n\nend of "
        "file,1\n");
    QVERIFY(batch > 0);
    QCOMPARE(m_session->run().counts[ItemState::Rejected], 1);
    const auto result = exported(batch, QStringLiteral("wrong.csv"), {ExportGroup::Rejected});
    QVERIFY(result);
    const QByteArray bytes = read(result->files[0].path);
    QVERIFY2(bytes.startsWith("\xEF\xBB\xBFOrder: PO-00077\r\nGeometry,'=x\r\n\r\nPart,Note,m2m "
                              "state,")
            || bytes.startsWith("\xEF\xBB\xBF Order: PO-00077\r\nGeometry,'=x\r\n\r\nPart,Note,m2m "
                                "state,"),
        bytes.constData());
    QVERIFY2(bytes.endsWith("\r\n\r\nend of file,1\r\n"), bytes.constData());
    QByteArray corrected = bytes;
    corrected.replace("300O124", "3000124");
    QVERIFY(upload(recipe, corrected) > 0);
    QCOMPARE(m_session->run().counts.total(), 1);
    QCOMPARE(m_session->run().counts[ItemState::Verified], 1);
}

void TestExport::aFileThatIsGoneOrChangedIsTold()
{
    const qint64 batch = upload(corners(), cornersOfBoards);
    QVERIFY(batch > 0);
    test::writeFile(m_file, QByteArray(cornersOfBoards).replace("3.21", "3.29"));
    const auto changed = exported(batch, QStringLiteral("changed.csv"));
    QVERIFY(changed);
    QCOMPARE(changed->ownColumns, OwnColumns::FileChanged);
    const TablePtr table = opened(changed->files[0].path);
    QCOMPARE(table->columns(), ownExportColumns());
    QCOMPARE(table->rowCount(), 6); // each row of the file all the same
    QCOMPARE(column(*table, "m2m row"), QStringList({"1", "2", "5", "3", "6", "4"}));
    QCOMPARE(column(*table, "m2m line"), QStringList({"", "3", "", "4", "", ""}));
    QVERIFY(QFile::remove(m_file));
    const auto gone = exported(batch, QStringLiteral("gone.csv"));
    QVERIFY(gone);
    QCOMPARE(gone->ownColumns, OwnColumns::FileGone);
    QCOMPARE(gone->files[0].rows, 6);
}

void TestExport::anExportOfAnExportHasOurColumnsOnce()
{
    const qint64 batch = upload(boards(), mixed);
    QVERIFY(batch > 0);
    const auto first = exported(batch, QStringLiteral("first.csv"));
    const qint64 again =
        upload(boards(), read(first->files[0].path).replace("order 2", "PO-00002"));
    QVERIFY(again > batch);
    const auto second = exported(again, QStringLiteral("second.csv"));
    QVERIFY(second);
    QCOMPARE(second->ownColumns, OwnColumns::Included);
    const TablePtr table = opened(second->files[0].path);
    QCOMPARE(table->columns(), QStringList({"Part", "Order", "Note"}) + ownExportColumns());
    QCOMPARE(table->row(0)[2], QStringLiteral("=HYPERLINK(\"x\")"));
    QCOMPARE(table->row(2)[1], QStringLiteral("'@b"));
    QCOMPARE(table->row(3).mid(10), QStringList({"lost"}));
    QCOMPARE(column(*table, "m2m state"),
        QStringList({"skipped", "verified", "rejected", "rejected", "skipped"}));
}

void TestExport::nothingIsWrittenOverTheFileOrTheJournal()
{
    const qint64 batch = upload(boards(), mixed);
    QVERIFY(batch > 0);
    const auto over = exported(batch, QStringLiteral("boards.csv"));
    QVERIFY(!over);
    QCOMPARE(over.error().kind, ErrorKind::FileNotWritable);
    QCOMPARE(over.error().details.value("why").toString(), QStringLiteral("isSource"));
    QCOMPARE(read(m_file), mixed);
    const auto journal = exported(batch, QStringLiteral("uploads.sqlite"));
    QVERIFY(!journal);
    QCOMPARE(journal.error().details.value("why").toString(), QStringLiteral("isJournal"));
}

void TestExport::whatCannotBeWrittenIsTold()
{
    const qint64 batch = upload(boards(), mixed);
    QVERIFY(batch > 0);
    test::writeFile(inFolder(QStringLiteral("file")), "x");
    QCOMPARE(exported(batch, QStringLiteral("no/such/folder.csv")).error().kind,
        ErrorKind::FileNotWritable);
    QCOMPARE(exported(batch, QStringLiteral("file/in"), {}, true).error().kind,
        ErrorKind::FileNotWritable);
    QVERIFY(!exported(batch + 7, QStringLiteral("x.csv")));
    ExportOrder order{m_session->journalPath(), batch, {}, false, false, {}, {}};
    // Stopped in between, nothing is there.
    order.to = inFolder(QStringLiteral("stopped.csv"));
    const auto stopped = exportBatch(order, [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(order.to));
}

void TestExport::aBatchOfAnEarlierJournalIsExportedToo()
{
    const QString journal = inFolder(QStringLiteral("old.sqlite"));
    QVERIFY(QFile::copy(QStringLiteral(M2M_TEST_DATA "/journal/version4.sqlite"), journal));
    QVERIFY(QFile::setPermissions(journal, QFile::ReadOwner | QFile::WriteOwner));
    ExportOrder order{journal, 1, inFolder(QStringLiteral("old.csv")), false, false, {}, {}};
    const auto result = exportBatch(order);
    QVERIFY(result);
    QCOMPARE(result->ownColumns, OwnColumns::FileGone);
    QCOMPARE(result->fileRows, -1);
    QCOMPARE(result->files[0].records, 2);
    QCOMPARE(opened(order.to)->rowCount(), 2);
    const QJsonObject receipt = batchReceipt(journal, 1).value();
    QVERIFY(!receipt[u"counts"].toObject().contains(u"fileRows"));
    QCOMPARE(receipt[u"counts"][u"records"].toInteger(), 2);
}

void TestExport::theReceiptAddsUpAndIsSealed()
{
    const qint64 batch = upload(corners(), cornersOfBoards);
    QVERIFY(batch > 0);
    QJsonObject receipt = batchReceipt(m_session->journalPath(), batch).value();
    const QJsonObject counts = receipt[u"counts"].toObject();
    QCOMPARE(counts[u"fileRows"].toInteger(), 6);
    QCOMPARE(counts[u"rowsInRecords"].toInteger(), 4);
    QCOMPARE(counts[u"rowsWithoutRecord"].toInteger(), 2);
    QCOMPARE(counts[u"records"].toInteger(), 2);
    QCOMPARE(counts[u"verified"].toInteger() + counts[u"rejected"].toInteger(), 2);
    QVERIFY(receipt[u"isComplete"].toBool());
    qint64 rows = 0;
    for (const QJsonValue record : receipt[u"records"].toArray())
        rows += record[u"rowCount"].toInteger();
    QCOMPARE(rows, 4);
    QCOMPARE(receipt[u"sha256"].toString().toLatin1(), receiptHash(receipt));
    const QString path = inFolder(QStringLiteral("receipt.json"));
    QVERIFY(saveReceipt(receipt, path));
    const QJsonObject again = QJsonDocument::fromJson(read(path)).object();
    QCOMPARE(again[u"sha256"].toString().toLatin1(), receiptHash(again));
    receipt[u"operator"] = QStringLiteral("somebody else");
    QVERIFY(receipt[u"sha256"].toString().toLatin1() != receiptHash(receipt));
    QVERIFY(!QJsonDocument(again).toJson().contains(practice::practiceSecret().toUtf8()));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
