// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountline.h"
#include "core/account/accounttrial.h"
#include "core/connection/feedsnapshot.h"

#include <QString>

namespace feedwarden {

/// What a person is told about an account. All plain text.
struct AccountDescription {
    Condition condition = Condition::NoData;
    QString word;          ///< "Doubted": stands beside the shape.
    QString detail;        ///< Behind the word; may be empty.
    QString explanation;   ///< What is so, in one to three sentences.
    QString next;          ///< What comes next, and what to do; may be empty.

    friend bool operator==(const AccountDescription &, const AccountDescription &) = default;
};

/// `now` and `wall` are the same instant on two clocks.
[[nodiscard]] AccountDescription describe(const AccountSnapshot &account, Clock::time_point now, WallTime wall);

/// "Binance Spot", "Bybit, testnet": the exchange, and the environment where it is not the live one.
[[nodiscard]] QString accountPlace(const QString &venue, const QString &environment);
/// The exchange's name on screen.
[[nodiscard]] QString accountVenueTitle(const QString &venue);
/// "live", "testnet", for people.
[[nodiscard]] QString environmentTitle(const QString &environment);

/// What is meant by key and secret where an exchange calls them otherwise, or takes more than one kind; empty where
/// they are plain.
struct CredentialHints {
    QString key, secret;
};
[[nodiscard]] CredentialHints credentialHints(const QString &venue);

/// "read only", "may trade"; a dash where the exchange does not tell.
[[nodiscard]] QString permissionText(const std::optional<KeyPermissions> &permissions);
/// It may do more than is needed here.
[[nodiscard]] bool isMoreThanNeeded(const std::optional<KeyPermissions> &permissions);
/// What is to be said of it: one to three sentences.
[[nodiscard]] QString permissionSentence(const std::optional<KeyPermissions> &permissions);

/// What came of a connection test.
[[nodiscard]] AccountDescription describe(const AccountTrialOutcome &outcome);

}   // namespace feedwarden
