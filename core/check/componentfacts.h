// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace m2m {

/// What the instance said about one component that the file names.
struct ComponentFact {
    enum class State { NotAsked, Asking, Exists, Missing, CannotTell };
    State state = State::NotAsked;
    QString uuid; ///< as the instance has it
    QString formId; ///< of the component's type form
    QString formName;
};

/// By ComponentRef::key().
using ComponentFacts = QHash<QString, ComponentFact>;

} // namespace m2m

Q_DECLARE_METATYPE(m2m::ComponentFacts)
