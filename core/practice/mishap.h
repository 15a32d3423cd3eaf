// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace m2m::practice {

/// What happens to one request, once the dice are thrown.
struct Mishap {
    enum class Kind {
        None,
        CutRequest,
        DropBeforeStoring,
        DropAfterStoring,
        CutAnswer,
        LateStore,
        Answer429,
        Answer500,
        Answer500Html,
        Answer502,
        Answer503,
        Answer504,
    };
    Kind kind = Kind::None;
    double where = 0; ///< 0 to below 1: how far it comes, of what is cut
    bool resets = false; ///< hangs up with RST, else with FIN
    bool stores = false; ///< 502, 504: the server behind the gateway got it

    [[nodiscard]] bool isDrop() const
    {
        return kind >= Kind::CutRequest && kind <= Kind::LateStore;
    }
};

} // namespace m2m::practice
