// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QString>

#include <quazip.h>
#include <quazipfile.h>

namespace m2m::test {

/// Parts of a workbook by name, and its bytes as they are written.
class WorkbookFile {
public:
    /// One sheet "Data" with these rows, no shared texts, no formats.
    explicit WorkbookFile(const QByteArray &rows)
    {
        const QByteArray rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                                "2006/relationships\">%1</Relationships>";
        parts["_rels/.rels"] =
            QByteArray(rels).replace("%1", relation("r1", "officeDocument", "xl/workbook.xml"));
        parts["xl/_rels/workbook.xml.rels"] = QByteArray(rels).replace("%1",
            relation("r1", "worksheet", "worksheets/sheet1.xml")
                + relation("r2", "worksheet", "/xl/worksheets/sheet2.xml")
                + relation("r3", "chartsheet", "chartsheets/sheet1.xml")
                + relation("r4", "sharedStrings", "sharedStrings.xml")
                + relation("r5", "styles", "styles.xml"));
        setSheets("<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/>");
        setRows(rows);
        setTexts("<si><t>shared</t></si>");
        setFormats("<xf numFmtId=\"0\"/>");
    }

    void setSheets(const QByteArray &sheets, const QByteArray &before = {})
    {
        parts["xl/workbook.xml"] = "<workbook " + main
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + before + "<sheets>" + sheets + "</sheets></workbook>";
    }
    void setRows(const QByteArray &rows, const QString &part = "xl/worksheets/sheet1.xml")
    {
        parts[part] = "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>";
    }
    void setTexts(const QByteArray &texts)
    {
        parts["xl/sharedStrings.xml"] = "<sst " + main + ">" + texts + "</sst>";
    }
    void setFormats(const QByteArray &formats, const QByteArray &codes = {})
    {
        parts["xl/styles.xml"] = "<styleSheet " + main + "><numFmts>" + codes
            + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + formats
            + "</cellXfs></styleSheet>";
    }

    QString write(const QString &path, int method = Z_DEFLATED) const
    {
        QuaZip zip(path);
        if (!zip.open(QuaZip::mdCreate))
            qFatal("cannot write a test file");
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            QuaZipFile file(&zip);
            if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(part.key()), nullptr, 0, method)
                || file.write(part.value()) != part.value().size())
                qFatal("cannot write a test file");
        }
        return path;
    }

    QMap<QString, QByteArray> parts;

private:
    static QByteArray relation(
        const QByteArray &id, const QByteArray &type, const QByteArray &target)
    {
        return "<Relationship Id=\"" + id
            + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type + "\" Target=\"" + target + "\"/>";
    }

    inline static const QByteArray main =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
};

} // namespace m2m::test
