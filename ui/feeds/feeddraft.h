// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/config/configurationkeys.h"
#include "core/feed/stream.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace feedwarden {

/// The policies that a feed has of its own, by key: "reconnection.max_delay_ms". What is not there is as for all.
using OwnPolicies = QMap<QString, ConfigValue>;

/// What the user says of a feed. What else stands in its table is left as it is.
struct FeedDraft {
    QString name;    ///< [a-z0-9-]{1,40}; stays as it is once the feed is there.
    QString venue;   ///< FeedVenue::id; likewise.
    QStringList symbols;
    QList<Channel> channels;
    bool enabled = true;
    OwnPolicies policies = {};   ///< Of policyKeys() alone.
    /// Addresses of WebSocket and REST, as they were typed; empty where they are the exchange's own.
    QString url = {};
    QString restUrl = {};

    friend bool operator==(const FeedDraft &, const FeedDraft &) = default;
};

/// An exchange that a feed can be of.
struct FeedVenue {
    QString id;      ///< "binance-spot".
    QString title;   ///< "Binance Spot".
    QList<Channel> channels;
    QString symbolExample;        ///< How symbols are written there; empty where no example would help.
    FeedPolicies defaults;        ///< What a feed gets that has no policies of its own.
    bool hasSymbolList = false;   ///< Its symbols can be asked for.
    bool takesNewFeeds = true;    ///< False for what a single feed's own file describes.
};

/// The keys of the policies that the dialog shows, in its order.
[[nodiscard]] QStringList policyKeys();

/// What a feed is run by: `defaults` with the feed's own.
[[nodiscard]] FeedPolicies policiesWith(const FeedPolicies &defaults, const OwnPolicies &own);

/// What is wrong with them, by key and for people; empty where nothing is.
[[nodiscard]] QMap<QString, QString> policyProblems(const FeedPolicies &defaults, const OwnPolicies &own);

/// What may stand behind a key, for people: "100 ms to 60 s".
[[nodiscard]] QString policyRange(const QString &key);

/// A duration as people type it: "30 s", "500ms", "1 min 30 s", "2h". None for anything else, also for a number without
/// a unit.
[[nodiscard]] std::optional<std::chrono::milliseconds> typedDuration(QString text);
/// The inverse: "1 min 30 s".
[[nodiscard]] QString typedText(std::chrono::milliseconds duration);

/// A name for a feed of that venue that nobody has yet.
[[nodiscard]] QString freeFeedName(const QString &venue, const QStringList &taken);

/// The symbols of a line that was typed or pasted: separated by commas, semicolons or white space, each once.
[[nodiscard]] QStringList typedSymbols(const QString &text);

}   // namespace feedwarden
