// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipthtml.h"

#include "batch/report.h"
#include "format.h"
#include "instancetext.h"
#include "statetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <array>

namespace m2m {

namespace {

constexpr qsizetype differencesOnReceipt = 200;

struct Receipts {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

constexpr std::array countedStates{ItemState::Waiting, ItemState::Sending, ItemState::Uploaded,
    ItemState::Verified, ItemState::Different, ItemState::Rejected, ItemState::Failed,
    ItemState::Unknown, ItemState::Skipped};

QString html(const QString &text) { return text.toHtmlEscaped(); }

StateCounts countsOf(const QJsonObject &receipt)
{
    StateCounts counts;
    for (const ItemState state : countedStates)
        counts[state] = receipt[u"counts"][itemStateKey(state)].toInteger();
    return counts;
}

QString textOr(const QJsonValue &value, const QString &otherwise)
{
    return value.toString().isEmpty() ? otherwise : value.toString();
}

/// A long word that may be broken: paper has no other way.
QString mono(const QString &text)
{
    return QStringLiteral("<span style='font-family:monospace; font-size:8pt'>%1</span>")
        .arg(html(text));
}

QString timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    return Receipts::tr("%1 UTC").arg(time.toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")));
}

QString fact(const QString &name, const QString &valueHtml)
{
    return QStringLiteral("<tr><td width='142' style='color:#5a6373'>%1</td><td>%2</td></tr>")
        .arg(html(name), valueHtml);
}

QString heading(const QString &text)
{
    return QStringLiteral("<p style='font-size:11.5pt; font-weight:600; color:#0b63c8;"
                          " margin-top:15px; margin-bottom:4px'>%1</p>")
        .arg(html(text));
}

QString verdict(const QJsonObject &receipt)
{
    const StateCounts counts = countsOf(receipt);
    const bool proven = counts[ItemState::Verified] + counts[ItemState::Skipped] == counts.total();
    QString colour = QStringLiteral("#fde9e9; color:#8e1420");
    if (proven)
        colour = QStringLiteral("#e6f5ec; color:#0f5c33");
    else if (counts.bad() == 0)
        colour = QStringLiteral("#fff2d1; color:#6b4400");
    return QStringLiteral("<table width='100%' cellpadding='9' cellspacing='0'><tr>"
                          "<td style='background-color:%1; font-size:11pt'>%2</td></tr></table>")
        .arg(colour,
            html(provenSentence(counts, receipt[u"notReadBack"].toInteger(),
                int(receipt[u"readBackOneOf"].toInteger(1)))));
}

QString facts(const QJsonObject &receipt)
{
    const QString nobody = Receipts::tr("not named");
    const QJsonObject file = receipt[u"file"].toObject();
    const QJsonObject instance = receipt[u"instance"].toObject();
    const QJsonObject form = receipt[u"typeForm"].toObject();
    const auto operation = operationFromName(receipt[u"operation"].toString());
    const qint64 corrected = receipt[u"correctedCells"].toInteger();
    QString rows = fact(Receipts::tr("File"),
        QStringLiteral("<b>%1</b>, %2")
            .arg(html(file[u"name"].toString()), html(sizeText(file[u"bytes"].toInteger()))));
    rows += fact(Receipts::tr("its SHA-256"), mono(file[u"sha256"].toString()));
    rows += fact(Receipts::tr("Instance"),
        QStringLiteral("<b>%1</b>, %2")
            .arg(html(instanceWord(instance[u"kind"].toString())),
                html(instance[u"host"] == instance[u"profile"]
                        ? instance[u"host"].toString()
                        : Receipts::tr("%1, profile %2")
                              .arg(
                                  instance[u"host"].toString(), instance[u"profile"].toString()))));
    rows += fact(Receipts::tr("What"),
        html(QStringLiteral("%1: %2").arg(
            operation ? operationText(*operation) : receipt[u"operation"].toString(),
            form[u"name"].toString())));
    rows += fact(Receipts::tr("Recipe"),
        html(textOr(receipt[u"recipe"][u"name"], Receipts::tr("without a name"))));
    rows += fact(Receipts::tr("its SHA-256"), mono(receipt[u"recipe"][u"sha256"].toString()));
    rows += fact(Receipts::tr("Operator, station"),
        html(QStringLiteral("%1, %2").arg(
            textOr(receipt[u"operator"], nobody), textOr(receipt[u"station"], nobody))));
    rows += fact(Receipts::tr("Begun, ended"),
        html(QStringLiteral("%1 – %2").arg(timeOf(receipt[u"begun"]),
            receipt[u"isComplete"].toBool() ? timeOf(receipt[u"ended"])
                                            : Receipts::tr("not at its end yet"))));
    rows += fact(Receipts::tr("Program"),
        html(Receipts::tr("M2M Uploader %1").arg(receipt[u"program"].toString())));
    if (corrected > 0) {
        rows += fact(Receipts::tr("By hand"),
            html(Receipts::tr("%n cell(s) of the file corrected", nullptr, int(corrected))));
    }
    return QStringLiteral("<table width='100%' cellpadding='2' cellspacing='0'>%1</table>")
        .arg(rows);
}

QString counted(const QString &name, qint64 count, bool strong)
{
    const QString weight =
        strong || count > 0 ? QStringLiteral("600") : QStringLiteral("400; color:#98a0ad");
    const QString line = strong ? QStringLiteral("; background-color:#eef1f5") : QString();
    return QStringLiteral("<tr><td style='font-weight:%1%4'>%2</td>"
                          "<td align='right' style='font-weight:%1%4'>%3</td></tr>")
        .arg(weight, html(name), html(numberText(count)), line);
}

/// Two sums side by side: the rows of the file, and the records that were made of them.
QString sums(const QJsonObject &receipt)
{
    const QJsonObject given = receipt[u"counts"].toObject();
    const StateCounts counts = countsOf(receipt);
    QString rows;
    if (given.contains(u"fileRows")) {
        rows = counted(Receipts::tr("in records"), given[u"rowsInRecords"].toInteger(), false)
            + counted(
                Receipts::tr("that make no record"), given[u"rowsWithoutRecord"].toInteger(), false)
            + counted(Receipts::tr("Rows of the file"), given[u"fileRows"].toInteger(), true);
    } else {
        rows = QStringLiteral("<tr><td>%1</td></tr>")
                   .arg(html(Receipts::tr(
                       "An earlier version of the program did not write down how many rows the "
                       "file has.")));
    }
    QString records;
    for (const ItemState state : countedStates) {
        if (state != ItemState::Sending || counts[state] > 0)
            records += counted(stateWord(state), counts[state], false);
    }
    records += counted(Receipts::tr("Records"), counts.total(), true);
    const QString table =
        QStringLiteral("<table width='100%' cellpadding='2.5' cellspacing='0'>%1</table>");
    return QStringLiteral("<table width='100%' cellspacing='0'><tr><td width='46%'>%1</td>"
                          "<td width='8%'></td><td width='46%'>%2</td></tr></table>")
        .arg(table.arg(rows), table.arg(records));
}

QString signature()
{
    const QString line = QStringLiteral("<td width='%1%' style='border-top:1px solid #5a6373; "
                                        "color:#5a6373; font-size:8pt'>%2</td>");
    const QString gap = QStringLiteral("<td width='4%'></td>");
    return heading(Receipts::tr("Signed off"))
        + QStringLiteral("<p style='margin-top:38px; margin-bottom:0px'></p>"
                         "<table width='100%' cellpadding='3' cellspacing='0'><tr>")
        + line.arg(QStringLiteral("36"), html(Receipts::tr("Name"))) + gap
        + line.arg(QStringLiteral("20"), html(Receipts::tr("Date"))) + gap
        + line.arg(QStringLiteral("36"), html(Receipts::tr("Signature")))
        + QStringLiteral("</tr></table>");
}

QString seal(const QJsonObject &receipt)
{
    return QStringLiteral("<p style='margin-top:14px; font-size:8pt; color:#5a6373'>%1<br>%2</p>")
        .arg(html(Receipts::tr("Written %1 by M2M Uploader %2. SHA-256 of the content of this "
                               "receipt as JSON, without this sum:")
                      .arg(timeOf(receipt[u"written"]), receipt[u"writtenBy"].toString())),
            mono(receipt[u"sha256"].toString()));
}

QString differences(const QJsonObject &receipt)
{
    const QJsonArray all = receipt[u"differences"].toArray();
    if (all.isEmpty())
        return {};
    QString rows;
    for (qsizetype i = 0; i < std::min(all.size(), differencesOnReceipt); ++i) {
        const QJsonObject one = all.at(i).toObject();
        QStringList values;
        const QJsonArray found = one[u"values"].toArray();
        for (const QJsonValue value : found) {
            const QJsonValue stored = value[u"stored"];
            values +=
                Receipts::tr("%1: sent %2, there %3", "a field and two values")
                    .arg(value[u"path"].toString(), quoted(valueText(value[u"sent"])),
                        stored.isUndefined() ? Receipts::tr("nothing") : quoted(valueText(stored)));
        }
        if (values.isEmpty())
            values += textOr(one[u"detail"], Receipts::tr("The DB does not have it."));
        rows += QStringLiteral("<tr><td width='60'>%1</td><td>%2<br>%3</td></tr>")
                    .arg(html(Receipts::tr("line %1").arg(one[u"line"].toInteger())),
                        mono(one[u"id"].toString()), html(values.join(QStringLiteral("; "))));
    }
    QString text = heading(Receipts::tr("What reads back differently"))
        + QStringLiteral("<table width='100%' cellpadding='3' cellspacing='0'>%1</table>")
              .arg(rows);
    if (all.size() > differencesOnReceipt) {
        text += QStringLiteral("<p>%1</p>")
                    .arg(html(Receipts::tr("%n more; the JSON receipt has all of them.", nullptr,
                        int(all.size() - differencesOnReceipt))));
    }
    return text;
}

} // namespace

QString receiptHtml(const QJsonObject &receipt)
{
    return QStringLiteral("<p style='font-size:20pt; font-weight:600; margin-top:0px;"
                          " margin-bottom:0px'>%1</p><p style='color:#5a6373; margin-top:0px;"
                          " margin-bottom:14px'>%2</p>")
               .arg(html(Receipts::tr("Upload receipt")),
                   html(Receipts::tr("Batch %1 of station %2")
                            .arg(QString::number(receipt[u"batch"].toInteger()),
                                textOr(receipt[u"station"], Receipts::tr("not named")))))
        + verdict(receipt) + heading(Receipts::tr("What was uploaded")) + facts(receipt)
        + heading(Receipts::tr("What became of it")) + sums(receipt) + signature() + seal(receipt)
        + differences(receipt);
}

QString receiptHeader(const QJsonObject &receipt)
{
    return Receipts::tr("M2M Uploader · receipt of batch %1 · %2")
        .arg(QString::number(receipt[u"batch"].toInteger()),
            cut(receipt[u"file"][u"name"].toString(), 60));
}

QString receiptFooter(const QJsonObject &receipt)
{
    return Receipts::tr("Receipt %1").arg(receipt[u"sha256"].toString());
}

QString receiptPageText(int page, int pages)
{
    return Receipts::tr("Page %1 of %2").arg(numberText(page), numberText(pages));
}

QString receiptListTitle(const QJsonObject &receipt)
{
    return Receipts::tr("Each record (%1)").arg(numberText(receipt[u"records"].toArray().size()));
}

QStringList receiptListHead()
{
    return {Receipts::tr("Row"), Receipts::tr("Line"), Receipts::tr("State"),
        Receipts::tr("Component"), Receipts::tr("ID of the record")};
}

QStringList receiptListLine(const QJsonObject &record)
{
    const QString key = record[u"state"].toString();
    QString word = key;
    for (const ItemState state : countedStates) {
        if (itemStateKey(state) == key)
            word = stateWord(state);
    }
    return {QString::number(record[u"row"].toInteger()),
        QString::number(record[u"line"].toInteger()), word, record[u"componentUuid"].toString(),
        record[u"id"].toString()};
}

} // namespace m2m
