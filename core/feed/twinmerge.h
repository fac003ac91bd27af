// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"
#include "core/feed/sequencerule.h"

#include <array>
#include <bitset>
#include <optional>

namespace feedwarden {

/// One stream that comes over two lines at once: the first copy of each message is handed on, the second is dropped,
/// and by how much it was later is measured.
///
/// - Numbered messages (trade ids, quotes, whole books) are told apart by their numbers. Trades of one line may
///   fill what the other has lost: of the last Window numbers each is known for itself. Of what replaces its
///   predecessor (a quote) only newer numbers count.
/// - Without numbers content and time tell them apart, see FeedMessage::copyTime().
/// - Books of deltas cannot be mixed, since two sessions may cut the same changes into different messages: one line
///   leads, and the other takes over as soon as the leading one is no longer trusted.
///
/// A pure value of fixed size; not thread-safe.
class TwinMerge final
{
public:
    static constexpr int Lines = 2;
    static constexpr quint64 Window = 4'096;   ///< Numbers behind the newest that are known one by one.
    static constexpr int Recent = 128;         ///< Messages of which line and time are kept.

    struct Verdict {
        bool isPublished = false;
        /// Set for the second copy: how much later it came than the first.
        std::optional<std::chrono::nanoseconds> later;
    };

    TwinMerge(Channel channel, const StreamTraits &traits);

    /// One line alone has handed on everything up to this number.
    void goOnFrom(quint64 number, WallTime eventTime);

    /// `line` is 0 or 1. `receivedAt` is of the message, also where it is handed over later.
    Verdict accept(int line, const FeedMessage &message, WallTime receivedAt);

    /// Whether the stream is trusted on that line. True in the result: another line leads a book from here on, and its
    /// book has to be handed on whole before its next change.
    bool setTrusted(int line, bool isTrusted);
    [[nodiscard]] bool isTrusted() const { return m_trusted[0] || m_trusted[1]; }
    /// Of a book; -1 while no line is trusted.
    [[nodiscard]] int leader() const { return m_leader; }
    [[nodiscard]] bool isLed() const { return m_mode == Mode::Led; }

    /// A hash of what the message says, without its numbers and times of receipt.
    [[nodiscard]] static quint64 contentHash(const FeedMessage &message);

private:
    enum class Mode { Numbered, Rising, Content, Led };

    struct Seen {
        quint64 id = 0;   ///< A number, or a hash of the content.
        WallTime receivedAt{};
        qint8 line = -1;
    };
    [[nodiscard]] bool isNew(const FeedMessage &message);
    [[nodiscard]] const Seen *find(quint64 id) const;
    void remember(int line, quint64 id, WallTime receivedAt);
    void restart(quint64 number);

    Mode m_mode;
    bool m_isState;   ///< A newer message replaces an older one, so what comes late says nothing.
    std::array<bool, Lines> m_trusted{};
    int m_leader = -1;
    bool m_isStarted = false;
    quint64 m_newest = 0;
    WallTime m_newestEvent{};
    std::bitset<Window> m_known;   ///< By number modulo Window.
    std::array<Seen, Recent> m_recent{};
    size_t m_next = 0;
};

}   // namespace feedwarden
