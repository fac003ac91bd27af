// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configurationkeys.h"

#include "core/account/accountprotocols.h"
#include "core/base/durations.h"
#include "core/config/tomldocument.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace feedwarden {

using std::chrono::milliseconds;

KeyTarget KeyTarget::globalOf(Configuration &configuration)
{
    return {
        .general = &configuration.general,
        .log = &configuration.log,
        .network = &configuration.network,
        .secrets = &configuration.secrets,
        .history = &configuration.history,
        .trust = &configuration.trust,
        .governor = &configuration.governor,
        .backoff = &configuration.backoff,
        .breaker = &configuration.breaker,
        .health = &configuration.health,
        .quality = &configuration.quality,
        .metrics = &configuration.metrics,
        .slo = &configuration.slo,
        .alerts = &configuration.alerts,
        .publish = &configuration.publish,
    };
}

namespace {

// One pair of functions per type of field. A value has been checked against its key before it is assigned.

void assign(bool &field, const ConfigValue &value) { field = std::get<bool>(value); }
ConfigValue valueOf(bool field) { return field; }

void assign(int &field, const ConfigValue &value) { field = int(std::get<qint64>(value)); }
ConfigValue valueOf(int field) { return qint64(field); }

void assign(double &field, const ConfigValue &value)
{
    field = std::holds_alternative<qint64>(value) ? double(std::get<qint64>(value)) : std::get<double>(value);
}
ConfigValue valueOf(double field) { return field; }

void assign(milliseconds &field, const ConfigValue &value) { field = milliseconds(std::get<qint64>(value)); }
ConfigValue valueOf(milliseconds field) { return qint64(field.count()); }

void assign(std::optional<milliseconds> &field, const ConfigValue &value)
{
    if (std::holds_alternative<QString>(value))
        field.reset();
    else
        field = milliseconds(std::get<qint64>(value));
}
ConfigValue valueOf(std::optional<milliseconds> field)
{
    return field ? valueOf(*field) : ConfigValue(QStringLiteral("auto"));
}

// RFC 3339, which was checked.
void assign(WallTime &field, const ConfigValue &value)
{
    if (const auto instant = parseInstant(std::get<QString>(value), {}))
        field = *instant;
}
ConfigValue valueOf(WallTime field) { return toRfc3339(field); }

void assign(QString &field, const ConfigValue &value) { field = std::get<QString>(value); }
ConfigValue valueOf(const QString &field) { return field; }

void assign(QStringList &field, const ConfigValue &value) { field = std::get<QStringList>(value); }
ConfigValue valueOf(const QStringList &field) { return field; }

void assign(QUrl &field, const ConfigValue &value) { field = QUrl(std::get<QString>(value), QUrl::StrictMode); }
ConfigValue valueOf(const QUrl &field) { return field.toString(QUrl::FullyEncoded); }

void assign(QList<Channel> &field, const ConfigValue &value)
{
    field.clear();
    for (const QString &name : std::get<QStringList>(value))
        field.append(*channelFromName(name));
}
ConfigValue valueOf(const QList<Channel> &field)
{
    QStringList names;
    for (const Channel channel : field)
        names.append(channelName(channel));
    return names;
}

template<typename T>
void assign(std::optional<T> &field, const ConfigValue &value)
{
    assign(field.emplace(), value);
}
template<typename T>
ConfigValue valueOf(const std::optional<T> &field)
{
    return valueOf(field.value_or(T{}));
}

/// Our enums count from 0 and are named by nameOf(): so many words, so many values.
template<typename Enum>
requires std::is_enum_v<Enum> QStringList namesOf(Enum last)
{
    QStringList names;
    for (int i = 0; i <= int(last); ++i)
        names.append(nameOf(Enum(i)));
    return names;
}

template<typename Enum>
requires std::is_enum_v<Enum>
void assign(Enum &field, const ConfigValue &value)
{
    const QString &name = std::get<QString>(value);
    int i = 0;
    while (nameOf(Enum(i)) != name)   // Ends: the name is one of the key's words.
        ++i;
    field = Enum(i);
}
template<typename Enum>
requires std::is_enum_v<Enum> ConfigValue valueOf(Enum field) { return QString(nameOf(field)); }

template<auto Part, auto Member>
void writeMember(const KeyTarget &target, const ConfigValue &value)
{
    assign((target.*Part)->*Member, value);
}
template<auto Part, auto Member>
ConfigValue readMember(const KeyTarget &target)
{
    return valueOf((target.*Part)->*Member);
}

/// The rows below name a member once; reading and writing follow from its type.
template<auto Part, auto Member>
KeySpec key(const char *name, KeyType type, const char *meaning, KeySpec rest = {})
{
    rest.name = QLatin1String(name);
    rest.type = type;
    rest.meaning = QLatin1String(meaning);
    rest.write = &writeMember<Part, Member>;
    rest.read = &readMember<Part, Member>;
    return rest;
}

constexpr double Unlimited = std::numeric_limits<int>::max();
constexpr double Day = 86'400'000;

KeySpec range(double low, double high) { return {.low = low, .high = high}; }
KeySpec above(double low, double high) { return {.low = low, .high = high, .lowIsExcluded = true}; }
KeySpec oneOf(QStringList words) { return {.words = std::move(words)}; }

QStringList channelNames()
{
    QStringList names;
    for (int i = 0; i < FeedChannelCount; ++i)
        names.append(channelName(Channel(i)));
    return names;
}

void writeTradeSource(const KeyTarget &target, const ConfigValue &value)
{
    target.feed->options.aggregateTrades = std::get<QString>(value) == QLatin1String("agg_trade");
}
ConfigValue readTradeSource(const KeyTarget &target)
{
    return target.feed->options.aggregateTrades ? QStringLiteral("agg_trade") : QStringLiteral("trade");
}
void writeDepthLevels(const KeyTarget &target, const ConfigValue &value)
{
    assign(target.feed->options.depthLevels, value);
}
ConfigValue readDepthLevels(const KeyTarget &target) { return valueOf(target.feed->options.depthLevels); }
void writeAccountVenue(const KeyTarget &target, const ConfigValue &value)
{
    target.account->venue = accountVenueOf(std::get<QString>(value));
}
ConfigValue readAccountVenue(const KeyTarget &target) { return target.account->venue; }
template<int RollingWindow::*Member>
void writeWindowEvents(const KeyTarget &target, const ConfigValue &value)
{
    if (!target.host->window)
        target.host->window.emplace();
    assign((*target.host->window).*Member, value);
}
void writeWindowLength(const KeyTarget &target, const ConfigValue &value)
{
    if (!target.host->window)
        target.host->window.emplace();
    assign(target.host->window->window, value);
}

QString environmentsInWords()
{
    QStringList parts;
    for (const QString &venue : accountVenues())
        parts.append(venue + QLatin1String(": `") + accountEnvironments(venue).join(QLatin1String("`, `")) + u'`');
    return QLatin1String("What the key belongs to: ") + parts.join(QLatin1String("; ")) + u'.';
}

std::vector<KeySpec> makeKeys()
{
    using enum KeyType;
    using T = KeyTarget;
    using Host = GovernorPolicy::HostOverride;
    static const QByteArray environments = environmentsInWords().toUtf8();
    std::vector<KeySpec> keys = {
        key<&T::general, &GeneralSettings::ioThreads>(
            "general.io_threads", WholeNumber,
            "Threads that the lines are spread over. Takes effect at the next start.", range(1, 64)),
        key<&T::general, &GeneralSettings::dataDir>(
            "general.data_dir", Path, "Folder of the history and the log. Takes effect at the next start.",
            {.defaultWords = QLatin1String("the platform's")}),

        key<&T::log, &LogSettings::level>("log.level", Choice, "The least serious lines that are written.",
                                          oneOf(namesOf(LogLevel::Error))),
        key<&T::log, &LogSettings::file>(
            "log.file", WordOrPath, "The log file, relative to the data folder; `\"none\"` writes no file.",
            {.words = {QStringLiteral("none")}, .defaultWords = QLatin1String("`feedwarden.log` in the data folder")}),
        key<&T::log, &LogSettings::maxSizeMb>("log.max_size_mb", WholeNumber,
                                              "Size in MiB at which a new log file is begun; five files are kept.",
                                              range(1, 1024)),

        key<&T::network, &NetworkSettings::proxy>(
            "network.proxy", Text,
            "`\"system\"`, `\"none\"`, or the proxy's URL: `http://HOST:PORT` or `socks5://HOST:PORT`."),
        key<&T::network, &NetworkSettings::caFile>("network.ca_file", WordOrPath,
                                                   "PEM file with certificates to trust beside the system's.",
                                                   oneOf({QStringLiteral("system")})),

        key<&T::secrets, &SecretSettings::store>(
            "secrets.store", Choice,
            "Where the secrets of accounts are kept; `auto` takes the keychain where it works, else the encrypted "
            "vault, else files.",
            oneOf(namesOf(SecretPlace::Files))),
        key<&T::secrets, &SecretSettings::folder>(
            "secrets.folder", Path, "Folder of those files, readable by you alone.",
            {.defaultWords = QLatin1String(
                 "`secrets` in the data folder, or what systemd gives (`$CREDENTIALS_DIRECTORY`)")}),

        key<&T::history, &HistorySettings::enabled>("history.enabled", Boolean,
                                                    "`false`: nothing that happens is written to the data folder."),
        key<&T::history, &HistorySettings::secondsHours>(
            "history.keep_1s_hours", WholeNumber, "Hours for which samples of one second are kept.", range(1, 168)),
        key<&T::history, &HistorySettings::tenSecondsDays>(
            "history.keep_10s_days", WholeNumber, "Days for which samples of ten seconds are kept.", range(1, 90)),
        key<&T::history, &HistorySettings::minutesDays>(
            "history.keep_1min_days", WholeNumber, "Days for which samples of one minute are kept.", range(1, 730)),
        key<&T::history, &HistorySettings::hoursDays>("history.keep_1h_days", WholeNumber,
                                                      "Days for which samples of one hour are kept.", range(1, 7'300)),
        key<&T::history, &HistorySettings::eventsDays>(
            "history.keep_events_days", WholeNumber,
            "Days for which events, outages, sessions, gaps and the trust in streams are kept.", range(1, 7'300)),
        key<&T::history, &HistorySettings::maxSizeMb>(
            "history.max_size_mb", WholeNumber,
            "Size in MiB beyond which the oldest goes earlier: first events, then the finest samples.",
            range(1, 1'000'000)),

        key<&T::trust, &TrustSettings::enabled>("trust.enabled", Boolean,
                                                "Whether other programs may ask what can be trusted now."),
        key<&T::trust, &TrustSettings::socket>(
            "trust.socket", WordOrPath,
            "The local socket where they ask. `\"auto\"`: `trust.sock` in `$RUNTIME_DIRECTORY`, which systemd gives a "
            "service, else in the data folder where that is set, else in `$XDG_RUNTIME_DIR/feedwarden`.",
            oneOf({QStringLiteral("auto"), QStringLiteral("none")})),
        key<&T::trust, &TrustSettings::access>(
            "trust.access", Choice,
            "Who may open it: the user that the program runs as, or the members of its group too.",
            oneOf(namesOf(SocketAccess::Group))),
        key<&T::trust, &TrustSettings::tcp>(
            "trust.tcp", Text,
            "Also over TCP, for every user of this machine: `\"127.0.0.1:PORT\"`, `\"[::1]:PORT\"` or `\"none\"`."),

        key<&T::governor, &GovernorPolicy::attemptsPerSecond>(
            "governor.attempts_per_second", Number, "How often one host is contacted at most.", above(0, 10'000)),
        key<&T::governor, &GovernorPolicy::handshakesPerHost>(
            "governor.handshakes_per_host", WholeNumber, "Connections to one host that may be in the making at once.",
            range(1, 10'000)),
        key<&T::governor, &GovernorPolicy::handshakesTotal>(
            "governor.handshakes_total", WholeNumber, "Connections to all hosts that may be in the making at once.",
            range(1, 10'000)),
        key<&T::governor, &GovernorPolicy::windowShare>(
            "governor.window_share", Number,
            "Part of a venue's published limit that is used; the rest is left to other programs on this address.",
            above(0, 1)),

        key<&T::host, &Host::host>("governor.host.host", Text,
                                   "The host that is meant, `stream.binance.com` or with its port "
                                   "`stream.binance.com:9443`.",
                                   {.isRequired = true}),
        key<&T::host, &Host::attemptsPerSecond>("governor.host.attempts_per_second", Number, "As in `[governor]`.",
                                                above(0, 10'000)),
        key<&T::host, &Host::handshakesPerHost>("governor.host.handshakes_per_host", WholeNumber, "As in `[governor]`.",
                                                range(1, 10'000)),
        key<&T::host, &Host::windowShare>("governor.host.window_share", Number, "As in `[governor]`.", above(0, 1)),
        {.name = QLatin1String("governor.host.window_attempts"),
         .type = WholeNumber,
         .meaning = QLatin1String(
             "Attempts within `window_ms` that the host allows, instead of what the venue publishes."),
         .low = 1,
         .high = 1'000'000,
         .write = &writeWindowEvents<&RollingWindow::events>},
        {.name = QLatin1String("governor.host.window_ms"),
         .type = Milliseconds,
         .meaning = QLatin1String("Length of that window; goes together with `window_attempts`."),
         .low = 1'000,
         .high = Day,
         .write = &writeWindowLength},

        key<&T::backoff, &BackoffPolicy::enabled>("reconnection.enabled", Boolean,
                                                  "`false`: a lost line stays down until somebody connects it."),
        key<&T::backoff, &BackoffPolicy::maxRetries>(
            "reconnection.max_retries", WholeNumber,
            "Retries in a row after which the line gives up and waits for the user; 0 = unlimited.",
            range(0, Unlimited)),
        key<&T::backoff, &BackoffPolicy::strategy>("reconnection.strategy", Choice,
                                                   "How the wait grows from failure to failure.",
                                                   oneOf(namesOf(BackoffStrategy::Fixed))),
        key<&T::backoff, &BackoffPolicy::initialDelay>("reconnection.initial_delay_ms", Milliseconds,
                                                       "The first wait; also the step of `linear`.",
                                                       range(100, 60'000)),
        key<&T::backoff, &BackoffPolicy::maxDelay>("reconnection.max_delay_ms", Milliseconds,
                                                   "No wait is longer; at least `initial_delay_ms`.", range(100, Day)),
        key<&T::backoff, &BackoffPolicy::multiplier>("reconnection.multiplier", Number,
                                                     "Factor from wait to wait; `exponential` only.", range(1, 10)),
        key<&T::backoff, &BackoffPolicy::jitter>(
            "reconnection.jitter", Choice, "How waits are spread, so that many clients do not come back together.",
            oneOf(namesOf(Jitter::Decorrelated))),
        key<&T::backoff, &BackoffPolicy::jitterFactor>(
            "reconnection.jitter_factor", Number, "Half the width of that spread; `symmetric` only.", range(0, 0.5)),
        key<&T::backoff, &BackoffPolicy::connectTimeout>("reconnection.connect_timeout_ms", Milliseconds,
                                                         "From name lookup to the accepted upgrade.",
                                                         range(1'000, 120'000)),
        key<&T::backoff, &BackoffPolicy::stableAfter>(
            "reconnection.stable_after_ms", Milliseconds,
            "Age at which a session counts as stable; what ends earlier is a failure.", range(1'000, 600'000)),

        key<&T::breaker, &BreakerPolicy::failureThreshold>(
            "breaker.failure_threshold", WholeNumber,
            "Failures in a row that open the breaker. Where the key is not written a venue may have its own default: "
            "Binance 20, Coinbase 15.",
            range(1, 1'000)),
        key<&T::breaker, &BreakerPolicy::cooldown>(
            "breaker.cooldown_ms", Milliseconds,
            "How long the breaker stays open the first time; doubles from then on.", range(1'000, Day)),
        key<&T::breaker, &BreakerPolicy::maxCooldown>(
            "breaker.max_cooldown_ms", Milliseconds,
            "The longest time open, at least `cooldown_ms`; equal to it makes a fixed time.", range(1'000, Day)),
        key<&T::breaker, &BreakerPolicy::flapThreshold>(
            "breaker.flap_threshold", WholeNumber,
            "Short sessions within `flap_window_ms` that open the breaker as well.", range(1, 1'000)),
        key<&T::breaker, &BreakerPolicy::flapWindow>(
            "breaker.flap_window_ms", Milliseconds, "The time in which short sessions are counted.", range(1'000, Day)),

        key<&T::health, &HealthPolicy::pingInterval>("health.ping_interval_ms", Milliseconds,
                                                     "From one ping to the next.", range(1'000, 300'000)),
        key<&T::health, &HealthPolicy::staleAfter>(
            "health.stale_after_ms", AutoOrMilliseconds,
            "Silence after which a stream is stale; `\"auto\"` learns it from each stream's own pace.",
            range(1'000, 3'600'000)),
        key<&T::health, &HealthPolicy::batchInterval>("health.batch_interval_ms", Milliseconds,
                                                      "Messages are handed on at least this often.", range(1, 1'000)),
        key<&T::health, &HealthPolicy::warnAfterFailures>(
            "health.warn_after_failures", WholeNumber, "Failures in a row that make a warning.", range(1, Unlimited)),

        key<&T::quality, &QualityPolicy::rttGood>("quality.rtt_good_ms", Milliseconds,
                                                  "Round trips up to here cost no points.", range(1, 3'600'000)),
        key<&T::quality, &QualityPolicy::rttPoor>("quality.rtt_poor_ms", Milliseconds,
                                                  "Round trips from here on cost all of them; above `rtt_good_ms`.",
                                                  range(1, 3'600'000)),
        key<&T::quality, &QualityPolicy::jitterGood>("quality.jitter_good_ms", Milliseconds,
                                                     "Jitter up to here costs no points.", range(1, 3'600'000)),
        key<&T::quality, &QualityPolicy::jitterPoor>("quality.jitter_poor_ms", Milliseconds,
                                                     "Jitter from here on costs all of them; above `jitter_good_ms`.",
                                                     range(1, 3'600'000)),
        key<&T::quality, &QualityPolicy::lag>("quality.lag_ms", Milliseconds,
                                              "A stream whose messages are older than this on arrival is lagging.",
                                              range(1, 3'600'000)),

        key<&T::metrics, &MetricsSettings::enabled>("metrics.enabled", Boolean,
                                                    "`true`: figures for Prometheus at `http://ADDRESS:PORT/metrics`."),
        key<&T::metrics, &MetricsSettings::listen>("metrics.listen", Text,
                                                   "`ADDRESS:PORT`, the address in numbers, as in `127.0.0.1:9464` or "
                                                   "`[::1]:9464`. One that others reach needs "
                                                   "`username` and `password_file`."),
        key<&T::metrics, &MetricsSettings::username>(
            "metrics.username", Text,
            "Who may ask, by HTTP's basic authentication; 1 to 64 printable characters, none of them `:`, `\"` or "
            "`\\`.",
            {.defaultWords = QLatin1String("none: whoever reaches the address may ask")}),
        key<&T::metrics, &MetricsSettings::passwordFile>("metrics.password_file", Path,
                                                         "File readable by you alone whose first line is the password, "
                                                         "at least 12 characters. Read when the endpoint "
                                                         "starts.",
                                                         {.defaultWords = QLatin1String("none")}),

        key<&T::slo, &SloSettings::objective>(
            "slo.objective_percent", Number,
            "Share of time in which each feed is to be trusted: what reports and `slo_burn` alerts measure by.",
            range(50, 99.999)),

        key<&T::alerts, &AlertSettings::enabled>("alerts.enabled", Boolean, "`false`: nobody is told of anything."),
        key<&T::alerts, &AlertSettings::desktop>("alerts.desktop", Boolean,
                                                 "`true`: notifications where there is a desktop."),
        key<&T::alerts, &AlertSettings::sound>("alerts.sound", Boolean,
                                               "`true`: a sound with those that are critical."),
        key<&T::alerts, &AlertSettings::quietHours>(
            "alerts.quiet_hours", Text,
            "`\"none\"`, or the part of each day in which nobody is told, in local time: `\"22:00-07:00\"`. What "
            "lasts until its end is told then."),
        key<&T::alerts, &AlertSettings::quietCritical>("alerts.quiet_critical", Boolean,
                                                       "`true`: critical alerts are told in quiet hours too."),
        key<&T::alerts, &AlertSettings::clearAfter>(
            "alerts.clear_after_ms", Milliseconds,
            "An alert is over when its reason has been gone for so long; what comes back earlier is the same alert.",
            range(0, 3'600'000)),
        key<&T::alerts, &AlertSettings::repeatAfter>(
            "alerts.repeat_after_ms", Milliseconds,
            "An alert that nobody acknowledged is told again after so long; 0 = never.", range(0, 7 * Day)),

        key<&T::alertRule, &AlertRule::kind>("alerts.rule.kind", Choice, "What it is about; see docs/alerts.md.",
                                             {.words = namesOf(AlertKind::Channel), .isRequired = true}),
        key<&T::alertRule, &AlertRule::enabled>("alerts.rule.enabled", Boolean, "`false`: nobody is told of it."),
        key<&T::alertRule, &AlertRule::severity>(
            "alerts.rule.severity", Choice, "How serious it is.",
            {.words = namesOf(AlertSeverity::Critical), .defaultWords = QLatin1String("that of the kind")}),
        key<&T::alertRule, &AlertRule::lasting>(
            "alerts.rule.for_ms", Milliseconds,
            "How long it has to last; at least 20000 for `line_down`.",
            {.low = 0, .high = Day, .defaultWords = QLatin1String("that of the kind")}),
        key<&T::alertRule, &AlertRule::threshold>(
            "alerts.rule.threshold", Number, "From where on; what it counts depends on the kind.",
            {.low = 0, .high = 1'000'000, .defaultWords = QLatin1String("that of the kind")}),
        key<&T::alertRule, &AlertRule::only>("alerts.rule.only", TextList,
                                             "The feeds or accounts, by name, that it is for.",
                                             {.defaultWords = QLatin1String("all")}),
        key<&T::alertRule, &AlertRule::channels>("alerts.rule.channels", TextList, "The channels, by name, it goes to.",
                                                 {.defaultWords = QLatin1String("all")}),

        key<&T::alertChannel, &AlertChannelConfig::name>(
            "alerts.channel.name", Text, "Unique among channels, 1 to 40 of the characters a-z, 0-9 and -.",
            {.isRequired = true}),
        key<&T::alertChannel, &AlertChannelConfig::kind>(
            "alerts.channel.kind", Choice, "How it is spoken to.",
            {.words = namesOf(AlertChannelKind::Command), .isRequired = true}),
        key<&T::alertChannel, &AlertChannelConfig::enabled>("alerts.channel.enabled", Boolean,
                                                            "`false`: kept, but not used."),
        key<&T::alertChannel, &AlertChannelConfig::severity>("alerts.channel.severity", Choice,
                                                             "The least serious alerts that go there.",
                                                             oneOf(namesOf(AlertSeverity::Critical))),
        key<&T::alertChannel, &AlertChannelConfig::secretFile>(
            "alerts.channel.secret_file", Path,
            "File readable by you alone whose first line is the bot's token (`telegram`) or the address (`webhook`, "
            "`slack`, `discord`).",
            {.defaultWords = QLatin1String("none")}),
        key<&T::alertChannel, &AlertChannelConfig::chatId>(
            "alerts.channel.chat_id", Text, "`telegram` only: the chat, as in `\"-1001234567890\"` or `\"@name\"`.",
            {.defaultWords = QLatin1String("none")}),
        key<&T::alertChannel, &AlertChannelConfig::apiUrl>("alerts.channel.api_url", Text,
                                                           "`telegram` only: another server of the bot interface."),
        key<&T::alertChannel, &AlertChannelConfig::bodyTemplate>(
            "alerts.channel.template", Text, "`webhook` only: the body, JSON with placeholders such as `{{title}}`.",
            {.defaultWords = QLatin1String("one object with all of them")}),
        key<&T::alertChannel, &AlertChannelConfig::command>(
            "alerts.channel.command", TextList,
            "`command` only: the program's absolute path and its arguments. No shell reads them.",
            {.defaultWords = QLatin1String("none")}),
        key<&T::alertChannel, &AlertChannelConfig::allowInternal>(
            "alerts.channel.allow_internal", Boolean,
            "`true`: addresses of this machine and of inner networks, and `http://`."),
        key<&T::alertChannel, &AlertChannelConfig::timeout>("alerts.channel.timeout_ms", Milliseconds,
                                                            "How long one delivery may take.", range(1'000, 60'000)),
        key<&T::publish, &PublishSettings::enabled>("publish.enabled", Boolean,
                                                    "`true`: what happens is told to Kafka."),
        key<&T::publish, &PublishSettings::brokers>(
            "publish.brokers", Text, "`HOST:PORT` of a broker; several with commas between them.",
            {.defaultWords = QLatin1String("none: needed where `enabled` is `true`")}),
        key<&T::publish, &PublishSettings::topicPrefix>("publish.topic_prefix", Text,
                                                        "What the names of the topics begin with: `feedwarden.events`, "
                                                        "`.gaps`, `.trust`, `.samples`, `.messages`."),
        key<&T::publish, &PublishSettings::instance>(
            "publish.instance", Text,
            "Names this program in every record, so that many can feed one store; 1 to 100 of the characters A-Z, a-z, "
            "0-9, `.`, `_` and `-`.",
            {.defaultWords = QLatin1String("the machine's name")}),
        key<&T::publish, &PublishSettings::events>(
            "publish.events", Boolean, "Whether events are published that are no gaps or changes of trust."),
        key<&T::publish, &PublishSettings::gaps>("publish.gaps", Boolean, "Whether gaps in sequences are published."),
        key<&T::publish, &PublishSettings::trust>("publish.trust", Boolean,
                                                  "Whether changes of the trust in streams are published."),
        key<&T::publish, &PublishSettings::samples>("publish.samples", Choice,
                                                    "How long the samples of each line are that are published.",
                                                    oneOf(namesOf(PublishSamples::Hour))),
        key<&T::publish, &PublishSettings::messages>(
            "publish.messages", Boolean,
            "`true`: market data too. It waits in memory alone; what the brokers do not take in time is lost, and "
            "counted."),
        key<&T::publish, &PublishSettings::tls>("publish.tls", Boolean, "`true`: the brokers are spoken to by TLS."),
        key<&T::publish, &PublishSettings::caFile>("publish.ca_file", Path,
                                                   "PEM file with the authorities of the brokers' certificates.",
                                                   {.defaultWords = QLatin1String("the system's")}),
        key<&T::publish, &PublishSettings::sasl>(
            "publish.sasl", Choice, "How the brokers are shown who this is; `plain` goes with `tls` alone.",
            oneOf(namesOf(PublishSasl::ScramSha512))),
        key<&T::publish, &PublishSettings::username>("publish.username", Text, "The user at the brokers.",
                                                     {.defaultWords = QLatin1String("none: needed with `sasl`")}),
        key<&T::publish, &PublishSettings::passwordFile>(
            "publish.password_file", Path, "File readable by you alone whose first line is the user's password.",
            {.defaultWords = QLatin1String("none: needed with `sasl`")}),
        key<&T::publish, &PublishSettings::outboxMb>(
            "publish.outbox_mb", WholeNumber,
            "Size in MiB of what may wait on the disk while no broker takes it; of what is more the oldest is lost.",
            range(1, 10'000)),

        key<&T::maintenance, &Maintenance::feed>("maintenance.feed", Text, "The feed, by name, that it concerns.",
                                                 {.defaultWords = QLatin1String("all")}),
        key<&T::maintenance, &Maintenance::begin>("maintenance.begin", Text,
                                                  "When it begins, in RFC 3339: `\"2026-11-25T06:00:00Z\"`.",
                                                  {.isRequired = true}),
        key<&T::maintenance, &Maintenance::end>("maintenance.end", Text, "When it ends, likewise; after `begin`.",
                                                {.isRequired = true}),
        key<&T::maintenance, &Maintenance::note>("maintenance.note", Text, "What for; for whoever reads the file.",
                                                 {.defaultWords = QLatin1String("none")}),

        key<&T::feed, &FeedConfig::name>("feed.name", Text,
                                         "Names the feed everywhere; unique, 1 to 40 of the characters a-z, 0-9 and -.",
                                         {.isRequired = true}),
        key<&T::feed, &FeedConfig::venue>(
            "feed.venue", Text, "The exchange, by the name that `feedwarden-agent venues` lists, or `generic`.",
            {.isRequired = true}),
        key<&T::feed, &FeedConfig::profile>(
            "feed.profile", Path,
            "For `venue = \"generic\"`: the file that describes the exchange. A profile in the folder `venues` beside "
            "the configuration needs no path; its name is the venue's.",
            {.defaultWords = QLatin1String("none")}),
        key<&T::feed, &FeedConfig::symbols>("feed.symbols", TextList,
                                            "At least one, each once, as the venue writes them: `BTCUSDT`, `BTC-USD`.",
                                            {.isRequired = true}),
        key<&T::feed, &FeedConfig::channels>("feed.channels", ChoiceList,
                                             "At least one, each once, of those that the venue has.",
                                             {.words = channelNames(), .isRequired = true}),
        key<&T::feed, &FeedConfig::enabled>("feed.enabled", Boolean, "`false`: the feed is kept but not connected."),
        key<&T::feed, &FeedConfig::url>(
            "feed.url", Text,
            "`wss://` (or `ws://`) address to use instead of the venue's; without a path it gets the venue's own. "
            "On another host REST is off until `rest_url` is set.",
            {.defaultWords = QLatin1String("the venue's")}),
        key<&T::feed, &FeedConfig::restUrl>("feed.rest_url", Text,
                                            "`https://` (or `http://`) address of REST to use instead of the venue's.",
                                            {.defaultWords = QLatin1String("the venue's")}),
        key<&T::feed, &FeedConfig::allowPlaintext>(
            "feed.allow_plaintext", Boolean, "`true`: `ws://` and `http://` also to other machines than this one."),
        key<&T::feed, &FeedConfig::streamsPerConnection>(
            "feed.streams_per_connection", WholeNumber, "Streams on one line, at most what the venue allows.",
            {.low = 1, .high = Unlimited, .defaultWords = QLatin1String("the venue's")}),
        key<&T::feed, &FeedConfig::redundancy>(
            "feed.redundancy", WholeNumber,
            "`2`: every stream comes over two lines, the first copy of each message counts, and one line may die.",
            {.low = 1, .high = 2}),
        {.name = QLatin1String("feed.trade_source"),
         .type = Choice,
         .meaning = QLatin1String("Binance only: single trades, or trades of one order taken together."),
         .words = {QStringLiteral("trade"), QStringLiteral("agg_trade")},
         .defaultWords = QLatin1String("the venue's: `agg_trade` on futures, which document no other"),
         .write = &writeTradeSource,
         .read = &readTradeSource},
        {.name = QLatin1String("feed.depth_levels"),
         .type = WholeNumber,
         .meaning = QLatin1String(
             "Price levels of `depth_snapshot`, and of `depth` on Kraken, where the venue offers a choice."),
         .low = 1,
         .high = 1'000,
         .write = &writeDepthLevels,
         .read = &readDepthLevels},

        key<&T::feed, &FeedConfig::objective>(
            "feed.objective_percent", Number,
            "Share of time in which this feed is to be trusted.",
            {.low = 50, .high = 99.999, .defaultWords = QLatin1String("that of `[slo]`")}),
        key<&T::account, &AccountConfig::name>(
            "account.name", Text,
            "Names the account everywhere; unique among accounts, 1 to 40 of the characters a-z, 0-9 and -.",
            {.isRequired = true}),
        {.name = QLatin1String("account.venue"),
         .type = Choice,
         .meaning = QLatin1String(
             "The exchange. `bybit-spot` and `bybit-linear` mean `bybit`: they share the account."),
         .words = accountVenueNames(),
         .isRequired = true,
         .write = &writeAccountVenue,
         .read = &readAccountVenue},
        key<&T::account, &AccountConfig::enabled>("account.enabled", Boolean, "`false`: kept, but not connected."),
        key<&T::account, &AccountConfig::key>(
            "account.key", Text,
            "The entry of the secret store that holds the key and its secret: 1 to 64 of the characters A-Z, a-z, 0-9, "
            "`.`, `_` and `-`. Never the key or the secret.",
            {.defaultWords = QLatin1String("the account's name")}),
        key<&T::account, &AccountConfig::environment>("account.environment", Text, environments.constData()),
        key<&T::account, &AccountConfig::url>("account.url", Text,
                                              "Origin of the user's stream: `wss://HOST[:PORT]`; `ws://` to this "
                                              "machine only. A path of its own is kept.",
                                              {.defaultWords = QLatin1String("the venue's for the environment")}),
        key<&T::account, &AccountConfig::restUrl>(
            "account.rest_url", Text,
            "Origin of REST: `https://HOST[:PORT]`; `http://` to this machine only. Where `url` points to another host "
            "than the venue's, REST is off until this is set.",
            {.defaultWords = QLatin1String("the venue's for the environment")}),
    };
    return keys;
}

QString inBackticks(const QString &text) { return u'`' + text + u'`'; }

}   // namespace

QString KeySpec::table() const { return name.left(name.lastIndexOf(u'.')); }

QString KeySpec::key() const { return name.mid(name.lastIndexOf(u'.') + 1); }

static QString quotedWords(const QStringList &words) { return u'"' + words.join(QLatin1String("\", \"")) + u'"'; }

QString KeySpec::allowed() const
{
    // Six digits are exact for every end of a range above and print 0.5 as people write it.
    const auto number = [](double value) {
        return value == std::floor(value) ? QString::number(qint64(value)) : QString::number(value);
    };
    QString ends;
    if (lowIsExcluded)
        ends = QStringLiteral(" above %1 and up to %2").arg(number(low), number(high));
    else if (high == Unlimited)
        ends = QStringLiteral(" of at least %1").arg(number(low));
    else
        ends = QStringLiteral(" from %1 to %2").arg(number(low), number(high));
    switch (type) {
    case KeyType::Boolean:
        return QStringLiteral("true or false");
    case KeyType::WholeNumber:
        return QStringLiteral("a whole number") + ends;
    case KeyType::Milliseconds:
        return QStringLiteral("a whole number of milliseconds") + ends;
    case KeyType::AutoOrMilliseconds:
        return QStringLiteral("\"auto\" or a whole number of milliseconds") + ends;
    case KeyType::Number:
        return QStringLiteral("a number") + ends;
    case KeyType::Choice:
        return QStringLiteral("one of ") + quotedWords(words);
    case KeyType::Text:
        return QStringLiteral("text");
    case KeyType::Path:
        return QStringLiteral("a path");
    case KeyType::WordOrPath:
        return quotedWords(words) + QStringLiteral(" or a path");
    case KeyType::TextList:
        return QStringLiteral("a list of at least one text, as in [\"BTCUSDT\"]");
    case KeyType::ChoiceList:
        return QStringLiteral("a list of at least one of ") + quotedWords(words);
    }
    Q_UNREACHABLE();
}

bool KeySpec::admits(const ConfigValue &value) const
{
    const auto isInRange = [this](double number) {
        // Said so that NaN is out of every range.
        return (lowIsExcluded ? number > low : number >= low) && number <= high;
    };
    const auto *whole = std::get_if<qint64>(&value);
    const auto *number = std::get_if<double>(&value);
    const auto *text = std::get_if<QString>(&value);
    const auto *list = std::get_if<QStringList>(&value);
    switch (type) {
    case KeyType::Boolean:
        return std::holds_alternative<bool>(value);
    case KeyType::WholeNumber:
    case KeyType::Milliseconds:
        return whole && isInRange(double(*whole));
    case KeyType::AutoOrMilliseconds:
        return (whole && isInRange(double(*whole))) || (text && *text == QLatin1String("auto"));
    case KeyType::Number:
        return (whole && isInRange(double(*whole))) || (number && isInRange(*number));
    case KeyType::Choice:
        return text && words.contains(*text);
    case KeyType::Text:
        return text;
    case KeyType::Path:
    case KeyType::WordOrPath:
        return text && !text->trimmed().isEmpty();
    case KeyType::TextList:
        return list && !list->isEmpty();
    case KeyType::ChoiceList:
        return list && !list->isEmpty()
               && std::ranges::all_of(*list, [this](const QString &word) { return words.contains(word); });
    }
    Q_UNREACHABLE();
}

std::span<const KeySpec> configurationKeys()
{
    static const std::vector<KeySpec> keys = makeKeys();
    return keys;
}

const KeySpec *findKey(QStringView name)
{
    for (const KeySpec &key : configurationKeys()) {
        if (key.name == name)
            return &key;
    }
    return nullptr;
}

QList<const KeySpec *> keysOf(QStringView table)
{
    QList<const KeySpec *> keys;
    for (const KeySpec &key : configurationKeys()) {
        if (key.table() == table)
            keys.append(&key);
    }
    return keys;
}

QStringList globalTables()
{
    QStringList tables;
    for (const KeySpec &key : configurationKeys()) {
        const QString table = key.table();
        const bool isOfMany = table == QLatin1String("feed") || table == QLatin1String("account")
                              || table == QLatin1String("maintenance") || table == QLatin1String("governor.host")
                              || table.startsWith(QLatin1String("alerts."));
        if (!isOfMany && !tables.contains(table))
            tables.append(table);
    }
    return tables;
}

QStringList feedTables()
{
    return {QStringLiteral("reconnection"), QStringLiteral("breaker"), QStringLiteral("health")};
}

QString environmentName(const KeySpec &key)
{
    return QStringLiteral("FEEDWARDEN_") + QString(key.name).toUpper().replace(u'.', u'_');
}

QByteArray toToml(const ConfigValue &value)
{
    struct Writer {
        QByteArray operator()(bool boolean) const { return boolean ? "true" : "false"; }
        QByteArray operator()(qint64 whole) const { return QByteArray::number(whole); }
        QByteArray operator()(double number) const
        {
            // The shortest text that reads back as the same number; TOML wants a point or an exponent in it.
            QByteArray text = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
            if (std::isfinite(number) && !text.contains('.') && !text.contains('e'))
                text += ".0";
            return text;
        }
        QByteArray operator()(const QString &text) const { return tomlString(text); }
        QByteArray operator()(const QStringList &list) const
        {
            QByteArrayList parts;
            for (const QString &text : list)
                parts.append(tomlString(text));
            return '[' + parts.join(", ") + ']';
        }
    };
    return std::visit(Writer{}, value);
}

/// What the keys of a global table are about, in Markdown.
static QString meaningOfTable(QStringView table)
{
    static constexpr struct {
        QLatin1String table, meaning;
    } Meanings[] = {
        {QLatin1String("general"), QLatin1String("Threads, and where files lie.")},
        {QLatin1String("log"), QLatin1String("The log file, which rotates.")},
        {QLatin1String("network"), QLatin1String("The way to the exchanges.")},
        {QLatin1String("secrets"), QLatin1String("Where the secrets of [accounts](accounts.md) are kept.")},
        {QLatin1String("history"), QLatin1String("What is kept of what happened, see [history](history.md).")},
        {QLatin1String("trust"), QLatin1String("The [trust signal](trust-signal.md) for other programs.")},
        {QLatin1String("governor"), QLatin1String("How often hosts are contacted, over all feeds and accounts.")},
        {QLatin1String("reconnection"), QLatin1String("When a lost line is tried again.")},
        {QLatin1String("breaker"),
         QLatin1String("When a line or a host that keeps failing is left alone for a while.")},
        {QLatin1String("health"), QLatin1String("How a line that is up is watched.")},
        {QLatin1String("quality"),
         QLatin1String("From where on latency costs points of the [score](numbers.md#the-quality-score).")},
        {QLatin1String("metrics"), QLatin1String("Figures for Prometheus, see [metrics](metrics.md).")},
        {QLatin1String("slo"), QLatin1String("What reports, error budgets and alerts measure by.")},
        {QLatin1String("alerts"), QLatin1String("What people are told by themselves, see [alerts](alerts.md).")},
        {QLatin1String("publish"), QLatin1String("What is told to Kafka, see [publishing](publishing.md).")},
    };
    for (const auto &row : Meanings) {
        if (row.table == table)
            return row.meaning;
    }
    return {};
}

QString configurationReference()
{
    Configuration configuration;
    FeedConfig feed;
    KeyTarget defaults = KeyTarget::globalOf(configuration);
    defaults.feed = &feed;
    AccountConfig account;
    defaults.account = &account;
    Maintenance maintenance;
    defaults.maintenance = &maintenance;
    AlertRule alertRule;
    defaults.alertRule = &alertRule;
    AlertChannelConfig alertChannel;
    defaults.alertChannel = &alertChannel;

    const auto defaultOf = [&](const KeySpec &key) -> QString {
        if (key.isRequired)
            return QStringLiteral("required");
        if (!key.defaultWords.isEmpty())
            return key.defaultWords;
        if (key.table() == QLatin1String("governor.host"))
            return QStringLiteral("that of `[governor]`");
        return inBackticks(QString::fromUtf8(toToml(key.read(defaults))));
    };

    QString text = QStringLiteral("| Key | Default | Allowed | Meaning |\n|---|---|---|---|\n"
                                  "| `config_version` | `%1` | `%1` | The version of this format; an older file is "
                                  "brought up to date when it is read. |\n")
                       .arg(ConfigurationVersion);
    const auto addSection = [&](const QString &title, const QString &note, QStringView table, bool hasEnvironment) {
        text += QStringLiteral("\n## %1\n\n%2\n\n| Key | Default | Allowed | Meaning |\n|---|---|---|---|\n")
                    .arg(inBackticks(title), note);
        for (const KeySpec *key : keysOf(table)) {
            text += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                        .arg(key->key(), defaultOf(*key), key->allowed(), QString(key->meaning));
        }
        if (hasEnvironment)
            text += QStringLiteral("\nEnvironment: `FEEDWARDEN_%1_` and the key in upper case, such as `%2`.\n")
                        .arg(table.toString().toUpper(), environmentName(*keysOf(table).first()));
    };
    for (const QString &table : globalTables()) {
        QString note = meaningOfTable(table);
        if (feedTables().contains(table))
            note += QStringLiteral(" For all feeds; a feed's own `[feed.%1]` has the same keys and wins.").arg(table);
        addSection(u'[' + table + u']', note, table, true);
        if (table == QLatin1String("governor"))
            addSection(QStringLiteral("[[governor.host]]"),
                       QStringLiteral("What is different for one host. Any number of these tables."), u"governor.host",
                       false);
        if (table == QLatin1String("alerts")) {
            addSection(QStringLiteral("[[alerts.rule]]"),
                       QStringLiteral("Replaces the built-in rule of its kind, for all or for what `only` names. Any "
                                      "number of these tables."),
                       u"alerts.rule", false);
            addSection(QStringLiteral("[[alerts.channel]]"),
                       QStringLiteral("One way on which alerts leave this machine. Any number of these tables."),
                       u"alerts.channel", false);
        }
    }
    addSection(
        QStringLiteral("[[maintenance]]"),
        QStringLiteral("A time that was planned: in reports and error budgets it counts neither way. Any number of "
                       "these tables."),
        u"maintenance", false);
    addSection(QStringLiteral("[[feed]]"),
               QStringLiteral("One feed. Any number of these tables, each with its own `[feed.reconnection]`, "
                              "`[feed.breaker]` and `[feed.health]` where wanted."),
               u"feed", false);
    addSection(QStringLiteral("[[account]]"),
               QStringLiteral("One account whose orders, balances and positions are followed. Any number of these "
                              "tables. Secrets do not stand here: `feedwarden-agent accounts add` stores them."),
               u"account", false);
    return text;
}

}   // namespace feedwarden
