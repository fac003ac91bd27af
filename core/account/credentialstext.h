// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secret.h"
#include "core/base/result.h"

namespace feedwarden {

/// Credentials as text, as people write them into a file and as stores keep them:
///
///     # A comment.
///     key = vmPUZE6mv9SD5VNHk4Hl
///     secret = -----BEGIN PRIVATE KEY-----
///     MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v
///     -----END PRIVATE KEY-----
///     passphrase = "with a \" and spaces at the end  "
///
/// `key` and `secret` are required, each stands once. A value is what follows the `=` without white space around it.
/// One in double quotes knows \" \\ \n \r and \t, and nothing else; one that begins with -----BEGIN goes on to its
/// -----END.
/// `:` may stand for `=`.
/// Error: Configuration, with the number of the line; never with a part of the text, which may be a secret.
[[nodiscard]] Result<Credentials> readCredentials(QByteArrayView text);

/// The same, such that readCredentials() gives it back to the byte.
[[nodiscard]] Secret writeCredentials(const Credentials &credentials);

}   // namespace feedwarden
