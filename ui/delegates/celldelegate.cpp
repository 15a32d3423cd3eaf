// SPDX-License-Identifier: GPL-3.0-or-later
#include "celldelegate.h"

#include "models/roles.h"
#include "scannerinput.h"
#include "widgets/icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace m2m {

namespace {
constexpr int padding = 8;
constexpr int iconSize = 12;
constexpr int cornerSize = 7;
constexpr int gap = 6;
constexpr int leastBefore = 40; ///< less would not be read
const char *const forAllProperty = "forAll";

QFont fontOf(const QModelIndex &index)
{
    QFont font = themeFont(index.data(role::Mono).toBool() ? TextRole::Mono
            : index.data(role::Strong).toBool()            ? TextRole::Strong
                                                           : TextRole::Body);
    font.setItalic(index.data(role::Italic).toBool());
    return font;
}

/// What the file says stands beside what was typed over it, at least with its beginning.
int roomForBefore(const QFontMetrics &metrics, const QString &before, int width)
{
    if (before.isEmpty())
        return 0;
    const int wanted = metrics.horizontalAdvance(before.left(400)) + gap;
    const int most = width * 2 / 5;
    return wanted <= most || most >= leastBefore ? qMin(wanted, most) : 0;
}

void paintBefore(
    QPainter *painter, const QRect &area, Qt::Alignment alignment, const QString &before)
{
    QFont font = painter->font();
    font.setStrikeOut(true);
    painter->setFont(font);
    painter->setPen(themeColors().muted);
    painter->drawText(area, int(alignment) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(before.left(400), Qt::ElideRight, area.width()));
}

/// Across all columns, whatever their order and widths: each cell paints the piece that it covers.
void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &title,
    const QString &note)
{
    const ThemeColors &colors = themeColors();
    painter->fillRect(option.rect, colors.sunken);
    painter->setPen(colors.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int left = table ? -table->horizontalHeader()->offset() : option.rect.left();
    const int width = table ? table->horizontalHeader()->length() : option.rect.width();
    QRect room(left + padding, option.rect.top(), width - 2 * padding, option.rect.height() - 1);
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setFont(themeFont(TextRole::Strong));
    painter->setPen(colors.text);
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, title);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(title) + space::m);
    painter->setFont(themeFont(TextRole::Small));
    painter->setPen(colors.muted);
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, note);
}
} // namespace

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors();
    const QVariant toneValue = index.data(role::Tone);
    const Tone tone = Tone(toneValue.toInt());
    const bool toned = toneValue.isValid() && tone != Tone::Neutral;
    const bool selected = option.state & QStyle::State_Selected;
    const QRect area = option.rect;

    painter->save();
    if (const QVariant heading = index.data(role::Heading); heading.isValid()) {
        paintHeading(painter, option, heading.toString(), index.data(role::HeadingNote).toString());
        painter->restore();
        return;
    }
    QColor ground = selected ? colors.primarySoft : colors.surface;
    if (toned && tone != Tone::Good) // what is good needs no alarm
        ground = colors.soft(tone);
    painter->fillRect(area, ground);
    painter->setPen(colors.border);
    painter->drawLine(area.bottomLeft(), area.bottomRight());

    int left = area.left() + padding;
    const QVariant inkTone = index.data(role::Ink);
    const QColor ink = inkTone.isValid()   ? colors.tone(Tone(inkTone.toInt()))
        : toned && tone != Tone::Primary   ? colors.tone(tone)
        : index.data(role::Muted).toBool() ? colors.muted
                                           : colors.text;
    const QString icon = index.data(role::Icon).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!icon.isEmpty()) {
        const int x = text.isEmpty() ? area.center().x() - iconSize / 2 : left;
        const QRect place(x, area.center().y() - iconSize / 2, iconSize, iconSize);
        painter->drawPixmap(QStyle::visualRect(option.direction, area, place).topLeft(),
            themedPixmap(icon, ink, iconSize, painter->device()->devicePixelRatioF()));
        left += iconSize + 6;
    }
    painter->setPen(ink);
    painter->setFont(fontOf(index));
    const QRect textArea = QStyle::visualRect(option.direction, area,
        QRect(left, area.top(), area.right() - padding - left + 1, area.height() - 1));
    Qt::Alignment alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (!(alignment & Qt::AlignHorizontal_Mask))
        alignment |= Qt::AlignLeft;
    alignment = (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    const QString before = index.data(role::Before).toString();
    const int kept = roomForBefore(painter->fontMetrics(), before, textArea.width());
    // Cells can hold whole paragraphs; what cannot be seen need not be measured.
    const QString shown = painter->fontMetrics().elidedText(text.left(400),
        index.data(role::Mono).toBool() ? Qt::ElideMiddle : Qt::ElideRight,
        textArea.width() - kept);
    painter->drawText(textArea, int(alignment) | Qt::TextSingleLine, shown);
    const int taken = painter->fontMetrics().horizontalAdvance(shown) + gap;
    if (!before.isEmpty() && (kept > 0 || textArea.width() - taken >= leastBefore)) {
        const bool right =
            bool(alignment & Qt::AlignRight) != (option.direction == Qt::RightToLeft);
        paintBefore(painter,
            right ? textArea.adjusted(0, 0, -taken, 0) : textArea.adjusted(taken, 0, 0, 0),
            alignment, before);
    }

    if (index.data(role::Changed).toBool()) {
        const QPoint corner = area.topRight();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.primary);
        painter->drawPolygon(QPolygon({corner + QPoint(1, 0), corner + QPoint(-cornerSize, 0),
            corner + QPoint(1, cornerSize + 1)}));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.primary, 2));
        painter->drawRect(area.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width = 2 * padding + 4;
    if (!index.data(role::Icon).toString().isEmpty())
        width += iconSize + 6;
    const QFontMetrics metrics(fontOf(index));
    width += metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString().left(120));
    if (const QString before = index.data(role::Before).toString(); !before.isEmpty())
        width += gap + metrics.horizontalAdvance(before.left(120));
    return {width, tableRowHeight};
}

QWidget *CellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    letScansIn(*editor);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The view fills editors again whenever data change; what is being typed must survive that.
    if (editor->property("filled").toBool())
        return;
    QStyledItemDelegate::setEditorData(editor, index);
    editor->setProperty("filled", true);
}

void CellDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (editor->property(forAllProperty).toBool())
        model->setData(index, static_cast<QLineEdit *>(editor)->text(), role::ForAllAlike);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

bool CellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            editor->setProperty(forAllProperty, key->modifiers().testFlag(Qt::ControlModifier));
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace m2m
