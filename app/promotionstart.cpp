// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotionstart.h"

#include "console.h"
#include "text/clitextlog.h"

namespace m2m {

void beginPromotion(UploadThread &uploads, qint64 rehearsal, const BatchInfo &target, bool accepted,
    std::function<void(const Error &)> failed)
{
    uploads.offerPromotion(rehearsal, target,
        [&uploads, target, accepted, failed = std::move(failed)](
            const Result<PromotionOffer> &offer) {
            if (!offer) {
                failed(offer.error());
                return;
            }
            say(clitext::promoting(*offer));
            const bool same = offer->differences && offer->differences->isEmpty();
            if (!same && !accepted) {
                failed(Error{ErrorKind::CannotPromote, {},
                    {{QStringLiteral("batch"), offer->rehearsal.id},
                        {QStringLiteral("why"), QStringLiteral("formDiffers")}}});
                return;
            }
            uploads.startPromotion({offer->rehearsal.id, target, offer->form});
        });
}

} // namespace m2m
