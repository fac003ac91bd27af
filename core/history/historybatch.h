// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/linesampler.h"
#include "core/history/livehistory.h"

#include <QMetaType>

#include <vector>

namespace feedwarden {

/// A finished sample and whose it is.
struct KeptSample {
    QString feed;
    int line = 1;
    SampleStep step = SampleStep::Second;
    LineSample sample;
};

/// A feed as the configuration has it.
struct SeenFeed {
    QString feed, venue;
};

/// A stream as it was when it was first seen; its changes are told by events.
struct SeenStream {
    QString feed;
    int line = 1;
    StreamKey stream;
    TrustState trust = TrustState::Pending;
};

/// A stream that nobody waits for any more.
struct EndedStream {
    QString feed;
    int line = 1;
    StreamKey stream;
};

/// What the user notes of an incident, which begins with the first of its outages.
struct IncidentNote {
    QString feed;
    WallTime begin{};
    WallTime changed{};
    QString text;   ///< Plain; empty removes it.

    friend bool operator==(const IncidentNote &, const IncidentNote &) = default;
};

/// What is written in one transaction: about a second.
struct HistoryBatch {
    WallTime time{};   ///< Up to here everything is in it.
    std::vector<Event> events;
    std::vector<KeptSample> samples;
    HistoryChanges changes;
    std::vector<SeenFeed> seenFeeds;
    std::vector<SeenStream> seenStreams;
    std::vector<EndedStream> endedStreams;
    std::vector<QString> endedFeeds;
    bool isLast = false;   ///< The program ends in an orderly way.
};

}   // namespace feedwarden

Q_DECLARE_METATYPE(feedwarden::HistoryBatch)
Q_DECLARE_METATYPE(feedwarden::IncidentNote)
