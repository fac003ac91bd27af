// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace feedwarden {

/// One account as it is to be kept connected. It names its secrets and never holds them.
struct AccountConfig {
    QString name;    ///< Unique among accounts, [a-z0-9-]{1,40}.
    QString venue;   ///< One of accountVenues().
    bool enabled = true;
    QString key;                                    ///< The entry of the secret store, see isSecretName().
    QString environment = QStringLiteral("live");   ///< One of accountEnvironments().
    QUrl url;                                       ///< Origin of the user's stream; empty = the environment's.
    QUrl restUrl;                                   ///< Origin of REST; empty = the environment's.

    friend bool operator==(const AccountConfig &, const AccountConfig &) = default;
};

/// [a-z0-9-]{1,40}: what a name of an account or a feed is made of.
[[nodiscard]] bool isConfigName(const QString &text);

}   // namespace feedwarden
