// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationservice.h"
#include "notifier.h"

namespace m2m {

struct Notifier::Service {
    NotificationService bus;
};

Notifier::Notifier(QObject *parent)
    : QObject(parent)
    , m_service(std::make_unique<Service>())
{
    connect(&m_service->bus, &NotificationService::activated, this, &Notifier::activated);
    connect(&m_service->bus, &NotificationService::shown, this, &Notifier::shown);
    connect(&m_service->bus, &NotificationService::notShown, this, &Notifier::notShown);
}

Notifier::~Notifier() = default;

void Notifier::show(const QString &title, const QString &body, Urgency urgency)
{
    m_service->bus.show(title, body, tr("Show"), uchar(urgency));
}

void Notifier::withdraw() { m_service->bus.withdraw(); }

} // namespace m2m
