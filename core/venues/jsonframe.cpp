// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/jsonframe.h"

#include "core/base/digits.h"
#include "core/venues/venueprotocol.h"
#include "core/venues/venuetime.h"

// We ask for error codes; nothing here may throw. Of simdjson we use the first stage, which is what makes it fast; its
// On-Demand walks the same index, but neither checks what it skips nor knows a limit of depth.
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

namespace feedwarden {

static_assert(VenueProtocol::FramePadding >= simdjson::SIMDJSON_PADDING);

/// Frames up to this size find their buffers ready. simdjson needs about four bytes for each byte of the frame.
static constexpr size_t UsualFrameBytes = 64 * 1024;
/// Buffers for a frame beyond this (a book of many MB on subscription) are given back …
static constexpr size_t KeptFrameBytes = 1024 * 1024;
/// … after so many smaller frames.
static constexpr int FramesUntilShrink = 1'000;

struct JsonFrame::Parser {
    std::unique_ptr<simdjson::internal::dom_parser_implementation> simdjson;
    std::string copy;
    // Unescaped texts, which are rare, stand one after the other in blocks; the first block is kept.
    std::vector<std::unique_ptr<char[]>> blocks;
    size_t blockSize = 0;   ///< Of the last block.
    size_t blockUsed = 0;
    int smallFrames = 0;

    void forgetTexts()
    {
        if (blocks.size() > 1) {
            blocks.clear();
            blockSize = 0;
        }
        blockUsed = 0;
    }

    /// False where memory is short.
    bool reserve(size_t frameBytes)
    {
        return simdjson != nullptr && simdjson->set_capacity(frameBytes) == simdjson::SUCCESS;
    }

    /// Buffers fit for a frame of that size.
    bool prepare(size_t frameBytes)
    {
        if (simdjson == nullptr)
            return false;
        if (frameBytes > simdjson->capacity()) {
            smallFrames = 0;
            return reserve(std::bit_ceil(frameBytes));
        }
        if (simdjson->capacity() > KeptFrameBytes) {
            smallFrames = frameBytes > KeptFrameBytes ? 0 : smallFrames + 1;
            if (smallFrames >= FramesUntilShrink)
                return reserve(KeptFrameBytes);
        }
        return true;
    }
};

JsonFrame::JsonFrame() : m_parser(std::make_unique<Parser>())
{
    // The best of the instruction sets that this processor has; simdjson finds out once. Without memory there is no
    // parser, and each frame says so.
    (void)simdjson::get_active_implementation()->create_dom_parser_implementation(UsualFrameBytes, JsonCursor::MaxDepth,
                                                                                  m_parser->simdjson);
}

JsonFrame::~JsonFrame() = default;

JsonCursor JsonFrame::open(std::string_view frame)
{
    JsonCursor cursor;
    cursor.m_frame = this;
    m_parser->forgetTexts();
    // simdjson counts in 32 bits; no transport of ours lets such a frame in.
    if (frame.empty() || frame.size() > std::numeric_limits<qint32>::max() || !m_parser->prepare(frame.size())) {
        cursor.malformed("frame");
        return cursor;
    }
    auto &parser = *m_parser->simdjson;
    if (parser.stage1(reinterpret_cast<const uint8_t *>(frame.data()), frame.size(), simdjson::stage1_mode::regular)
        != simdjson::SUCCESS) {
        cursor.malformed("frame");
        return cursor;
    }
    cursor.m_text = frame.data();
    cursor.m_at = parser.structural_indexes.get();
    cursor.m_end = cursor.m_at + parser.n_structural_indexes;
    cursor.m_hasEscapes = std::memchr(frame.data(), '\\', frame.size()) != nullptr;
    return cursor;
}

JsonCursor JsonFrame::openCopy(const QByteArray &text)
{
    std::string &copy = m_parser->copy;
    copy.assign(text.constData(), size_t(text.size()));
    copy.resize(copy.size() + VenueProtocol::FramePadding);
    return open(std::string_view(copy).substr(0, size_t(text.size())));
}

char *JsonFrame::scratch(size_t size)
{
    Parser &parser = *m_parser;
    if (parser.blockSize - parser.blockUsed < size) {
        parser.blockSize = std::max(size, UsualFrameBytes);
        parser.blockUsed = 0;
        parser.blocks.push_back(std::make_unique<char[]>(parser.blockSize));
    }
    char *const place = parser.blocks.back().get() + parser.blockUsed;
    parser.blockUsed += size;
    return place;
}

bool JsonCursor::fail(DecodeProblem problem, const char *field)
{
    if (m_problem == DecodeProblem::None) {
        m_problem = problem;
        m_problemField = field;
    }
    // Whoever goes on regardless finds the end.
    m_at = m_end;
    return false;
}

static bool isNumber(std::string_view text)
{
    const char *p = text.data();
    const char *const end = p + text.size();
    const auto digits = [&] {
        const char *const first = p;
        while (p < end && *p >= '0' && *p <= '9')
            ++p;
        return p - first;
    };
    if (p < end && *p == '-')
        ++p;
    const bool leadingZero = p < end && *p == '0';
    const auto integerDigits = digits();
    if (integerDigits == 0 || (leadingZero && integerDigits > 1))
        return false;
    if (p < end && *p == '.') {
        ++p;
        if (digits() == 0)
            return false;
    }
    if (p < end && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p < end && (*p == '+' || *p == '-'))
            ++p;
        if (digits() == 0)
            return false;
    }
    return p == end;
}

bool JsonCursor::wrongType(const char *field)
{
    bool isJson = false;
    switch (peek()) {
    case '"':
    case '{':
    case '[':
        isJson = true;
        break;
    case '\0':
        break;
    default: {
        const std::string_view token = tokenAt(m_at);
        isJson = is(token, "null") || is(token, "true") || is(token, "false") || isNumber(token);
    }
    }
    return fail(isJson ? DecodeProblem::WrongType : DecodeProblem::Malformed, field);
}

bool JsonCursor::parseUnsigned(std::string_view text, quint64 &value)
{
    if (text.empty() || text.size() > 20 || (text[0] == '0' && text.size() > 1))
        return false;
    quint64 number = 0;
    bool isNumber = true;
    const char *p = text.data();
    const char *const end = p + std::min<size_t>(text.size(), 19);   // 19 digits cannot overflow
    for (EightDigits eight; end - p >= 8; p += 8) {
        if (!eight.read(p))
            return false;
        number = number * 100'000'000 + eight.value();
    }
    for (; p < end; ++p) {
        const unsigned digit = unsigned(*p) - '0';
        isNumber &= digit <= 9;
        number = number * 10 + digit;
    }
    if (text.size() == 20) {
        const unsigned digit = unsigned(*p) - '0';
        constexpr quint64 Limit = std::numeric_limits<quint64>::max();
        isNumber &= digit <= 9 && (number < Limit / 10 || (number == Limit / 10 && digit <= Limit % 10));
        number = number * 10 + digit;
    }
    value = number;
    return isNumber;
}

bool JsonCursor::decimalOrEmpty(Decimal &value, const char *field)
{
    std::string_view text;
    if (!numberText(text, field))
        return false;
    if (text.empty()) {
        value = {};
        return true;
    }
    const auto parsed = Decimal::parse(text);
    if (!parsed)
        return fail(DecodeProblem::BadNumber, field);
    value = *parsed;
    return true;
}

bool JsonCursor::epochTime(WallTime &value, const char *field)
{
    quint64 count = 0;
    if (!unsignedNumberOrText(count, field))
        return false;
    const auto time = wallTimeFromCount(count);
    if (!time)
        return fail(DecodeProblem::BadNumber, field);
    value = *time;
    return true;
}

bool JsonCursor::rfc3339Time(WallTime &value, const char *field)
{
    std::string_view text;
    if (!string(text, field))
        return false;
    const auto time = wallTimeFromRfc3339(text);
    if (!time)
        return fail(DecodeProblem::BadNumber, field);
    value = *time;
    return true;
}

bool JsonCursor::levels(std::vector<BookLevel> &levels, const char *field)
{
    return array(field, [&] {
        BookLevel level;
        int position = 0;
        const bool ok = array(field, [&] {
            switch (position++) {
            case 0:
                return decimal(level.price, field);
            case 1:
                return decimal(level.quantity, field);
            default:
                return skip(field);
            }
        });
        if (!ok)
            return false;
        if (position < 2)
            return fail(DecodeProblem::MissingField, field);
        levels.push_back(level);
        return true;
    });
}

bool JsonCursor::skip(const char *field)
{
    switch (peek()) {
    case '{':
        return object(field, [&](std::string_view) { return skip(field); });
    case '[':
        return array(field, [&] { return skip(field); });
    case '"': {
        std::string_view ignored;
        return string(ignored, field);
    }
    case '\0':
        return malformed(field);
    default: {
        const std::string_view token = takeToken();
        return isNumber(token) || is(token, "true") || is(token, "false") || is(token, "null") || malformed(field);
    }
    }
}

/// The value of four hexadecimal digits, or -1.
static int hexValue(const char *p, const char *end)
{
    if (end - p < 4)
        return -1;
    int value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = p[i];
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

bool JsonCursor::unescape(std::string_view &value, const char *field)
{
    // An escape is never shorter than what it stands for.
    char *const begin = m_frame->scratch(value.size());
    char *to = begin;
    const char *p = value.data();
    const char *const end = p + value.size();
    while (p < end) {
        if (*p != '\\') {
            *to++ = *p++;
            continue;
        }
        if (++p == end)
            return malformed(field);
        switch (*p++) {
        case '"':
            *to++ = '"';
            break;
        case '\\':
            *to++ = '\\';
            break;
        case '/':
            *to++ = '/';
            break;
        case 'b':
            *to++ = '\b';
            break;
        case 'f':
            *to++ = '\f';
            break;
        case 'n':
            *to++ = '\n';
            break;
        case 'r':
            *to++ = '\r';
            break;
        case 't':
            *to++ = '\t';
            break;
        case 'u': {
            int code = hexValue(p, end);
            if (code < 0)
                return malformed(field);
            p += 4;
            if (code >= 0xD800 && code < 0xE000) {
                // A surrogate means something in a pair only, and a lone one cannot be written in UTF-8.
                const int low = end - p >= 2 && p[0] == '\\' && p[1] == 'u' ? hexValue(p + 2, end) : -1;
                if (code >= 0xDC00 || low < 0xDC00 || low >= 0xE000)
                    return malformed(field);
                p += 6;
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                *to++ = char(0xF0 | code >> 18);
                *to++ = char(0x80 | (code >> 12 & 0x3F));
                *to++ = char(0x80 | (code >> 6 & 0x3F));
                *to++ = char(0x80 | (code & 0x3F));
            } else if (code >= 0x800) {
                *to++ = char(0xE0 | code >> 12);
                *to++ = char(0x80 | (code >> 6 & 0x3F));
                *to++ = char(0x80 | (code & 0x3F));
            } else if (code >= 0x80) {
                *to++ = char(0xC0 | code >> 6);
                *to++ = char(0x80 | (code & 0x3F));
            } else {
                *to++ = char(code);
            }
            break;
        }
        default:
            return malformed(field);
        }
    }
    value = {begin, size_t(to - begin)};
    return true;
}

QString presentable(std::string_view text)
{
    // Four bytes a character at most, so that a text of megabytes costs nothing.
    QString result = QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 4 * 256)));
    result.truncate(256);
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    const auto isHarmless = [](QChar c) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:   // among them those that turn the direction of text
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return false;
        default:
            return true;
        }
    };
    for (QChar &c : result) {
        if (!c.isSurrogate() && !isHarmless(c))
            c = QChar::ReplacementCharacter;
    }
    return result;
}

}   // namespace feedwarden
