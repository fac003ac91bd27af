// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// The sanitizers have allocators of their own, which must not be mixed with another.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define FEEDWARDEN_COUNTS_ALLOCATIONS
#endif

namespace feedwarden {

/// A function that says how often the calling thread has taken memory with `new`; null where nobody counts.
[[nodiscard]] quint64 (*allocationCounter())();

/// How often the calling thread has taken memory with `new`; 0 where nobody counts.
[[nodiscard]] inline quint64 allocationsOfThread()
{
    quint64 (*const counter)() = allocationCounter();
    return counter != nullptr ? counter() : 0;
}

}   // namespace feedwarden
