// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/metricssettings.h"
#include "core/outlets/metricspicture.h"

#include <QString>

#include <memory>

namespace feedwarden {

/// prometheus-cpp's exposer with what it shows. Built without it (FEEDWARDEN_METRICS), start() gives an error.
///
/// Thread: publish() from any; all else from one. stop() waits for clients that hang, up to 2 s.
class MetricsServer final
{
public:
    MetricsServer();
    ~MetricsServer();
    Q_DISABLE_COPY_MOVE(MetricsServer)

    void publish(std::shared_ptr<const MetricsPicture> picture);

    /// The port, or why not, in a sentence that names the key of the configuration. Error: Configuration, Resource.
    [[nodiscard]] Result<quint16> start(const MetricsSettings &settings);
    void stop();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

}   // namespace feedwarden
