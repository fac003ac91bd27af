// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/alert.h"

namespace feedwarden {

QLatin1String nameOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::OwnLink:
        return QLatin1String("own_link");
    case AlertKind::LineDown:
        return QLatin1String("line_down");
    case AlertKind::BreakerOpen:
        return QLatin1String("breaker_open");
    case AlertKind::Stale:
        return QLatin1String("stale");
    case AlertKind::Gap:
        return QLatin1String("gap");
    case AlertKind::Quality:
        return QLatin1String("quality_below");
    case AlertKind::Latency:
        return QLatin1String("latency_above");
    case AlertKind::NotUnderstood:
        return QLatin1String("not_understood");
    case AlertKind::Account:
        return QLatin1String("account_deactivated");
    case AlertKind::Ban:
        return QLatin1String("banned");
    case AlertKind::Budget:
        return QLatin1String("budget_low");
    case AlertKind::SloBurn:
        return QLatin1String("slo_burn");
    case AlertKind::Storage:
        return QLatin1String("storage");
    case AlertKind::Channel:
        return QLatin1String("channel_failing");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Info:
        return QLatin1String("info");
    case AlertSeverity::Warning:
        return QLatin1String("warning");
    case AlertSeverity::Critical:
        return QLatin1String("critical");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(AlertEnd end)
{
    switch (end) {
    case AlertEnd::Recovered:
        return QLatin1String("recovered");
    case AlertEnd::Stopped:
        return QLatin1String("stopped");
    case AlertEnd::Removed:
        return QLatin1String("removed");
    }
    Q_UNREACHABLE();
}

template<typename Enum>
static std::optional<Enum> fromName(QStringView name, Enum last)
{
    for (int i = 0; i <= int(last); ++i) {
        if (nameOf(Enum(i)) == name)
            return Enum(i);
    }
    return {};
}

std::optional<AlertKind> alertKindFromName(QStringView name) { return fromName(name, AlertKind::Channel); }

std::optional<AlertSeverity> alertSeverityFromName(QStringView name) { return fromName(name, AlertSeverity::Critical); }

std::optional<AlertEnd> alertEndFromName(QStringView name) { return fromName(name, AlertEnd::Removed); }

}   // namespace feedwarden
