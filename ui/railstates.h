// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

namespace m2m {

class StepRail;

/// Has the rail tell how far each step of the session is. `batches`: uploads in the log.
void showStates(StepRail &rail, const BatchSession &session, qint64 batches);

} // namespace m2m
