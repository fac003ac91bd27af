// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/streamledger.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/unit/account/accountdecoding.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace feedwarden::fuzz {

/// A protocol with its streams, as a line has them.
struct FrameLine {
    std::unique_ptr<VenueProtocol> protocol;
    std::vector<StreamKey> keys;   ///< By index.

    void add(const StreamKey &key);
    void begin() { protocol->sessionStarted(); }
    [[nodiscard]] StreamIndex streams() const { return StreamIndex(keys.size()); }
};

/// Frames, one a line of `text`, as they come over one session, and what has to hold of any:
/// - the result fits together, and what was not understood gives nothing;
/// - what stands behind a frame is not read, and the same frames give the same;
/// - a frame that was refused leaves nothing behind: without it the others give the same;
/// - white space between tokens means nothing, but where a profile may compare whole frames;
/// - a StreamLedger takes all that was understood, and its sums hold.
void followFrames(const std::function<FrameLine()> &makeLine, const QByteArray &text, bool areSpacesNothing = true);

/// All that a frame gave: numbers, and texts of notices too, which hold whatever the venue wrote.
[[nodiscard]] QByteArray allOf(const DecodedFrame &frame);

/// What JSON is made of, and what breaks it.
[[nodiscard]] QByteArrayList jsonWords();

/// `json` with a space behind each token that may have one.
[[nodiscard]] QByteArray spacedOut(const QByteArray &json);

}   // namespace feedwarden::fuzz
