// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/venueprotocol.h"

namespace feedwarden::test {

/// A protocol that takes every stream and says nothing: tests override what they are about.
class QuietProtocol : public VenueProtocol
{
public:
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &) const override { return {}; }
    [[nodiscard]] Result<void> checkStream(const StreamKey &) const override { return {}; }
    void addStream(StreamIndex, const StreamKey &) override {}
    void removeStream(StreamIndex) override {}
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override { return origin; }
    void sessionStarted() override {}
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override { return {}; }
    [[nodiscard]] std::vector<ClientFrame> subscribe(std::span<const StreamIndex>) override { return {}; }
    [[nodiscard]] std::vector<ClientFrame> unsubscribe(std::span<const StreamIndex>) override { return {}; }
    void decode(std::string_view, DecodedFrame &) override {}
};

}   // namespace feedwarden::test
