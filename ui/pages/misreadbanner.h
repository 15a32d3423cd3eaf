// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/messagebanner.h"

namespace m2m {

class BatchSession;

/// Tells that the file that is open cannot be read as the recipe in use says, and leads out of it.
/// On top of all pages: with no table, most of them have nothing to say.
class MisreadBanner : public MessageBanner {
    Q_OBJECT
public:
    explicit MisreadBanner(BatchSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void readAnew(); ///< without the recipe
    void recipesRequested(); ///< to choose another

private:
    void refresh();

    BatchSession &m_session;
};

} // namespace m2m
