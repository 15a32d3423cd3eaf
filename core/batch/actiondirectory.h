// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storedactions.h"
#include "uploadthread.h"

#include <QObject>
#include <QSet>

namespace m2m {

/// Which actions of one type form the instance has on the components of a file. Asked for by
/// somebody, since it costs at least one question for each component. Lives on the session's
/// thread.
class ActionDirectory : public QObject {
    Q_OBJECT
public:
    explicit ActionDirectory(UploadThread &uploads, QObject *parent = nullptr);

    /// Another instance, or somebody wants to look again: what was said before means nothing.
    void forget();
    /// Asks about those that were not asked about yet. Of another type form all is asked anew.
    void askAbout(const QString &typeFormId, const QStringList &components);
    [[nodiscard]] bool isAsking() const { return m_left > 0; }
    [[nodiscard]] int left() const { return m_left; } ///< components
    /// It was asked about all of these, and all was answered.
    [[nodiscard]] bool knows(const QString &typeFormId, const QStringList &components) const;
    [[nodiscard]] const StoredActions &actions() const { return m_actions; }

Q_SIGNALS:
    void changed();
    /// The instance could not be asked; askAbout() asks about what is open.
    void failed(const m2m::Error &error);

private:
    UploadThread &m_uploads;
    QString m_typeFormId;
    StoredActions m_actions; ///< also of components that have none
    int m_left = 0;
};

} // namespace m2m
