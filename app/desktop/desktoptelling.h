// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configurationsteps.h"
#include "core/config/configuration.h"
#include "ui/alerts/tellingdriver.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace feedwarden {

/// The window's hold on channels, quiet hours and planned times: they are changed in the configuration file, and what
/// channels keep secret in files beside it. Of simulated exchanges all of it stays in memory, and no secret is kept.
///
/// Thread: the main one.
class DesktopTelling final : public TellingDriver
{
    Q_OBJECT
public:
    using TellingDriver::TellingDriver;

    /// The configuration in force. `path` is its file; empty where the exchanges are simulated.
    void setConfiguration(const Configuration &configuration, const QString &path);

    [[nodiscard]] AlertSettings settings() const override { return m_configuration.alerts; }
    [[nodiscard]] QList<Maintenance> plannedTimes() const override { return m_configuration.slo.maintenance; }
    [[nodiscard]] QList<std::pair<QString, QString>> feeds() const override;
    [[nodiscard]] QString hostOf(const AlertChannelConfig &channel) const override;
    void saveChannel(std::optional<int> place, const feedwarden::AlertChannelConfig &before,
                     const feedwarden::AlertChannelConfig &channel, Secret secret) override;
    void removeChannel(int place, const feedwarden::AlertChannelConfig &before) override;
    void saveSettings(const feedwarden::AlertSettings &settings) override;
    void savePlanned(std::optional<int> place, const feedwarden::Maintenance &before,
                     const feedwarden::Maintenance &planned) override;
    void removePlanned(int place, const feedwarden::Maintenance &before) override;
    void undo() override;
    [[nodiscard]] bool canUndo() const override { return isSimulated() ? !m_simulated.isEmpty() : m_steps.canUndo(); }

signals:
    /// The configuration file has another content.
    void fileWritten();
    /// A channel's secret is another one, whatever the file says.
    void secretWritten(const feedwarden::Configuration &configuration);
    /// Simulated: this holds from now on.
    void tellingEdited(const feedwarden::AlertSettings &alerts, const QList<feedwarden::Maintenance> &plannedTimes);

private:
    struct Simulated {
        AlertSettings alerts;
        QList<Maintenance> plannedTimes;
    };

    [[nodiscard]] bool isSimulated() const { return m_steps.path().isEmpty(); }
    /// Of the channel of that name where this program keeps its secret; beside the configuration.
    [[nodiscard]] QString secretPath(const QString &channel) const;
    [[nodiscard]] Result<void> change(const ConfigurationSteps::Work &work);
    void simulate(const Simulated &next);
    void take(const QByteArray &text);
    void readHosts();

    Configuration m_configuration;
    ConfigurationSteps m_steps;
    QList<Simulated> m_simulated;      ///< As it was before each step; the last one last.
    QHash<QString, QString> m_hosts;   ///< By file of secrets.
};

}   // namespace feedwarden
