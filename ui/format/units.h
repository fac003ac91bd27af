// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One formatter for the agent, the outlets and the window: it lives with the words, since it needs no pixel.
#include "core/words/units.h"
