// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/messagebanner.h"

namespace m2m {

class BatchSession;

/// Tells, on top of all pages, that the journal cannot be written, since nothing can be sent then;
/// or that a damaged one was set aside, until that is put away.
class JournalBanner : public MessageBanner {
    Q_OBJECT
public:
    explicit JournalBanner(BatchSession &session, QWidget *parent = nullptr);

private:
    void refresh();

    BatchSession &m_session;
    bool m_putAway = false;
};

} // namespace m2m
