// SPDX-License-Identifier: GPL-3.0-or-later
#include "componentdirectory.h"

#include <QSet>

namespace m2m {

namespace {

/// Each component that the rows name, once. Runs on a pool.
Result<QList<ComponentRef>> collectComponents(
    const RecordBuilder &records, const ProgressFn &progress)
{
    QSet<QString> seen;
    QList<ComponentRef> components;
    for (qint64 row = 0; row < records.count(); ++row) {
        if (row % 1000 == 0 && !progress(row, records.count()))
            return failure(ErrorKind::Cancelled);
        const std::optional<ComponentRef> component = records.target(row);
        if (!component || seen.contains(component->key()))
            continue;
        seen.insert(component->key());
        components.append(*component);
    }
    return components;
}

} // namespace

ComponentDirectory::ComponentDirectory(UploadThread &uploads, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
{
    connect(&m_uploads, &UploadThread::componentsConfirmed, this,
        [this](const ComponentFacts &facts, int left) {
            m_facts.insert(facts);
            m_left = left;
            if (left == 0)
                Q_EMIT answered();
            Q_EMIT changed();
        });
    connect(&m_uploads, &UploadThread::componentsFailed, this, [this](const Error &error) {
        m_left = 0;
        m_facts.removeIf([](const std::pair<const QString &, ComponentFact &> &fact) {
            return fact.second.state == ComponentFact::State::Asking;
        });
        Q_EMIT failed(error);
        Q_EMIT changed();
    });
}

void ComponentDirectory::forget()
{
    m_collecting.cancel();
    m_facts.clear();
    m_left = 0;
}

void ComponentDirectory::askAbout(const RecordBuilder &records)
{
    m_collecting.start(
        [records](const ProgressFn &progress) { return collectComponents(records, progress); },
        [this](const Result<QList<ComponentRef>> &components) {
            ask(components.value_or(QList<ComponentRef>()));
            Q_EMIT changed();
        });
}

void ComponentDirectory::ask(const QList<ComponentRef> &components)
{
    QList<ComponentRef> news;
    for (const ComponentRef &component : components) {
        ComponentFact &fact = m_facts[component.key()];
        if (fact.state != ComponentFact::State::NotAsked)
            continue;
        fact.state = ComponentFact::State::Asking;
        news.append(component);
    }
    if (news.isEmpty())
        return;
    m_left += int(news.size());
    m_uploads.confirmComponents(news);
}

} // namespace m2m
