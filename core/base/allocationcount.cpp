// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/allocationcount.h"

#if defined(FEEDWARDEN_COUNTS_ALLOCATIONS)

#include <cstdlib>
#include <new>

static thread_local quint64 s_allocations = 0;

// The library's own operators with a counter: what is asked for, handed out and given back stays the same.

void *operator new(std::size_t size)
{
    ++s_allocations;
    for (;;) {
        if (void *const memory = std::malloc(size > 0 ? size : 1))
            return memory;
        const std::new_handler handler = std::get_new_handler();
        if (handler == nullptr)
            throw std::bad_alloc();
        handler();
    }
}

void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    ++s_allocations;
    return std::malloc(size > 0 ? size : 1);
}

void operator delete(void *memory) noexcept { std::free(memory); }
void operator delete(void *memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void *memory, const std::nothrow_t &) noexcept { std::free(memory); }

namespace feedwarden {
quint64 (*allocationCounter())()
{
    return [] { return s_allocations; };
}
}   // namespace feedwarden

#else

namespace feedwarden {
quint64 (*allocationCounter())() { return nullptr; }
}   // namespace feedwarden

#endif
