// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcombo.h"

#include "searchpopup.h"

#include <QKeyEvent>

namespace m2m {

void SearchCombo::showPopup() { openSearch({}); }

void SearchCombo::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool typed = !text.isEmpty() && text.at(0).isPrint() && text != QLatin1StringView(" ")
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (typed)
        openSearch(text);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openSearch({});
    else
        QuietComboBox::keyPressEvent(event);
}

void SearchCombo::openSearch(const QString &text)
{
    // Not a child of this one: it would be styled as a part of a combo box.
    auto *popup = new SearchPopup(*this, m_always, text, window());
    connect(popup, &SearchPopup::chosen, this, [this](int index) {
        setCurrentIndex(index);
        Q_EMIT activated(index);
    });
    popup->open(*this);
}

} // namespace m2m
