// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configurationfile.h"
#include "core/venues/generic/genericvenue.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace feedwarden {

/// The version of the format that is written as `profile_version`.
inline constexpr int VenueProfileVersion = 1;

struct ProfileReadResult {
    std::shared_ptr<const GenericVenue> venue;   ///< Null where there is an error.
    QList<ConfigError> errors;                   ///< All of them, in the order of the file; at most 100.
    bool isMissing = false;                      ///< There is no such file.
};

/// Reads and checks a venue's profile (docs/adding-a-venue.md). Its name is that of the file without ".toml",
/// [a-z0-9-]{1,40}. `path` may be a Qt resource. Never throws; any thread.
[[nodiscard]] ProfileReadResult readVenueProfile(const QString &path);
/// The same for a text that has already been read; `path` gives the name and is for the error texts.
[[nodiscard]] ProfileReadResult parseVenueProfile(const QByteArray &text, const QString &path);

/// A key that a profile may have.
struct ProfileKey {
    QString name;      ///< "message.price"; "url" on the top level.
    QString allowed;   ///< What may stand there: "a whole number from 1 to 100000". "a table" for a table of its own.
    bool isRequired = false;

    friend bool operator==(const ProfileKey &, const ProfileKey &) = default;
};
/// All of them, from the reader's own table, in its order.
[[nodiscard]] QList<ProfileKey> profileKeys();

/// The folder with the user's profiles, beside the configuration: `venues`.
[[nodiscard]] QString venueProfileFolder(const QString &configurationPath);
/// Where the profile of a venue is: in the folder, or among those that are shipped. Empty where there is none.
[[nodiscard]] QString findVenueProfile(const QString &folder, const QString &venue);
/// The names of all profiles of a folder (may be empty) and of those that are shipped, sorted.
[[nodiscard]] QStringList venueProfileNames(const QString &folder);

}   // namespace feedwarden
