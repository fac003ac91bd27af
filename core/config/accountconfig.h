// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <span>

namespace feedwarden {

/// One account as it is to be kept connected. It names its secrets and never holds them.
struct AccountConfig {
    QString name;    ///< Unique among accounts, [a-z0-9-]{1,40}.
    QString venue;   ///< The id of an AccountVenueRule.
    bool enabled = true;
    QString key;                                    ///< The entry of the secret store, see isSecretName().
    QString environment = QStringLiteral("live");   ///< One of its venue's.
    QUrl url;                                       ///< Origin of the user's stream; empty = the environment's.
    QUrl restUrl;                                   ///< Origin of REST; empty = the environment's.

    friend bool operator==(const AccountConfig &, const AccountConfig &) = default;
};

/// What an account's table may say of its venue. A list of the configuration's own, so that a file can be checked
/// wherever it lies; what the venue's protocols do with it is theirs.
struct AccountVenueRule {
    QString id;
    QStringList otherNames;     ///< Names of feeds' venues that share the account.
    QStringList environments;   ///< "live" first. Those whose private stream has a published address.
    bool needsRest = false;     ///< The session's own key comes over REST.
};

/// In the order in which they are told.
[[nodiscard]] std::span<const AccountVenueRule> accountVenueRules();
/// By its id or another of its names; null where there is none.
[[nodiscard]] const AccountVenueRule *findAccountVenueRule(QStringView name);
/// Every name that may be written.
[[nodiscard]] QStringList accountVenueNames();

/// [a-z0-9-]{1,40}: what a name of an account or a feed is made of.
[[nodiscard]] bool isConfigName(const QString &text);

}   // namespace feedwarden
