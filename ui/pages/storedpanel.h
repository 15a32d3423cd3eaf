// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

namespace m2m {

class Button;
class MessageBanner;

/// What the DB has already on the components of a file: asked where somebody wants to know it, told
/// with when and by whom before anything is sent.
class StoredPanel : public QWidget {
    Q_OBJECT
public:
    explicit StoredPanel(BatchSession &session, QWidget *parent = nullptr);
    void refresh();

private:
    BatchSession &m_session;
    Button *m_ask;
    MessageBanner *m_banner;
};

} // namespace m2m
