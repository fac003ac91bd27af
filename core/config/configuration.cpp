// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configuration.h"

#include "core/venues/generic/genericprotocol.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace feedwarden {

QLatin1String nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QLatin1String("debug");
    case LogLevel::Info:
        return QLatin1String("info");
    case LogLevel::Warning:
        return QLatin1String("warning");
    case LogLevel::Error:
        return QLatin1String("error");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(SocketAccess access)
{
    switch (access) {
    case SocketAccess::Owner:
        return QLatin1String("owner");
    case SocketAccess::Group:
        return QLatin1String("group");
    }
    Q_UNREACHABLE();
}

QList<StreamKey> FeedConfig::streams() const
{
    QList<StreamKey> result;
    result.reserve(symbols.size() * channels.size());
    for (const QString &symbol : symbols) {
        for (const Channel channel : channels)
            result.append(StreamKey{symbol, channel});
    }
    return result;
}

const FeedConfig *Configuration::findFeed(QStringView name) const
{
    const auto found = std::ranges::find(feeds, name, &FeedConfig::name);
    return found != feeds.cend() ? &*found : nullptr;
}

qsizetype Configuration::enabledFeeds() const { return std::ranges::count_if(feeds, &FeedConfig::enabled); }

const AccountConfig *Configuration::findAccount(QStringView name) const
{
    const auto found = std::ranges::find(accounts, name, &AccountConfig::name);
    return found != accounts.cend() ? &*found : nullptr;
}

qsizetype Configuration::enabledAccounts() const { return std::ranges::count_if(accounts, &AccountConfig::enabled); }

const VenueFacts *venueOf(const FeedConfig &feed)
{
    return feed.description.venue ? &feed.description.venue->facts() : findVenue(feed.venue);
}

std::unique_ptr<VenueProtocol> protocolOf(const FeedConfig &feed)
{
    if (feed.description.venue)
        return std::make_unique<GenericProtocol>(feed.description.venue);
    return createProtocol(feed.venue, feed.options);
}

static bool hasOwnThreshold(const Configuration &configuration)
{
    return configuration.writtenKeys.contains(QStringLiteral("breaker.failure_threshold"));
}

FeedPolicies defaultPolicies(const Configuration &configuration, const VenueFacts &venue)
{
    FeedPolicies result{configuration.backoff, configuration.breaker, configuration.health};
    if (!hasOwnThreshold(configuration))
        result.breaker.failureThreshold = venue.breakerThreshold;
    return result;
}

QString dataDirectory(const Configuration &configuration)
{
    if (!configuration.general.dataDir.isEmpty())
        return configuration.general.dataDir;
    // The generic location, so that all programs of the project share one folder whatever they are called.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/feedwarden");
}

QString logFilePath(const Configuration &configuration)
{
    const QString &file = configuration.log.file;
    if (file == QLatin1String("none"))
        return {};
    return QDir(dataDirectory(configuration))
        .absoluteFilePath(file.isEmpty() ? QStringLiteral("feedwarden.log") : file);
}

QString trustSocketPath(const Configuration &configuration)
{
    const TrustSettings &trust = configuration.trust;
    if (!trust.enabled || trust.socket == QLatin1String("none"))
        return {};
    if (trust.socket != QLatin1String("auto"))
        return trust.socket;
    // systemd gives several folders with a colon between them.
    const QString ofService = qEnvironmentVariable("RUNTIME_DIRECTORY").section(u':', 0, 0);
    const QString ofUser = qEnvironmentVariable("XDG_RUNTIME_DIR");
    QString folder = dataDirectory(configuration);
    if (!ofService.isEmpty())
        folder = ofService;
    else if (configuration.general.dataDir.isEmpty() && !ofUser.isEmpty())
        folder = ofUser + QStringLiteral("/feedwarden");
    return QDir(folder).absoluteFilePath(QStringLiteral("trust.sock"));
}

std::optional<LoopbackAddress> loopbackAddress(QStringView text)
{
    for (const char *host : {"127.0.0.1", "::1"}) {
        const QString plain = QLatin1String(host);
        const QString start = plain.contains(u':') ? u'[' + plain + QLatin1String("]:") : plain + u':';
        if (!text.startsWith(start))
            continue;
        const QStringView digits = text.sliced(start.size());
        const bool areDigits = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool isNumber = false;
        const ushort port = digits.toUShort(&isNumber);
        if (areDigits && isNumber && port > 0)
            return LoopbackAddress{plain, port};
    }
    return {};
}

SecretStoreOptions secretStoreOptions(const Configuration &configuration)
{
    SecretStoreOptions options;
    options.place = configuration.secrets.store;
    options.dataFolder = dataDirectory(configuration);
    options.filesFolder = configuration.secrets.folder;
    return options;
}

QNetworkProxy networkProxy(const NetworkSettings &settings)
{
    if (settings.proxy == QLatin1String("system"))
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    if (settings.proxy == QLatin1String("none"))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(settings.proxy);
    const auto type = url.scheme() == QLatin1String("socks5") ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(type, url.host(), quint16(url.port()), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

Objectives objectivesOf(const Configuration &configuration)
{
    Objectives objectives;
    objectives.usual = configuration.slo.objective / 100;
    for (const FeedConfig &feed : configuration.feeds) {
        if (feed.objective != configuration.slo.objective)
            objectives.own[feed.name] = feed.objective / 100;
    }
    objectives.maintenance.assign(configuration.slo.maintenance.cbegin(), configuration.slo.maintenance.cend());
    return objectives;
}

ConfigurationChange diff(const Configuration &from, const Configuration &to)
{
    ConfigurationChange change{
        .generalChanged = from.general != to.general,
        .logChanged = from.log != to.log,
        .networkChanged = from.network != to.network,
        .secretsChanged = from.secrets != to.secrets,
        .historyChanged = from.history != to.history,
        .trustChanged = from.trust != to.trust,
        .governorChanged = from.governor != to.governor,
        .qualityChanged = from.quality != to.quality,
        .policiesChanged = from.backoff != to.backoff || from.breaker != to.breaker || from.health != to.health
                           || hasOwnThreshold(from) != hasOwnThreshold(to),
        .metricsChanged = from.metrics != to.metrics,
        .sloChanged = objectivesOf(from) != objectivesOf(to),
        .alertsChanged = from.alerts != to.alerts,
        .publishChanged = from.publish != to.publish,
        .accountsChanged = from.accounts != to.accounts,
    };
    for (const FeedConfig &old : from.feeds) {
        if (!to.findFeed(old.name))
            change.removedFeeds.append(old.name);
    }
    for (const FeedConfig &feed : to.feeds) {
        const FeedConfig *old = from.findFeed(feed.name);
        if (!old) {
            change.addedFeeds.append(feed.name);
            continue;
        }
        const FeedChange feedChange{
            .name = feed.name,
            .enabledChanged = old->enabled != feed.enabled,
            .streamsChanged = old->symbols != feed.symbols || old->channels != feed.channels,
            .policiesChanged = old->backoff != feed.backoff || old->breaker != feed.breaker
                               || old->health != feed.health,
            .endpointChanged = old->url != feed.url || old->restUrl != feed.restUrl,
            .limitsChanged = old->streamsPerConnection != feed.streamsPerConnection
                             || old->redundancy != feed.redundancy,
            .needsRestart = old->venue != feed.venue || old->description != feed.description
                            || old->options != feed.options,
        };
        if (feedChange != FeedChange{.name = feed.name})
            change.changedFeeds.append(feedChange);
    }
    return change;
}

}   // namespace feedwarden
