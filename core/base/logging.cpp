// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace feedwarden {

Q_LOGGING_CATEGORY(logTransport, "feedwarden.transport", QtInfoMsg)
Q_LOGGING_CATEGORY(logConnection, "feedwarden.connection", QtInfoMsg)
Q_LOGGING_CATEGORY(logAccount, "feedwarden.account", QtInfoMsg)
Q_LOGGING_CATEGORY(logConfig, "feedwarden.config", QtInfoMsg)
Q_LOGGING_CATEGORY(logMonitor, "feedwarden.monitor", QtInfoMsg)
Q_LOGGING_CATEGORY(logOutlets, "feedwarden.outlets", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "feedwarden.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logSimulator, "feedwarden.simulator", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "feedwarden.app", QtInfoMsg)

}   // namespace feedwarden
