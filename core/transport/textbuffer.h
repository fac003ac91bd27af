// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <string_view>

namespace feedwarden {

/// Text as UTF-8 with readable zeros behind it, in memory that is used again for the next text.
///
/// It grows to what is needed; an ordinary text then costs no allocation. Not thread-safe.
class TextBuffer final
{
public:
    static constexpr qsizetype ReadablePadding = 64;     ///< Bytes; what simdjson may read beyond the end.
    static constexpr qsizetype HugeBytes = 256 * 1024;   ///< More than this is given back when it is not needed.

    /// Valid until the next call. A lone surrogate, which no decoder makes, becomes "?".
    [[nodiscard]] std::string_view utf8Of(const QString &text);

    [[nodiscard]] bool isHuge() const { return m_capacity > HugeBytes; }

    /// Gives a huge buffer back if no text has needed it since the last call. To be called every now and then.
    void trim();

private:
    void allocate(qsizetype bytes);

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_capacity = 0;
    bool m_neededHuge = false;
};

}   // namespace feedwarden
