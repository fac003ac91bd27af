// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace feedwarden::test {

/// A disk that fails on command under every SQLite file that this process opens from install() on (faults D-01, D-07).
namespace faultydisk {

enum class Fault {
    None,
    Full,         ///< No room for what is written.
    WriteFails,   ///< An error of the device.
    SyncFails,    ///< Written, and perhaps not on the disk.
};

/// Once in a process, before the first file is opened.
void install();
void set(Fault fault);
/// How often the fault was met since set().
[[nodiscard]] int hits();

}   // namespace faultydisk

}   // namespace feedwarden::test
