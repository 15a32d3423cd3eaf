// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldcell.h"

#include "text/fieldtext.h"
#include "text/formtext.h"
#include "widgets/helppopup.h"
#include "widgets/mirrored.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace m2m {

namespace {

constexpr int indent = 14; ///< for each heading around
constexpr int shownOptions = 3;

/// A heading without a value has no path of its own; its key tells it from others.
QString nameOf(const OutlineEntry &entry)
{
    const FormComponent &component = *entry.component;
    return component.role == ComponentRole::Layout ? component.title : component.path;
}

/// Than what stands in the cell anyway: then a button says so.
bool tellsMore(const Field &field)
{
    return !field.tooltip.isEmpty() || !field.description.isEmpty()
        || field.options.size() > shownOptions + 1 || field.kind == ValueKind::Answers;
}

} // namespace

FieldCell::FieldCell(
    const OutlineEntry &entry, const TypeFormPtr &form, Operation operation, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_form(form)
    , m_operation(operation)
    , m_path(nameOf(entry))
{
    const bool heading = entry.isHeading();
    setObjectName((heading ? QStringLiteral("heading:") : QStringLiteral("field:")) + m_path);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(entry.depth * indent, heading ? space::s : 2, 0, 2);
    layout->setSpacing(0);
    addName(*layout);
    if (!entry.field) {
        addText(*layout, fieldNotes(entry, *form).join(QLatin1Char('\n')),
            QStringLiteral("fieldNotes:"), true);
        return;
    }
    const Field &field = *entry.field;
    QStringList facts;
    if (!heading)
        facts << fieldTypeText(field);
    if (!field.units.isEmpty())
        facts << field.units;
    facts << fieldLimits(field);
    addText(*layout, facts.join(QStringLiteral(" · ")), QStringLiteral("fieldFacts:"), false);
    addText(*layout, firstOptions(field, shownOptions), QStringLiteral("fieldOptions:"), false);
    addText(*layout, field.description, QStringLiteral("fieldDescription:"), false);
    QStringList notes = fieldNotes(entry, *form);
    if (const QString why = whyNotMapped(field, operation); !why.isEmpty() && !heading)
        notes << why;
    addText(*layout, notes.join(QLatin1Char('\n')), QStringLiteral("fieldNotes:"), true);
    const QString help = fieldHelp(entry, *form, operation);
    setToolTip(help);
    setWhatsThis(Qt::convertFromPlainText(help));
}

void FieldCell::addName(QVBoxLayout &layout)
{
    const Field *field = m_entry.field;
    const bool heading = m_entry.isHeading();
    const QString name = field ? field->label : m_entry.component->title;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xs);
    auto *label =
        new ElidedLabel(name, heading ? QStringLiteral("heading") : QStringLiteral("strong"));
    label->setObjectName(QStringLiteral("fieldLabel:") + m_path);
    line->addWidget(label);
    // Of an edit no field is required: what has no source stays as it is.
    if (field && field->required && !isEdit(m_operation)) {
        QLabel *star = makeLabel(QStringLiteral("*"), QStringLiteral("strong"));
        star->setObjectName(QStringLiteral("fieldRequired:") + m_path);
        star->setProperty("tone", QStringLiteral("bad"));
        star->setToolTip(tr("Required"));
        star->setAccessibleName(tr("required"));
        line->addWidget(star);
    }
    if (field && tellsMore(*field)) {
        auto *help = named(new Button(QStringLiteral("?"), {}, Button::Kind::Chip),
            QStringLiteral("fieldHelpButton:") + m_path, tr("What is %1?").arg(name));
        // Whoever goes by keyboard is in the source beside it and presses F1 there.
        help->setFocusPolicy(Qt::ClickFocus);
        help->setToolTip(tr("What is this?  F1"));
        connect(help, &QPushButton::clicked, this, &FieldCell::showHelp);
        line->addWidget(help);
    }
    if (const QString what = headingText(*m_entry.component); heading && !what.isEmpty()) {
        auto *words = new ElidedLabel(what, QStringLiteral("small"));
        words->setObjectName(QStringLiteral("headingText:") + m_path);
        line->addWidget(words, 1);
    }
    line->addStretch();
    layout.addLayout(line);
}

void FieldCell::addText(QVBoxLayout &layout, const QString &text, const QString &name, bool wraps)
{
    if (text.isEmpty())
        return;
    QLabel *label = wraps ? makeText(text, QStringLiteral("small"))
                          : new ElidedLabel(text, QStringLiteral("small"));
    label->setObjectName(name + m_path);
    layout.addWidget(label);
}

void FieldCell::showHelp()
{
    if (m_entry.field)
        openHelpPopup(m_entry.field->label, fieldHelp(m_entry, *m_form, m_operation), this, rect());
}

void FieldCell::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    for (int level = 0; level < m_entry.depth; ++level)
        painter.fillRect(
            mirrored(*this, QRect(level * indent + 3, 0, 2, height())), themeColors().border);
}

} // namespace m2m
