// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace feedwarden {

/// Keeps what is in this program's memory from getting out by a crash while secrets are loaded (faults X-18): as long
/// as one lives, core files are off, and on Linux no other program of the user can trace or read this one. The last one
/// puts back what was before.
///
/// On Linux the files of /proc/self that only their owner reads are root's meanwhile. On Windows it does nothing: crash
/// dumps there are the administrator's decision.
/// Thread-safe.
class ProcessGuard final
{
public:
    ProcessGuard();
    ~ProcessGuard();
    Q_DISABLE_COPY_MOVE(ProcessGuard)

    /// How many live.
    [[nodiscard]] static int count();
};

}   // namespace feedwarden
