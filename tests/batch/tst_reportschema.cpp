// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/report.h"
#include "journal/journal.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace m2m;

namespace {

/// What of a value is not as the schema says; of JSON Schema what our schema uses.
class SchemaCheck {
public:
    explicit SchemaCheck(QJsonObject schema)
        : m_root(std::move(schema))
    {
    }
    QStringList problems(const QJsonValue &value)
    {
        m_problems.clear();
        check(value, m_root, {});
        return m_problems;
    }
    /// Members that some value had.
    [[nodiscard]] QSet<QString> seen() const { return m_seen; }

private:
    void check(const QJsonValue &value, QJsonObject schema, const QString &place)
    {
        if (const QString ref = schema[u"$ref"].toString(); !ref.isEmpty())
            schema = m_root[u"$defs"][ref.section(u'/', -1)].toObject();
        const QString type = schema[u"type"].toString();
        const bool fits = (type == "object" && value.isObject())
            || (type == "array" && value.isArray()) || (type == "string" && value.isString())
            || (type == "integer" && value.isDouble()
                && value.toDouble() == double(value.toInteger()));
        if (!fits)
            m_problems += place + " is no " + type;
        if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value))
            m_problems += place + " is none of the enum";
        if (schema.contains(u"const") && schema[u"const"] != value)
            m_problems += place + " is not the constant";
        if (schema[u"format"].toString() == "date-time") {
            const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
            if (!time.isValid() || !value.toString().endsWith('Z'))
                m_problems += place + " is no time";
        }
        for (const QJsonValue element : value.toArray())
            check(element, schema[u"items"].toObject(), place + "[]");
        const QJsonObject members = schema[u"properties"].toObject();
        const QJsonObject object = value.toObject();
        for (const QJsonValue name : schema[u"required"].toArray()) {
            if (!object.contains(name.toString()))
                m_problems += place + "." + name.toString() + " is missing";
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString inside = place + "." + it.key();
            m_seen += inside;
            if (members.contains(it.key()))
                check(it.value(), members[it.key()].toObject(), inside);
            else
                m_problems += inside + " is not documented";
        }
    }

    QJsonObject m_root;
    QStringList m_problems;
    QSet<QString> m_seen;
};

} // namespace

/// Reports have the members that are documented, and no others.
class TestReportSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reportsAreAsDocumented();
    void theCheckSeesWhatIsWrong();

private:
    static QJsonObject schema()
    {
        QFile file(QStringLiteral(M2M_RESOURCES "/help/report-schema.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
};

void TestReportSchema::reportsAreAsDocumented()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j.sqlite"));
    SchemaCheck check(schema());
    QList<qint64> batches;
    {
        const auto journal = Journal::open(path).value();
        for (const char *operation :
            {"PerformAction", "EditAction", "CreateComponent", "EditComponent"}) {
            BatchInfo info;
            info.operation = QString::fromLatin1(operation);
            info.instanceKind = QStringLiteral("staging");
            info.fileRows = 12;
            info.rowsTaken = 10;
            const qint64 batch = journal->createBatch(info).value();
            QList<ItemInfo> items;
            for (int state = 0; state < itemStateCount; ++state) {
                ItemInfo item;
                item.row = state;
                item.line = state + 2;
                item.state = ItemState(state);
                item.recordId = QStringLiteral("id%1-%2").arg(batch).arg(state);
                item.rule = state % 2 == 0 ? QString() : QStringLiteral("required");
                item.detail = item.rule;
                item.rowList = state == 8 ? QStringLiteral("8-9") : QString();
                items += item;
            }
            QVERIFY(journal->addItems(batch, items));
            CorrectionInfo correction;
            correction.record = 3;
            CorrectionInfo outside;
            outside.row = 11;
            QVERIFY(journal->addCorrections(batch, {correction, outside}));
            QVERIFY(journal->finishCreating(batch));
            batches += batch;
        }
    }
    for (const qint64 batch : std::as_const(batches)) {
        const QStringList problems = check.problems(batchReport(path, batch).value());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
    }
    for (const char *name : {".rows", ".correctionsOutside", ".records[].corrections[].by",
             ".records[].actionId", ".records[].detail"})
        QVERIFY2(check.seen().contains(QString::fromLatin1(name)), name);
    // Of a journal that knew less.
    const QString old = folder.filePath(QStringLiteral("old.sqlite"));
    QVERIFY(QFile::copy(test::dataFile(QStringLiteral("journal/version4.sqlite")), old));
    QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    const QStringList problems = check.problems(batchReport(old, 1).value());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
}

void TestReportSchema::theCheckSeesWhatIsWrong()
{
    QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old.sqlite"));
    QVERIFY(QFile::copy(test::dataFile(QStringLiteral("journal/version4.sqlite")), old));
    QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    const QJsonObject good = batchReport(old, 1).value();
    SchemaCheck check(schema());
    QJsonObject bad = good;
    bad[u"more"] = 1;
    QCOMPARE(check.problems(bad), QStringList(".more is not documented"));
    bad = good;
    bad.remove(u"records");
    QCOMPARE(check.problems(bad), QStringList(".records is missing"));
    bad = good;
    bad[u"batch"] = "1";
    QCOMPARE(check.problems(bad), QStringList(".batch is no integer"));
}

QTEST_GUILESS_MAIN(TestReportSchema)
#include "tst_reportschema.moc"
