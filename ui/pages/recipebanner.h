// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/messagebanner.h"

namespace m2m {

class BatchSession;
struct RecipeCandidate;

/// Tells what the station's recipes have to do with the file that is open: one was recognised and
/// is used, or some may be meant. Silent where a recipe or a type form was chosen by hand.
class RecipeBanner : public MessageBanner {
    Q_OBJECT
public:
    explicit RecipeBanner(BatchSession &session, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void allRequested(); ///< to choose among all recipes of the station

private:
    /// Worth asking about: a column or two in common is chance.
    [[nodiscard]] QList<RecipeCandidate> offered() const;
    void first();
    void second();

    BatchSession &m_session;
};

} // namespace m2m
