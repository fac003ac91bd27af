// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/decimal.h"
#include "core/feed/message.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <string_view>

namespace feedwarden {

/// True if `text` is `literal`. With the length known when compiling, the comparison is a load or two.
template<size_t Size>
[[nodiscard]] inline bool is(std::string_view text, const char (&literal)[Size])
{
    return text.size() == Size - 1 && std::memcmp(text.data(), literal, Size - 1) == 0;
}

class JsonFrame;

/// Which of an object's known fields have been there: one bit each, in the order of a table of their names.
class FieldSet final
{
public:
    [[nodiscard]] bool has(int field) const { return (m_seen >> field & 1) != 0; }
    [[nodiscard]] bool hasAll(quint32 mask) const { return (m_seen & mask) == mask; }

private:
    friend class JsonCursor;
    quint32 m_seen = 0;
};

/// Walks once, from front to back, through the tokens that simdjson found in a frame.
///
/// simdjson's first stage has checked UTF-8 and strings and found where tokens begin; everything else of the grammar is
/// checked here, for the parts that are skipped too (On-Demand's own skipping only counts brackets). Every reader
/// returns false once something is wrong; the first problem is kept and everything after it fails, so that callers just
/// chain. Texts point into the frame, or, if they had escapes, into its JsonFrame, and live until the next frame.
/// Never throws; reads nothing outside the frame and its padding. Depth is limited (MaxDepth).
class JsonCursor final
{
public:
    /// Nesting that is refused; no venue comes near it.
    static constexpr int MaxDepth = 64;

    [[nodiscard]] DecodeProblem problem() const { return m_problem; }
    [[nodiscard]] const char *problemField() const { return m_problemField; }
    [[nodiscard]] bool hasFailed() const { return m_problem != DecodeProblem::None; }

    /// Keeps the first problem. `field` must be a literal. Always false.
    Q_DECL_COLD_FUNCTION bool fail(DecodeProblem problem, const char *field);

    /// True at the end of the document; trailing rubbish is a problem.
    bool finish() { return m_at == m_end || fail(DecodeProblem::Malformed, "trailing"); }

    /// Begins an attempt to read `field`: false, and a problem, if `seen` has it already.
    bool once(FieldSet &seen, int field, const char *const *names)
    {
        const quint32 bit = quint32(1) << field;
        if (seen.m_seen & bit)
            return fail(DecodeProblem::DuplicateKey, names[field]);
        seen.m_seen |= bit;
        return true;
    }
    /// A problem, if one of the fields in `mask` was not there.
    bool require(const FieldSet &seen, quint32 mask, const char *const *names)
    {
        const quint32 missing = mask & ~seen.m_seen;
        return missing == 0 || fail(DecodeProblem::MissingField, names[std::countr_zero(missing)]);
    }

    /// Reads an object: `onField(key)` for each field, which must read or skip exactly one value and say whether to go
    /// on.
    template<typename OnField>
    bool object(const char *field, OnField &&onField)
    {
        if (peek() != '{')
            return wrongType(field);
        if (++m_depth > MaxDepth)
            return fail(DecodeProblem::Malformed, "nesting");
        ++m_at;
        if (peek() == '}') {
            ++m_at;
        } else {
            for (;;) {
                std::string_view key;
                if (peek() != '"')
                    return malformed(field);
                if (!this->key(key, field))
                    return false;
                if (peek() != ':')
                    return malformed(field);
                ++m_at;
                if (!onField(key))
                    return false;
                const char next = peek();
                if (next != ',' && next != '}')
                    return malformed(field);
                ++m_at;
                if (next == '}')
                    break;
            }
        }
        --m_depth;
        return true;
    }

    /// Reads an array: `onElement()` for each element, which must read or skip exactly one value.
    template<typename OnElement>
    bool array(const char *field, OnElement &&onElement)
    {
        if (peek() != '[')
            return wrongType(field);
        if (++m_depth > MaxDepth)
            return fail(DecodeProblem::Malformed, "nesting");
        ++m_at;
        if (peek() == ']') {
            ++m_at;
        } else {
            for (;;) {
                if (!onElement())
                    return false;
                const char next = peek();
                if (next != ',' && next != ']')
                    return malformed(field);
                ++m_at;
                if (next == ']')
                    break;
            }
        }
        --m_depth;
        return true;
    }

    /// Any value that is neither an object nor an array: of a text its unescaped characters, else the token as written.
    bool scalar(std::string_view &value, const char *field)
    {
        const char first = peek();
        if (first == '"')
            return string(value, field);
        if (first == '{' || first == '[')
            return wrongType(field);
        const quint32 *const at = m_at;
        if (!skip(field))
            return false;
        value = tokenAt(at);
        return true;
    }

    /// A text, unescaped.
    bool string(std::string_view &value, const char *field)
    {
        if (peek() != '"')
            return wrongType(field);
        const std::string_view token = takeToken();
        if (token.size() < 2 || token.back() != '"')
            return malformed(field);
        value = token.substr(1, token.size() - 2);
        return !m_hasEscapes || std::memchr(value.data(), '\\', value.size()) == nullptr || unescape(value, field);
    }
    /// A text that must be the stream's own, or the data are another's.
    bool own(std::string_view wanted, const char *field)
    {
        std::string_view text;
        return string(text, field) && (text == wanted || fail(DecodeProblem::ForeignStream, field));
    }

    /// False for anything but 0 to 2^64 - 1 in plain digits.
    static bool parseUnsigned(std::string_view text, quint64 &value);

    /// A decimal, as a number or as a text.
    bool decimal(Decimal &value, const char *field)
    {
        std::string_view text;
        if (!numberText(text, field))
            return false;
        const auto parsed = Decimal::parse(text);
        if (!parsed)
            return fail(DecodeProblem::BadNumber, field);
        value = *parsed;
        return true;
    }
    /// Likewise, where an empty text stands for "none" and gives zero.
    bool decimalOrEmpty(Decimal &value, const char *field);

    /// A JSON number without sign, fraction or exponent, up to 2^64 - 1.
    bool unsignedNumber(quint64 &value, const char *field)
    {
        const char first = peek();
        if ((first < '0' || first > '9') && first != '-')
            return wrongType(field);
        return parseUnsigned(takeToken(), value) || fail(DecodeProblem::BadNumber, field);
    }
    /// Likewise, as a number or as a text.
    bool unsignedNumberOrText(quint64 &value, const char *field)
    {
        std::string_view text;
        return numberText(text, field) && (parseUnsigned(text, value) || fail(DecodeProblem::BadNumber, field));
    }

    bool boolean(bool &value, const char *field)
    {
        const char first = peek();
        if (first != 't' && first != 'f')
            return wrongType(field);
        const std::string_view token = takeToken();
        value = first == 't';
        return is(token, "true") || is(token, "false") || malformed(field);
    }

    /// True, and past it, if the next value is null.
    bool takeNull()
    {
        if (peek() != 'n' || !is(tokenAt(m_at), "null"))
            return false;
        ++m_at;
        return true;
    }

    /// A count since the epoch, see wallTimeFromCount().
    bool epochTime(WallTime &value, const char *field);
    /// A text, see wallTimeFromRfc3339().
    bool rfc3339Time(WallTime &value, const char *field);

    /// [["price","quantity", …], …], appended to `levels`; what follows the two is ignored.
    bool levels(std::vector<BookLevel> &levels, const char *field);

    /// Past any one value, checked as strictly as if it were read.
    bool skip(const char *field);

    /// A place to come back to with returnTo(): the same one, at the same depth.
    struct Place {
        const quint32 *at = nullptr;
        int depth = 0;
    };
    [[nodiscard]] Place place() const { return {m_at, m_depth}; }
    void returnTo(Place place)
    {
        m_at = place.at;
        m_depth = place.depth;
    }

    /// The first character of the next token; NUL at the end.
    [[nodiscard]] char peek() const { return m_at < m_end ? m_text[*m_at] : '\0'; }

private:
    friend class JsonFrame;

    /// The token without the white space that may follow it. simdjson's index has a sentinel after the last token.
    [[nodiscard]] std::string_view tokenAt(const quint32 *at) const
    {
        const char *const begin = m_text + at[0];
        const char *end = m_text + at[1];
        while (end > begin && (end[-1] == ' ' || end[-1] == '\n' || end[-1] == '\t' || end[-1] == '\r'))
            --end;
        return {begin, size_t(end - begin)};
    }
    std::string_view takeToken() { return tokenAt(m_at++); }

    /// string() where a text is known to begin, at once for one without an escape or white space behind it.
    Q_ALWAYS_INLINE bool key(std::string_view &value, const char *field)
    {
        const char *const begin = m_text + m_at[0];
        const char *const last = m_text + m_at[1] - 1;
        if (m_hasEscapes || last <= begin || *last != '"') [[unlikely]]
            return string(value, field);
        value = {begin + 1, size_t(last - begin - 1)};
        ++m_at;
        return true;
    }

    /// The characters of a number, which may stand in a text. Their grammar is not checked.
    bool numberText(std::string_view &text, const char *field)
    {
        const char first = peek();
        if (first == '"')
            return string(text, field);
        if ((first < '0' || first > '9') && first != '-')
            return wrongType(field);
        text = takeToken();
        return true;
    }

    bool malformed(const char *field) { return fail(DecodeProblem::Malformed, field); }
    Q_DECL_COLD_FUNCTION bool wrongType(const char *field);
    Q_DECL_COLD_FUNCTION bool unescape(std::string_view &value, const char *field);

    JsonFrame *m_frame = nullptr;
    const char *m_text = nullptr;
    const quint32 *m_at = nullptr;   ///< Where the tokens begin, as offsets into m_text.
    const quint32 *m_end = nullptr;
    int m_depth = 0;
    bool m_hasEscapes = false;   ///< Somewhere in the frame there is a backslash; nearly none has one.
    DecodeProblem m_problem = DecodeProblem::None;
    const char *m_problemField = "";
};

/// A JSON parser whose buffers are used again from frame to frame: nothing is allocated once it has seen a frame of the
/// usual size. One per protocol object; not thread-safe.
class JsonFrame final
{
public:
    JsonFrame();
    ~JsonFrame();
    Q_DISABLE_COPY_MOVE(JsonFrame)

    /// Finds the tokens of `frame`, which must be followed by VenueProtocol::FramePadding readable bytes and stay where
    /// it is while the cursor is used. What is wrong already (UTF-8, unclosed strings) is the cursor's problem.
    [[nodiscard]] JsonCursor open(std::string_view frame);
    /// Likewise for a text without padding, which is copied.
    [[nodiscard]] JsonCursor openCopy(const QByteArray &text);

private:
    friend class JsonCursor;
    struct Parser;

    /// Where an unescaped text of at most `size` bytes can live until the next frame.
    char *scratch(size_t size);

    std::unique_ptr<Parser> m_parser;
};

/// What a venue wrote, fit to be shown: at most 256 characters, control characters (also those that turn the direction
/// of text) replaced by U+FFFD.
[[nodiscard]] QString presentable(std::string_view text);

}   // namespace feedwarden
