// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/generic/profileshape.h"
#include "core/venues/generic/venueprofile.h"

#include <memory>
#include <vector>

namespace feedwarden {

/// A profile that has been checked and made ready to decode by. Immutable, so lines of all threads share it.
class GenericVenue final
{
public:
    struct Creation {
        std::shared_ptr<const GenericVenue> venue;   ///< Null where there is a problem.
        std::vector<ProfileProblem> problems;
    };
    /// Checks what concerns several keys together; single values are taken to be in their ranges. Never throws.
    [[nodiscard]] static Creation create(VenueProfile profile);

    [[nodiscard]] const VenueProfile &profile() const { return m_profile; }
    [[nodiscard]] const VenueFacts &facts() const { return m_facts; }

    /// A text with its placeholders replaced; unknown ones become nothing.
    [[nodiscard]] static QByteArray expand(const QByteArray &text,
                                           std::span<const std::pair<const char *, QByteArray>> values);

private:
    friend class GenericProtocol;
    using Place = ProfileShape::Place;

    /// Where the levels of a side, or of both, stand.
    struct Levels {
        int scope = -1;   ///< Of the levels; -1 = not given.
        Place price, quantity, side;
    };
    struct Pattern {
        std::string before, after;
        bool isAny = false;   ///< There is a "*" between the two.

        [[nodiscard]] bool matches(std::string_view text) const;
    };
    struct Condition {
        Place place;
        std::vector<Pattern> patterns;   ///< One of them; none = any value that is there.
    };
    struct Rule {
        const ProfileMessage *message = nullptr;
        std::vector<Condition> conditions;
        std::array<Place, ProfileFieldCount> fields;
        Levels bids, asks, levels;
        int scope = 0;      ///< Whose rows are its items; 0 = the message itself.
        int channel = -1;   ///< Index of the profile's channel, where the rule is for one.
    };

    GenericVenue() = default;
    void compile(std::vector<ProfileProblem> &problems);
    Rule compileMessage(const ProfileMessage &message, int index, std::vector<ProfileProblem> &problems);
    void checkTemplates(std::vector<ProfileProblem> &problems) const;
    void checkRest(std::vector<ProfileProblem> &problems);

    VenueProfile m_profile;
    VenueFacts m_facts;
    ProfileShape m_shape;
    std::vector<Rule> m_rules;
    Place m_connectionSequence;
    bool m_acknowledges = false;     ///< There is a message that does.
    bool m_hasSignsOfLife = false;   ///< There is a heartbeat or a pong.

    ProfileShape m_timeShape, m_snapshotShape;
    Place m_time, m_snapshotSequence;
    Levels m_snapshotBids, m_snapshotAsks;
};

}   // namespace feedwarden
