// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/eventpage.h"

#include "core/history/past.h"
#include "core/words/sentences.h"
#include "ui/charts/plotpaint.h"
#include "ui/charts/timeaxis.h"
#include "ui/format/buttons.h"
#include "ui/format/celldelegates.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/statepalette.h"
#include "ui/format/tableview.h"
#include "ui/format/units.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace feedwarden {

static constexpr auto SettleAfter = 150ms;

EventPage::EventPage(EventLogModel *model, TimeAxis *axis, const Past *past, QWidget *parent)
    : QWidget(parent), m_model(model), m_axis(axis), m_past(past)
{
    m_filter = new EventFilter(this);
    m_filter->setSourceModel(model);
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space * 2 / 3, 0, 0);
    layout->setSpacing(space / 2);

    auto *const bar = new QHBoxLayout;
    bar->setContentsMargins(space * 3 / 2, 0, space * 3 / 2, 0);
    bar->setSpacing(space);
    m_source = new QComboBox(this);
    m_source->setAccessibleName(tr("Exchange or account"));
    m_source->addItem(tr("All exchanges and accounts"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"), -1);
    for (int kind = 0; kind < EventKindCount; ++kind)
        m_kind->addItem(wordFor(EventKind(kind)), kind);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Search in the log"));
    m_text->setAccessibleName(tr("Search in the log"));
    m_text->setClearButtonEnabled(true);
    m_chatter = new QCheckBox(tr("&Streams' trust, subscriptions, accounts' changes"), this);
    m_time = new FlatButton({}, FlatButton::Kind::Plain, this);
    m_time->setToolTip(tr("Only what happened in the selected time is shown; a click shows all"));
    m_time->setAccessibleName(tr("Selected time"));
    m_clear = new FlatButton(tr("&Clear"), FlatButton::Kind::Quiet, this);
    m_clear->setToolTip(tr("Show all events again"));
    m_count = makeRowLabel(this);
    // On Linux a box is called by its label, whatever its own name is; these need none for the eye.
    for (QComboBox *const box : {m_source, m_kind}) {
        QLabel *const label = makeRowLabel(this);
        label->setText(box->accessibleName());
        label->setBuddy(box);
        label->hide();
    }
    bar->addWidget(m_source);
    bar->addWidget(m_kind);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_clear);
    bar->addWidget(m_chatter);
    bar->addWidget(m_count);
    layout->addLayout(bar);
    m_note = makePlainLabel(this);
    m_note->setObjectName(QStringLiteral("storedNote"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::WindowText);   // On a Base ground it would be Text.
    m_note->hide();
    // A line of their own: beside the filter there is no room for times with dates in every language.
    auto *const second = new QHBoxLayout;
    second->setContentsMargins(space * 3 / 2, 0, space * 3 / 2, 0);
    second->setSpacing(space);
    second->addWidget(m_time);
    second->addWidget(m_note, 1);
    second->addStretch();
    layout->addLayout(second);

    m_view = new TableView(this);
    m_view->setAccessibleName(tr("Event log"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setModel(m_filter);
    m_view->setItemDelegateForColumn(EventLogModel::TimeColumn, new CellDelegate(CellDelegate::Weight::Quiet, m_view));
    m_view->setItemDelegateForColumn(EventLogModel::KindColumn,
                                     new StateDelegate(StateDelegate::Source::Display, m_view));
    const QString widestKind = [] {
        QStringList words;
        for (int kind = 0; kind < EventKindCount; ++kind)
            words << QStringLiteral("MM ") + wordFor(EventKind(kind));
        return words.join(QLatin1Char('\n'));
    }();
    m_view->setSamples(
        {QStringLiteral("00:00:00"), QStringLiteral("Binance COIN-M #2"), widestKind, QString(40, QLatin1Char('x'))},
        EventLogModel::TextColumn);
    layout->addWidget(m_view, 1);

    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleAfter);
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &EventPage::showSelection);
    connect(&m_more, &QTimer::timeout, this, &EventPage::putIn);
    connect(m_time, &QAbstractButton::clicked, m_axis, [this] {
        if (m_axis->selection())
            m_axis->clearSelection();
        else
            m_axis->goLive();
    });
    connect(m_clear, &QAbstractButton::clicked, this, &EventPage::clearFilter);
    connect(m_axis, &TimeAxis::selectionChanged, this, &EventPage::showSelection);
    connect(m_axis, &TimeAxis::liveChanged, this, &EventPage::showSelection);
    connect(m_axis, &TimeAxis::rangeChanged, this, [this] {
        if (!m_settle.isActive())
            m_settle.start();
    });
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setSource(source());
        readStored();
        showCount();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_kind->currentData().toInt();
        m_filter->setKind(kind < 0 ? std::optional<EventKind>() : EventKind(kind));
        m_chatter->setEnabled(kind < 0);
        readStored();
        showCount();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showNote();
        showCount();
    });
    connect(m_chatter, &QCheckBox::toggled, this, [this](bool shows) {
        m_filter->setShowsChatter(shows);
        readStored();
        showCount();
    });
    QScrollBar *const bar2 = m_view->verticalScrollBar();
    connect(bar2, &QScrollBar::valueChanged, this, [this, bar2] { m_isAtEnd = bar2->value() >= bar2->maximum(); });
    connect(bar2, &QScrollBar::rangeChanged, this, [this, bar2] {
        if (m_isAtEnd)
            bar2->setValue(bar2->maximum());
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &EventPage::showCount);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &EventPage::showCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &EventPage::showCount);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString feed = index.data(EventLogModel::FeedRole).toString();
        if (!feed.isEmpty())
            emit feedActivated(feed);
        const QString account = index.data(EventLogModel::AccountRole).toString();
        if (!account.isEmpty())
            emit accountActivated(account);
    });
    m_model->setNow(m_axis->now());
    setInk(m_note, tonesOf(palette()).quietText);
    showSelection();
}

EventPage::~EventPage()
{
    m_view->verticalScrollBar()->disconnect(this);   // Hidden in the end, the view moves it, and this is half gone.
}

void EventPage::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

std::optional<TimeInterval> EventPage::narrowedTo() const
{
    if (const auto selection = m_axis->selection())
        return selection;
    return m_axis->isLive() ? std::nullopt : std::optional(m_axis->range());
}

void EventPage::showSelection()
{
    m_settle.stop();
    const auto narrowed = narrowedTo();
    readStored();   // First: rows that go need not be looked at by the filter any more.
    m_filter->setTime(narrowed);
    m_time->setVisible(narrowed.has_value());
    if (narrowed) {
        //: A button that shows the time to which the log is narrowed, with a cross that takes it away.
        const QString text = tr("%1  ×").arg(intervalText(*narrowed, m_axis->now(), narrowed->length() < 24h));
        if (m_time->text() != text) {
            m_time->setText(text);
            m_time->updateGeometry();
        }
    }
    showCount();
}

void EventPage::advance(WallTime now)
{
    m_model->setNow(now);
    fitTimes();
    readStored();
    showCount();
}

// ---- what was before --------------------------------------------------------------------------------------------

std::optional<EventQuestion> EventPage::question()
{
    if (!m_past || m_past->store() == Past::Store::None)
        return {};
    EventQuestion wanted;
    const auto narrowed = narrowedTo();
    if (narrowed) {
        wanted.span = {narrowed->from, narrowed->to + 1us};   // Both ends belong to it.
    } else {
        // As far back as the axis shows. It moves with now: what is older than that is no harm until it is long ago.
        const TimeInterval range = m_axis->range();
        WallTime from = range.from;
        if (m_asked && m_asked->span.from <= from && from - m_asked->span.from < range.length())
            from = m_asked->span.from;
        wanted.span = {from, range.to + 24h};
    }
    // What this run has in memory it tells itself.
    if (const auto first = m_model->firstLive())
        wanted.span.to = std::min(wanted.span.to, *first + 1us);
    if (wanted.span.length() <= 0ns)
        return {};
    if (const auto of = source())
        wanted.source = EventQuestion::Source{of->feed, of->account};
    const int kind = m_kind->currentData().toInt();
    if (kind >= 0)
        wanted.names = eventNamesOf(EventKind(kind));
    else if (!m_chatter->isChecked() && (!wanted.source || wanted.source->account.isEmpty()))
        wanted.without = chatterNames();
    return wanted;
}

void EventPage::readStored()
{
    if (!isVisible())
        return;
    const auto wanted = question();
    if (!wanted) {
        m_asked.reset();
        m_answer.reset();
        m_coming.clear();
        m_isReading = false;
        keepingTheEye([this] { m_model->clearStored(); });
        fitTimes();
        showNote();
        return;
    }
    m_asked = wanted;
    const auto answer = m_past->storedEvents(*wanted);
    m_isReading = !answer && m_past->store() == Past::Store::Open;
    if (answer && answer != m_answer) {
        const auto isSame = [](const Event &a, const Event &b) { return a.id == b.id; };
        // The same again, as after a filter that hides none: rows and eyes stay where they are.
        const bool isKnown = m_answer && m_model->storedRows() > 0
                             && std::ranges::equal(answer->events, m_answer->events, isSame);
        m_answer = answer;
        if (!isKnown) {
            m_model->clearStored();
            m_coming = m_model->withoutLive(answer->events);
            putIn();
        }
    }
    showNote();
}

/// What is looked at stays there, whatever comes or goes above it.
void EventPage::keepingTheEye(const std::function<void()> &change)
{
    const QPersistentModelIndex top = m_isAtEnd ? QModelIndex() : m_view->indexAt(QPoint(1, 1));
    change();
    if (!top.isValid())
        return;
    m_view->doItemsLayout();   // Else it would scroll by how far it went before.
    m_view->scrollTo(top, QAbstractItemView::PositionAtTop);
}

/// The newest first: they stand where the eye is.
void EventPage::putIn()
{
    if (m_coming.empty())
        return;
    const auto first = m_coming.end() - std::min<std::ptrdiff_t>(RowsAtOnce, std::ssize(m_coming));
    const std::vector<Event> rows(std::make_move_iterator(first), std::make_move_iterator(m_coming.end()));
    m_coming.erase(first, m_coming.end());
    keepingTheEye([&] { m_model->prependStored(rows); });
    fitTimes();
    if (!m_coming.empty())
        m_more.start();
    else
        m_coming = std::vector<Event>();   // Thousands of them had their place in it.
}

void EventPage::fitTimes()
{
    m_view->setSample(EventLogModel::TimeColumn,
                      m_model->hasOtherDays() ? QStringLiteral("2026-12-30 00:00:00") : QStringLiteral("00:00:00"));
}

QString EventPage::noteText() const { return m_note->isVisibleTo(this) ? m_note->text() : QString(); }

void EventPage::showNote()
{
    const QLocale locale;
    QStringList sentences;
    if (m_asked && m_past->store() == Past::Store::Failing) {
        sentences << tr("The events from before this start cannot be read at the moment; it is tried again by itself.");
    } else if (m_isReading) {
        if (m_filter->rowCount() > 0)   // Else it stands where the rows will.
            sentences << tr("The events from before this start are being read…");
    } else if (m_asked && m_answer) {
        const int shown = int(m_answer->events.size());
        if (m_answer->total >= StoredEvents::MostCounted) {
            sentences << tr("Of the events from before this start, the newest %1 of more than %2 are shown.")
                             .arg(locale.toString(shown), locale.toString(StoredEvents::MostCounted));
        } else if (m_answer->total > shown) {
            sentences << tr("Of the events from before this start, the newest %1 of %2 are shown.")
                             .arg(locale.toString(shown), locale.toString(m_answer->total));
        }
        if (m_answer->total > shown) {
            sentences << (m_text->text().isEmpty()
                              ? tr("Select a shorter time to see the others.")
                              : tr("The search looks at these; select a shorter time for others."));
        }
        const auto narrowed = narrowedTo();
        if (narrowed && m_answer->keptSince && narrowed->to < *m_answer->keptSince)
            sentences << tr("Events are kept since %1.").arg(timeText(*m_answer->keptSince, TimeStyle::DateTime));
    }
    setTextOf(m_note, joinSentences(sentences));
    m_note->setVisible(!sentences.isEmpty());
}

void EventPage::clearFilter()
{
    m_source->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_text->clear();
    m_axis->clearSelection();
    if (!m_axis->isLive())
        m_axis->goLive();
}

void EventPage::setFeeds(const QList<std::pair<QString, QString>> &feeds)
{
    if (feeds == m_feeds)
        return;
    m_feeds = feeds;
    fillSources();
}

void EventPage::setAccounts(const QList<std::pair<QString, QString>> &accounts)
{
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    fillSources();
}

/// An item's data is the name of its feed, and the role behind that of its account.
static constexpr int AccountOfItem = Qt::UserRole + 1;

std::optional<EventFilter::Source> EventPage::source() const
{
    if (m_source->currentIndex() <= 0)
        return std::nullopt;
    return EventFilter::Source{m_source->currentData().toString(), m_source->currentData(AccountOfItem).toString()};
}

void EventPage::fillSources()
{
    const auto chosen = source();
    const QSignalBlocker blocker(m_source);
    m_source->clear();
    m_source->addItem(tr("All exchanges and accounts"));
    const auto add = [this](const QString &title, const QString &feed, const QString &account) {
        m_source->addItem(title, feed);
        m_source->setItemData(m_source->count() - 1, account, AccountOfItem);
    };
    for (const auto &[name, title] : std::as_const(m_feeds))
        add(title, name, {});
    if (!m_accounts.isEmpty())
        m_source->insertSeparator(m_source->count());
    for (const auto &[name, title] : std::as_const(m_accounts))
        add(title, {}, name);
    m_source->insertSeparator(m_source->count());
    add(tr("The program itself"), {}, {});
    // Separators have no name: they must not be taken for the program.
    for (int place = m_source->count() - 1; chosen && place > 0; --place) {
        m_source->setCurrentIndex(place);
        if (source() == chosen && !m_source->currentText().isEmpty())
            break;
        m_source->setCurrentIndex(0);
    }
    m_filter->setSource(source());
    QStringList samples{tr("The program itself")};
    // A name may be anything; the text needs its room.
    for (const auto &feed : std::as_const(m_feeds))
        samples << feed.second.left(28) + QStringLiteral(" #2");
    for (const auto &account : std::as_const(m_accounts))
        samples << account.second.left(34);
    m_view->setSample(EventLogModel::ExchangeColumn, samples.join(QLatin1Char('\n')));
    showCount();
}

void EventPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tonesOf(palette()).surface);
}

void EventPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setInk(m_note, tonesOf(palette()).quietText);
        update();
    }
}

void EventPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showSelection();
}

void EventPage::showCount()
{
    m_clear->setVisible(m_filter->isNarrowed());
    QString empty = m_model->rowCount() > 0 ? tr("No event matches") : tr("Nothing has happened yet");
    const auto narrowed = narrowedTo();
    if (m_isReading)
        empty = tr("Reading what was kept of this time…");
    else if (narrowed && m_text->text().isEmpty() && !source() && m_kind->currentIndex() == 0)
        empty = tr("Nothing is known of this time: no event was kept");
    m_view->setEmptyText(empty);
    const QLocale locale;
    const QString text = tr("%1 of %2")
                             .arg(locale.toString(m_filter->rowCount()), locale.toString(m_model->rowCount()));
    if (m_count->text() != text)
        m_count->setText(text);
}

}   // namespace feedwarden
