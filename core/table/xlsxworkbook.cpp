// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxworkbook.h"

#include "xlsxpackage.h"
#include "xlsxpart.h"
#include "xlsxtext.h"

#include <QStringList>

namespace m2m {

namespace {

struct Relation {
    QString id;
    QString type; ///< the last word of it, which is the same in both kinds of workbooks
    QString part;
};

/// A target is relative to the folder of the part that names it, or begins with a slash.
QString resolvedTarget(const QString &from, const QString &target)
{
    QStringList path;
    if (!target.startsWith(QLatin1Char('/')))
        path =
            from.split(QLatin1Char('/'), Qt::SkipEmptyParts).mid(0, from.count(QLatin1Char('/')));
    const QStringList steps = target.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (step == QStringLiteral("..")) {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != QStringLiteral(".")) {
            path += step;
        }
    }
    return path.join(QLatin1Char('/'));
}

/// The parts that a part names; `from` is empty for the workbook as a whole.
Result<QList<Relation>> relationsOf(XlsxPackage &package, const QString &from, qint64 limit)
{
    const qsizetype folder = from.lastIndexOf(QLatin1Char('/')) + 1;
    XlsxPart part(package,
        from.first(folder) + QStringLiteral("_rels/") + from.mid(folder) + QStringLiteral(".rels"),
        limit);
    QList<Relation> relations;
    if (part.begin(QLatin1StringView("Relationships"))) {
        while (part.nextChild()) {
            const QString type = part.attribute(QLatin1StringView("Type"));
            const QString target = part.attribute(QLatin1StringView("Target"));
            if (part.attribute(QLatin1StringView("TargetMode")) != QStringLiteral("External")) {
                relations += {part.attribute(QLatin1StringView("Id")),
                    type.mid(type.lastIndexOf(QLatin1Char('/')) + 1), resolvedTarget(from, target)};
            }
            part.skip();
        }
    }
    return part.finish().map([&] { return relations; });
}

QString partOfType(const QList<Relation> &relations, const QString &type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

void readSheets(XlsxPart &part, XlsxWorkbook &workbook, const QList<Relation> &relations)
{
    while (part.nextChild()) {
        const QString id = part.relationId();
        const auto relation = std::find_if(relations.begin(), relations.end(),
            [&](const Relation &candidate) { return candidate.id == id; });
        const QString state = part.attribute(QLatin1StringView("state"));
        if (relation == relations.end()) {
            part.refuse(QStringLiteral("reference"));
        } else if (relation->type == QStringLiteral("worksheet")) {
            workbook.sheets +=
                {decodedXlsxText(part.attribute(QLatin1StringView("name"))), relation->part,
                    state == QStringLiteral("hidden") || state == QStringLiteral("veryHidden")};
        }
        part.skip();
    }
}

Result<XlsxWorkbook> readContents(
    XlsxPackage &package, const QString &name, const QList<Relation> &relations, qint64 limit)
{
    XlsxWorkbook workbook;
    workbook.stringsPart = partOfType(relations, QStringLiteral("sharedStrings"));
    workbook.stylesPart = partOfType(relations, QStringLiteral("styles"));
    XlsxPart part(package, name, limit);
    if (part.begin(QLatin1StringView("workbook"))) {
        while (part.nextChild()) {
            if (part.is(QLatin1StringView("sheets"))) {
                readSheets(part, workbook, relations);
                continue;
            }
            if (part.is(QLatin1StringView("workbookPr"))) {
                const QString since1904 = part.attribute(QLatin1StringView("date1904"));
                if (since1904 == QStringLiteral("1") || since1904 == QStringLiteral("true"))
                    workbook.epoch = XlsxEpoch::From1904;
            }
            part.skip();
        }
    }
    return part.finish().and_then([&]() -> Result<XlsxWorkbook> {
        if (workbook.sheets.isEmpty()) // nothing but charts, or not even that
            return failure(ErrorKind::SheetNotFound);
        return workbook;
    });
}

} // namespace

Result<XlsxWorkbook> readXlsxWorkbook(XlsxPackage &package, qint64 limit)
{
    return relationsOf(package, {}, limit)
        .and_then([&](const QList<Relation> &ofPackage) -> Result<XlsxWorkbook> {
            const QString name = partOfType(ofPackage, QStringLiteral("officeDocument"));
            const bool isOther = !package.has(QStringLiteral("xl/workbook.xml"))
                && !name.contains(QStringLiteral("workbook"), Qt::CaseInsensitive);
            if (isOther) { // a text document, a presentation
                return failure(ErrorKind::FileIsBinary, {},
                    {{QStringLiteral("looksLike"), QStringLiteral("zip")}});
            }
            return relationsOf(package, name, limit)
                .and_then([&](const QList<Relation> &ofWorkbook) {
                    return readContents(package, name, ofWorkbook, limit);
                });
        });
}

} // namespace m2m
