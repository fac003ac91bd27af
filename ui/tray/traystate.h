// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"

#include <QIcon>
#include <QList>
#include <QString>

namespace feedwarden {

/// What an icon in the tray tells of the feeds. A plain value.
struct TrayState {
    struct Entry {
        QString feed;   ///< Its name.
        QString text;   ///< "Kraken: Down, reset by the server"; as it is, no mnemonic.
        Condition condition = Condition::NoData;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// More do not fit into a menu that is read at a glance.
    static constexpr int MostEntries = 8;

    Condition worst = Condition::NoData;   ///< Of the wanted feeds; NoData without any.
    QString tip;                           ///< "5 of 7 feeds trusted · Coinbase down for 41 s"
    QList<Entry> entries;                  ///< The feeds with which something is wrong, the worst first.
};

/// `now` and `wall` are the same instant on two clocks.
[[nodiscard]] TrayState trayStateOf(const QList<FeedSnapshot> &feeds, Clock::time_point now, WallTime wall);

/// Whether a feed in this condition gives nothing.
[[nodiscard]] bool isDown(Condition condition);

/// The shape of a condition in its colour, on a ground of its own: light on dark panels, dark on light ones. Painted
/// for 16 to 64 pixels.
[[nodiscard]] QIcon trayIconOf(Condition condition);

}   // namespace feedwarden
