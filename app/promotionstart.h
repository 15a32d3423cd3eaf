// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/uploadthread.h"

#include <functional>

namespace m2m {

/// What `m2m-uploader promote` begins with: fetches the type form of the instance that is
/// connected, says how it differs from that of the rehearsal, and starts the upload where it does
/// not, or where the differences are accepted. `failed` is told later, and only where nothing was
/// started: CannotPromote "formDiffers", and the errors of UploadThread::offerPromotion().
void beginPromotion(UploadThread &uploads, qint64 rehearsal, const BatchInfo &target, bool accepted,
    std::function<void(const Error &)> failed);

} // namespace m2m
