// SPDX-License-Identifier: GPL-3.0-or-later
#include "marksettings.h"

#include "text/reasontext.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"
#include "widgets/quietcombobox.h"
#include "widgets/settingfield.h"

namespace m2m {

namespace {

constexpr int markWidth = 16; ///< characters

QChar charOf(const QComboBox *box)
{
    const QString mark = box->currentData().toString();
    return mark.isEmpty() ? QChar() : mark[0];
}

/// Marks that are not in the list are added to it.
void choose(QComboBox *box, const QString &mark)
{
    int at = box->findData(mark);
    if (at < 0) {
        box->addItem(markName(mark, {}), mark);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

QString textOf(QChar mark) { return mark.isNull() ? QString() : QString(mark); }

} // namespace

MarkSettings::MarkSettings(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("markSettings"));
    new FlowLayout(this, space::m);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_quote = add(QStringLiteral("quoteCombo"), tr("Quotes"),
        {QStringLiteral("\""), QStringLiteral("'"), {}}, tr("nothing quotes"));
    m_escape = add(QStringLiteral("escapeCombo"), tr("Within quotes"), {{}, QStringLiteral("\\")},
        tr("doubled quote"));
    m_comment = add(QStringLiteral("commentCombo"), tr("Comment lines"),
        {{}, QStringLiteral("#"), QStringLiteral("//"), QStringLiteral("%"), QStringLiteral(";"),
            QStringLiteral("!"), QStringLiteral("*"), QStringLiteral("--")},
        tr("there are none"));
    m_thousands = add(QStringLiteral("thousandsCombo"), tr("Thousands mark"),
        {{}, QStringLiteral(","), QStringLiteral("."), QStringLiteral(" "), QStringLiteral("'"),
            QString(QChar(0x2019)), QString(QChar(QChar::Nbsp)), QString(QChar(0x202F))},
        tr("there is none"));
}

QComboBox *MarkSettings::add(const QString &objectName, const QString &caption,
    const QStringList &marks, const QString &none)
{
    auto *box = named(new QuietComboBox, objectName, caption);
    box->setMinimumContentsLength(markWidth);
    for (const QString &mark : marks)
        box->addItem(markName(mark, none), mark);
    layout()->addWidget(new SettingField(caption, box));
    connect(box, &QComboBox::activated, this, &MarkSettings::changed);
    return box;
}

void MarkSettings::showDialect(const Dialect &dialect)
{
    choose(m_quote, textOf(dialect.quote));
    choose(m_escape, textOf(dialect.escape));
    choose(m_comment, dialect.comment);
    choose(m_thousands, textOf(dialect.thousandsMark));
}

Dialect MarkSettings::applied(Dialect dialect) const
{
    dialect.quote = charOf(m_quote);
    dialect.escape = charOf(m_escape);
    dialect.comment = m_comment->currentData().toString();
    dialect.thousandsMark = charOf(m_thousands);
    return dialect;
}

} // namespace m2m
