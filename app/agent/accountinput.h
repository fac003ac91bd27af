// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secret.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace feedwarden {

// How secrets come in: from a file, from standard input, or typed by a person. Never as an argument.

/// Why these arguments cannot be taken: one of them is, or announces, a secret. It is not repeated. What names a file
/// or a place for one may look as it likes.
[[nodiscard]] std::optional<QString> secretInArguments(const QStringList &arguments);

/// A person sits at standard input.
[[nodiscard]] bool inputIsTerminal();

/// Asks on standard error and reads one line from the terminal that does not show what is typed; a PEM goes on to its
/// -----END. Empty where nothing was typed.
/// Error: Configuration, where the person gave up (Ctrl+C, end of input); Resource, where there is no terminal.
[[nodiscard]] Result<Secret> askForSecret(const QString &question);

/// Of a file that only its owner can read, or of standard input for "-": `key = …`, `secret = …`, `passphrase = …`, see
/// readCredentials(). At a terminal each is asked for.
/// Error: Configuration, with what to do; Resource, where it cannot be read.
[[nodiscard]] Result<Credentials> credentialsFrom(const QString &fileOrDash);

}   // namespace feedwarden
