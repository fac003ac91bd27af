// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentdialog.h"

#include "core/history/livehistory.h"
#include "core/outlets/report/incidentreport.h"
#include "core/outlets/report/ziparchive.h"
#include "core/words/incidentwords.h"
#include "core/words/units.h"
#include "ui/format/bandsplitter.h"
#include "ui/format/buttons.h"
#include "ui/format/celldelegates.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/statepalette.h"
#include "ui/format/tableview.h"
#include "ui/incidents/incidentmodels.h"
#include "ui/incidents/incidentpicture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace feedwarden {

/// As the store keeps times, which is how a note finds its incident again.
static WallTime cutToMicroseconds(WallTime time) { return std::chrono::floor<std::chrono::microseconds>(time); }

IncidentDialog::IncidentDialog(const LiveHistory *history, IncidentsDriver *driver, QWidget *parent)
    : SurfaceDialog(parent), m_history(history), m_driver(driver)
{
    setWindowTitle(tr("Incident"));
    makeLayout();
    m_pause.setSingleShot(true);
    m_pause.setInterval(SavePause);
    connect(&m_pause, &QTimer::timeout, this, &IncidentDialog::saveNote);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_note->isReadOnly())
            return;   // It is being shown, not typed.
        m_noteState = NoteState::Edited;
        m_withNote->setVisible(!m_note->toPlainText().trimmed().isEmpty());
        m_pause.start();
        showNoteState();
    });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { go(IncidentsDriver::Which::Before); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { go(IncidentsDriver::Which::After); });
    connect(m_timeline, &QAbstractButton::clicked, this, [this] {
        if (m_incident)
            emit timelineRequested(m_incident->feed,
                                   {m_incident->from, std::max(m_incident->to.value_or(m_now), m_incident->from + 1s)});
    });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        m_message->setText(tr("Copied."));
    });
    connect(m_export, &QAbstractButton::clicked, this, &IncidentDialog::chooseExportPath);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    if (m_driver) {
        connect(m_driver, &IncidentsDriver::incidentRead, this, &IncidentDialog::takeIncident);
        connect(m_driver, &IncidentsDriver::notesRead, this, &IncidentDialog::takeNotes);
        connect(m_driver, &IncidentsDriver::noteKept, this, &IncidentDialog::takeKept);
        connect(m_driver, &IncidentsDriver::statusChanged, this, [this] {
            // What could not be written may be now.
            if (m_noteState == NoteState::Failed && !m_driver->status().fault)
                saveNote();
            showNoteState();
        });
    }
    showIncident();
}

IncidentDialog::~IncidentDialog()
{
    saveNote();
    if (m_thread)
        m_thread->wait();
}

void IncidentDialog::makeLayout()
{
    const int unit = letterWidth(fontMetrics());
    m_headline = makeLabel();
    m_summary = makeLabel();
    m_picture = new IncidentPicture(this);

    m_steps = new IncidentStepModel(this);
    m_story = new TableView(this);
    m_story->setObjectName(QStringLiteral("incidentStory"));
    m_story->setAccessibleName(tr("What happened, in order"));
    m_story->setModel(m_steps);
    m_story->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_story->setItemDelegateForColumn(IncidentStepModel::Time, new CellDelegate(CellDelegate::Weight::Quiet, m_story));
    m_story->setItemDelegateForColumn(IncidentStepModel::What,
                                      new StateDelegate(StateDelegate::Source::Display, m_story));
    QStringList results;
    for (const auto result : {AttemptResult::Waiting, AttemptResult::UnderWay, AttemptResult::Failed,
                              AttemptResult::Succeeded, AttemptResult::NotMade, AttemptResult::Unknown})
        results << wordFor(result);
    m_story->setSamples({QStringLiteral("2026-12-30 00:00:00.000"), QString(40, QLatin1Char('x')),
                         QStringLiteral("59:59"), QStringLiteral("59:59"), results.join(QLatin1Char('\n'))},
                        IncidentStepModel::What);
    m_story->setDispensable(
        {IncidentStepModel::Planned, IncidentStepModel::Real});   // The picture above has the waits.
    m_streams = new IncidentStreamModel(this);
    m_missed = new TableView(this);
    m_missed->setObjectName(QStringLiteral("incidentMissed"));
    m_missed->setAccessibleName(tr("What was missed, by stream"));
    m_missed->setModel(m_streams);
    m_missed->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_missed->setItemDelegateForColumn(IncidentStreamModel::Stream,
                                       new StateDelegate(StateDelegate::Source::Display, m_missed));
    m_missed->setSamples({QString(14, QLatin1Char('x')),
                          missingText({}) + QLatin1Char('\n') + missingText({.unheard = 1s}), QStringLiteral("59:59"),
                          QStringLiteral("00:00:00")},
                         IncidentStreamModel::Stream);
    m_missed->setDispensable({IncidentStreamModel::TrustedAgain});   // The story says that too.
    m_missed->setEmptyText(tr("Nothing is known to be missed"));

    auto *const missedTitle = makeLabel();
    missedTitle->setObjectName(QStringLiteral("heading"));
    missedTitle->setText(tr("What was missed"));
    auto *const missed = new QVBoxLayout;
    missed->setSpacing(unit / 2);
    missed->addWidget(missedTitle);
    missed->addWidget(m_missed, 1);

    auto *const noteTitle = new TextLabel(tr("&Notes"), this);
    noteTitle->setObjectName(QStringLiteral("heading"));
    m_note = new QPlainTextEdit(this);
    m_note->setAccessibleName(tr("Notes on this incident"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("Your own notes: ticket numbers, what you did, what the exchange answered"));
    m_note->setReadOnly(true);
    noteTitle->setBuddy(m_note);
    m_noteLabel = makePlainLabel(this);
    m_noteLabel->setWordWrap(true);
    m_noteLabel->setAccessibleName(tr("Whether the notes are saved"));
    auto *const note = new QVBoxLayout;
    note->setSpacing(unit / 2);
    note->addWidget(noteTitle);
    note->addWidget(m_note, 1);
    note->addWidget(m_noteLabel);

    auto *const below = new QHBoxLayout;
    below->setSpacing(unit * 2);
    below->addLayout(missed, 3);
    below->addLayout(note, 2);

    const auto button = [this](const QString &text, const QString &tip = {}) {
        auto *const made = new FlatButton(text, FlatButton::Kind::Plain, this);
        made->setToolTip(tip);
        return made;
    };
    m_previous = button(tr("&Previous incident"), tr("The one before it, of the same exchange"));
    m_next = button(tr("Ne&xt incident"), tr("The one after it, of the same exchange"));
    m_timeline = button(tr("Show on the &timeline"));
    m_copy = button(tr("&Copy as text"));
    auto *const exportButton = new FlatButton(tr("&Export…"), FlatButton::Kind::Primary, this);
    exportButton->setToolTip(tr("One file with picture, story and figures, to send to the exchange’s support"));
    m_export = exportButton;
    m_close = button(tr("Close"));
    m_withNote = new QCheckBox(tr("With my n&otes"), this);
    m_withNote->setToolTip(tr("Whether copies and exports have the notes in them"));
    m_withNote->setChecked(true);
    m_withNote->hide();
    m_message = makeLabel();
    m_message->setAccessibleName(tr("What became of the copy or the file"));
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addWidget(m_timeline);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_withNote);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    layout->setSpacing(unit);
    layout->addWidget(m_headline);
    layout->addWidget(m_summary);
    layout->addWidget(m_picture);
    layout->addWidget(m_story, 4);
    layout->addSpacing(unit / 2);
    layout->addLayout(below, 2);
    layout->addSpacing(unit / 2);
    layout->addLayout(buttons);
    m_story->setMinimumHeight(m_story->heightFor(5));
    m_missed->setMinimumHeight(m_missed->heightFor(2));
    m_note->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    applyDialogFonts();
    const QScreen *const screen = QGuiApplication::primaryScreen();
    const QSize room = screen ? screen->availableSize() * 9 / 10 : QSize(1'200, 690);
    resize(QSize(unit * 168, fontMetrics().lineSpacing() * 50).boundedTo(room));
}

void IncidentDialog::applyDialogFonts()
{
    if (m_isApplyingFonts)
        return;
    m_isApplyingFonts = true;   // Setting a child's palette can come back as a change of ours.
    QFont title = font();
    title.setPointSizeF(font().pointSizeF() * 1.25);
    title.setWeight(QFont::DemiBold);
    m_headline->setFont(title);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (QLabel *heading : findChildren<QLabel *>(QStringLiteral("heading")))
        heading->setFont(strong);
    const Tones &tones = tonesOf(palette());
    setInk(m_summary, tones.quietText);
    setInk(m_message, tones.quietText);
    const bool isProblem = m_noteState == NoteState::Failed || (m_driver && m_driver->status().fault);
    setInk(m_noteLabel, isProblem ? styleOf(Condition::Degraded, palette()).color : tones.quietText);
    m_isApplyingFonts = false;
}

void IncidentDialog::changeEvent(QEvent *event)
{
    SurfaceDialog::changeEvent(event);
    if (m_headline && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        applyDialogFonts();
}

void IncidentDialog::hideEvent(QHideEvent *event)
{
    saveNote();
    SurfaceDialog::hideEvent(event);
}

void IncidentDialog::setFeeds(const QList<FeedChoice> &feeds)
{
    for (const FeedChoice &feed : feeds)
        m_titles.insert(feed.name, feed.title);
    if (m_incident)
        m_headline->setText(headlineOf(*m_incident, titleOf(m_incident->feed)));
}

QString IncidentDialog::titleOf(const QString &feed) const { return m_titles.value(feed, feed); }

QString IncidentDialog::message() const { return m_message->text(); }

QString IncidentDialog::headline() const { return m_headline->text(); }

// ---- which one --------------------------------------------------------------------------------------------------

std::optional<Incident> IncidentDialog::remembered(const QString &feed, WallTime at, WallTime now) const
{
    return m_history ? tellIncident(incidentFacts(*m_history, feed, at, now), at) : std::nullopt;
}

void IncidentDialog::tell(const QString &feed, WallTime at, WallTime now)
{
    m_message->clear();
    m_now = now;
    auto incident = remembered(feed, at, now);
    // What the program before this one saw is in the store alone, and the store keeps more than memory does.
    const bool isForgotten = incident && incident->to && !incident->isComplete;
    if ((!incident || isForgotten) && m_driver) {
        m_asked = feed;
        m_askedAt = at;
        m_driver->askIncident(feed, at, IncidentsDriver::Which::At);
        return;
    }
    setIncident(std::move(incident), now);
}

void IncidentDialog::advance(WallTime now)
{
    m_now = now;
    if (!m_incident || !isVisible())
        return;
    // Told to its end nothing comes any more.
    if (m_incident->to && now > *m_incident->to + IncidentTail + 2s)
        return;
    auto incident = remembered(m_incident->feed, m_incident->from, now);
    if (!incident || (m_incident->isComplete && !incident->isComplete))
        return;   // Of the store, or forgotten since: as it was read.
    m_incident = std::move(incident);
    showIncident();
}

std::optional<WallTime> IncidentDialog::rememberedBeside(const QString &feed, WallTime edge,
                                                         IncidentsDriver::Which which) const
{
    std::optional<WallTime> found;
    if (!m_history)
        return found;
    const bool isBack = which == IncidentsDriver::Which::Before;
    for (const IncidentSpan &span : incidentSpans(m_history->outages(feed, WallTime(), m_now + 1ns))) {
        if (isBack ? span.from < edge : span.from > edge && !found)
            found = span.from;
    }
    return found;
}

void IncidentDialog::go(IncidentsDriver::Which which)
{
    if (!m_incident)
        return;
    const bool isBack = which == IncidentsDriver::Which::Before;
    const WallTime edge = m_incident->from;
    const QString feed = m_incident->feed;
    const auto found = rememberedBeside(feed, edge, which);
    // Between two that memory has there is nothing in the store; before the first and after a stored one there may be.
    const bool isRemembered = remembered(feed, edge, m_now).has_value();
    if (found && (isBack || isRemembered)) {
        tell(feed, *found, m_now);
        return;
    }
    m_asked = feed;
    m_askedAt = edge;
    m_message->setText(tr("Reading…"));
    if (m_driver)
        m_driver->askIncident(feed, edge, which);
    else
        takeIncident(feed, edge, which, {});
}

void IncidentDialog::takeIncident(const QString &feed, WallTime at, IncidentsDriver::Which which,
                                  const std::optional<Incident> &incident)
{
    if (feed != m_asked || at != m_askedAt)
        return;   // The user has gone elsewhere.
    m_asked.clear();
    m_message->clear();
    if (which == IncidentsDriver::Which::At) {
        setIncident(incident ? incident : remembered(feed, at, m_now), m_now);
        return;
    }
    if (incident) {
        // Where memory has it too it knows more of its newest seconds.
        auto fresh = remembered(feed, incident->from, m_now);
        setIncident(fresh && fresh->isComplete ? std::move(fresh) : incident, m_now);
        return;
    }
    // After the last one of the store comes the first in memory.
    if (const auto beside = rememberedBeside(feed, at, which)) {
        tell(feed, *beside, m_now);
        return;
    }
    m_message->setText(which == IncidentsDriver::Which::Before ? tr("There is no earlier one.")
                                                               : tr("There is no later one."));
}

void IncidentDialog::setIncident(std::optional<Incident> incident, WallTime now)
{
    saveNote();
    m_now = now;
    m_incident = std::move(incident);
    m_noteState = NoteState::Reading;
    m_wasSaved = false;
    m_noteStatus = {};
    m_note->setReadOnly(true);
    m_note->clear();
    m_withNote->hide();
    m_story->clearSelection();
    showIncident();
    m_story->scrollToTop();
    askNotes();
}

void IncidentDialog::showIncident()
{
    for (QAbstractButton *one : {m_previous, m_next, m_timeline, m_copy, m_export})
        one->setEnabled(m_incident.has_value());
    m_picture->setIncident(m_incident);
    const Incident shown = m_incident.value_or(Incident());
    m_steps->setIncident(shown);
    m_streams->setIncident(shown);
    const auto setTextOf = [](QLabel *label, const QString &text) {
        if (label->text() != text)
            label->setText(text);
    };
    if (!m_incident) {
        setTextOf(m_headline, tr("Nothing is known of this incident any more"));
        setTextOf(m_summary, tr("It is older than what is kept, or it was never written down."));
    } else {
        setTextOf(m_headline, headlineOf(*m_incident, titleOf(m_incident->feed)));
        setTextOf(m_summary, summaryOf(*m_incident));
        setWindowTitle(
            tr("Incident – %1, %2").arg(titleOf(m_incident->feed), timeText(m_incident->from, TimeStyle::DateTime)));
    }
    showNoteState();
}

// ---- notes ------------------------------------------------------------------------------------------------------

void IncidentDialog::askNotes()
{
    if (!m_incident)
        return;
    m_shownNote = {m_incident->feed, cutToMicroseconds(m_incident->from), {}, {}};
    if (m_driver)
        m_driver->askNotes(m_incident->feed, {m_shownNote.begin, m_incident->to.value_or(m_now) + 1us});
}

void IncidentDialog::takeNotes(const QString &feed, const std::vector<IncidentNote> &notes)
{
    if (m_noteState != NoteState::Reading || !m_incident || feed != m_incident->feed)
        return;
    // One that was written when the incident seemed to begin later, before another line's loss was known, is its too.
    const auto own = std::find_if(notes.cbegin(), notes.cend(), [this](const IncidentNote &note) {
        return m_incident->from <= note.begin + 1us && note.begin <= m_incident->to.value_or(m_now);
    });
    if (own != notes.cend())
        m_shownNote = *own;
    m_note->setPlainText(m_shownNote.text);
    m_noteState = NoteState::Kept;
    m_withNote->setVisible(!m_shownNote.text.trimmed().isEmpty());
    showNoteState();
}

void IncidentDialog::saveNote()
{
    m_pause.stop();
    if (!m_driver || (m_noteState != NoteState::Edited && m_noteState != NoteState::Failed))
        return;
    IncidentNote note = m_shownNote;
    note.text = m_note->toPlainText();
    if (note.text.trimmed().isEmpty())
        note.text.clear();
    note.changed = m_now;
    if (note.text == m_shownNote.text) {
        m_noteState = NoteState::Kept;
        showNoteState();
        return;
    }
    m_noteState = NoteState::Saving;
    showNoteState();
    m_driver->keepNote(note);
}

void IncidentDialog::takeKept(const IncidentNote &note, const HistoryStatus &status)
{
    if (note.feed != m_shownNote.feed || note.begin != m_shownNote.begin)
        return;
    m_noteStatus = status;
    if (!status.fault) {
        m_shownNote = note;
        m_wasSaved = true;
    }
    // What was typed meanwhile is saved by its own pause.
    if (m_noteState == NoteState::Saving)
        m_noteState = status.fault ? NoteState::Failed : NoteState::Kept;
    showNoteState();
}

QString IncidentDialog::noteState() const { return m_noteLabel->text(); }

void IncidentDialog::showNoteState()
{
    const HistoryStatus status = m_driver ? m_driver->status() : HistoryStatus();
    // Who is not let write for long should not type what is lost; a disk that is full for a moment may wait for it.
    const bool isForeign = status.fault
                           && (status.fault->kind == HistoryFault::Kind::HeldByOther
                               || status.fault->kind == HistoryFault::Kind::Newer);
    const bool hasText = m_noteState == NoteState::Edited || m_noteState == NoteState::Failed;
    const bool isReadOnly = !m_incident || !m_driver || m_noteState == NoteState::Reading || (isForeign && !hasText);
    if (m_note->isReadOnly() != isReadOnly)
        m_note->setReadOnly(isReadOnly);

    QString text;
    if (!m_incident)
        text.clear();
    else if (m_noteState == NoteState::Failed)
        text = noteProblem(m_noteStatus.fault ? m_noteStatus : status);
    else if (status.fault)
        text = noteProblem(status);
    else if (m_noteState == NoteState::Reading && m_driver)
        text = tr("Reading…");
    else if (m_noteState == NoteState::Edited || m_noteState == NoteState::Saving)
        text = tr("Saving…");
    else if (m_driver && !m_driver->keepsNotes())
        text = tr("Kept until the program ends: no history is written.");
    else if (m_wasSaved)
        text = tr("Saved");
    if (m_noteLabel->text() != text)
        m_noteLabel->setText(text);
    applyDialogFonts();
}

// ---- out --------------------------------------------------------------------------------------------------------

static IncidentExport exportOf(const QString &title, const QString &note, WallTime now)
{
    return {.title = title, .note = note.trimmed(), .written = now};
}

QString IncidentDialog::text() const
{
    if (!m_incident)
        return {};
    const bool hasNote = m_withNote->isChecked();
    return incidentText(*m_incident,
                        exportOf(titleOf(m_incident->feed), hasNote ? m_note->toPlainText() : QString(), m_now));
}

void IncidentDialog::chooseExportPath()
{
    if (!m_incident || m_thread)
        return;
    if (!canWriteZip()) {
        m_message->setText(tr("This program was built without libarchive, which the file is made with. “Copy as text” "
                              "works all the same."));
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog = new QFileDialog(this, tr("Export the incident"), folder, tr("Archives (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(incidentFileName(*m_incident) + QStringLiteral(".zip"));
    connect(dialog, &QFileDialog::fileSelected, this, &IncidentDialog::exportTo);
    dialog->open();
}

void IncidentDialog::exportTo(const QString &path)
{
    if (!m_incident || m_thread)
        return;
    const QString title = titleOf(m_incident->feed);
    const QString note = m_withNote->isChecked() ? m_note->toPlainText() : QString();
    // Painted here, since fonts belong to this thread; the disk is another's.
    const QByteArray png = IncidentPicture::png(*m_incident, title, font());
    m_message->setText(tr("Writing…"));
    m_export->setEnabled(false);
    m_thread.reset(QThread::create([this, path, incident = *m_incident, about = exportOf(title, note, m_now), png] {
        const auto written = writeZip(path, incidentFiles(incident, about, png), about.written);
        const QString problem = written ? QString() : written.error().detail;
        QMetaObject::invokeMethod(
            this, [this, path, problem] { noteExported(path, problem); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void IncidentDialog::noteExported(const QString &path, const QString &problem)
{
    m_thread->wait();
    m_thread.reset();
    m_export->setEnabled(m_incident.has_value());
    const QString shown = QDir::toNativeSeparators(path);
    m_message->setText(problem.isEmpty() ? tr("Saved: %1").arg(shown)
                                         : tr("%1 could not be written: %2").arg(shown, problem));
}

}   // namespace feedwarden
