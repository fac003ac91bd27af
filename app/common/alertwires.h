// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace feedwarden {

class AlertService;
class Monitor;

/// Tells `alerts` all that the Monitor knows, and the Monitor what of the alerts is lost. Both on the main thread, and
/// gone in any order.
void connectAlerts(Monitor &monitor, AlertService &alerts);

}   // namespace feedwarden
