// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace feedwarden {

/// Where an error comes from, which is what decides the reaction to it.
enum class ErrorCode {
    InvalidArgument,   ///< Ours: a value outside its documented range.
    Configuration,     ///< The user's: the configuration file or a command line.
    Network,           ///< The way to the server.
    ServerRefused,     ///< The server said no.
    BadData,           ///< The server said something that cannot be right.
    Resource,          ///< This machine: disk, descriptors, memory, permissions.
};

/// A code to branch on and an untranslated detail for the log; words for people are made from codes in core/words.
struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

}   // namespace feedwarden
