// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/eventpage.h"

#include "ui/charts/plotpaint.h"
#include "ui/charts/timeaxis.h"
#include "ui/dashboard/buttons.h"
#include "ui/format/celldelegates.h"
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

namespace feedwarden {

EventPage::EventPage(EventLogModel *model, TimeAxis *axis, QWidget *parent)
    : QWidget(parent), m_model(model), m_axis(axis)
{
    m_filter = new EventFilter(this);
    m_filter->setSourceModel(model);
    const int space = fontMetrics().averageCharWidth();
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
    m_count = makePlainLabel(this);
    // On Linux a box is called by its label, whatever its own name is; these need none for the eye.
    for (QComboBox *const box : {m_source, m_kind}) {
        QLabel *const label = makePlainLabel(this);
        label->setText(box->accessibleName());
        label->setBuddy(box);
        label->hide();
    }
    bar->addWidget(m_source);
    bar->addWidget(m_kind);
    bar->addWidget(m_time);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_clear);
    bar->addWidget(m_chatter);
    bar->addWidget(m_count);
    layout->addLayout(bar);

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

    connect(m_time, &QAbstractButton::clicked, m_axis, &TimeAxis::clearSelection);
    connect(m_clear, &QAbstractButton::clicked, this, &EventPage::clearFilter);
    connect(m_axis, &TimeAxis::selectionChanged, this, &EventPage::showSelection);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setSource(source());
        showCount();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_kind->currentData().toInt();
        m_filter->setKind(kind < 0 ? std::optional<EventKind>() : EventKind(kind));
        m_chatter->setEnabled(kind < 0);
        showCount();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showCount();
    });
    connect(m_chatter, &QCheckBox::toggled, this, [this](bool shows) {
        m_filter->setShowsChatter(shows);
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
    showSelection();
}

void EventPage::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void EventPage::showSelection()
{
    const auto selection = m_axis->selection();
    m_filter->setTime(selection);
    m_time->setVisible(selection.has_value());
    if (selection) {
        //: A button that shows the time to which the log is narrowed, with a cross that takes it away.
        m_time->setText(tr("%1  ×").arg(intervalText(*selection, m_axis->now())));
        m_time->updateGeometry();
    }
    showCount();
}

void EventPage::clearFilter()
{
    m_source->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_text->clear();
    m_axis->clearSelection();
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
    if (event->type() == QEvent::PaletteChange)
        update();
}

void EventPage::showCount()
{
    m_clear->setVisible(m_filter->isNarrowed());
    m_view->setEmptyText(m_model->rowCount() > 0 ? tr("No event matches") : tr("Nothing has happened yet"));
    const QLocale locale;
    const QString text = tr("%1 of %2")
                             .arg(locale.toString(m_filter->rowCount()), locale.toString(m_model->rowCount()));
    if (m_count->text() != text)
        m_count->setText(text);
}

}   // namespace feedwarden
