// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"

#include <QString>
#include <QStringList>

#include <span>
#include <variant>

namespace feedwarden {

/// A value of one key, as the file holds it.
using ConfigValue = std::variant<bool, qint64, double, QString, QStringList>;

/// What may stand behind a key.
enum class KeyType {
    Boolean,
    WholeNumber,
    Milliseconds,         ///< A whole number.
    AutoOrMilliseconds,   ///< "auto" or a whole number.
    Number,               ///< Whole or with a fraction; finite.
    Choice,               ///< One of a few words.
    Text,
    Path,         ///< Text; relative to the configuration file's folder, `~/` is the home folder.
    WordOrPath,   ///< One of a few words, or a path.
    TextList,
    ChoiceList,   ///< A list of words from a few.
};

/// The values that a key's functions read and write: those of its table are set, the others null.
struct KeyTarget {
    GeneralSettings *general = nullptr;
    LogSettings *log = nullptr;
    NetworkSettings *network = nullptr;
    SecretSettings *secrets = nullptr;
    HistorySettings *history = nullptr;
    TrustSettings *trust = nullptr;
    GovernorPolicy *governor = nullptr;
    BackoffPolicy *backoff = nullptr;
    BreakerPolicy *breaker = nullptr;
    HealthPolicy *health = nullptr;
    QualityPolicy *quality = nullptr;
    MetricsSettings *metrics = nullptr;
    SloSettings *slo = nullptr;
    Maintenance *maintenance = nullptr;
    AlertSettings *alerts = nullptr;
    AlertRule *alertRule = nullptr;
    AlertChannelConfig *alertChannel = nullptr;
    PublishSettings *publish = nullptr;
    FeedConfig *feed = nullptr;
    AccountConfig *account = nullptr;
    GovernorPolicy::HostOverride *host = nullptr;

    /// Of the global tables of `configuration`.
    static KeyTarget globalOf(Configuration &configuration);
};

/// All there is to know of one key. Parsing, environment variables, error texts and the reference are driven by this.
struct KeySpec {
    QLatin1String name;   ///< With its table: "reconnection.max_delay_ms", "feed.symbols", "account.venue".
    KeyType type = KeyType::Text;
    QLatin1String meaning;   ///< For the reference: one sentence in Markdown.
    double low = 0;
    double high = 0;                   ///< No upper end is said where it is `int`'s.
    bool lowIsExcluded = false;        ///< "above 0".
    QStringList words = {};            ///< Of Choice, ChoiceList and WordOrPath.
    QLatin1String defaultWords = {};   ///< Where the default is no value of ours: "the venue's".
    bool isRequired = false;

    void (*write)(const KeyTarget &target, const ConfigValue &value) = nullptr;
    ConfigValue (*read)(const KeyTarget &target) = nullptr;

    /// "reconnection" of "reconnection.max_delay_ms".
    [[nodiscard]] QString table() const;
    /// "max_delay_ms" of "reconnection.max_delay_ms".
    [[nodiscard]] QString key() const;
    /// What may be written, as it goes on after "must be": "a whole number of milliseconds from 1000 to 120000".
    [[nodiscard]] QString allowed() const;
    /// False for another type and for a value out of range.
    [[nodiscard]] bool admits(const ConfigValue &value) const;
};

/// Every key, table by table in the order of the reference. Those of [reconnection], [breaker] and [health] also stand
/// in a feed's own tables.
[[nodiscard]] std::span<const KeySpec> configurationKeys();
/// Null for a name that is no key.
[[nodiscard]] const KeySpec *findKey(QStringView name);
/// The keys of one table, such as "feed" or "governor.host".
[[nodiscard]] QList<const KeySpec *> keysOf(QStringView table);
/// The tables with one set of values each: general, log, network, secrets, history, trust, governor, reconnection,
/// breaker, health, quality, metrics, slo, alerts, publish.
[[nodiscard]] QStringList globalTables();
/// Those that a feed may have too.
[[nodiscard]] QStringList feedTables();

/// "FEEDWARDEN_RECONNECTION_MAX_DELAY_MS"; only global keys have one.
[[nodiscard]] QString environmentName(const KeySpec &key);

/// A value as it is written in TOML: `"text"`, `1000`, `["a", "b"]`.
[[nodiscard]] QByteArray toToml(const ConfigValue &value);

/// The reference of the configuration file, in Markdown: one table per section with default, what is allowed, meaning
/// and environment variable.
[[nodiscard]] QString configurationReference();

}   // namespace feedwarden
