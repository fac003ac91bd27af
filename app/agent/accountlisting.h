// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace feedwarden {

/// An account that is listed. Nothing in it is secret.
struct ListedAccount {
    QString name;
    QString venue;
    QString environment;
    bool isEnabled = true;
    QString entry;                  ///< Of the secret store.
    std::optional<bool> isStored;   ///< Whether the store has that entry; none where it did not say.

    friend bool operator==(const ListedAccount &, const ListedAccount &) = default;
};

/// In the order of the configuration; `entries` are the store's, none where it cannot be asked.
[[nodiscard]] QList<ListedAccount> listedAccounts(const Configuration &configuration,
                                                  const std::optional<QStringList> &entries);

/// For a terminal, in columns with a head; in the user's language.
[[nodiscard]] QString accountsAsTable(const QList<ListedAccount> &accounts);
/// An array of objects with name, venue, environment, enabled, entry and stored, which is null where it is not known.
[[nodiscard]] QJsonArray accountsAsJson(const QList<ListedAccount> &accounts);

}   // namespace feedwarden
