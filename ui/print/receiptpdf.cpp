// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptpdf.h"

#include "batch/savedfile.h"
#include "text/receipthtml.h"

#include <QFontDatabase>
#include <QJsonArray>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <array>
#include <cerrno>

namespace m2m {

namespace {

// All lengths in pixels of 1/96 inch, as the text document has them; the painter scales.
constexpr double dpi = 96;
constexpr double mm = dpi / 25.4;
constexpr double pageWidth = 210 * mm;
constexpr double pageHeight = 297 * mm;
constexpr double sideMargin = 19 * mm;
constexpr double headerTop = 10 * mm;
constexpr double bodyTop = 19 * mm;
constexpr double bodyBottom = pageHeight - 19 * mm;
constexpr double footerTop = pageHeight - 15 * mm;
constexpr double bodyWidth = pageWidth - 2 * sideMargin;
constexpr double bodyHeight = bodyBottom - bodyTop;
constexpr double titleHeight = 26;
constexpr double lineHeight = 12.4;

/// Left edges of the columns of the list.
constexpr std::array<double, 5> columnLeft{0, 52, 104, 184, 412};

const QColor ink(0x1b, 0x21, 0x2c);
const QColor muted(0x5a, 0x63, 0x73);
const QColor accent(0x0b, 0x63, 0xc8);
const QColor stripe(0xf4, 0xf6, 0xf9);

/// Points are of the device, whose pixels are that much smaller.
constexpr double sharpness = 6;

QFont fontOf(double points, bool isMono = false)
{
    QFont font = isMono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont();
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

class ReceiptPrinter {
public:
    ReceiptPrinter(const QJsonObject &receipt, QIODevice &device, const ProgressFn &progress)
        : m_receipt(receipt)
        , m_records(receipt[u"records"].toArray())
        , m_progress(progress)
        , m_writer(&device)
    {
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        m_writer.setResolution(int(dpi * sharpness));
        m_writer.setTitle(receiptHeader(receipt));
        m_writer.setCreator(QStringLiteral("M2M Uploader"));
        m_cover.setDefaultFont(fontOf(9.5));
        m_cover.setUseDesignMetrics(true);
        m_cover.setDocumentMargin(0);
        m_cover.setHtml(receiptHtml(receipt));
        m_cover.setPageSize({bodyWidth, bodyHeight});
        m_linesAPage = qsizetype((bodyHeight - titleHeight - lineHeight) / lineHeight);
        m_pages = m_cover.pageCount() + int((m_records.size() + m_linesAPage - 1) / m_linesAPage);
    }

    Result<void> print()
    {
        QPainter painter;
        if (!painter.begin(&m_writer))
            return failure(ErrorKind::FileNotWritable);
        const double scale = m_writer.resolution() / dpi;
        painter.scale(scale, scale);
        for (int page = 0; page < m_cover.pageCount(); ++page) {
            beginPage(painter);
            drawCover(painter, page);
        }
        for (qsizetype first = 0; first < m_records.size(); first += m_linesAPage) {
            if (m_progress && !m_progress(first, m_records.size())) {
                painter.end();
                return failure(ErrorKind::Cancelled);
            }
            beginPage(painter);
            drawList(painter, first);
        }
        return painter.end() ? Result<void>() : failure(ErrorKind::FileNotWritable);
    }

private:
    void beginPage(QPainter &painter)
    {
        if (m_page++ > 0)
            m_writer.newPage();
        painter.setFont(m_small);
        painter.setPen(muted);
        const QRectF top(sideMargin, headerTop, bodyWidth, 14);
        painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, receiptHeader(m_receipt));
        painter.fillRect(QRectF(sideMargin, headerTop + 17, bodyWidth, 1.4), accent);
        const QRectF bottom(sideMargin, footerTop, bodyWidth, 14);
        painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, receiptFooter(m_receipt));
        painter.drawText(
            bottom, Qt::AlignRight | Qt::AlignVCenter, receiptPageText(m_page, m_pages));
    }

    void drawCover(QPainter &painter, int page)
    {
        painter.save();
        painter.translate(sideMargin, bodyTop - page * bodyHeight);
        m_cover.drawContents(&painter, QRectF(0, page * bodyHeight, bodyWidth, bodyHeight));
        painter.restore();
    }

    void drawCells(QPainter &painter, const QStringList &cells, double top) const
    {
        for (size_t i = 0; i < columnLeft.size(); ++i) {
            const double right = i + 1 < columnLeft.size() ? columnLeft[i + 1] : bodyWidth;
            painter.drawText(
                QRectF(sideMargin + columnLeft[i] + 3, top, right - columnLeft[i] - 6, lineHeight),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, cells.value(qsizetype(i)));
        }
    }

    void drawList(QPainter &painter, qsizetype first)
    {
        double top = bodyTop;
        painter.setFont(m_heading);
        painter.setPen(accent);
        painter.drawText(QRectF(sideMargin, top, bodyWidth, titleHeight - 6),
            Qt::AlignLeft | Qt::AlignVCenter, receiptListTitle(m_receipt));
        top += titleHeight;
        painter.setFont(m_small);
        painter.setPen(muted);
        drawCells(painter, receiptListHead(), top);
        top += lineHeight;
        painter.fillRect(QRectF(sideMargin, top - 0.5, bodyWidth, 0.6), muted);
        painter.setFont(m_mono);
        painter.setPen(ink);
        const qsizetype end = std::min(first + m_linesAPage, m_records.size());
        for (qsizetype i = first; i < end; ++i, top += lineHeight) {
            if (i % 2 == 1)
                painter.fillRect(QRectF(sideMargin, top, bodyWidth, lineHeight), stripe);
            drawCells(painter, receiptListLine(m_records.at(i).toObject()), top);
        }
    }

    const QJsonObject &m_receipt;
    QJsonArray m_records;
    const ProgressFn &m_progress;
    QPdfWriter m_writer;
    QTextDocument m_cover;
    QFont m_small = fontOf(7 / sharpness);
    QFont m_heading = fontOf(11.5 / sharpness);
    QFont m_mono = fontOf(6.8 / sharpness, true);
    qsizetype m_linesAPage = 0;
    int m_page = 0;
    int m_pages = 0;
};

} // namespace

Result<void> saveReceiptPdf(
    const QJsonObject &receipt, const QString &path, const ProgressFn &progress)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return Unexpected(writingError(file, errno));
    errno = 0;
    Result<void> printed = ReceiptPrinter(receipt, file, progress).print();
    if (!printed && printed.error().kind == ErrorKind::Cancelled)
        return printed;
    // The writer of PDF does not look whether its bytes arrive; the file does.
    errno = 0;
    if (!printed || file.error() != QFileDevice::NoError || !file.commit())
        return Unexpected(writingError(file, errno));
    return {};
}

} // namespace m2m
