// SPDX-License-Identifier: GPL-3.0-or-later

// What a venue's messages cost from text to trust, without the socket: real recordings, decoded and taken by the ledger
// at full speed on one core, kind by kind; books once with their numbers only and once kept. Needs the recordings.
// Run the release build. Usage: bench_venues [milliseconds per figure] [venue]

#include "core/feed/streamledger.h"
#include "core/venues/venueregistry.h"
#include "tests/support/captures.h"

#include <QMap>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

using namespace feedwarden;

namespace {

/// Of a side, where the venue does not cut its books itself.
constexpr int BookLevels = 1'000;

struct Recording {
    const char16_t *venue;
    const char *capture;
    QStringList symbols;
    QList<Channel> channels;
};

/// A frame with the bytes behind it that decoding may read.
struct Frame {
    std::string text;
    size_t size = 0;

    explicit Frame(const QByteArray &line) : text(line.toStdString()), size(text.size())
    {
        text.append(VenueProtocol::FramePadding, '\0');
    }
    [[nodiscard]] std::string_view view() const { return {text.data(), size}; }
};

struct Figure {
    double seconds = 0;
    quint64 messages = 0;
    quint64 bytes = 0;

    [[nodiscard]] double nsEach() const { return seconds * 1e9 / double(messages); }
};

double threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

class Line
{
public:
    Line(const Recording &recording, const RecordedMessages &capture, bool keepBooks)
        : m_capture(capture),
          m_protocol(createProtocol(recording.venue)),
          m_ledger({.staleAfter = {}, .lag = std::chrono::seconds(2), .keepBooks = keepBooks})
    {
        for (const QString &symbol : recording.symbols) {
            for (const Channel channel : recording.channels) {
                const StreamKey key{symbol, channel};
                const StreamIndex index = m_ledger.freeIndex();
                StreamTraits traits = m_protocol->traitsOf(key);
                if (traits.bookDepth == 0)
                    traits.bookDepth = BookLevels;
                m_ledger.addStream(index, key, traits, m_now);
                m_protocol->addStream(index, key);
            }
        }
        m_ledger.start(m_now);
        m_protocol->sessionStarted();
        m_ledger.sessionStarted(m_now);
    }

    /// The kind of what the frame says first; none where it says nothing about a market.
    [[nodiscard]] std::optional<Channel> kindOf(const Frame &frame)
    {
        m_protocol->decode(frame.view(), m_frame);
        if (m_frame.messages.empty())
            return {};
        return m_ledger.key(m_frame.messages.front().stream).channel;
    }

    void take(const Frame &frame)
    {
        m_now += std::chrono::microseconds(100);
        m_protocol->decode(frame.view(), m_frame);
        if (m_frame.connectionSequence.isSet && !m_ledger.acceptFrame(m_frame.connectionSequence, m_now))
            return;
        for (const FeedMessage &message : m_frame.messages)
            m_published += m_ledger.accept(message, m_frame.levels, m_now, message.eventTime).isPublished ? 1 : 0;
        if (m_ledger.hasEvents()) [[unlikely]]
            answer();
    }

    [[nodiscard]] quint64 published() const { return m_published; }

private:
    void answer()
    {
        m_ledger.takeEvents(m_events);
        for (const LedgerEvent &event : m_events) {
            DecodedFrame snapshot;
            if (event.kind == LedgerEvent::Kind::NeedSnapshot && !m_capture.restDepth.isEmpty()
                && m_protocol->parseSnapshot(event.stream, m_capture.restDepth, snapshot))
                m_ledger.applySnapshot(snapshot.messages.front(), snapshot.levels, m_now);
        }
    }

    const RecordedMessages &m_capture;
    std::unique_ptr<VenueProtocol> m_protocol;
    StreamLedger m_ledger;
    DecodedFrame m_frame;
    std::vector<LedgerEvent> m_events;
    Clock::time_point m_now{std::chrono::hours(1)};
    quint64 m_published = 0;
};

Figure measure(const Recording &recording, const RecordedMessages &capture, const std::vector<Frame> &frames,
               bool keepBooks, double seconds)
{
    Figure figure;
    while (figure.seconds < seconds) {
        Line line(recording, capture, keepBooks);
        const double from = threadCpu();
        for (const Frame &frame : frames)
            line.take(frame);
        figure.seconds += threadCpu() - from;
        figure.messages += frames.size();
        for (const Frame &frame : frames)
            figure.bytes += frame.size;
        if (line.published() * 2 < frames.size()) {
            std::fputs("the ledger took too little for a measurement\n", stderr);
            std::exit(1);
        }
    }
    return figure;
}

void print(QStringView venue, const QString &kind, const Figure &figure, const char *note)
{
    std::printf("%-18s %-14s %11.0f messages/s  %7.1f MB/s  %7.0f ns  %s\n", qPrintable(venue.toString()),
                qPrintable(kind), double(figure.messages) / figure.seconds, double(figure.bytes) / figure.seconds / 1e6,
                figure.nsEach(), note);
    std::fflush(stdout);
}

}   // namespace

int main(int argc, char *argv[])
{
    const double seconds = (argc > 1 ? std::atof(argv[1]) : 1'000) / 1'000;
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const std::vector<Recording> recordings = {
        {u"binance-spot",
         "binance/spot-btcusdt-depth100ms-bookticker-trade-20240808",
         {s("BTCUSDT")},
         {Channel::Trade, Channel::BookTicker, Channel::Depth}},
        {u"binance-usdm",
         "binance/usdm-btcusdt-depth0ms-bookticker-trade-20240808",
         {s("BTCUSDT")},
         {Channel::Trade, Channel::BookTicker, Channel::Depth}},
        {u"coinbase-exchange",
         "coinbase/exchangefeed-level2-matches-ticker-20210417",
         {s("BAND-GBP"), s("DASH-BTC"), s("NU-GBP"), s("SKL-BTC"), s("SKL-GBP"), s("SKL-USD")},
         {Channel::Trade, Channel::Ticker, Channel::Depth}},
        {u"bybit-linear", "bybit/linear-orderbook500-xrpusdt-20241201", {s("XRPUSDT")}, {Channel::Depth}},
        {u"okx",
         "okx/v5-books-trades-tickers-20220513",
         {s("BTC-USDT"), s("UNI-USD-SWAP")},
         {Channel::Trade, Channel::Ticker, Channel::Depth}},
        {u"kraken", "kraken/spot-v2-book10-btcusd-20260816", {s("BTC/USD")}, {Channel::Depth}},
    };
    bool wasMeasured = false;
    for (const Recording &recording : recordings) {
        const auto capture = loadCapture(QString::fromLatin1(recording.capture));
        if (argc > 2 && recording.venue != QString::fromLocal8Bit(argv[2]))
            continue;
        if (!capture || !findVenue(recording.venue))
            continue;
        QMap<Channel, std::vector<Frame>> byKind;
        Line reader(recording, *capture, false);
        for (const QByteArray &text : capture->lines) {
            Frame frame(text);
            if (const auto kind = reader.kindOf(frame))
                byKind[*kind].push_back(std::move(frame));
        }
        for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind) {
            wasMeasured = true;
            const QString name = channelName(kind.key());
            const Figure plain = measure(recording, *capture, kind.value(), false, seconds);
            if (kind.key() != Channel::Depth) {
                print(recording.venue, name, plain, "");
                continue;
            }
            print(recording.venue, name, plain, "numbers only");
            const Figure kept = measure(recording, *capture, kind.value(), true, seconds);
            const QByteArray ratio = QByteArray::number(kept.nsEach() / plain.nsEach(), 'f', 2) + " x, book kept";
            print(recording.venue, name, kept, ratio.constData());
        }
    }
    if (!wasMeasured)
        std::fputs("there are no recordings here\n", stderr);
    return wasMeasured ? 0 : 1;
}
