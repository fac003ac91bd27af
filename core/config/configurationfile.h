// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"

#include <QByteArray>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace feedwarden {

/// One thing that is wrong, said so that it can be put right. Messages are English, as the keys are.
struct ConfigError {
    QString file;   ///< As it was given; "environment" for a variable.
    int line = 0;   ///< From 1; 0 for a variable.
    QString
        key;   ///< "reconnection.max_delay_ms", "feed.symbols", a variable's name; "syntax" and "file" for the whole.
    QString message;

    /// `FILE:LINE: KEY: what is wrong`, on one line whatever the file holds; without `:LINE` where there is none.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const ConfigError &, const ConfigError &) = default;
};

/// How an older file becomes a newer one: its keys have other names. Applied to the text, so that lines stay what they
/// are.
struct ConfigMigration {
    struct Rename {
        QString from;   ///< "reconnection.max_wait_ms", "feed.pairs", "feed.reconnection.max_wait_ms".
        QString to;     ///< The last part may differ, the table may not.
    };
    int fromVersion = 0;   ///< To fromVersion + 1.
    QList<Rename> renames;
};

/// `text` with the names and the version of today. Error: Configuration, where there is no way from its version or
/// where an old and a new name meet.
[[nodiscard]] Result<QByteArray> migrateConfiguration(const QByteArray &text, const QList<ConfigMigration> &migrations);

/// Where facts about venues come from: the registry, or a test's own table.
struct VenueLookup {
    /// Null for a name that is not built in; then a profile is looked for.
    std::function<const VenueFacts *(QStringView)> find;
    /// Null where there is none: then symbols are not checked further, and no book needs REST.
    std::function<std::unique_ptr<VenueProtocol>(QStringView, const VenueOptions &)> create;
    QStringList names;   ///< For error texts.

    static VenueLookup builtIn();
};

struct ReadOptions {
    VenueLookup venues = VenueLookup::builtIn();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QList<ConfigMigration> migrations = {};   ///< None so far: 1 is the first version.
};

struct ReadResult {
    std::optional<Configuration> configuration;   ///< None where there is an error.
    QList<ConfigError>
        errors;   ///< All of them, in the order of the file; at most 100 and a line that counts the rest.
    QList<ConfigError> warnings;   ///< What is probably not meant, but harmless.
    QByteArray text;               ///< What was read.
    QStringList profiles;          ///< Files of venues that were read, found or not.
    bool isMissing = false;        ///< There is no such file; `configuration` holds the defaults and the environment.
};

/// `feedwarden.toml` in the platform's configuration folder, whether it exists or not.
[[nodiscard]] QString defaultConfigurationPath();

/// Reads, checks and resolves a configuration file. A missing file is no error. Never throws; any thread.
/// Errors also: no regular file, unreadable, larger than 1 MiB, not UTF-8, no TOML, a version that is too new.
[[nodiscard]] ReadResult readConfiguration(const QString &path, const ReadOptions &options = {});

/// The same for a text that has already been read; `path` is for the error texts and for relative paths.
[[nodiscard]] ReadResult parseConfiguration(const QByteArray &text, const QString &path,
                                            const ReadOptions &options = {});

}   // namespace feedwarden
