// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agent/conformance.h"

#include <string>
#include <string_view>
#include <vector>

namespace feedwarden {

/// The message, or a part of it, was not understood: neither of an unknown type nor of a foreign stream.
[[nodiscard]] bool isNotUnderstood(DecodeProblem problem);
/// In words: "a field is missing".
[[nodiscard]] QString wordsFor(DecodeProblem problem);
/// The numbers of such a stream show a hole.
[[nodiscard]] bool showsHoles(const StreamTraits &traits);

/// The lines of a venue without sockets: its protocol with every channel of some symbols.
///
/// Streams that cannot share a line stand on lines of their own, and a message is that line's which makes most of it:
/// a recording does not say over which of them it came.
class ConformanceReception final
{
public:
    ConformanceReception(const ConformanceSubject &subject, const QStringList &symbols);

    [[nodiscard]] const VenueFacts &facts() const { return m_lines.front().protocol->facts(); }
    [[nodiscard]] const std::vector<StreamKey> &keys() const { return m_keys; }
    [[nodiscard]] StreamTraits traitsOf(size_t stream) const;
    /// A whole book as the venue's REST interface gives it. Error: BadData.
    [[nodiscard]] Result<void> parseSnapshot(StreamIndex stream, const QByteArray &body, DecodedFrame &out) const;

    /// The streams of the result are indices of keys(). Valid until the next call.
    const DecodedFrame &decode(std::string_view message);
    /// What the last decode() took from memory by the subject's count, in the line that understood it.
    [[nodiscard]] quint64 lastAllocations() const { return m_lastAllocations; }

private:
    struct Line {
        int group = 0;
        std::unique_ptr<VenueProtocol> protocol;
        std::vector<StreamIndex> streams;   ///< Of the protocol's own: index of keys().
        DecodedFrame frame;
        quint64 allocations = 0;
    };

    std::vector<StreamKey> m_keys;
    std::vector<std::pair<size_t, StreamIndex>> m_places;   ///< Of each key: its line, and its index there.
    std::vector<Line> m_lines;
    std::string m_padded;   ///< Decoding reads a little past the end; this memory is used again.
    quint64 (*m_allocations)() = nullptr;
    quint64 m_lastAllocations = 0;
};

/// What every decoder must bear, whatever the venue. `sample` is a good message; empty where there is none.
void checkDecoder(ConformanceReception &line, const QByteArray &sample, ConformanceFindings &findings);

}   // namespace feedwarden
