// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/frames.h"

namespace feedwarden::fuzz {

void FrameLine::add(const StreamKey &key)
{
    if (!protocol->checkStream(key))
        return;
    protocol->addStream(streams(), key);
    keys.push_back(key);
}

QByteArrayList jsonWords()
{
    return {"{\"",
            "\":",
            "\",\"",
            "[[\"",
            "\"]]",
            "null",
            "true",
            "false",
            "1e999",
            "-0.0",
            "1e-400",
            "NaN",
            "\\u0000",
            "\\ud800",
            "{}",
            "[]",
            "\"\"",
            "9223372036854775808",
            "\n{\"",
            "\\\"",
            "\xed\xa0\x80",
            "18446744073709551616",
            "0.000000000000000000000000000001"};
}

QByteArray spacedOut(const QByteArray &json)
{
    QByteArray spaced;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char byte = json[i];
        spaced += byte;
        if (isInText && byte == '\\' && i + 1 < json.size())
            spaced += json[++i];
        else if (byte == '"')
            isInText = !isInText;
        else if (!isInText && (byte == ',' || byte == ':' || byte == '[' || byte == '{'))
            spaced += ' ';
    }
    return spaced;
}

static DecodedFrame decodePadded(VenueProtocol &protocol, const QByteArray &text, char padding)
{
    const PaddedFrame frame(text, padding);
    DecodedFrame out;
    protocol.decode(frame.view(), out);
    return out;
}

QByteArray allOf(const DecodedFrame &frame)
{
    QByteArray text = tellAll(frame) + "\n--\n" + describe(frame);
    for (const FeedMessage &message : frame.messages)
        text += message.countsForLatency ? '+' : '-';
    if (frame.connectionSequence.isSet)
        text += " connection " + QByteArray::number(frame.connectionSequence.last);
    for (const SessionNotice &notice : frame.notices)
        text += " reply " + notice.reply;
    return text;
}

/// What a ledger makes of what was decoded.
class FollowingLedger final
{
public:
    explicit FollowingLedger(const FrameLine &line)
    {
        for (StreamIndex index = 0; index < line.streams(); ++index)
            m_ledger.addStream(index, line.keys[size_t(index)], line.protocol->traitsOf(line.keys[size_t(index)]),
                               m_now);
        m_ledger.start(m_now);
        m_ledger.sessionStarted(m_now);
        for (StreamIndex index = 0; index < line.streams(); ++index)
            m_ledger.requested(index, m_now);
    }

    void take(const DecodedFrame &frame)
    {
        m_now += 7ms;
        m_wall += 7ms;
        if (isQuarantined(frame.problem)) {
            m_ledger.frameLost(m_now);
        } else if (!frame.connectionSequence.isSet || m_ledger.acceptFrame(frame.connectionSequence, m_now)) {
            for (const SessionNotice &notice : frame.notices) {
                for (const StreamIndex index : notice.streams) {
                    if (notice.kind == SessionNotice::Kind::Acknowledged)
                        m_ledger.acknowledged(index, m_now);
                    else if (notice.kind == SessionNotice::Kind::Rejected)
                        m_ledger.rejected(index, notice.text, m_now);
                }
            }
            for (const FeedMessage &message : frame.messages) {
                const LedgerVerdict verdict = m_ledger.accept(message, frame.levels, m_now, m_wall);
                promise(!(verdict.isDuplicate && verdict.isPublished), "a duplicate is not handed on");
            }
        }
        if (m_ledger.nextWake() <= m_now)
            m_ledger.wake(m_now);
        check();
    }

private:
    void check()
    {
        promise(m_ledger.trustedStreams() >= 0 && m_ledger.trustedStreams() <= m_ledger.wantedStreams(),
                "no more streams are trusted than wanted");
        promise(m_ledger.blindTime(m_now).count() >= 0, "blind time is not negative");
        for (StreamIndex index = 0; index < m_ledger.indexEnd(); ++index) {
            const OrderBook *const book = m_ledger.book(index);
            if (book == nullptr)
                continue;
            const FeedMessage whole = m_ledger.wholeBook(index, m_levels);
            const auto &change = std::get<BookChange>(whole.payload);
            for (size_t i = 1; i < m_levels.size(); ++i) {
                if (i == change.bidCount)
                    continue;
                const bool isFalling = m_levels[i].price < m_levels[i - 1].price;
                promise(m_levels[i].price != m_levels[i - 1].price && isFalling == (i < change.bidCount),
                        "a book is in order");
            }
            for (const BookLevel &level : m_levels)
                promise(!level.quantity.isZero(), "a level that is kept has a quantity");
        }
        m_ledger.takeEvents(m_events);
        for (const LedgerEvent &event : m_events)
            promise(!nameOf(event.kind).isEmpty(), "an event has a name");
    }

    StreamLedger m_ledger;
    Clock::time_point m_now{1'000'000s};
    WallTime m_wall{std::chrono::seconds(1'790'000'000)};
    std::vector<BookLevel> m_levels;
    std::vector<LedgerEvent> m_events;
};

void followFrames(const std::function<FrameLine()> &makeLine, const QByteArray &text, bool areSpacesNothing)
{
    constexpr qsizetype MostFrames = 32;
    FrameLine line = makeLine();
    FrameLine twin = makeLine();
    FrameLine sheltered = makeLine();   // Sees only what was understood.
    FrameLine spaced = makeLine();
    FollowingLedger ledger(line);
    qsizetype frames = 0;
    for (const QByteArray &frame : text.split('\n')) {
        if (++frames > MostFrames)
            return;
        const DecodedFrame out = decodePadded(*line.protocol, frame, '}');
        const QByteArray wrong = inconsistency(out, line.streams());
        promise(wrong.isEmpty(), "the result of a frame fits together", wrong);
        const QByteArray told = allOf(out);

        const QByteArray toTwin = allOf(decodePadded(*twin.protocol, frame, '"'));
        promise(toTwin == told, "the same frames give the same, whatever stands behind them", told + " | " + toTwin);
        if (!isQuarantined(out.problem)) {
            const QByteArray alone = allOf(decodePadded(*sheltered.protocol, frame, '\0'));
            promise(alone == told, "a frame that was refused leaves nothing behind", told + " | " + alone);
        }
        if (areSpacesNothing && (frame.startsWith('{') || frame.startsWith('['))) {
            const QByteArray wide = allOf(decodePadded(*spaced.protocol, spacedOut(frame), '\0'));
            promise(isQuarantined(out.problem) || wide == told, "white space means nothing", told + " | " + wide);
        } else {
            static_cast<void>(decodePadded(*spaced.protocol, frame, '\0'));
        }
        ledger.take(out);
    }
}

}   // namespace feedwarden::fuzz
