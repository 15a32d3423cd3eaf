// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxstyles.h"

#include "xlsxpackage.h"
#include "xlsxpart.h"
#include "xlsxtext.h"

#include <QHash>

namespace m2m {

namespace {

void readCodes(XlsxPart &part, QHash<int, QString> &codes)
{
    while (part.nextChild()) {
        codes.insert(part.attribute(QLatin1StringView("numFmtId")).toInt(),
            decodedXlsxText(part.attribute(QLatin1StringView("formatCode"))));
        part.skip();
    }
}

void readFormatIds(XlsxPart &part, QList<int> &ids)
{
    while (part.nextChild()) {
        if (part.is(QLatin1StringView("xf")))
            ids += part.attribute(QLatin1StringView("numFmtId")).toInt();
        part.skip();
    }
}

} // namespace

Result<QList<XlsxNumberFormat>> readXlsxStyles(
    XlsxPackage &package, const QString &name, qint64 limit)
{
    QHash<int, QString> codes;
    QList<int> ids;
    XlsxPart part(package, name, limit);
    if (part.begin(QLatin1StringView("styleSheet"))) {
        while (part.nextChild()) {
            if (part.is(QLatin1StringView("numFmts")))
                readCodes(part, codes);
            else if (part.is(QLatin1StringView("cellXfs")))
                readFormatIds(part, ids);
            else
                part.skip();
        }
    }
    return part.finish().map([&] {
        // Styles differ in fonts and borders too: the same format comes again and again.
        QHash<int, XlsxNumberFormat> made;
        QList<XlsxNumberFormat> formats;
        formats.reserve(ids.size());
        for (const int id : std::as_const(ids)) {
            auto format = made.find(id);
            if (format == made.end())
                format = made.insert(id, XlsxNumberFormat(id, codes.value(id)));
            formats += *format;
        }
        return formats;
    });
}

} // namespace m2m
