// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlistedit.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>

namespace m2m {

namespace {
constexpr int shownLines = 3;
constexpr qsizetype mostOffered = 30; ///< a longer menu is no help
} // namespace

TextListEdit::TextListEdit(const QString &objectName, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_edit(named(new QPlainTextEdit, objectName, label))
    , m_pick(named(new Button(tr("Pick…"), {}), objectName + QStringLiteral(":pick"),
          tr("Pick from the values of the file")))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * shownLines + space::l);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_edit, 1);
    row->addWidget(m_pick, 0, Qt::AlignTop);
    m_pick->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextListEdit::changed);
    connect(m_pick, &QPushButton::clicked, this, &TextListEdit::offer);
}

void TextListEdit::setTexts(const QStringList &texts)
{
    m_edit->setPlainText(texts.join(QLatin1Char('\n')));
}

QStringList TextListEdit::texts() const
{
    return m_edit->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void TextListEdit::setOffered(const QStringList &texts)
{
    m_offered = texts.mid(0, mostOffered);
    m_pick->setVisible(!m_offered.isEmpty());
}

void TextListEdit::offer()
{
    auto *menu = new QMenu(m_pick);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList present = texts();
    for (const QString &text : std::as_const(m_offered)) {
        // An ampersand would underline what follows.
        QAction *action =
            menu->addAction(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(present.contains(text));
        connect(action, &QAction::triggered, this, [this, text](bool wanted) {
            QStringList changed = texts();
            changed.removeAll(text);
            if (wanted)
                changed += text;
            setTexts(changed);
        });
    }
    menu->popup(m_pick->mapToGlobal(QPoint(0, m_pick->height())));
}

} // namespace m2m
