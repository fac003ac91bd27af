// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace feedwarden {

// What the C library keeps of memory that was given back. Only glibc is asked; elsewhere these do nothing.

/// Large pieces go back to the system as soon as they are free. To be called first in main(), before there are threads.
void giveLargePiecesBack();

/// Gives back what is free now. A few milliseconds; allocations of other threads wait meanwhile. Any thread.
void giveFreeMemoryBack();

}   // namespace feedwarden
