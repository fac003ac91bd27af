// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/capture.h"
#include "app/simulator/textwriter.h"
#include "app/simulator/venues/binancedialect.h"
#include "app/simulator/venues/bybitdialect.h"
#include "app/simulator/venues/recordeddialect.h"

#include <QHash>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace feedwarden {

struct ReplayOptions {
    QString capture;                         ///< NAME.jsonl or NAME.jsonl.gz.
    double speed = 1;                        ///< Times as fast as recorded; 0 = as fast as the readers take it.
    bool shiftTime = false;                  ///< Move event times and the time endpoint to now.
    std::chrono::milliseconds settle{250};   ///< From the last new subscription to the first message.
};

/// Serves a recording to whoever subscribes, as the venue would have: the same bytes in the same order.
///
/// One run for all clients; it begins when somebody has subscribed and nobody new did so for `settle`. Each client gets
/// what it subscribed to (Binance: by stream; Bybit: by topic; Coinbase Exchange, Kraken, OKX: by channel and product;
/// Coinbase: all of it, since its numbers count the whole connection). At speed 0 the run waits for its slowest reader
/// and, without any, for one.
///
/// Binance book snapshots: asked for before the moment of the recorded one, the answer waits for that moment. The first
/// answer is the recorded one to the byte; later ones are the same book with the recorded changes up to now.
class ReplaySim final : public VenueSimulation, private BinanceDialect::Server, private BybitDialect::Server
{
public:
    /// What it can speak.
    [[nodiscard]] static QStringList venueNames();
    [[nodiscard]] static bool speaks(const QString &venue) { return venueNames().contains(venue); }

    /// `venue` is one that it speaks().
    ReplaySim(VenueStage &stage, const QString &venue, const ReplayOptions &options, Capture capture);
    ~ReplaySim() override;

    [[nodiscard]] const VenueHabits &habits() const override { return m_habits; }
    [[nodiscard]] int judge(const UpgradeRequest &request) const override;
    void sessionOpened(Peer &peer) override;
    void textReceived(Peer &peer, const QByteArray &text) override;
    void controlReceived(Peer &peer) override;
    void sessionClosed(Peer &peer) override;
    void advance() override;
    void rest(const RestQuestion &question, const RestResponder &reply) override;
    int flood(int) override { return 0; }
    [[nodiscard]] bool canFlood() const override { return false; }
    bool announceShutdown(Peer &peer) override { return m_isBinance && m_dialect.announceShutdown(peer); }
    [[nodiscard]] bool hasShutdownNotice() const override { return m_isBinance && m_dialect.rules().hasShutdownNotice; }
    [[nodiscard]] QJsonObject status() const override;

    [[nodiscard]] bool isFinished() const { return m_next == m_capture.size(); }

private:
    struct CoinbaseClient {
        Peer &peer;
        bool hasSubscribed = false;
        std::set<std::pair<QByteArray, QByteArray>> wishes;   // Channel and product, of Coinbase Exchange.
        Clock::time_point openedAt{};
    };
    // A recorded book that follows the recorded changes.
    struct Book {
        qint64 lastUpdateId = 0;
        bool isServed = false, isChanged = false;
        std::map<qint64, std::pair<QByteArray, QByteArray>> bids, asks;   // By price × 1e8: price and size as written.
    };

    // Who reads a recorded stream, under which name.
    struct Reader {
        Peer *peer = nullptr;
        const BinanceDialect::Client *binance = nullptr;   // Its form may change; null on Bybit.
        QByteArray name;
    };

    [[nodiscard]] Topic topicOf(const QByteArray &name) const override;
    void streamAdded(BinanceDialect::Client &client, const QByteArray &name) override;
    void streamRemoved(BinanceDialect::Client &client, const QByteArray &name) override;
    [[nodiscard]] std::optional<Topic> findTopic(const QByteArray &name) const override;
    void topicAdded(BybitDialect::Client &client, const QByteArray &name) override;
    void topicRemoved(BybitDialect::Client &client, const QByteArray &name) override;
    void addReader(const Reader &reader);
    void removeReader(const Peer &peer, const QByteArray &name);

    [[nodiscard]] bool hasSubscriber() const;
    void start();
    void sendLine(qsizetype index);
    void sendToReaders(qsizetype index, std::string_view text);
    void sendCoinbase(qsizetype index, std::string_view text);
    void sendSpoken(qsizetype index, std::string_view text);
    void coinbaseText(CoinbaseClient &client, const QByteArray &text);
    void indexStreams();
    void loadBook();
    void applyToBook(std::string_view message);
    [[nodiscard]] QByteArray bookAnswer();
    void answerWaiting();
    [[nodiscard]] WallTime exchangeTime() const;
    [[nodiscard]] WallTime position() const;

    VenueStage &m_stage;
    VenueHabits m_habits;
    const ReplayOptions m_options;
    const Capture m_capture;
    const bool m_isBinance, m_isBybit, m_isExchange;
    BinanceDialect m_dialect;
    BybitDialect m_bybit;
    std::map<quint64, std::unique_ptr<CoinbaseClient>> m_coinbase;
    std::unique_ptr<RecordedDialect> m_spoken;   ///< Of a venue that has one; the others are spoken here.
    std::map<quint64, std::unique_ptr<RecordedDialect::Client>> m_clients;

    QHash<QByteArray, int> m_streamNumbers;   // Of the names in the recording.
    std::vector<Topic> m_streams;
    std::vector<int> m_lineStreams;               // Per line; -1 = without a name: for everybody.
    std::vector<std::vector<Reader>> m_readers;   // Per stream.

    bool m_isStarted = false;
    bool m_wantsCoinbaseAck = true;   // Advanced Trade: unless the recording has its own.
    Clock::time_point m_lastSubscription{}, m_startedAt{};
    std::chrono::milliseconds m_delta{0};
    qsizetype m_next = 0;
    bool m_isPumping = false;
    std::unique_ptr<Book> m_book;
    std::vector<RestResponder> m_waiting;
    TextWriter m_shifted, m_text;
};

}   // namespace feedwarden
