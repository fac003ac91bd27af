// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "ui/alerts/rulesdriver.h"

#include <QByteArray>
#include <QList>

namespace feedwarden {

class ConfigurationWriter;
class Monitor;

/// The window's hold on the rules of alerts: they are changed in the configuration file. Of simulated exchanges all of
/// it stays in memory.
///
/// Thread: the main one.
class DesktopRules final : public RulesDriver
{
    Q_OBJECT
public:
    static constexpr qsizetype MostSteps = 20;   ///< That can be taken back.

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
    [[nodiscard]] bool canUndo() const override { return !m_steps.isEmpty(); }

signals:
    /// The configuration file has another content.
    void fileWritten();
    /// Simulated: the rules are these from now on.
    void rulesEdited(const QList<feedwarden::AlertRule> &rules);

private:
    /// What was done.
    struct Step {
        QByteArray before, after;     ///< The file.
        QByteArray table;             ///< What is missing in `after`, of a removal.
        QList<AlertRule> simulated;   ///< The rules as they were.
    };

    [[nodiscard]] bool isSimulated() const { return m_path.isEmpty(); }
    /// Does `work` to the file, if it still says `before` at that place. Gives the number of its rules before.
    template<typename Work>
    [[nodiscard]] Result<int> change(std::optional<int> place, const AlertRule &before, Step step, const Work &work);
    void note(const Step &step);
    void take(const QByteArray &text);

    const Monitor *const m_monitor;
    Configuration m_configuration;
    QString m_path;
    QList<Step> m_steps;   ///< The last one last.
};

}   // namespace feedwarden
