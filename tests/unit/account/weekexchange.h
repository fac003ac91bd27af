// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/transport/transport.h"
#include "core/venues/venueprotocol.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace feedwarden {

class WeekExchange;
class WeekTransport;

/// The two kinds of private session: by a key that is a part of the address, and by signatures on the socket.
enum class WeekVenue { BinanceUsdm, BinanceSpot, Bybit };
inline constexpr int WeekVenueCount = 3;

/// What is wrong with a host: that of the sockets, or that of REST.
enum class WeekWeather {
    Fine,
    Refuses,       ///< At once.
    Silent,        ///< No answer at all.
    Unavailable,   ///< HTTP 503.
    NoRenewals,    ///< Of REST: keys are given, but not renewed.
};

/// Something that happened on an account. Its number is its place in WeekAccount::events, from 1 on, and is told in it.
struct WeekEvent {
    enum class Kind { Order, Fill, Balance };
    Kind kind = Kind::Order;
    Clock::time_point at;
    bool isOwed = false;   ///< It arrived where it has to be heard.
    int told = 0;          ///< How often the program told it.
};

/// An account as its exchange knows it: the truth.
struct WeekAccount {
    int number = 0;
    WeekVenue venue = WeekVenue::BinanceUsdm;
    bool isRefused = false;                  ///< Its keys are, at the moment.
    std::vector<WeekEvent> events;           ///< In their order.
    std::vector<Clock::time_point> faults;   ///< After which something may not have been heard.
    QByteArray listenKey;                    ///< Empty while there is none.
    Clock::time_point keyDiesAt;
    std::vector<WeekTransport *> sockets;   ///< All there are, open or not.

    [[nodiscard]] QByteArray apiKey() const { return "account-" + QByteArray::number(number); }
};

/// Who is told what the program asks of the exchange, and what befalls keys.
class WeekWitness
{
public:
    virtual void keyAsked(const WeekAccount &account) = 0;
    virtual void renewalAsked(const WeekAccount &account) = 0;
    virtual void keyDies(const WeekAccount &account) = 0;   ///< Of old age; before anybody is told.
    virtual void opens(const WeekTransport &socket) = 0;
    virtual void arrives(const WeekTransport &socket, qint64 number) = 0;

protected:
    ~WeekWitness() = default;
};

/// One socket of an account, as its exchange sees it: a Transport on virtual time.
class WeekTransport final : public Transport
{
public:
    WeekTransport(WeekExchange *exchange, WeekAccount *account);
    ~WeekTransport() override;

    void setListener(TransportListener *listener) override { m_listener = listener; }
    void open(const OpenRequest &request) override;
    bool sendText(const QByteArray &utf8) override;
    bool ping(const QByteArray &payload) override;
    void close(quint16 code, const QString &reason) override;
    void abort() override;
    [[nodiscard]] qint64 bytesReceived() const override { return m_bytes; }
    [[nodiscard]] qint64 bytesSent() const override { return 0; }
    [[nodiscard]] std::optional<Clock::time_point> lastByteAt() const override { return m_lastByteAt; }
    [[nodiscard]] bool isViaProxy() const override { return false; }

    [[nodiscard]] const WeekAccount &account() const { return *m_account; }
    [[nodiscard]] bool isOpening() const { return m_step == Step::Opening; }
    [[nodiscard]] bool isUp() const { return m_step == Step::Up; }
    [[nodiscard]] bool hears() const;   ///< What happens on the account is sent here, and arrives.
    /// The exchange sends `frame`; where it tells of the event `number`, its arrival is noted.
    void deliver(const QByteArray &frame, qint64 number = 0);
    void cut(EndReport::Kind kind);                ///< The session ends, here and now.
    void mute() { m_isAlive = false; }             ///< Nothing comes through any more, and nobody is told.
    void endStream() { m_isSubscribed = false; }   ///< The session goes on without the account's events.

private:
    enum class Step { Closed, Opening, Up, Closing };
    void after(std::chrono::milliseconds wait, std::function<void()> what);
    void upgrade();
    void endOfLife();
    void tellEnd(const EndReport &report);
    void answer(const QByteArray &request);
    void answerSpot(const QJsonObject &request);
    void answerBybit(const QJsonObject &request);
    void noteArrival(qint64 number);

    WeekExchange *const m_exchange;
    WeekAccount *const m_account;
    TransportListener *m_listener = nullptr;
    QObject m_life;       ///< What is under way goes with it.
    quint64 m_turn = 0;   ///< Counts ends: what was under way before is dropped.
    Step m_step = Step::Closed;
    bool m_isAlive = true;
    bool m_isSubscribed = false;
    QByteArray m_listenKey;
    std::chrono::milliseconds m_latency{0};   ///< One way; the same for all of a session, so its order stays.
    qint64 m_bytes = 0;
    std::optional<Clock::time_point> m_lastByteAt;
};

/// Exchanges with accounts, in virtual time: what happens there, whom it is sent to, and what goes wrong.
class WeekExchange
{
public:
    static constexpr auto KeyLife = std::chrono::minutes(60);
    static constexpr auto SessionLife = std::chrono::hours(24);   ///< Of Binance; the other one publishes none.
    static constexpr auto LongestLatency = std::chrono::milliseconds(80);   ///< One way.

    WeekExchange(quint64 seed, WeekWitness *witness) : m_random(seed), m_witness(witness) {}

    WeekAccount &addAccount(WeekVenue venue);
    [[nodiscard]] std::unique_ptr<Transport> makeTransport(WeekAccount &account);
    /// To be given to a RestClient.
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeNetwork();

    // ---- What happens. ----
    void happen(WeekAccount &account, WeekEvent::Kind kind);
    void setSocketWeather(WeekVenue venue, WeekWeather weather) { m_sockets[size_t(venue)] = weather; }
    void setRestWeather(WeekVenue venue, WeekWeather weather) { m_rest[size_t(venue)] = weather; }
    /// Each session ends with a reset; or without a word.
    void cutAll(WeekAccount &account);
    void muteAll(WeekAccount &account);
    /// Likewise for the older one of two; the other one goes on.
    void loseOldest(WeekAccount &account, bool isTold);
    /// The key, or the subscription, ends before its time, and that is told.
    void expire(WeekAccount &account);
    /// Another program deletes the key, and has a new one where it `makesAnother`: nobody is told.
    void deleteKey(WeekAccount &account, bool makesAnother);

    // ---- For sockets and REST. ----
    [[nodiscard]] WeekWeather socketWeather(WeekVenue venue) const { return m_sockets[size_t(venue)]; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] WeekWitness &witness() { return *m_witness; }
    struct Answer {
        int status = 0;   ///< 0: the connection is refused.
        QByteArray body;
        bool comes = true;
    };
    [[nodiscard]] Answer answer(QNetworkAccessManager::Operation operation, const QNetworkRequest &request);

private:
    [[nodiscard]] Answer answerFrom(WeekAccount &account, QNetworkAccessManager::Operation operation,
                                    const QString &path, const QString &query);
    [[nodiscard]] Answer answerKey(WeekAccount &account, QNetworkAccessManager::Operation operation);
    void makeKey(WeekAccount &account);
    void watchKey(WeekAccount &account);

    Random m_random;
    WeekWitness *const m_witness;
    QObject m_life;
    std::vector<std::unique_ptr<WeekAccount>> m_accounts;
    std::map<QByteArray, WeekAccount *> m_byKey;
    std::array<WeekWeather, WeekVenueCount> m_sockets{}, m_rest{};
    quint64 m_keysMade = 0;
};

}   // namespace feedwarden
