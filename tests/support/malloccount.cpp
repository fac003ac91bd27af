// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/malloccount.h"

#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

static thread_local quint64 s_mallocs = 0;

extern "C" {
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);

// In front of the C library's, for the program and the libraries it uses.

void *malloc(size_t size)
{
    ++s_mallocs;
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    ++s_mallocs;
    return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
    ++s_mallocs;
    return __libc_realloc(memory, size);
}
}

namespace feedwarden::test {
quint64 (*mallocCounter())()
{
    return [] { return s_mallocs; };
}
}   // namespace feedwarden::test

#else

namespace feedwarden::test {
quint64 (*mallocCounter())() { return nullptr; }
}   // namespace feedwarden::test

#endif
