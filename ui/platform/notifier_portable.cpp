// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

namespace m2m {

struct Notifier::Service { };

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
}

Notifier::~Notifier() = default;

void Notifier::show(const QString &title, const QString &body, Urgency)
{
    QMetaObject::invokeMethod(
        this, [this, title, body] { Q_EMIT notShown(title, body); }, Qt::QueuedConnection);
}

void Notifier::withdraw() { }

} // namespace m2m
