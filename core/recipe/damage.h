// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m {

/// What is wrong with a recipe file: the member, written like "mappings[2].steps[0].name", and why:
/// "missing", "notText", "notANumber", "notAnObject", "notAList", "unknownValue", "unknownMember",
/// "notOneCharacter", "twice", "empty", "outOfRange", "notAPattern".
struct Damage {
    QString member;
    QString why;
};

} // namespace m2m
