// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationservice.h"
#include "notifier.h"

namespace m2m {

struct Notifier::Service : NotificationService { };

Notifier::Notifier(QObject *parent)
    : QObject(parent)
    , m_service(std::make_unique<Service>())
{
    connect(m_service.get(), &NotificationService::activated, this, &Notifier::activated);
    connect(m_service.get(), &NotificationService::shown, this, &Notifier::shown);
    connect(m_service.get(), &NotificationService::notShown, this, &Notifier::notShown);
}

Notifier::~Notifier() = default;

void Notifier::show(const QString &title, const QString &body, Urgency urgency)
{
    m_service->show(title, body, tr("Show"), uchar(urgency));
}

void Notifier::withdraw() { m_service->withdraw(); }

} // namespace m2m
