// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace feedwarden {

/// A feed that a view shows, in the order of the table.
struct FeedChoice {
    QString name;              ///< As in the configuration; the key into LiveHistory.
    QString title;             ///< As people read it.
    int colorIndex = 0;        ///< For seriesColor(); stays with the feed for as long as it exists.
    bool isSelected = false;   ///< The one the side panel is about; at most one.

    friend bool operator==(const FeedChoice &, const FeedChoice &) = default;
};

}   // namespace feedwarden
