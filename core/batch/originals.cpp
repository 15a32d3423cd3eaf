// SPDX-License-Identifier: GPL-3.0-or-later
#include "originals.h"

#include "readback.h"

#include <QPointer>

namespace m2m {

Originals::Originals(UploadThread &uploads, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
{
}

void Originals::forget() { m_known.clear(); }

Original Originals::lookAt(RecordType type, const QString &id)
{
    if (id.isEmpty())
        return {};
    Original &original = m_known[id];
    if (original.state != Original::State::NotAsked)
        return original;
    original.state = Original::State::Asking;
    m_uploads.fetchRecord(
        type, id, [this, alive = QPointer(this), id](const Result<QJsonObject> &record) {
            if (!alive)
                return;
            Original &answered = m_known[id];
            answered.state = !record ? Original::State::Failed
                : record->isEmpty()  ? Original::State::NotThere
                                     : Original::State::Known;
            answered.record = record.value_or(QJsonObject());
            answered.version = versionOf(answered.record);
            Q_EMIT changed();
        });
    return original;
}

QHash<QString, int> Originals::versions() const
{
    QHash<QString, int> versions;
    for (auto it = m_known.begin(); it != m_known.end(); ++it) {
        if (it->state == Original::State::Known)
            versions.insert(it.key(), it->version);
    }
    return versions;
}

} // namespace m2m
