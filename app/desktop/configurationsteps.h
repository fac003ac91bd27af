// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace feedwarden {

class ConfigurationWriter;

/// What was done to the configuration file from the window, to be taken back step by step, the last one first. Where
/// nobody has been at the file since, it is then as it was to the byte.
///
/// A value of the main thread.
class ConfigurationSteps final
{
public:
    static constexpr qsizetype MostSteps = 20;   ///< That can be taken back.

    /// What was done.
    struct Step {
        QByteArray before = {}, after = {};   ///< The file.
        /// Puts what is missing in `after` into a file that somebody has changed since; null where that cannot be done.
        std::function<Result<void>(ConfigurationWriter &)> putBackInto = {};
        /// Takes back what was done beside the file; null where nothing was.
        std::function<Result<void>()> putBackBeside = {};
    };
    /// Does it to the file, whose content is that configuration. What was done beside the file is taken back by
    /// `putBackBeside` where the file cannot be written.
    using Work = std::function<Result<void>(ConfigurationWriter &, const Configuration &, Step &)>;

    /// Steps of another file are forgotten.
    void setPath(const QString &path);
    [[nodiscard]] const QString &path() const { return m_path; }

    /// True if the file has another content now. Error: that of `work`, or of ConfigurationWriter.
    [[nodiscard]] Result<bool> change(const Work &work);

    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }
    /// Takes back the last step; there has to be one. Error: as for change(); where somebody has been at the file and
    /// the step cannot be put into that, all steps are forgotten. Error of `putBackBeside`: the file is as it was.
    [[nodiscard]] Result<void> undo();

private:
    QString m_path;
    QList<Step> m_steps;   ///< The last one last.
};

}   // namespace feedwarden
