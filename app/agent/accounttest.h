// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accounttrial.h"

#include <QJsonObject>
#include <QString>

namespace feedwarden {

struct AccountConfig;
struct Configuration;
struct Credentials;

/// Connects the account once, with the proxy and the authorities of the configuration and mindful of its known bans;
/// its feeds and other accounts stay as they are. Returns when it is over, after 40 s at most. Thread: the main one.
[[nodiscard]] AccountTrialOutcome tryAccountOnce(const Configuration &configuration, const AccountConfig &account,
                                                 Credentials credentials);

/// A few lines for a terminal, in the user's language; nothing in them is secret.
[[nodiscard]] QString trialAsText(const AccountConfig &account, const AccountTrialOutcome &outcome);
/// An object with account, venue, environment, accepted, cause, detail and what the key may do. `cause` and rights that
/// are not known are null.
[[nodiscard]] QJsonObject trialAsJson(const AccountConfig &account, const AccountTrialOutcome &outcome);

}   // namespace feedwarden
