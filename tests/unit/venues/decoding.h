// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/venueprotocol.h"
#include "tests/support/printing.h"

#include <cstring>
#include <memory>
#include <string_view>

namespace feedwarden {

/// A frame as a transport hands it over: exactly its bytes and the promised padding, so that a sanitizer sees any step
/// outside. The padding is what would do most harm if it were read as text.
class PaddedFrame final
{
public:
    explicit PaddedFrame(std::string_view text, char padding = '}')
        : m_size(text.size()), m_bytes(std::make_unique<char[]>(text.size() + VenueProtocol::FramePadding))
    {
        std::memcpy(m_bytes.get(), text.data(), text.size());
        std::memset(m_bytes.get() + text.size(), padding, VenueProtocol::FramePadding);
    }
    explicit PaddedFrame(const QByteArray &text, char padding = '}')
        : PaddedFrame(std::string_view(text.constData(), size_t(text.size())), padding)
    {
    }
    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    size_t m_size;
    std::unique_ptr<char[]> m_bytes;
};

inline DecodedFrame decode(VenueProtocol &protocol, const QByteArray &text)
{
    const PaddedFrame frame(text);
    DecodedFrame out;
    protocol.decode(frame.view(), out);
    return out;
}

inline QLatin1String nameOf(DecodeProblem problem)
{
    switch (problem) {
    case DecodeProblem::None:
        return QLatin1String("None");
    case DecodeProblem::Malformed:
        return QLatin1String("Malformed");
    case DecodeProblem::MissingField:
        return QLatin1String("MissingField");
    case DecodeProblem::WrongType:
        return QLatin1String("WrongType");
    case DecodeProblem::BadNumber:
        return QLatin1String("BadNumber");
    case DecodeProblem::DuplicateKey:
        return QLatin1String("DuplicateKey");
    case DecodeProblem::UnknownType:
        return QLatin1String("UnknownType");
    case DecodeProblem::ForeignStream:
        return QLatin1String("ForeignStream");
    }
    return QLatin1String("?");
}

inline QLatin1String nameOf(SessionNotice::Kind kind)
{
    using Kind = SessionNotice::Kind;
    switch (kind) {
    case Kind::Acknowledged:
        return QLatin1String("Acknowledged");
    case Kind::Rejected:
        return QLatin1String("Rejected");
    case Kind::Heartbeat:
        return QLatin1String("Heartbeat");
    case Kind::Pong:
        return QLatin1String("Pong");
    case Kind::Ping:
        return QLatin1String("Ping");
    case Kind::ClosingSoon:
        return QLatin1String("ClosingSoon");
    case Kind::Throttled:
        return QLatin1String("Throttled");
    case Kind::Authenticated:
        return QLatin1String("Authenticated");
    case Kind::InvalidCredentials:
        return QLatin1String("InvalidCredentials");
    case Kind::KeyExpired:
        return QLatin1String("KeyExpired");
    case Kind::Error:
        return QLatin1String("Error");
    }
    return QLatin1String("?");
}

inline QLatin1String nameOf(Side side)
{
    switch (side) {
    case Side::Unknown:
        return QLatin1String("unknown");
    case Side::Buy:
        return QLatin1String("buy");
    case Side::Sell:
        return QLatin1String("sell");
    }
    return QLatin1String("?");
}

inline QLatin1String nameOf(SequenceRule rule)
{
    switch (rule) {
    case SequenceRule::None:
        return QLatin1String("None");
    case SequenceRule::Contiguous:
        return QLatin1String("Contiguous");
    case SequenceRule::Overlapping:
        return QLatin1String("Overlapping");
    case SequenceRule::PreviousLink:
        return QLatin1String("PreviousLink");
    case SequenceRule::Rising:
        return QLatin1String("Rising");
    }
    return QLatin1String("?");
}

/// "61837.63"; the exact value.
inline QByteArray text(const Decimal &number)
{
    QByteArray digits = QByteArray::number(qAbs(number.mantissa()));
    if (number.scale() > 0) {
        digits = digits.rightJustified(number.scale() + 1, '0');
        digits.insert(digits.size() - number.scale(), '.');
    }
    digits.append(QByteArray(std::max(0, -number.scale()), '0'));
    return (number.isNegative() ? QByteArray("-") : QByteArray()) + digits;
}

inline QByteArray text(WallTime time) { return QByteArray::number(qint64(time.time_since_epoch().count())); }

/// Every field of a message in one line, so that a comparison leaves nothing out and a failure shows all.
inline QByteArray describe(const FeedMessage &message, const std::vector<BookLevel> &levels)
{
    QByteArray line = QByteArray::number(message.stream);
    const auto add = [&](const char *name, const QByteArray &value) {
        line.append(' ').append(name).append('=').append(value);
    };
    const auto decimal = [&](const char *name, const Decimal &value) { add(name, text(value)); };
    if (message.sequence.isSet)
        add("seq",
            QByteArray::number(message.sequence.first) + QByteArray("..") + QByteArray::number(message.sequence.last));
    add("at", text(message.eventTime));
    if (message.sequence.isSet && message.sequence.previous != 0)
        add("previous", QByteArray::number(message.sequence.previous));
    if (!message.countsForLatency)
        line.append(" old");
    std::visit(
        [&](const auto &payload) {
            using Payload = std::decay_t<decltype(payload)>;
            if constexpr (std::is_same_v<Payload, Trade>) {
                line.append(" trade");
                decimal("price", payload.price);
                decimal("quantity", payload.quantity);
                add("id", QByteArray::number(payload.id));
                add("time", text(payload.tradeTime));
                add("taker", QByteArray(nameOf(payload.takerSide).data()));
            } else if constexpr (std::is_same_v<Payload, Ticker>) {
                line.append(" ticker");
                decimal("last", payload.last);
                decimal("bid", payload.bid);
                decimal("ask", payload.ask);
                decimal("volume", payload.volume24h);
            } else if constexpr (std::is_same_v<Payload, BookTicker>) {
                line.append(" book_ticker");
                decimal("bid", payload.bid);
                decimal("bidQuantity", payload.bidQuantity);
                decimal("ask", payload.ask);
                decimal("askQuantity", payload.askQuantity);
            } else if constexpr (std::is_same_v<Payload, Candle>) {
                line.append(" candle");
                add("start", text(payload.start));
                decimal("o", payload.open);
                decimal("h", payload.high);
                decimal("l", payload.low);
                decimal("c", payload.close);
                decimal("v", payload.volume);
                add("closed", payload.isClosed ? "yes" : "no");
            } else if constexpr (std::is_same_v<Payload, BookChange>) {
                line.append(payload.isSnapshot ? " snapshot" : " change");
                size_t at = payload.firstLevel;
                for (const auto &[name, count] :
                     {std::pair("bids", payload.bidCount), std::pair("asks", payload.askCount)}) {
                    QByteArray side;
                    for (quint32 i = 0; i < count; ++i, ++at) {
                        side.append(i == 0 ? "" : ",");
                        side.append(at < levels.size()
                                        ? text(levels[at].price) + QByteArray("x") + text(levels[at].quantity)
                                        : QByteArray("OUTSIDE"));
                    }
                    add(name, QByteArray("[") + side + QByteArray("]"));
                }
                if (payload.checksum)
                    add("checksum", QByteArray::number(*payload.checksum));
            } else if constexpr (std::is_same_v<Payload, Liquidation>) {
                line.append(" liquidation");
                decimal("price", payload.price);
                decimal("quantity", payload.quantity);
                add("side", QByteArray(nameOf(payload.side).data()));
            } else if constexpr (std::is_same_v<Payload, AccountNews>) {
                line.append(" account");
                add("event", QByteArray::number(payload.event));
            } else {
                static_assert(std::is_same_v<Payload, MarkPrice>);
                line.append(" mark_price");
                decimal("mark", payload.mark);
                decimal("index", payload.index);
                decimal("funding", payload.fundingRate);
                add("next", text(payload.nextFunding));
            }
        },
        message.payload);
    return line;
}

inline QByteArray describe(const DecodedFrame &frame)
{
    QByteArray lines;
    for (const FeedMessage &message : frame.messages)
        lines.append(lines.isEmpty() ? "" : "\n").append(describe(message, frame.levels));
    return lines;
}

inline bool isQuarantined(DecodeProblem problem)
{
    return problem != DecodeProblem::None && problem != DecodeProblem::UnknownType
           && problem != DecodeProblem::ForeignStream;
}

/// What must hold of the result of any frame whatever; empty if it does, else what does not.
inline QByteArray inconsistency(const DecodedFrame &frame, StreamIndex streams)
{
    if (isQuarantined(frame.problem)
        && !(frame.messages.empty() && frame.notices.empty() && frame.levels.empty() && frame.accountEvents.empty()
             && !frame.connectionSequence.isSet))
        return "a frame that was not understood gave something";
    if (frame.problemField == nullptr || (frame.problem != DecodeProblem::None) != (*frame.problemField != '\0'))
        return "problem and field do not go together";
    size_t levels = 0;
    for (const FeedMessage &message : frame.messages) {
        if (message.stream < 0 || message.stream >= streams)
            return "a message for a stream that does not exist";
        if (const auto *const change = std::get_if<BookChange>(&message.payload)) {
            levels = std::max<size_t>(levels, size_t(change->firstLevel) + change->bidCount + change->askCount);
        }
    }
    if (levels > frame.levels.size())
        return "levels outside of the list";
    for (const FeedMessage &message : frame.messages) {
        const auto *const news = std::get_if<AccountNews>(&message.payload);
        if (news != nullptr && news->event >= frame.accountEvents.size())
            return "an account event outside of the list";
    }
    for (const SessionNotice &notice : frame.notices) {
        if (notice.text.size() > 256)
            return "a notice longer than 256 characters";
        for (const StreamIndex index : notice.streams) {
            if (index < 0 || index >= streams)
                return "a notice for a stream that does not exist";
        }
    }
    return {};
}

}   // namespace feedwarden
