// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace feedwarden::test {

/// A function that says how often the calling thread has asked the C library for memory, be it with `new`, from Qt or
/// from anywhere else; null where nobody counts: other C libraries, and the sanitizers' own allocators.
[[nodiscard]] quint64 (*mallocCounter())();

/// How often the calling thread has asked for memory; 0 where nobody counts.
[[nodiscard]] inline quint64 mallocsOfThread()
{
    quint64 (*const counter)() = mallocCounter();
    return counter != nullptr ? counter() : 0;
}

}   // namespace feedwarden::test
