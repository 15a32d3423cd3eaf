// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <QByteArrayView>
#include <QHash>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace m2m {

/// The steps of a recipe that change texts, done on the bytes of a cell: no QString is made of it.
/// Does trim, letterCase, replace, missing, default and valueMap (see steps.h), and leaves what it
/// does not know to them. Keeps its memory, so one object a thread.
class PlainSteps {
public:
    PlainSteps() = default; ///< none
    /// As many steps as can be done here, from the first on. The steps must be usable for their
    /// field (PreparedSteps::problem()).
    explicit PlainSteps(const QList<Step> &steps);

    /// How many steps these are.
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// UTF-8 in, UTF-8 out; what comes out is valid until the next call, or as long as `cell`.
    /// Nothing: the steps themselves have to be asked, as they have for cells that are blank or odd
    /// to begin with.
    [[nodiscard]] std::optional<QByteArrayView> changed(QByteArrayView cell);

private:
    enum class Kind { Trim, Upper, Lower, Replace, Missing, Default, ValueMap };
    struct One {
        Kind kind = Kind::Trim;
        QByteArray find;
        QByteArray with;
        std::vector<QByteArray> texts;
        std::vector<QByteArray> results; ///< as `texts`
        bool flag = false; ///< of missing: nought too; of valueMap: others stay
    };

    bool take(const Step &step);
    bool run(const One &one, QByteArrayView &text);
    void replace(const One &one, QByteArrayView &text);
    [[nodiscard]] std::string &otherRoom();
    bool changeCase(bool upper, QByteArrayView &text);

    std::vector<One> m_steps;
    qsizetype m_count = 0;
    std::array<std::string, 2> m_rooms;
    size_t m_room = 0; ///< that was written last
};

} // namespace m2m
