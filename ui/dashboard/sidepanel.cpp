// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/sidepanel.h"

#include "core/words/feedwords.h"
#include "core/words/sentences.h"
#include "core/words/words.h"
#include "ui/dashboard/feeddelegates.h"
#include "ui/dashboard/rowlist.h"
#include "ui/format/buttons.h"
#include "ui/format/focusedge.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace feedwarden {

FeedControls controlsOf(const FeedSnapshot &feed)
{
    FeedControls controls;
    controls.canStart = !feed.isWanted;
    controls.canStop = feed.isWanted;
    if (!feed.isWanted)
        return controls;
    switch (feed.worst.state) {
    case LineState::Waiting:
    case LineState::BreakerOpen:
    case LineState::Blocked:
    case LineState::Throttled:
    case LineState::Offline:
        controls.canConnectNow = true;
        break;
    case LineState::Subscribing:
    case LineState::Streaming:
    case LineState::Stable:
        controls.canReconnect = true;
        break;
    case LineState::Idle:
    case LineState::Connecting:
    case LineState::Draining:
    case LineState::HalfOpenTrial:
    case LineState::Rotating:
        break;
    }
    controls.canResetBreaker = feed.metrics.breakerState != BreakerState::Closed || feed.worst.breakerUntil.has_value();
    return controls;
}

/// The score as a large number with a word beside it.
class SidePanel::ScoreBadge final : public QWidget
{
public:
    explicit ScoreBadge(QWidget *parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setScore(const std::optional<QualityScore> &score, const QString &word)
    {
        const QString text = scoreText(score);
        const double value = score ? score->value() : -1.0;
        if (text == m_text && word == m_word && (value < 0) == (m_value < 0))
            return;
        m_text = text;
        m_word = word;
        m_value = value;
        setAccessibleName(m_text + QLatin1Char(' ') + m_word);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {letterWidth(fontMetrics()) * 20, QFontMetrics(largeFont()).height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tones &tones = tonesOf(palette());
        const QFont large = largeFont();
        const QFontMetrics metrics(large);
        painter.setFont(large);
        painter.setPen(m_value < 0 ? tones.quietText : scoreColor(m_value, palette()));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_text);
        // Both stand on one baseline.
        const int baseline = (height() - metrics.height()) / 2 + metrics.ascent();
        const int left = metrics.horizontalAdvance(m_text) + letterWidth(fontMetrics()) * 3 / 2;
        painter.setFont(font());
        painter.setPen(tones.quietText);
        painter.drawText(QPoint(left, baseline), fontMetrics().elidedText(m_word, Qt::ElideRight, width() - left));
    }

private:
    [[nodiscard]] QFont largeFont() const
    {
        QFont large = font();
        large.setPointSizeF(font().pointSizeF() * 2.4);
        large.setWeight(QFont::Bold);
        return large;
    }

    QString m_text;
    QString m_word;
    double m_value = -1.0;
};

static QLabel *makeLabel(QWidget *parent)
{
    auto *const label = makePlainLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::WindowText);   // On a Base ground it would be Text.
    return label;
}

SidePanel::SidePanel(const Actions &actions, QWidget *parent) : QWidget(parent)
{
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *const scroll = new QScrollArea(this);
    new FocusEdge(scroll);   // Before it has a name: from then on its role is known.
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);   // So that the keyboard can scroll it.
    scroll->setAccessibleName(tr("The selected exchange"));
    scroll->setBackgroundRole(QPalette::Base);
    outer->addWidget(scroll);

    m_content = new QWidget(scroll);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    // Alone in its band it is as wide as the window: lines and buttons stay as long as can be read.
    m_content->setMaximumWidth(letterWidth(fontMetrics()) * 80);
    scroll->setWidget(m_content);

    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(space * 2, space * 3 / 2, space * 2, space);
    layout->setSpacing(space * 2 / 3);

    m_title = makeLabel(m_content);
    m_headline = makeLabel(m_content);
    m_explanation = makeLabel(m_content);
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detail = makeLabel(m_content);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_title);
    layout->addWidget(m_headline);
    layout->addWidget(m_explanation);

    auto *const buttons = new QGridLayout;
    buttons->setContentsMargins(0, space / 2, 0, space / 2);
    buttons->setSpacing(space * 2 / 3);
    const auto addButton = [&](QAction *action, FlatButton::Kind kind, int row, int column) {
        auto *const button = new FlatButton(action->text(), kind, m_content);
        const auto follow = [button, action] {
            button->setText(action->text());
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button, row, column);
        m_buttons.append(button);
        return button;
    };
    m_connectNow = addButton(actions.connectNow, FlatButton::Kind::Primary, 0, 0);
    addButton(actions.startStop, FlatButton::Kind::Plain, 0, 1);
    addButton(actions.reconnect, FlatButton::Kind::Plain, 1, 0);
    addButton(actions.resetBreaker, FlatButton::Kind::Plain, 1, 1);
    m_incident = new FlatButton(tr("The whole story…"), FlatButton::Kind::Plain, m_content);
    m_incident->setToolTip(tr("Tells this outage, or the last one, step by step"));
    connect(m_incident, &QAbstractButton::clicked, this, &SidePanel::incidentRequested);
    buttons->addWidget(m_incident, 2, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_detail);   // Below the buttons: it comes and goes, and they stay where they are.

    m_score = new ScoreBadge(m_content);
    layout->addWidget(m_score);
    m_losses = new RowList(m_content);
    m_losses->setAccessibleName(tr("Where the points went"));
    layout->addWidget(m_losses);
    m_budgetTitle = makeLabel(m_content);
    layout->addSpacing(space / 2);
    layout->addWidget(m_budgetTitle);
    m_budget = new RowList(m_content);
    m_budget->setObjectName(QStringLiteral("budget"));
    m_budget->setAccessibleName(tr("What is left of the exchange's limits"));
    layout->addWidget(m_budget);
    m_factsTitle = makeLabel(m_content);
    layout->addSpacing(space / 2);
    layout->addWidget(m_factsTitle);
    m_facts = new RowList(m_content);
    m_facts->setAccessibleName(tr("Measured"));
    layout->addWidget(m_facts);
    layout->addStretch(1);
    applyFonts();
}

QSize SidePanel::minimumSizeHint() const
{
    return {m_content->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent),
            fontMetrics().height() * 6};
}

QSize SidePanel::sizeHint() const
{
    const int width = letterWidth(fontMetrics()) * 52;
    return {width, width};
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyFonts();
}

void SidePanel::applyFonts()
{
    if (m_isApplyingFonts)
        return;
    m_isApplyingFonts = true;   // Setting a child's palette can come back as a change of ours.
    QFont title = font();
    title.setPointSizeF(font().pointSizeF() * 1.25);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    m_factsTitle->setFont(strong);
    m_budgetTitle->setFont(strong);

    const Tones &tones = tonesOf(palette());
    setInk(m_headline, styleOf(m_condition, palette()).color);
    setInk(m_title, tones.text);
    setInk(m_explanation, tones.text);
    setInk(m_detail, tones.quietText);
    setInk(m_factsTitle, tones.text);
    setInk(m_budgetTitle, tones.text);
    // Room for the longest usual story: the buttons below stay where they are while the words change.
    keepLines(m_explanation, 6);
    m_isApplyingFonts = false;
}

/// What a person asks next of a feed that is well.
static QString sentenceOf(const Outage &outage, WallTime now)
{
    const bool isToday = toDateTime(outage.from).toLocalTime().date() == toDateTime(now).toLocalTime().date();
    const QString begin = timeText(outage.from, isToday ? TimeStyle::Clock : TimeStyle::DateTime);
    const QString phrase = phraseFor(outage.cause);
    const QString length = durationText(outage.lengthAt(now));
    if (phrase.isEmpty())
        return SidePanel::tr("Last outage: %1, for %2.").arg(begin, length);
    //: %1 is a time of day, %2 a duration, %3 a cause in a few words.
    return SidePanel::tr("Last outage: %1, for %2, %3.").arg(begin, length, phrase);
}

void SidePanel::setFeed(const FeedSnapshot *feed, const std::optional<Outage> &lastOutage, Clock::time_point now,
                        WallTime wall, const QList<Surroundings::Host> &hosts)
{
    m_score->setVisible(feed);
    m_losses->setVisible(feed);
    m_facts->setVisible(feed);
    m_factsTitle->setVisible(feed);
    m_budgetTitle->setVisible(feed);
    m_budget->setVisible(feed);
    for (FlatButton *button : std::as_const(m_buttons))
        button->setVisible(feed);
    m_incident->setVisible(feed && (lastOutage || feed->worst.downSince));
    if (!feed) {
        setTextOf(m_title, tr("No exchange is selected"));
        setTextOf(m_headline, {});
        setTextOf(m_explanation, tr("Choose a row of the table."));
        setTextOf(m_detail, {});
        return;
    }
    const FeedDescription text = describe(*feed, now, wall);
    setTextOf(m_title, feed->title);
    setTextOf(m_headline, text.headline);
    QStringList story{text.explanation, text.next};
    if (lastOutage && text.condition == Condition::Trusted)
        story << sentenceOf(*lastOutage, wall);
    setTextOf(m_explanation, unbroken(joinSentences(story)));
    // What the other side or the system said, as it is: from outside, never translated, never markup.
    setTextOf(m_detail, feed->worst.causeDetail.isEmpty() || text.condition == Condition::Trusted
                            ? QString()
                            : tr("Reported: %1").arg(feed->worst.causeDetail));
    m_detail->setVisible(!m_detail->text().isEmpty());
    if (text.condition != m_condition) {
        m_condition = text.condition;
        applyFonts();
    }
    m_connectNow->setKind(m_connectNow->isEnabled() ? FlatButton::Kind::Primary : FlatButton::Kind::Plain);
    setScore(*feed);
    setBudget(*feed, hosts, now, wall);
    setFacts(*feed, now);
}

void SidePanel::setScore(const FeedSnapshot &feed)
{
    const auto &score = feed.metrics.quality;
    m_score->setScore(score, score ? tr("quality now, of 100") : tr("no score while there is nothing to judge"));
    QList<RowList::Row> rows;
    if (score) {
        const bool isDown = score->loss(QualityPart::Down).points > 0;
        double left = 100;
        for (int part = 0; part < QualityPartCount; ++part) {
            const QualityScore::Loss &loss = score->losses[size_t(part)];
            // A line that is up has no row about being down; the others stay, so that rows keep their place.
            if (QualityPart(part) == QualityPart::Down && loss.points <= 0)
                continue;
            // While it is down nothing else is measured.
            if (isDown && !loss.measured)
                continue;
            const bool hasCost = loss.points >= 0.05;
            const double taken = std::min(loss.points, left);
            left -= taken;
            rows.append({.label = lossText(QualityPart(part), loss),
                         .values = {pointsText(-loss.points)},
                         .emphasis = hasCost ? RowList::Emphasis::Bad : RowList::Emphasis::Quiet,
                         .left = left / 100,
                         .taken = taken / 100});
        }
    }
    m_losses->setRows(rows);
}

/// So old a word of a host is no word of now: it comes once a second.
static constexpr Clock::duration OldBudget = 5s;

static QString roomText(int left, int of, Clock::duration window)
{
    //: What is left of a limit: so many of so many, within a length of time.
    return SidePanel::tr("%1 of %2 in %3")
        .arg(countText(quint64(std::max(left, 0))), countText(quint64(std::max(of, 0))), durationText(window));
}

void SidePanel::setBudget(const FeedSnapshot &feed, const QList<Surroundings::Host> &hosts, Clock::time_point now,
                          WallTime wall)
{
    setTextOf(m_budgetTitle, tr("Limits of the exchange"));
    QList<RowList::Row> rows;
    const auto add = [&rows](const QString &label, const QString &value,
                             RowList::Emphasis emphasis = RowList::Emphasis::Normal) {
        rows.append({label, {value}, value == unknownText() ? RowList::Emphasis::Quiet : emphasis});
    };
    // "14:23:05 (2:13)".
    const auto untilText = [&](Clock::time_point until) {
        const WallTime at = wall + (until - now);
        const bool isToday = toDateTime(at).toLocalTime().date() == toDateTime(wall).toLocalTime().date();
        return tr("%1 (%2)").arg(timeText(at, isToday ? TimeStyle::Clock : TimeStyle::DateTime),
                                 countdownText(until - now));
    };
    QStringList names;
    QList<ConnectionSnapshot> lines = feed.lines;
    if (lines.isEmpty())
        lines.append(feed.worst);
    for (const ConnectionSnapshot &line : std::as_const(lines)) {
        if (!line.host.isEmpty() && !names.contains(line.host))
            names << line.host;
    }
    for (const QString &name : std::as_const(names)) {
        rows.append({tr("Host"), {name}, RowList::Emphasis::Quiet});
        const auto host = std::find_if(hosts.cbegin(), hosts.cend(),
                                       [&name](const Surroundings::Host &one) { return one.host == name; });
        if (host == hosts.cend()) {
            add(tr("Attempts left"), unknownText());
        } else {
            const Clock::duration age = now - host->takenAt;
            const bool isOld = host->takenAt != Clock::time_point() && age > OldBudget;
            const auto emphasis = isOld ? RowList::Emphasis::Quiet : RowList::Emphasis::Normal;
            if (host->bannedUntil && *host->bannedUntil > now)
                add(tr("Held back until"), untilText(*host->bannedUntil), RowList::Emphasis::Bad);
            if (host->openUntil && *host->openUntil > now)
                add(tr("Breaker open until"), untilText(*host->openUntil), RowList::Emphasis::Bad);
            else if (host->isHeldOpen)
                add(tr("Breaker"), tr("held open by hand"), RowList::Emphasis::Bad);
            if (host->left < 0)
                add(tr("Attempts left"), tr("no limit is published"), RowList::Emphasis::Quiet);
            else
                add(tr("Attempts left"),
                    host->of > 0 ? roomText(host->left, host->of, host->window) : countText(quint64(host->left)),
                    host->left == 0 ? RowList::Emphasis::Bad : emphasis);
            if (host->waiting > 0)
                add(tr("Attempts waiting"), countText(quint64(host->waiting)), emphasis);
            if (isOld)
                add(tr("As of"), tr("%1 ago").arg(durationText(age)), RowList::Emphasis::Quiet);
        }
    }
    // Each line has its own; the tightest one is what matters of twenty.
    const ConnectionSnapshot *tightest = nullptr;
    for (const ConnectionSnapshot &line : std::as_const(lines)) {
        if (line.messageRoom && (!tightest || line.messageRoom->left < tightest->messageRoom->left))
            tightest = &line;
    }
    if (tightest) {
        const MessageRoom &room = *tightest->messageRoom;
        // What was sent before the window's length has come back meanwhile.
        const Clock::duration age = now - tightest->takenAt;
        const int left = age >= room.window ? room.of : room.left;
        add(lines.size() > 1 ? tr("Messages left, line %1").arg(tightest->line) : tr("Messages left"),
            roomText(left, room.of, room.window), left == 0 ? RowList::Emphasis::Bad : RowList::Emphasis::Normal);
    } else {
        const bool isUp = std::ranges::any_of(lines,
                                              [](const ConnectionSnapshot &line) { return line.metrics.connected; });
        add(tr("Messages left"), isUp ? tr("no limit is published") : unknownText(), RowList::Emphasis::Quiet);
    }
    m_budget->setRows(rows);
}

void SidePanel::setFacts(const FeedSnapshot &feed, Clock::time_point now)
{
    const ConnectionMetrics &metrics = feed.metrics;
    const ConnectionSnapshot &line = feed.worst;
    setTextOf(m_factsTitle, tr("Measured"));
    QList<RowList::Row> rows;
    const auto add = [&rows](const QString &label, const QString &value) {
        const bool isKnown = value != unknownText();
        rows.append({label, {value}, isKnown ? RowList::Emphasis::Normal : RowList::Emphasis::Quiet});
    };
    // Of a line that is down they are what they were.
    const auto addLatency = [&](const QString &label, const LatencySummary &latency) {
        rows.append({label,
                     {latencyText(latency.p50), latencyText(latency.p95), latencyText(latency.p99)},
                     latency.p50 && metrics.connected ? RowList::Emphasis::Normal : RowList::Emphasis::Quiet});
    };
    //: Above three columns of figures: the middle, what 95 of 100 stay below, and 99.
    rows.append({tr("Last minute"), {tr("p50"), tr("p95"), tr("p99")}, RowList::Emphasis::Quiet});
    addLatency(tr("Round trip"), metrics.rtt);
    addLatency(tr("Feed latency"), metrics.feedLatency);
    for (const ConnectionSnapshot &one : feed.lines) {
        if (one.lead) {
            //: Beside the figures: by how much a twin line brought messages before the other one.
            rows.append({tr("Line %1 was first by").arg(one.line),
                         {latencyText(one.lead->p50), latencyText(one.lead->p95), latencyText(one.lead->p99)},
                         RowList::Emphasis::Normal});
        }
    }
    add(tr("Lines"), countText(quint64(feed.lines.size())));
    add(tr("Session"),
        metrics.uptime && metrics.connected ? durationText(*metrics.uptime + (now - line.takenAt)) : unknownText());
    add(tr("Streams trusted"), QStringLiteral("%1 / %2").arg(countText(quint64(std::max(0, metrics.trustedStreams))),
                                                             countText(quint64(std::max(0, metrics.wantedStreams)))));
    add(tr("Clock offset"), line.clockOffset
                                ? offsetText(*line.clockOffset, line.clockUncertainty.value_or(Clock::duration(0)))
                                : tr("unverified"));
    add(tr("Messages"), countText(metrics.messagesReceived));
    add(tr("Received"), bytesText(metrics.bytesReceived));
    add(tr("Gaps"), countText(metrics.sequenceGaps));
    add(tr("Duplicates dropped"), countText(metrics.duplicates));
    add(tr("Checksum failures"), countText(metrics.checksumFailures));
    add(tr("Unreadable messages"), countText(metrics.undecodableMessages));
    add(tr("Failures in a row"), countText(quint64(std::max(0, metrics.consecutiveFailures))));
    add(tr("Failures in all"), countText(metrics.totalFailures));
    add(tr("Outage, average"), durationText(metrics.averageReconnectTime));
    add(tr("Outage, longest"), durationText(metrics.maxReconnectTime));
    add(tr("Rotations"), countText(metrics.rotations));
    add(tr("Blind since the start"), totalDurationText(metrics.blindTime));
    m_facts->setRows(rows);
}

}   // namespace feedwarden
