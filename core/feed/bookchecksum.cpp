// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/bookchecksum.h"

#include <algorithm>
#include <array>

namespace feedwarden {

// CRC-32 as zlib's: bits reflected, begun with all ones, the end inverted. Its register after some text is linear in
// what it was before: the register moved on by as many zero bytes, and the CRC of the text begun with zero on top. So a
// level's text is gone through when the level is written, and a checksum of fifty levels is fifty moves.

namespace {

constexpr quint32 Begin = 0xffff'ffff;
constexpr quint32 Polynomial = 0xedb8'8320;

constexpr std::array<quint32, 256> Steps = [] {
    std::array<quint32, 256> steps{};
    for (quint32 i = 0; i < steps.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? value >> 1 ^ Polynomial : value >> 1;
        steps[i] = value;
    }
    return steps;
}();

constexpr quint32 step(quint32 state, char c) { return Steps[(state ^ quint8(c)) & 0xff] ^ state >> 8; }

/// The state from which `c` leads to `state`.
constexpr quint32 stateBefore(quint32 state, char c)
{
    quint32 i = 0;
    while (Steps[i] >> 24 != state >> 24)
        ++i;
    return (state ^ Steps[i]) << 8 | (i ^ quint8(c));
}
static_assert(step(stateBefore(Begin, ':'), ':') == Begin);

/// Texts of more characters are gone through each time. Prices and quantities of 18 digits have 40 with what stands
/// between.
constexpr size_t LongestRemembered = 40;

/// Moves a state on by so many zero bytes: what each of its half bytes becomes.
using Move = std::array<std::array<quint32, 16>, 8>;
constexpr std::array<Move, LongestRemembered + 1> Moves = [] {
    std::array<Move, LongestRemembered + 1> moves{};
    for (size_t half = 0; half < 8; ++half) {
        for (quint32 value = 0; value < 16; ++value) {
            quint32 state = value << 4 * half;
            for (Move &move : moves) {
                move[half][value] = state;
                state = step(state, 0);
            }
        }
    }
    return moves;
}();

inline quint32 moved(quint32 state, size_t length)
{
    const Move &move = Moves[length];
    return move[0][state & 15] ^ move[1][state >> 4 & 15] ^ move[2][state >> 8 & 15] ^ move[3][state >> 12 & 15]
           ^ move[4][state >> 16 & 15] ^ move[5][state >> 20 & 15] ^ move[6][state >> 24 & 15] ^ move[7][state >> 28];
}

/// "0.50930100" as "50930100".
char *writeDigits(char *out, const Decimal &number)
{
    char *const end = std::remove(out, number.writeAsSent(out), '.');
    char *const first = std::find_if(out, end, [](char c) { return c != '0'; });
    return std::copy(first, end, out);
}

char *writeKrakenLevel(char *out, const BookLevel &level)
{
    return writeDigits(writeDigits(out, level.price), level.quantity);
}

/// With the colon before it, which the first level has not.
char *writeOkxLevel(char *out, const BookLevel &level)
{
    *out++ = ':';
    out = level.price.writeAsSent(out);
    *out++ = ':';
    return level.quantity.writeAsSent(out);
}

using WriteLevel = char *(*)(char *out, const BookLevel &level);

template<WriteLevel write>
quint32 goThrough(quint32 state, const BookLevel &level, LevelText *memory)
{
    std::array<char, 2 * Decimal::MaxSentLength + 2> text;
    const char *const end = write(text.data(), level);
    const auto length = size_t(end - text.data());
    const bool isRemembered = memory && length > 0 && length <= LongestRemembered;
    quint32 reached = isRemembered ? 0 : state;
    for (const char *c = text.data(); c < end; ++c)
        reached = step(reached, *c);
    if (!isRemembered)
        return reached;
    *memory = {reached, quint8(length)};
    return moved(state, length) ^ reached;
}

/// The state after the level of that rank; sides have their best level at the end.
template<WriteLevel write>
quint32 withLevel(quint32 state, const LadderLevels &side, size_t rank, bool isRemembered)
{
    if (rank >= side.size())
        return state;
    const size_t index = side.size() - 1 - rank;
    LevelText *const memory = isRemembered ? side.textAt(index) : nullptr;
    if (memory && memory->length > 0) [[likely]]
        return moved(state, memory->length) ^ memory->crc;
    return goThrough<write>(state, side[index], memory);
}

}   // namespace

static quint32 krakenChecksum(const LadderLevels &bids, const LadderLevels &asks, bool isRemembered)
{
    quint32 state = Begin;
    for (const auto &side : {asks, bids}) {
        for (size_t rank = 0; rank < 10; ++rank)
            state = withLevel<writeKrakenLevel>(state, side, rank, isRemembered);
    }
    return ~state;
}

static quint32 okxChecksum(const LadderLevels &bids, const LadderLevels &asks, bool isRemembered)
{
    quint32 state = stateBefore(Begin, ':');
    for (size_t rank = 0; rank < 25; ++rank) {
        state = withLevel<writeOkxLevel>(state, bids, rank, isRemembered);
        state = withLevel<writeOkxLevel>(state, asks, rank, isRemembered);
    }
    return bids.empty() && asks.empty() ? 0 : ~state;
}

quint32 bookChecksum(ChecksumRule rule, const OrderBook &book)
{
    const bool isRemembered = book.checksum() == rule;
    switch (rule) {
    case ChecksumRule::None:
        return 0;
    case ChecksumRule::KrakenTop10:
        return krakenChecksum(book.bids(), book.asks(), isRemembered);
    case ChecksumRule::OkxTop25:
        return okxChecksum(book.bids(), book.asks(), isRemembered);
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
