// SPDX-License-Identifier: GPL-3.0-or-later
#include "componentdirectory.h"

#include <QSet>

namespace m2m {

namespace {

/// Each component that the rows of the table (nothing: all) name, once. Runs on a pool.
Result<QList<ComponentRef>> collectComponents(const RecordBuilder &records,
    const std::optional<QList<qint64>> &rows, const ProgressFn &progress)
{
    const qint64 count = rows ? rows->size() : records.table().rowCount();
    QSet<QString> seen;
    QList<ComponentRef> components;
    for (qint64 i = 0; i < count; ++i) {
        if (i % 1000 == 0 && !progress(i, count))
            return failure(ErrorKind::Cancelled);
        const QList<ComponentRef> named = records.componentsToAsk(rows ? rows->at(i) : i);
        for (const ComponentRef &component : named) {
            if (seen.contains(component.key()))
                continue;
            seen.insert(component.key());
            components.append(component);
        }
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
            ++m_version;
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
        ++m_version;
        Q_EMIT failed(error);
        Q_EMIT changed();
    });
}

void ComponentDirectory::forget()
{
    m_collecting.cancel();
    m_facts.clear();
    ++m_version;
    m_left = 0;
}

void ComponentDirectory::askAbout(const RecordBuilder &records) { collect(records, {}); }

void ComponentDirectory::askAbout(const RecordBuilder &records, QList<qint64> rows)
{
    if (!isCollecting()) {
        collect(records, rows);
        return;
    }
    // What is being looked through is given up, and has to be looked through again.
    if (m_rows)
        rows += *m_rows;
    collect(records, m_rows ? std::optional(rows) : std::nullopt);
}

void ComponentDirectory::collect(
    const RecordBuilder &records, const std::optional<QList<qint64>> &rows)
{
    m_rows = rows;
    m_collecting.start(
        [records, rows](
            const ProgressFn &progress) { return collectComponents(records, rows, progress); },
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
    ++m_version;
    m_left += int(news.size());
    m_uploads.confirmComponents(news);
}

} // namespace m2m
