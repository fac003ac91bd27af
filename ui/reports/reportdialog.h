// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/report/historyreport.h"
#include "ui/format/surfacedialog.h"

#include <QString>
#include <QThread>

#include <map>
#include <memory>
#include <optional>

class QAbstractButton;
class QComboBox;
class QLabel;

namespace feedwarden {

/// Asks for which time and exchange a report is wanted and where it goes, and has it written by a thread of its own.
class ReportDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// `feeds`: those to choose from, beside all: titles by name; `selected` is the first choice where it is one of
    /// them. `time`: what is selected in the window, offered first; none where nothing is.
    ReportDialog(QString dataFolder, Objectives objectives, const std::map<QString, QString> &feeds,
                 const QString &selected, QWidget *parent = nullptr, const std::optional<TimeSpan> &time = {});
    ~ReportDialog() override;

    /// Begins to write; finished() of the dialog or a sentence in it tells how it went.
    void write(const QString &path);
    /// What is shown of the newest attempt; empty before.
    [[nodiscard]] QString message() const;

    /// What is asked for at `now`.
    [[nodiscard]] HistoryReport::Question question(WallTime now) const;

private:
    void choosePath();
    void noteWritten(const QString &path, const QString &problem);

    const QString m_dataFolder;
    const Objectives m_objectives;
    const std::optional<TimeSpan> m_selectedTime;
    QComboBox *m_time = nullptr;
    QComboBox *m_feed = nullptr;
    QLabel *m_message = nullptr;
    QAbstractButton *m_save = nullptr;
    std::unique_ptr<QThread> m_thread;
};

}   // namespace feedwarden
