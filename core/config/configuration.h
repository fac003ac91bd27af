// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/opensecretstore.h"
#include "core/config/accountconfig.h"
#include "core/config/alertsettings.h"
#include "core/config/metricssettings.h"
#include "core/config/publishsettings.h"
#include "core/feed/stream.h"
#include "core/history/historyoptions.h"
#include "core/history/objectives.h"
#include "core/quality/qualitypolicy.h"
#include "core/resilience/policies.h"
#include "core/venues/generic/genericvenue.h"
#include "core/venues/venueregistry.h"

#include <QList>
#include <QNetworkProxy>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace feedwarden {

/// The version that is written as `config_version`.
inline constexpr int ConfigurationVersion = 1;

struct GeneralSettings {
    int ioThreads = 1;   ///< 1 to 64.
    QString dataDir;     ///< Absolute; empty = the platform's, see dataDirectory().

    friend bool operator==(const GeneralSettings &, const GeneralSettings &) = default;
};

/// The least serious lines that are written.
enum class LogLevel { Debug, Info, Warning, Error };
/// As the configuration file and the log spell them: "debug".
[[nodiscard]] QLatin1String nameOf(LogLevel level);

struct LogSettings {
    LogLevel level = LogLevel::Info;
    QString file;         ///< Empty = the default name; "none" = no file. See logFilePath().
    int maxSizeMb = 10;   ///< Of one of the five files; 1 to 1024.

    friend bool operator==(const LogSettings &, const LogSettings &) = default;
};

struct NetworkSettings {
    QString proxy = QStringLiteral("system");   ///< "system", "none", or http:// or socks5:// with a host and a port.
    QString caFile = QStringLiteral(
        "system");   ///< "system", or an absolute path of PEM certificates to trust as well.

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

/// Where the secrets of accounts are kept.
struct SecretSettings {
    SecretPlace store = SecretPlace::Auto;
    QString folder;   ///< Of Files: absolute; empty = as openSecretStore() has it.

    friend bool operator==(const SecretSettings &, const SecretSettings &) = default;
};

/// Who may open the local socket of the trust signal.
enum class SocketAccess {
    Owner,   ///< The user that the program runs as.
    Group,   ///< And the members of its primary group.
};
/// As the configuration file spells them: "owner".
[[nodiscard]] QLatin1String nameOf(SocketAccess access);

/// The trust signal for other programs.
struct TrustSettings {
    bool enabled = true;
    QString socket = QStringLiteral("auto");   ///< "auto", "none", or an absolute path. See trustSocketPath().
    SocketAccess access = SocketAccess::Owner;
    QString tcp = QStringLiteral("none");   ///< "none", "127.0.0.1:PORT" or "[::1]:PORT". See loopbackAddress().

    friend bool operator==(const TrustSettings &, const TrustSettings &) = default;
};

/// The profile by which a feed's venue is spoken to; none where the venue is built in. Shared, since it never changes.
struct VenueDescription {
    std::shared_ptr<const GenericVenue> venue;

    /// By what the profiles say.
    friend bool operator==(const VenueDescription &a, const VenueDescription &b)
    {
        return a.venue == b.venue || (a.venue && b.venue && a.venue->profile() == b.venue->profile());
    }
};

/// One feed as it is to run: everything is resolved, nothing is left to look up.
struct FeedConfig {
    QString name;      ///< Unique, [a-z0-9-]{1,40}.
    QString venue;     ///< A name that is built in, that of a profile, or "generic".
    QString profile;   ///< Of "generic": the profile's file, absolute.
    VenueDescription description;
    QStringList symbols;       ///< At least one, each once, as the venue writes them.
    QList<Channel> channels;   ///< At least one, each once, all of them the venue's.
    bool enabled = true;
    QUrl url;                       ///< Origin of the market data: the venue's or the user's.
    QUrl restUrl;                   ///< Origin of REST; empty where REST is off.
    bool allowPlaintext = false;    ///< ws:// and http:// beyond loopback.
    bool isSimulated = false;       ///< Demo mode: set by the program, never by a file.
    int streamsPerConnection = 0;   ///< 1 to the venue's limit.
    int redundancy = 1;             ///< 2: every stream over two lines.
    double objective = 99.9;        ///< Percent of time that it is to be trusted; 50 to 99.999.
    VenueOptions options;           ///< `trade_source` and `depth_levels`.
    BackoffPolicy backoff;
    BreakerPolicy breaker;
    HealthPolicy health;

    /// Each symbol with each channel, in the order in which they are written.
    [[nodiscard]] QList<StreamKey> streams() const;

    friend bool operator==(const FeedConfig &, const FeedConfig &) = default;
};

/// The table [slo], and the tables [[maintenance]].
struct SloSettings {
    double objective = 99.9;   ///< Percent of time that feeds are to be trusted; 50 to 99.999.
    QList<Maintenance> maintenance;

    friend bool operator==(const SloSettings &, const SloSettings &) = default;
};

/// What the configuration file says, checked and complete. A plain value; any thread.
struct Configuration {
    GeneralSettings general;
    LogSettings log;
    NetworkSettings network;
    SecretSettings secrets;
    HistorySettings history;
    TrustSettings trust;
    GovernorPolicy governor;
    // The global tables. A feed's own copies are already resolved.
    BackoffPolicy backoff;
    BreakerPolicy breaker;
    HealthPolicy health;
    QualityPolicy quality;
    MetricsSettings metrics;
    SloSettings slo;
    AlertSettings alerts;
    PublishSettings publish;
    /// The keys of the global tables that somebody wrote, such as "breaker.failure_threshold": they win over a venue's
    /// default, which wins over what is built in.
    QSet<QString> writtenKeys;
    QList<FeedConfig> feeds;         ///< In the order of the file.
    QList<AccountConfig> accounts;   ///< Likewise.

    [[nodiscard]] const FeedConfig *findFeed(QStringView name) const;   ///< Null where there is none.
    [[nodiscard]] qsizetype enabledFeeds() const;
    [[nodiscard]] const AccountConfig *findAccount(QStringView name) const;   ///< Null where there is none.
    [[nodiscard]] qsizetype enabledAccounts() const;

    friend bool operator==(const Configuration &, const Configuration &) = default;
};

/// What the feed's venue says about itself; null for one that is neither built in nor described.
[[nodiscard]] const VenueFacts *venueOf(const FeedConfig &feed);
/// Null likewise.
[[nodiscard]] std::unique_ptr<VenueProtocol> protocolOf(const FeedConfig &feed);

/// What a feed of this venue gets where its own table says nothing: global table as written > venue > built-in.
struct FeedPolicies {
    BackoffPolicy backoff;
    BreakerPolicy breaker;
    HealthPolicy health;
};
[[nodiscard]] FeedPolicies defaultPolicies(const Configuration &configuration, const VenueFacts &venue);

/// Where the history and the log live: `general.data_dir`, or the platform's folder for data of programs.
[[nodiscard]] QString dataDirectory(const Configuration &configuration);
/// Absolute; empty where no log file is wanted. A relative `log.file` is below dataDirectory().
[[nodiscard]] QString logFilePath(const Configuration &configuration);
/// Where programs ask what may be trusted: absolute; empty where they cannot. Of "auto" the folder that systemd made
/// for this service, else general.data_dir where that is set, else the user's folder for sockets, else the data folder:
/// two programs that do not share their data do not meet.
[[nodiscard]] QString trustSocketPath(const Configuration &configuration);
/// An address of this machine's own and a port.
struct LoopbackAddress {
    QString host;   ///< "127.0.0.1" or "::1".
    quint16 port = 0;

    friend bool operator==(const LoopbackAddress &, const LoopbackAddress &) = default;
};
/// Of "127.0.0.1:PORT" and "[::1]:PORT", with a port from 1 to 65535; none of any other text.
[[nodiscard]] std::optional<LoopbackAddress> loopbackAddress(QStringView text);
/// What openSecretStore() is to go by.
[[nodiscard]] SecretStoreOptions secretStoreOptions(const Configuration &configuration);
/// What sockets are to be given: DefaultProxy (the system's), NoProxy, or the one that is written.
[[nodiscard]] QNetworkProxy networkProxy(const NetworkSettings &settings);

/// What differs in one feed that both configurations have.
struct FeedChange {
    QString name;
    bool enabledChanged = false;
    bool streamsChanged = false;    ///< Symbols or channels: applied to the living line.
    bool policiesChanged = false;   ///< Backoff, breaker or health: applied to the living line.
    bool endpointChanged = false;   ///< URLs: the living lines move there, make before break.
    bool limitsChanged = false;     ///< Streams per connection or twin lines: streams move between living lines.
    bool needsRestart = false;      ///< Venue, its profile or options: another feed under an old name.

    friend bool operator==(const FeedChange &, const FeedChange &) = default;
};

/// The way from one configuration to the next.
struct ConfigurationChange {
    QStringList addedFeeds;   ///< Disabled ones too.
    QStringList removedFeeds;
    QList<FeedChange> changedFeeds;
    bool generalChanged = false;   ///< Threads or data folder: from the next start on.
    bool logChanged = false;
    bool networkChanged = false;   ///< Proxy or authorities: every line has to be opened anew.
    bool secretsChanged = false;   ///< The store: credentials have to be read anew.
    bool historyChanged = false;
    bool trustChanged = false;   ///< Where the trust signal is given.
    bool governorChanged = false;
    bool qualityChanged = false;
    bool policiesChanged = false;   ///< The global ones, which accounts are run by.
    bool metricsChanged = false;
    bool sloChanged = false;   ///< Of a feed or of all, or what is planned.
    bool alertsChanged = false;
    bool publishChanged = false;    ///< What is told to Kafka, and where that is.
    bool accountsChanged = false;   ///< Any of them, or their order: who keeps them finds what is different.

    [[nodiscard]] bool isEmpty() const { return *this == ConfigurationChange{}; }

    friend bool operator==(const ConfigurationChange &, const ConfigurationChange &) = default;
};

/// What [slo], the feeds and [[maintenance]] say together.
[[nodiscard]] Objectives objectivesOf(const Configuration &configuration);

/// Feeds are the same feed where they have the same name, accounts likewise; their order means nothing.
[[nodiscard]] ConfigurationChange diff(const Configuration &from, const Configuration &to);

}   // namespace feedwarden
