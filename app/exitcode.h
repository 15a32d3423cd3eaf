// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace m2m {

/// What the command line ends with; --help lists them (ui/text/clitext).
enum class ExitCode {
    Done = 0, ///< every record is in the DB and was read back equal, or was there already
    ProgramError = 1,
    WrongUse = 2,
    BadInput = 3, ///< file, recipe, profile or journal cannot be used; nothing was sent
    WrongRecords = 4, ///< records that the type form would refuse; they were not sent
    NotReached = 5, ///< the instance was not reached or did not let us in; run again to go on
    Refused = 6, ///< some records were refused, failed, or differ from what was sent
    Unknown = 7, ///< of some records it is not known whether they are in the DB; run again
};

} // namespace m2m
