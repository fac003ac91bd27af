// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configurationsteps.h"
#include "core/config/configuration.h"
#include "ui/alerts/rulesdriver.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace feedwarden {

class Monitor;

/// The feeds by name, each with the name that people know it by: that of its exchange, where several are of one with
/// their own behind it.
[[nodiscard]] QList<std::pair<QString, QString>> namedFeeds(const QList<FeedConfig> &feeds);

/// The window's hold on the rules of alerts: they are changed in the configuration file. Of simulated exchanges all of
/// it stays in memory.
///
/// Thread: the main one.
class DesktopRules final : public RulesDriver
{
    Q_OBJECT
public:
    /// `monitor` is borrowed.
    explicit DesktopRules(const Monitor *monitor, QObject *parent = nullptr);

    /// The configuration in force. `path` is its file; empty where the exchanges are simulated.
    void setConfiguration(const Configuration &configuration, const QString &path);

    [[nodiscard]] AlertSettings settings() const override { return m_configuration.alerts; }
    [[nodiscard]] QList<std::pair<QString, QString>> subjects(AlertKind kind) const override;
    void save(std::optional<int> place, const feedwarden::AlertRule &before,
              const feedwarden::AlertRule &rule) override;
    void remove(int place, const feedwarden::AlertRule &before) override;
    void undo() override;
    [[nodiscard]] bool canUndo() const override { return isSimulated() ? !m_simulated.isEmpty() : m_steps.canUndo(); }

signals:
    /// The configuration file has another content.
    void fileWritten();
    /// Simulated: the rules are these from now on.
    void rulesEdited(const QList<feedwarden::AlertRule> &rules);

private:
    [[nodiscard]] bool isSimulated() const { return m_steps.path().isEmpty(); }
    /// Does `work` to the file, if it still says `before` at that place. Gives the number of its rules before.
    [[nodiscard]] Result<int> change(std::optional<int> place, const AlertRule &before,
                                     const ConfigurationSteps::Work &work);
    void noteSimulated();
    void take(const QByteArray &text);

    const Monitor *const m_monitor;
    Configuration m_configuration;
    ConfigurationSteps m_steps;
    QList<QList<AlertRule>> m_simulated;   ///< As they were before each step; the last one last.
};

}   // namespace feedwarden
