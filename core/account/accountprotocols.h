// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountprotocol.h"
#include "core/account/secret.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace feedwarden {

// The venues whose accounts can be listened to. A venue is named like its market data; "bybit" stands for all of an
// account there, and "bybit-spot" and "bybit-linear" mean the same. All of these take any of the names.

/// In the order of their names.
[[nodiscard]] QStringList accountVenues();
/// Every name that is taken.
[[nodiscard]] QStringList accountVenueNames();
/// The one of accountVenues() that a name means; empty for a name that is not built in.
[[nodiscard]] QString accountVenueOf(QStringView name);
/// The key of a session comes over REST. False for a name that is not built in.
[[nodiscard]] bool accountNeedsRest(QStringView venue);
/// What an account of the venue has; empty for a name that is not built in.
[[nodiscard]] QList<StreamKey> accountStreams(QStringView venue);
/// False for a name that is not built in.
[[nodiscard]] bool accountHasPassphrase(QStringView venue);
/// "live" first; empty for a name that is not built in.
[[nodiscard]] QStringList accountEnvironments(QStringView venue);
/// Error: Configuration, for a venue or an environment that there is not.
[[nodiscard]] Result<VenueFacts> accountFacts(QStringView venue, const AccountOptions &options = {});

/// Whether credentials can be those of an account there: all that can be known without asking the venue.
/// Error: Configuration, with what is missing or unreadable; never with a part of it.
[[nodiscard]] Result<void> checkAccount(QStringView venue, const AccountOptions &options,
                                        const Credentials &credentials);
/// Null where checkAccount() says why.
[[nodiscard]] std::unique_ptr<VenueProtocol> createAccountProtocol(QStringView venue, const AccountOptions &options,
                                                                   Credentials credentials);
/// Makes any number of them, each with a copy of the credentials that is wiped at its end.
[[nodiscard]] std::function<std::unique_ptr<VenueProtocol>()>
accountProtocolMaker(const QString &venue, const AccountOptions &options, Credentials credentials);

}   // namespace feedwarden
