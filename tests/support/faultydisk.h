// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace feedwarden::test {

/// A disk that fails on command under every SQLite file that this process opens from install() on (faults D-01, D-06,
/// D-07).
namespace faultydisk {

enum class Fault {
    None,
    Full,         ///< No room for what is written.
    WriteFails,   ///< An error of the device.
    SyncFails,    ///< Written, and perhaps not on the disk.
    Dead,         ///< The machine has stopped: nothing reaches the disk any more.
};

/// Once in a process, before the first file is opened.
void install();
void set(Fault fault);
/// How often the fault was met since set().
[[nodiscard]] int hits();

/// From now on what is written is remembered until it is synced; after so many writes the disk is Dead.
void dieAfter(int writes);
/// What a power cut left of what was not synced since dieAfter(): each piece is on the disk, or is not, or is there
/// with its first sectors only, by chance. Files have to be closed by then, with the disk Dead. How many were hit.
int cutPower(unsigned seed);

}   // namespace faultydisk

}   // namespace feedwarden::test
