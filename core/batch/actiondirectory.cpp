// SPDX-License-Identifier: GPL-3.0-or-later
#include "actiondirectory.h"

#include <algorithm>

namespace m2m {

ActionDirectory::ActionDirectory(UploadThread &uploads, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
{
    connect(&m_uploads, &UploadThread::actionsFound, this,
        [this](const QString &typeFormId, const QString &component,
            const QList<StoredAction> &actions) {
            if (typeFormId != m_typeFormId || m_left == 0)
                return;
            m_actions.insert(component, actions);
            --m_left;
            Q_EMIT changed();
        });
    connect(&m_uploads, &UploadThread::actionSearchFailed, this, [this](const Error &error) {
        m_left = 0;
        Q_EMIT failed(error);
        Q_EMIT changed();
    });
}

void ActionDirectory::forget()
{
    m_uploads.stopActionSearch();
    m_actions.clear();
    m_typeFormId.clear();
    m_left = 0;
}

void ActionDirectory::askAbout(const QString &typeFormId, const QStringList &components)
{
    if (typeFormId != m_typeFormId || m_left > 0)
        forget();
    m_typeFormId = typeFormId;
    QStringList news;
    for (const QString &component : components) {
        if (!m_actions.contains(component))
            news.append(component);
    }
    m_left = int(news.size());
    if (m_left > 0)
        m_uploads.searchActions(typeFormId, news);
    Q_EMIT changed();
}

bool ActionDirectory::knows(const QString &typeFormId, const QStringList &components) const
{
    return typeFormId == m_typeFormId && m_left == 0
        && std::all_of(components.begin(), components.end(),
            [this](const QString &component) { return m_actions.contains(component); });
}

} // namespace m2m
