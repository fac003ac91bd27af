// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace feedwarden {

// Secrets in places that are no place for them: the configuration, the environment, a command line. What is found is
// refused and never repeated.

/// By its look: a private key in PEM form, or 32 and more characters of hex (a UUID too) or of base64 in which letters
/// and digits change as they do by chance. Judged so that the name of an entry, however long, passes: it is made of
/// words. A short secret is not found.
[[nodiscard]] bool looksLikeSecret(QStringView text);

/// By its name: "secret", "api_key", "Passphrase", "binance-api-secret". Not by "key" alone, which names an entry.
[[nodiscard]] bool namesSecret(QStringView key);

/// A variable of ours that holds a secret, by its name or its value. One that ends in _FILE names a file.
[[nodiscard]] bool isSecretVariable(QStringView name, QStringView value);

/// What to do instead; goes on after what is wrong, without a full stop.
[[nodiscard]] QString secretAdvice();

}   // namespace feedwarden
