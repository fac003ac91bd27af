// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/feedchoice.h"
#include "ui/charts/timeaxis.h"
#include "ui/format/surfacedialog.h"
#include "ui/incidents/incidentsdriver.h"

#include <QHash>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

class QAbstractButton;
class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace feedwarden {

class IncidentPicture;
class IncidentStepModel;
class IncidentStreamModel;
class LiveHistory;
class TableView;

/// An outage with its whole story in order, what was missed in it, and what the user notes of it; to be copied, and
/// saved as one file that an exchange's support can read. One that lasts is told on by the second.
class IncidentDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// How long the note rests before it is saved.
    static constexpr std::chrono::milliseconds SavePause{800};

    /// `history` is borrowed and outlives the dialog; it may be null. So may `driver`, which may go before it.
    IncidentDialog(const LiveHistory *history, IncidentsDriver *driver, QWidget *parent = nullptr);
    /// A note that is not saved yet is given to the driver first.
    ~IncidentDialog() override;

    /// What feeds are called.
    void setFeeds(const QList<FeedChoice> &feeds);
    /// The incident of that feed that went on at `at`. Where memory does not have it the driver is asked.
    void tell(const QString &feed, WallTime at, WallTime now);
    /// Once a second.
    void advance(WallTime now);

    /// What is told; none before, and where it was not found.
    [[nodiscard]] const std::optional<Incident> &incident() const { return m_incident; }
    /// Writes it as one file; message() tells how that went. Does nothing while one is being written.
    void exportTo(const QString &path);
    [[nodiscard]] QString text() const;      ///< As it is copied.
    [[nodiscard]] QString message() const;   ///< About the newest export or copy; empty before.

    // For tests.
    [[nodiscard]] TableView *storyView() const { return m_story; }
    [[nodiscard]] TableView *missedView() const { return m_missed; }
    [[nodiscard]] QPlainTextEdit *noteEdit() const { return m_note; }
    [[nodiscard]] QString noteState() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QAbstractButton *previousButton() const { return m_previous; }
    [[nodiscard]] QAbstractButton *nextButton() const { return m_next; }
    [[nodiscard]] QAbstractButton *timelineButton() const { return m_timeline; }
    [[nodiscard]] QAbstractButton *copyButton() const { return m_copy; }
    [[nodiscard]] QAbstractButton *exportButton() const { return m_export; }

signals:
    /// It should be seen among the others.
    void timelineRequested(const QString &feed, feedwarden::TimeInterval interval);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeLayout();
    void applyDialogFonts();
    void setIncident(std::optional<Incident> incident, WallTime now);
    void showIncident();
    [[nodiscard]] std::optional<Incident> remembered(const QString &feed, WallTime at, WallTime now) const;
    /// The begin of the next one in that direction that memory has.
    [[nodiscard]] std::optional<WallTime> rememberedBeside(const QString &feed, WallTime edge,
                                                           IncidentsDriver::Which which) const;
    void go(IncidentsDriver::Which which);
    void takeIncident(const QString &feed, WallTime at, IncidentsDriver::Which which,
                      const std::optional<Incident> &incident);
    void askNotes();
    void takeNotes(const QString &feed, const std::vector<IncidentNote> &notes);
    void takeKept(const IncidentNote &note, const HistoryStatus &status);
    void saveNote();
    void showNoteState();
    void chooseExportPath();
    void noteExported(const QString &path, const QString &problem);
    [[nodiscard]] QString titleOf(const QString &feed) const;

    const LiveHistory *const m_history;
    const QPointer<IncidentsDriver> m_driver;
    QHash<QString, QString> m_titles;
    std::optional<Incident> m_incident;
    QString m_asked;   ///< The feed of which the store was asked for an incident; empty: for none.
    WallTime m_askedAt{};
    WallTime m_now{};

    /// What is known of the note in the field.
    enum class NoteState { Reading, Kept, Edited, Saving, Failed };
    NoteState m_noteState = NoteState::Reading;
    IncidentNote m_shownNote;   ///< Whose it is, and as it was last kept.
    HistoryStatus m_noteStatus;
    bool m_wasSaved = false;   ///< Since it is shown: only then is that told.
    QTimer m_pause;

    QLabel *m_headline = nullptr;
    QLabel *m_summary = nullptr;
    IncidentPicture *m_picture = nullptr;
    IncidentStepModel *m_steps = nullptr;
    IncidentStreamModel *m_streams = nullptr;
    TableView *m_story = nullptr;
    TableView *m_missed = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_noteLabel = nullptr;
    QLabel *m_message = nullptr;
    QCheckBox *m_withNote = nullptr;
    QAbstractButton *m_previous = nullptr;
    QAbstractButton *m_next = nullptr;
    QAbstractButton *m_timeline = nullptr;
    QAbstractButton *m_copy = nullptr;
    QAbstractButton *m_export = nullptr;
    QAbstractButton *m_close = nullptr;
    std::unique_ptr<QThread> m_thread;
    bool m_isApplyingFonts = false;
};

}   // namespace feedwarden
