// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/setupview.h"

#include "core/base/csvtable.h"
#include "core/words/words.h"
#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/plotpaint.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace feedwarden {

static constexpr std::array AllPhases = {SetupPhase::Name,    SetupPhase::Tcp,          SetupPhase::Tls,
                                         SetupPhase::Upgrade, SetupPhase::Acknowledged, SetupPhase::FirstData};

SetupView::SetupView(TimeAxis *axis, const Past *history, QWidget *parent)
    : QAbstractScrollArea(parent), m_axis(axis), m_history(history)
{
    // Before it has a name: from then on its role is known.
    static const bool isInstalled = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *const view = qobject_cast<SetupView *>(object);
            return view ? new ChartAccessible(view, [view] { return view->summary(); }) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(isInstalled)
    setObjectName(QStringLiteral("setupView"));
    setAccessibleName(tr("Set-up of the last connections"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_scale.forbidLog();
    m_scale.fit(0, 100);
    m_actions = new ChartActions(
        this, [this] { return csv(); }, QStringLiteral("feedwarden-setup"));
    connect(axis, &TimeAxis::selectionChanged, viewport(), qOverload<>(&QWidget::update));
}

void SetupView::setFeeds(const QList<FeedChoice> &feeds)
{
    if (feeds == m_feeds)
        return;
    const QString before = feed() ? feed()->name : QString();
    m_feeds = feeds;
    if (!feed() || feed()->name != before) {
        m_current = -1;
        verticalScrollBar()->setValue(0);
    }
    refresh();
}

void SetupView::setHistory(const Past *history)
{
    m_history = history;
    refresh();
}

const FeedChoice *SetupView::feed() const
{
    const auto selected = std::find_if(m_feeds.cbegin(), m_feeds.cend(),
                                       [](const FeedChoice &choice) { return choice.isSelected; });
    if (selected != m_feeds.cend())
        return &*selected;
    return m_feeds.size() == 1 ? &m_feeds.first() : nullptr;
}

void SetupView::advance(WallTime)
{
    if (isVisible())
        refresh();
}

void SetupView::refresh()
{
    m_isDirty = true;
    viewport()->update();   // Does nothing while hidden.
}

void SetupView::rebuild()
{
    m_isDirty = false;
    ++m_rebuilds;
    m_attempts.clear();
    if (feed() && m_history) {
        const std::vector<LineAttempt> attempts = m_history->lineAttempts(feed()->name);
        m_attempts.assign(attempts.rbegin(), attempts.rend());
    }
    m_current = std::min(m_current, int(m_attempts.size()) - 1);
    double longest = 0;
    for (const LineAttempt &attempt : m_attempts)
        longest = std::max(longest, toMs(totalOf(attempt.record)));
    if (longest > 0)
        m_scale.fit(0, longest);
    updateScrollBar();
}

void SetupView::ensureAttempts() const
{
    if (m_isDirty)
        const_cast<SetupView *>(this)->rebuild();
}

std::array<std::optional<Clock::duration>, SetupPhaseCount> SetupView::lengthsOf(const AttemptSnapshot &record)
{
    std::array<std::optional<Clock::duration>, SetupPhaseCount> lengths;
    Clock::duration before{0};
    for (const SetupPhase phase : AllPhases) {
        const auto &done = record.phases[size_t(phase)];
        if (!done)
            continue;   // Not reached, or left out: no TLS on loopback.
        lengths[size_t(phase)] = std::max(*done - before, Clock::duration(0));
        before = std::max(*done, before);
    }
    return lengths;
}

Clock::duration SetupView::totalOf(const AttemptSnapshot &record)
{
    Clock::duration total{0};
    for (const auto &phase : record.phases)
        total = std::max(total, phase.value_or(Clock::duration(0)));
    return total;
}

TimeInterval SetupView::intervalOf(const LineAttempt &attempt) const
{
    const Clock::duration total = std::max<Clock::duration>(totalOf(attempt.record), 1s);
    return {attempt.record.startedAt, attempt.record.startedAt + total};
}

// ---- geometry ---------------------------------------------------------------------------------------------------

double SetupView::rowHeight() const { return std::round(QFontMetricsF(labelFont(font())).height() * 1.5); }

double SetupView::headerHeight() const { return std::ceil(QFontMetricsF(labelFont(font())).height() * 3.4); }

QRectF SetupView::plotRect() const
{
    const QFontMetricsF metrics(labelFont(font()));
    const double line = metrics.height();
    const double left = line + metrics.horizontalAdvance(QStringLiteral("00:00:00  "))
                        + metrics.horizontalAdvance(tr("attempt %1").arg(999));
    // Right of the bars stands how an attempt ended.
    const double right = viewport()->width() - letterWidth(metrics) * 30;
    return QRectF(QPointF(left, headerHeight()),
                  QPointF(std::max(left + 40, right), double(viewport()->height()) - line * 0.5));
}

QRect SetupView::barRect(int row) const
{
    const QRectF plot = plotRect();
    const double top = plot.top() + (row - verticalScrollBar()->value()) * rowHeight();
    return QRectF(plot.left(), top, plot.width(), rowHeight()).toAlignedRect();
}

int SetupView::rowAt(int y) const
{
    ensureAttempts();
    const QRectF plot = plotRect();
    if (y < plot.top() || y > plot.bottom())
        return -1;
    const int row = int((y - plot.top()) / rowHeight()) + verticalScrollBar()->value();
    return row < int(m_attempts.size()) ? row : -1;
}

void SetupView::updateScrollBar()
{
    const int page = std::max(1, int(plotRect().height() / rowHeight()));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, int(m_attempts.size()) - page));
}

QSize SetupView::sizeHint() const { return QSize(600, int(headerHeight() + rowHeight() * 8)); }

QSize SetupView::minimumSizeHint() const { return QSize(320, int(headerHeight() + rowHeight() * 3)); }

// ---- words ------------------------------------------------------------------------------------------------------

QColor SetupView::colorOf(SetupPhase phase) const
{
    // One hue for the way there and one for the session, from light to strong: the order is what matters, not six
    // names.
    const Tones &tones = tonesOf(palette());
    const QColor way = seriesColor(0, palette());
    const QColor session = seriesColor(1, palette());
    switch (phase) {
    case SetupPhase::Name:
        return mixed(way, tones.surface, 0.30);
    case SetupPhase::Tcp:
        return mixed(way, tones.surface, 0.52);
    case SetupPhase::Tls:
        return mixed(way, tones.surface, 0.76);
    case SetupPhase::Upgrade:
        return way;
    case SetupPhase::Acknowledged:
        return mixed(session, tones.surface, 0.45);
    case SetupPhase::FirstData:
        return mixed(session, tones.surface, 0.85);
    }
    Q_UNREACHABLE();
}

/// What kept an attempt from bringing data; how a session ended that was there is another story.
static const Failure *failureOf(const AttemptSnapshot &record)
{
    return record.failure && !record.phases[size_t(SetupPhase::FirstData)] ? &*record.failure : nullptr;
}

QString SetupView::textOf(const LineAttempt &attempt) const
{
    const AttemptSnapshot &record = attempt.record;
    QStringList lines;
    lines << (record.attempt == 0 ? tr("First start at %1").arg(timeText(record.startedAt))
                                  : tr("Attempt %1 at %2").arg(record.attempt).arg(timeText(record.startedAt)));
    if (record.attempt > 0)
        lines << tr("planned %1, waited %2").arg(durationText(record.plannedDelay), durationText(record.actualDelay));
    const auto lengths = lengthsOf(record);
    for (const SetupPhase phase : AllPhases) {
        if (const auto &length = lengths[size_t(phase)])
            lines << tr("%1: %2").arg(wordFor(phase), latencyText(*length));
    }
    lines << tr("in all: %1").arg(latencyText(totalOf(record)));
    if (const Failure *const failure = failureOf(record)) {
        lines << sentenceFor(*failure);
        lines << adviceFor(failure->cause);
    }
    return lines.join(QLatin1Char('\n'));
}

QString SetupView::hoverText(QPoint position) const
{
    const int row = rowAt(position.y());
    return row >= 0 ? textOf(m_attempts[size_t(row)]) : QString();
}

QString SetupView::csv() const
{
    QStringList header{QStringLiteral("exchange"),         QStringLiteral("line"),
                       QStringLiteral("started"),          QStringLiteral("attempt"),
                       QStringLiteral("planned_delay_ms"), QStringLiteral("real_delay_ms")};
    for (const SetupPhase phase : AllPhases)
        header << QString(nameOf(phase) + QLatin1String("_ms"));
    header << QStringLiteral("failure") << QStringLiteral("detail");
    CsvTable table(header);
    ensureAttempts();
    for (const LineAttempt &attempt : m_attempts) {
        const AttemptSnapshot &record = attempt.record;
        table.text(feed()->name).number(qint64(attempt.line)).time(record.startedAt).number(qint64(record.attempt));
        table.number(toMs(record.plannedDelay)).number(toMs(record.actualDelay));
        for (const auto &length : lengthsOf(record))
            table.number(length ? toMs(*length) : NAN);
        const Failure *const failure = failureOf(record);
        table.text(failure ? QString(nameOf(failure->cause)) : QString());
        table.text(failure ? failure->detail : QString()).endRow();
    }
    return table.toString();
}

QString SetupView::summary() const
{
    ensureAttempts();
    if (m_attempts.empty())
        return tr("No attempt to connect yet");
    //: Of how a connection was set up, for screen readers; %1 is "Attempt 3 at 14:00:00, TCP: 12 ms, in all: 40 ms".
    return tr("The newest attempt: %1").arg(textOf(m_attempts.front()).replace(QLatin1Char('\n'), QLatin1String(", ")));
}

// ---- events -----------------------------------------------------------------------------------------------------

void SetupView::setCurrent(int row)
{
    ensureAttempts();
    if (m_attempts.empty())
        return;
    m_current = std::clamp(row, 0, int(m_attempts.size()) - 1);
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), m_current - bar->pageStep() + 1, m_current));
    setAccessibleDescription(textOf(m_attempts[size_t(m_current)]));
    viewport()->update();
}

void SetupView::selectRow(int row)
{
    ensureAttempts();
    if (row >= 0 && row < int(m_attempts.size()))
        m_axis->select(intervalOf(m_attempts[size_t(row)]));
}

void SetupView::keyPressEvent(QKeyEvent *event)
{
    m_isKeyboard = true;
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_attempts.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        selectRow(m_current);
        return;
    case Qt::Key_Escape:
        if (m_axis->selection()) {
            m_axis->clearSelection();
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void SetupView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    if (event->button() != Qt::LeftButton)
        return;
    if (row < 0) {
        m_axis->clearSelection();
        return;
    }
    setCurrent(row);
    selectRow(row);
}

void SetupView::mouseReleaseEvent(QMouseEvent *event) { event->accept(); }

void SetupView::mouseMoveEvent(QMouseEvent *event)
{
    const QString text = hoverText(event->position().toPoint());
    if (text == m_shownHover)
        return;
    m_shownHover = text;
    if (text.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    const int below = barRect(rowAt(int(event->position().y()))).bottom() - 6;
    QToolTip::showText(viewport()->mapToGlobal(QPoint(int(event->position().x()), below)), plainTip(text), this);
}

bool SetupView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true;
    if (event->type() == QEvent::Leave) {
        m_shownHover.clear();
        QToolTip::hideText();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SetupView::contextMenuEvent(QContextMenuEvent *event) { m_actions->popup(event->globalPos()); }

void SetupView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void SetupView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void SetupView::showEvent(QShowEvent *event)
{
    m_isDirty = true;
    QAbstractScrollArea::showEvent(event);
}

void SetupView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_isKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                   || event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void SetupView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// ---- painting ---------------------------------------------------------------------------------------------------

void SetupView::paintEvent(QPaintEvent *)
{
    ensureAttempts();
    QPainter painter(viewport());
    const Tones &tones = tonesOf(palette());
    const QFont small = labelFont(font());
    const QFontMetricsF metrics(small);
    const double line = metrics.height();
    const QRectF plot = plotRect();
    painter.fillRect(viewport()->rect(), tones.surface);

    QFont bold = small;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(tones.text);
    const QRectF titleRect(line, line * 0.35, viewport()->width() - 2 * line, line * 1.2);
    const FeedChoice *of = feed();
    painter.drawText(titleRect, Qt::AlignLeft | Qt::AlignVCenter,
                     //: Headline of a chart: the set-up of the last connections of %1.
                     of ? tr("Set-up, %1").arg(of->title) : tr("Set-up"));
    painter.setFont(small);

    if (m_attempts.empty()) {
        const QString text = of ? tr("No attempt to connect yet")
                                : tr("Select an exchange to see how its connections were set up");
        paintEmptyText(&painter, QRectF(viewport()->rect()), text, palette());
        return;
    }

    double x = titleRect.right();
    for (auto phase = AllPhases.rbegin(); phase != AllPhases.rend(); ++phase) {
        const QString word = wordFor(*phase);
        x -= metrics.horizontalAdvance(word);
        painter.setPen(tones.quietText);
        painter.drawText(QRectF(x, titleRect.top(), metrics.horizontalAdvance(word) + 2, titleRect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, word);
        x -= line * 1.05;
        painter.fillRect(QRectF(x, titleRect.center().y() - line * 0.28, line * 0.75, line * 0.56).toAlignedRect(),
                         colorOf(*phase));
        x -= line;
    }

    const auto xOfMs = [&](double ms) { return plot.left() + m_scale.position(ms) * plot.width(); };
    const int ticks = std::clamp(int(plot.width() / (letterWidth(metrics) * 14)), 2, 8);
    for (const double tick : m_scale.ticks(ticks)) {
        const double at = std::round(xOfMs(tick)) + 0.5;
        painter.setPen(QPen(tones.grid, 1));
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
        painter.setPen(tones.quietText);
        painter.drawText(QRectF(at - 60, plot.top() - line * 1.3, 120, line * 1.2), Qt::AlignCenter,
                         axisLatencyText(tick));
    }

    painter.save();
    painter.setClipRect(QRectF(0, plot.top(), viewport()->width(), plot.height() + line * 0.4));
    const auto selection = m_axis->selection();
    for (int row = verticalScrollBar()->value(); row < int(m_attempts.size()); ++row) {
        const QRectF place = barRect(row);
        if (place.top() > plot.bottom())
            break;
        const LineAttempt &attempt = m_attempts[size_t(row)];
        const AttemptSnapshot &record = attempt.record;
        const QRectF whole(line * 0.5, place.top(), viewport()->width() - line, place.height());
        if (selection && intervalOf(attempt).overlaps(*selection))
            painter.fillRect(whole, tones.selection);
        painter.setPen(tones.quietText);
        painter.drawText(QRectF(line, place.top(), plot.left() - line, place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, timeText(record.startedAt));
        painter.drawText(QRectF(line, place.top(), plot.left() - line * 1.6, place.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         record.attempt == 0 ? tr("start") : tr("attempt %1").arg(record.attempt));

        const double height = std::round(place.height() * 0.58);
        const double top = std::round(place.center().y() - height / 2);
        const auto lengths = lengthsOf(record);
        double ms = 0;
        double right = plot.left();
        for (const SetupPhase phase : AllPhases) {
            const auto &length = lengths[size_t(phase)];
            if (!length)
                continue;
            const double from = std::round(xOfMs(ms));
            ms += toMs(*length);
            right = std::max(from + 1, std::round(xOfMs(ms)));   // A phase that was too quick for a pixel happened too.
            painter.fillRect(QRectF(from, top, right - from, height), colorOf(phase));
        }
        QString end = latencyText(totalOf(record));
        if (const Failure *const failure = failureOf(record)) {
            const StateStyle style = styleOf(
                failure->failureClass == FailureClass::Blocked ? Condition::Blocked : Condition::Down, palette());
            paintShape(&painter, QRectF(right + 4, top, height, height), style);
            right += height + 4;
            end = phraseFor(failure->cause);
            painter.setPen(style.color);
        } else {
            painter.setPen(tones.text);
        }
        const double room = viewport()->width() - line * 0.5 - right - line * 0.5;
        painter.drawText(QRectF(right + line * 0.5, place.top(), room, place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(end, Qt::ElideRight, room));
        if (hasFocus() && m_isKeyboard && row == m_current) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(tones.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 2, 2);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
    painter.restore();
    if (hasFocus() && m_isKeyboard && m_current < 0) {
        painter.setPen(QPen(tones.accent, 1));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
    }
}

}   // namespace feedwarden
