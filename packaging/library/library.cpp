// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library is made of the rooms of core as they are. This file is here because a library needs one.
