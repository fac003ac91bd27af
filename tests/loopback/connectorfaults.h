// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "tests/support/faultserver.h"
#include "tests/support/printing.h"

#include <QObject>
#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

// A connector against a server that does something wrong: what it has to make of it, and the promises that hold
// whatever is done to it.

namespace feedwarden::test {

/// A frame of Binance Spot with one trade of BTCUSDT, dated now.
[[nodiscard]] QByteArray binanceTrade(quint64 id, const QByteArray &price = "61837.63");

/// Plays Binance Spot from the first SUBSCRIBE on: acknowledges requests, answers pings and close frames, and sends
/// `data` (text messages) behind each acknowledged SUBSCRIBE. Never done.
[[nodiscard]] Step playBinance(const QByteArrayList &data);
/// Waits for the first SUBSCRIBE, acknowledges it and sends `data`; then it is done.
[[nodiscard]] Step acknowledge(const QByteArrayList &data);
/// The same without the acknowledgement, for what is answered instead.
[[nodiscard]] Step awaitSubscribe();

/// A server that plays `fault` to its first connections, and then, as an exchange that has been mended, Binance Spot.
class FaultyExchange final
{
public:
    explicit FaultyExchange(const Script &fault, int faultyConnections = 1);
    FaultyExchange(const FaultyExchange &) = delete;
    FaultyExchange &operator=(const FaultyExchange &) = delete;

    FaultServer server;
    /// When each connection was accepted: never before the attempt that it belongs to began.
    std::vector<Clock::time_point> accepted;

private:
    [[nodiscard]] Script noted(const Script &script);
};

/// What several lines of one program share, and what they write into its log.
class FaultBench final
{
public:
    FaultBench();
    ~FaultBench();
    FaultBench(const FaultBench &) = delete;
    FaultBench &operator=(const FaultBench &) = delete;

    std::unique_ptr<GovernorService> governor;
    std::unique_ptr<RestClient> rest;
    QStringList log;        ///< Of the connection's category, as it was printed.
    QStringList warnings;   ///< Of anybody else: nobody warns because a server is odd.
};

/// A connector and everything that it tells anybody.
class WatchedLine final : public QObject
{
public:
    struct Setup {
        QUrl url;
        QString venue = QStringLiteral("binance-spot");
        QList<StreamKey> streams = {{QStringLiteral("BTCUSDT"), Channel::Trade}};
        QUrl restUrl{};
        std::function<void(Connector::Options &)> adjust = {};
    };
    /// Not started. The policies are the fastest that the configuration allows, so that nothing takes long.
    WatchedLine(FaultBench &bench, const Setup &setup);
    ~WatchedLine() override;

    std::unique_ptr<Connector> connector;
    QList<Event> events;
    QList<Failure> failures;   ///< As told by the signal.
    QStringList logged;        ///< Likewise.

    template<typename T>
    [[nodiscard]] std::vector<T> told() const
    {
        std::vector<T> found;
        for (const Event &event : events) {
            if (const T *payload = std::get_if<T>(&event.payload))
                found.push_back(*payload);
        }
        return found;
    }
    /// The instant of the latest of its kind; none before the first.
    template<typename T>
    [[nodiscard]] std::optional<Clock::time_point> toldAt() const
    {
        std::optional<Clock::time_point> at;
        for (const Event &event : events) {
            if (std::holds_alternative<T>(event.payload))
                at = event.at;
        }
        return at;
    }
    [[nodiscard]] LineState state() const { return connector->state(); }
    [[nodiscard]] TrustState trustOf(const StreamKey &stream) const;
    [[nodiscard]] bool allTrusted() const;
    /// Some error told contains this.
    [[nodiscard]] bool hasErrorWith(const QString &part) const;

    /// What is wrong with how it told what happened: each failure with the same cause as signal, event, line of the log
    /// and sentence; each state by the table; no attempt before the instant last promised, and none seen by a server
    /// before that; nowhere the word "canary", which stands for what is secret. Empty where all is well. `accepted`: of
    /// the server, where every attempt reached it.
    [[nodiscard]] QString objection(const std::vector<Clock::time_point> &accepted = {}) const;

private:
    [[nodiscard]] QString objectionToTelling() const;
    [[nodiscard]] QString objectionToTiming(const std::vector<Clock::time_point> &accepted) const;

    FaultBench &m_bench;
    const QString m_feed;
};

/// A fault and what a line has to make of it.
struct FaultCase {
    Script script;   ///< What the server plays to the first connection.
    FailureClass failureClass = FailureClass::Counts;
    QList<Cause> causes;   ///< One of these; more than one where the wire leaves it open.
    int httpStatus = 0;
    int closeCode = 0;
    QString detail{};   ///< Part of the failure's detail.
    /// Of what is promised after it: at least, and for classes T and X also at most this and a fifth more.
    std::chrono::milliseconds wait{0};
    std::function<void(Connector::Options &)> adjust = {};
};

/// Runs the case: the failure is named everywhere, and what follows it is what its class asks for. A line whose failure
/// counts is well again once the server is; one that is throttled or blocked keeps away as long as promised.
void judge(const FaultCase &fault);

/// Fails the test where `objection` is not empty.
#define VERIFY_NO_OBJECTION(objection)                                                                                 \
    do {                                                                                                               \
        const QString raised = (objection);                                                                            \
        QVERIFY2(raised.isEmpty(), qPrintable(raised));                                                                \
    } while (false)

}   // namespace feedwarden::test
