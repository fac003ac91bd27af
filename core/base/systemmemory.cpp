// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/systemmemory.h"

#ifdef __linux__
#include <features.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace feedwarden {

void giveLargePiecesBack()
{
#ifdef __GLIBC__
    // Left alone, glibc raises its limits with every large piece that is freed, and keeps the next ones: after a year
    // was looked at once, that were tens of megabytes.
    mallopt(M_MMAP_THRESHOLD, 64 * 1'024);
    mallopt(M_TRIM_THRESHOLD, 256 * 1'024);
#endif
}

void giveFreeMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}   // namespace feedwarden
