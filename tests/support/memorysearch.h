// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>

namespace feedwarden {

/// Bytes that can be looked for in the memory of this process without being there because of the search itself: they
/// are kept upside down, and made only where they are asked for.
class Canary final
{
public:
    static constexpr qsizetype Size = 40;

    /// Letters and digits that no other canary of this process has.
    Canary();

    /// Keeps the complement of `bytes`, of which Size are looked for; the rest plays no part.
    explicit Canary(QByteArrayView bytes);

    /// Calls `use` with the bytes, which are wiped afterwards.
    template<typename Use>
    void with(Use use) const
    {
        std::array<char, Size> bytes{};
        reveal(bytes.data());
        use(QByteArrayView(bytes.data(), Size));
        forget(bytes.data());
    }

    /// How often `length` of its bytes in a row, from `start` on, lie in memory that this process can write to, read
    /// through the system so that memory that was given back is seen too. None where the system does not tell.
    [[nodiscard]] std::optional<int> countInMemory(qsizetype start = 0, qsizetype length = Size) const;

private:
    void reveal(char *bytes) const;
    static void forget(char *bytes);

    std::array<uchar, Size> m_complement{};
};

}   // namespace feedwarden
