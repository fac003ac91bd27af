// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agent/conformance.h"
#include "core/config/configuration.h"
#include "core/config/venueprofilefile.h"

#include <QList>
#include <QStringList>

#include <algorithm>

// What the tests of the conformance kit share.

namespace feedwarden {

/// What a run told, asked for by the names of its checks.
class ConformanceTranscript final
{
public:
    [[nodiscard]] ConformanceReport report()
    {
        return [this](const ConformanceCheck &check) { checks.append(check); };
    }
    /// In the order they were told; "decoded" with its channel: "decoded trade".
    [[nodiscard]] QStringList with(ConformanceCheck::Outcome outcome) const
    {
        QStringList names;
        for (const ConformanceCheck &check : checks) {
            if (check.outcome == outcome)
                names.append(check.channel ? nameOf(check.item) + QLatin1String(" ") + channelName(*check.channel)
                                           : QString(nameOf(check.item)));
        }
        return names;
    }
    [[nodiscard]] QStringList failures() const { return with(ConformanceCheck::Outcome::Fails); }
    [[nodiscard]] QStringList held() const { return with(ConformanceCheck::Outcome::Holds); }
    /// Why the check was skipped, or what it found; empty where it was not told.
    [[nodiscard]] QString detailOf(ConformanceItem item) const
    {
        const auto found = std::find_if(checks.begin(), checks.end(),
                                        [item](const ConformanceCheck &each) { return each.item == item; });
        return found == checks.end() ? QString() : found->detail;
    }
    /// For a test that goes wrong.
    [[nodiscard]] QByteArray toText() const
    {
        QStringList lines;
        for (const ConformanceCheck &check : checks)
            lines.append(
                QStringLiteral("%1 %2: %3").arg(QString(nameOf(check.outcome)), check.sentence(), check.detail));
        return lines.join(u'\n').toUtf8();
    }

    QList<ConformanceCheck> checks;
};

/// A venue that is described, ready to be looked at; without a protocol where the profile is wrong.
[[nodiscard]] inline ConformanceSubject subjectOf(const ProfileReadResult &read)
{
    ConformanceSubject subject;
    if (!read.venue)
        return subject;
    FeedConfig feed;
    feed.venue = read.venue->facts().id;
    feed.description.venue = read.venue;
    subject.makeProtocol = [feed] { return protocolOf(feed); };
    return subject;
}

}   // namespace feedwarden
