// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/fault.h"
#include "app/simulator/simcredentials.h"
#include "core/base/result.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QObject>
#include <QSslCertificate>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace feedwarden {

class TruthLog;
class VenueHost;

/// Exchanges on loopback, with faults on command: what tests, the demo and the rehearsal panel run against.
///
/// Nothing happens before start(). Thread: the one the object lives in; it may be moved to another one before start(),
/// must be used and destroyed there, and never blocks. Tell it things from elsewhere by queued calls.
class Simulator final : public QObject
{
    Q_OBJECT
public:
    /// A recording instead of generated markets. Needs exactly one venue.
    struct Replay {
        QString capture;                         ///< NAME.jsonl[.gz]; its sidecars are found beside it.
        double speed = 1;                        ///< Times as fast as recorded; 0 = as fast as the readers take it.
        bool shiftTime = false;                  ///< Move event times and the time endpoint to now.
        std::chrono::milliseconds settle{250};   ///< From the last new subscription to the first message.
    };
    struct Options {
        QStringList venues;   ///< Empty = every one of venueNames().
        QHostAddress address = QHostAddress(QHostAddress::LocalHost);
        quint16 port = 0;   ///< 0 = any; else the first venue gets this one and the next for REST, the second venue the
                            ///< two after, ...
        double rate = 50;   ///< Market events per second and venue, 0 to 1,000,000: about as many messages for who
                            ///< takes all trades and book tickers.
        quint64 seed = 1;   ///< The same seed, the same markets.
        int instruments = 0;   ///< Markets per venue, at least and up to 10,000: where a venue has fewer, further ones
                               ///< are made up after those ("BTC2USDT").
        int accounts = 1;      ///< Per venue with private sessions, 0 to 10,000.
        double accountRate = 1;   ///< Events per second of each account that somebody has asked for, 0 to 1000.
        SimKeyRights keyRights = SimKeyRights::ReadOnly;   ///< What the accounts' keys allow.
        QString truthFile;                                 ///< Empty = none.
        bool tls = false;
        std::chrono::milliseconds lifetime{0};   ///< Of each connection; 0 = the venue's own (Binance 24 h).
        double pace = 1;   ///< Multiplies the waits of the protocols (pings, heartbeats, idle limits), for tests.
        std::optional<Replay> replay;
    };
    /// Where a venue is served: origins without a path.
    struct Endpoint {
        QString venue;
        QUrl url;
        QUrl restUrl;
        QStringList symbols;              ///< What is listed there, the liveliest first; empty for a replay.
        QStringList faults;               ///< Names of the faults that it can be asked for.
        QList<SimCredentials> accounts;   ///< Empty where it has no private sessions.
    };

    explicit Simulator(const Options &options, QObject *parent = nullptr);
    ~Simulator() override;

    /// What can be generated, in the order of the names: "binance-coinm", "binance-spot", ...
    [[nodiscard]] static QStringList venueNames();
    /// Every fault there is, as in control commands.
    [[nodiscard]] static QStringList faultNames();

    /// Once. Error: InvalidArgument (an unknown venue, a value out of range), Resource (ports, files), BadData (the
    /// recording).
    [[nodiscard]] Result<void> start();
    /// Empty before start().
    [[nodiscard]] QList<Endpoint> endpoints() const;
    /// What clients must trust where `tls` is on; else null.
    [[nodiscard]] QSslCertificate caCertificate() const { return m_authority; }

    /// Takes effect at once. A fault without a venue begins at every venue that can do it. Error: InvalidArgument, and
    /// then it begins nowhere.
    [[nodiscard]] Result<void> inject(const Fault &fault);
    /// Ends the faults of one venue, or of all.
    void clear(const QString &venue = {});
    /// The fault begins `delay` from now; a problem is told by commandFailed().
    void injectLater(const Fault &fault, std::chrono::milliseconds delay);

    /// One command as JSON: a fault, `{"fault":"clear"}` or `{"cmd":"clear"}` with or without a venue,
    /// `{"cmd":"status"}`,
    /// `{"cmd":"faults"}`. The answer has `ok`, `error` where that is false, and `fault_ids` where faults began.
    [[nodiscard]] QJsonObject command(const QByteArray &json);
    /// Venues with their sessions, active faults and replays.
    [[nodiscard]] QJsonObject status() const;
    /// Writes the truth file up to now.
    void flushTruth();

signals:
    void faultBegan(const QString &venue, quint64 id);
    void faultEnded(const QString &venue, quint64 id);
    void sessionsChanged(const QString &venue, int count);
    /// A fault of a scenario that could not begin.
    void commandFailed(const feedwarden::Error &error);

private:
    [[nodiscard]] Result<std::vector<VenueHost *>> hostsFor(const QString &venue) const;

    const Options m_options;
    std::unique_ptr<TruthLog> m_truth;
    std::vector<std::unique_ptr<VenueHost>> m_hosts;
    QSslCertificate m_authority;
    quint64 m_lastFaultId = 0;
    bool m_isStarted = false;
};

}   // namespace feedwarden
