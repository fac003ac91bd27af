// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace feedwarden {

/// Text from elsewhere made safe for one line of a log or a terminal (faults X-11): line breaks, other control
/// characters, escape sequences, marks that reorder text, and broken surrogates become visible escapes (`\n`, `\x1b`,
/// `\u{202e}`), a backslash becomes two. The result has no control character and can be told back unambiguously.
[[nodiscard]] QString escaped(QStringView text);

}   // namespace feedwarden
