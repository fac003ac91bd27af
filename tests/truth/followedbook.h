// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/truth/venuerules.h"

#include <QByteArray>
#include <QByteArrayView>

#include <map>
#include <utility>

namespace feedwarden {

/// A book with checksums as a client has it who reads what was sent, and whether its checksum is right: where messages
/// have no numbers this alone says when a lost one shows. Written a second time and on purpose without core. Pure.
class FollowedBook
{
public:
    /// With `depth` above 0 each side is cut to its best `depth` levels, as a client has to where the venue does not
    /// say what falls out.
    FollowedBook(JudgedStream::Checksum rule, size_t depth) : m_rule(rule), m_depth(depth) {}

    /// Takes the text of a message and says whether the book has the checksum that stands in it. A book that is not
    /// whole must not be asked.
    [[nodiscard]] bool take(const QByteArray &text, bool isSnapshot);

private:
    /// Price and size as they were written, by price.
    using Levels = std::map<double, std::pair<QByteArray, QByteArray>>;

    void takeSide(QByteArrayView text, QByteArrayView name, Levels &levels) const;
    [[nodiscard]] quint32 checksum() const;

    const JudgedStream::Checksum m_rule;
    const size_t m_depth;
    Levels m_bids, m_asks;
};

}   // namespace feedwarden
