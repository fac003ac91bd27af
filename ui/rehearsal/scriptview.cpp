// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/scriptview.h"

#include "core/words/sentences.h"
#include "ui/dashboard/rowlist.h"
#include "ui/format/buttons.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/plaintip.h"
#include "ui/format/units.h"
#include "ui/rehearsal/flowlayout.h"
#include "ui/rehearsal/rehearsaldriver.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace feedwarden {

using ScriptFinding = RehearsalFinding::State;

static QString measuringNote()
{
    return ScriptView::tr("Measured from the order to the simulated exchange until this window had painted it; your "
                          "screen adds its own delay, a frame or two.");
}

static QString promisedText(const RehearsalExpectation &expectation) { return countdownText(expectation.within); }

QString ScriptView::findingText(const RehearsalJudge &judge, int expectation, Clock::time_point now)
{
    const RehearsalFinding &finding = judge.findings()[size_t(expectation)];
    const RehearsalExpectation &wanted = judge.script().expectations[expectation];
    const QString after = latencyText(finding.after);
    if (judge.isStopped()
        && (finding.state == ScriptFinding::Ahead || finding.state == ScriptFinding::Waiting
            || finding.state == ScriptFinding::Holding))
        //: Of what should have been seen, when the rehearsal was stopped before.
        return tr("not decided");
    switch (finding.state) {
    case ScriptFinding::Ahead:
        //: Of what should be seen: its time has not come.
        return tr("later");
    case ScriptFinding::Waiting:
        //: %1 is a duration: what is left of the time within which it should be seen.
        return tr("waiting, at most %1 more").arg(countdownText(judge.deadlineOf(expectation).value_or(now) - now));
    case ScriptFinding::Holding:
        //: Of what should last for a while.
        return tr("true so far");
    case ScriptFinding::Seen:
        if (wanted.kind == RehearsalExpectation::Kind::BanKept) {
            //: Of a wait that an exchange has asked for; %1 is a duration.
            return tr("kept: next attempt after %1").arg(after);
        }
        //: %1 and %2 are durations: it took %1, and %2 was the limit.
        return tr("seen after %1 (limit %2)").arg(after, promisedText(wanted));
    case ScriptFinding::Held:
        //: Of what should last for a while.
        return tr("held");
    case ScriptFinding::Late:
        //: %1 and %2 are durations: it took %1, and %2 was the limit.
        return tr("too late, after %1 (limit %2)").arg(after, promisedText(wanted));
    case ScriptFinding::Missed:
        if (finding.who.isEmpty())
            return tr("not seen within %1").arg(promisedText(wanted));
        //: %1 is a duration, %2 an exchange.
        return tr("not seen within %1: %2").arg(promisedText(wanted), finding.who);
    case ScriptFinding::Broken:
        //: %1 is a duration, %2 an exchange.
        return tr("not so after %1: %2").arg(after, finding.who);
    }
    Q_UNREACHABLE();
}

QString ScriptView::headline(const RehearsalJudge &judge, Clock::time_point now)
{
    const QString title = judge.script().title;
    switch (judge.phase()) {
    case RehearsalJudge::Phase::Calming: {
        const QStringList restless = judge.restless();
        if (restless.isEmpty())
            return tr("%1: begins once all exchanges are trusted and stable").arg(title);
        if (restless.size() > 3)
            return tr("%1: waits until %n exchange(s) are trusted and stable, which takes 30 s", nullptr,
                      int(restless.size()))
                .arg(title);
        //: %2 are exchanges.
        return tr("%1: waits until these are trusted and stable: %2").arg(title, joinWords(restless));
    }
    case RehearsalJudge::Phase::Playing:
        //: %2 is a duration.
        return tr("%1: playing for %2").arg(title, durationText(now - judge.begunAt().value_or(now)));
    case RehearsalJudge::Phase::Over:
        break;
    }
    if (judge.isStopped())
        return tr("%1: stopped by hand").arg(title);
    if (judge.isMet())
        return tr("%1: all was seen as it should be").arg(title);
    int failed = 0;
    for (const RehearsalFinding &finding : judge.findings())
        failed += finding.state != ScriptFinding::Seen && finding.state != ScriptFinding::Held ? 1 : 0;
    const auto all = int(judge.findings().size());
    //: %n of %2 things that should have been seen.
    return tr("%1: %n of %2 not as it should be", nullptr, failed).arg(title, QString::number(all));
}

/// "done", "now" or "in 12 s".
static QString stepText(const RehearsalJudge &judge, int step, Clock::time_point now)
{
    const auto &stepsAt = judge.stepsAt();
    const bool isLast = step + 1 == int(stepsAt.size());
    if (stepsAt[size_t(step)]) {
        const bool isNow = judge.phase() == RehearsalJudge::Phase::Playing && (isLast || !stepsAt[size_t(step) + 1]);
        //: Of a step: what is going on.
        return isNow ? ScriptView::tr("now")
                     //: Of a step.
                     : ScriptView::tr("done");
    }
    if (judge.phase() == RehearsalJudge::Phase::Over)
        return ScriptView::tr("left out");
    if (!judge.begunAt())
        return ScriptView::tr("at %1").arg(countdownText(judge.script().steps[step].at));
    return ScriptView::tr("in %1").arg(countdownText(*judge.begunAt() + judge.script().steps[step].at - now));
}

static RowList::Row stepRow(const RehearsalJudge &judge, int step, Clock::time_point now)
{
    const auto &stepsAt = judge.stepsAt();
    const bool isNow = judge.phase() == RehearsalJudge::Phase::Playing && stepsAt[size_t(step)]
                       && (step + 1 == int(stepsAt.size()) || !stepsAt[size_t(step) + 1]);
    return {judge.script().steps[step].title,
            {stepText(judge, step, now)},
            isNow ? RowList::Emphasis::Normal : RowList::Emphasis::Quiet};
}

static RowList::Row findingRow(const RehearsalJudge &judge, int expectation, Clock::time_point now)
{
    RowList::Row row{judge.script().expectations[expectation].title,
                     {ScriptView::findingText(judge, expectation, now)},
                     RowList::Emphasis::Quiet};
    switch (judge.findings()[size_t(expectation)].state) {
    case ScriptFinding::Ahead:
        break;
    case ScriptFinding::Waiting:
    case ScriptFinding::Holding:
        row.shape = Condition::Connecting;
        row.emphasis = RowList::Emphasis::Normal;
        break;
    case ScriptFinding::Seen:
    case ScriptFinding::Held:
        row.shape = Condition::Trusted;
        row.emphasis = RowList::Emphasis::Normal;
        break;
    case ScriptFinding::Late:
    case ScriptFinding::Missed:
    case ScriptFinding::Broken:
        row.shape = Condition::Down;
        row.emphasis = RowList::Emphasis::Bad;
        break;
    }
    if (judge.isStopped() && row.shape == Condition::Connecting)
        row.shape = Condition::NoData;
    return row;
}

QString ScriptView::report(const RehearsalJudge &judge, Clock::time_point now, WallTime wall)
{
    const RehearsalScript &script = judge.script();
    QStringList lines;
    //: The result of a rehearsal as text: its headline.
    lines << tr("Rehearsal. %1").arg(headline(judge, now)) << script.description;
    if (judge.begunAt())
        lines << tr("Begun %1").arg(timeText(wall - (now - *judge.begunAt()), TimeStyle::DateTime));
    lines << QString();
    for (int step = 0; step < int(script.steps.size()); ++step) {
        //: A step: its time, what happens, and whether it was done.
        lines << tr("%1  %2 (%3)")
                     .arg(countdownText(script.steps[step].at), script.steps[step].title, stepText(judge, step, now));
    }
    lines << QString();
    for (int i = 0; i < int(script.expectations.size()); ++i) {
        //: What should be seen, and what came of it.
        lines << tr("%1: %2").arg(script.expectations[i].title, findingText(judge, i, now));
    }
    lines << QString() << measuringNote();
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ScriptView::ScriptView(RehearsalDriver *driver, QWidget *parent) : QWidget(parent), m_driver(driver)
{
    const int space = letterWidth(fontMetrics());
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const auto addLabel = [](QWidget *owner, const QString &text = {}) {
        auto *const label = makePlainLabel(owner);
        label->setText(text);
        label->setWordWrap(true);
        return label;
    };

    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(space * 2 / 3);
    m_top = new QWidget(this);
    m_top->setSizePolicy(flowing);
    auto *const choice = new QVBoxLayout(m_top);
    choice->setContentsMargins({});
    choice->setSpacing(space * 2 / 3);
    auto *const top = new QHBoxLayout;
    top->setSpacing(space * 2);
    auto *const title = makePlainLabel(m_top);
    title->setText(tr("Scripts"));
    title->setFont(strong);
    title->setMinimumHeight(FlatButton(QString()).sizeHint().height());
    top->addWidget(title, 0, Qt::AlignTop);
    m_row = new QWidget(m_top);
    m_row->setAccessibleName(tr("Scripts"));
    auto *const flow = new FlowLayout(m_row, space * 2 / 3);
    flow->setContentsMargins({});
    m_row->setSizePolicy(flowing);
    top->addWidget(m_row, 1);
    choice->addLayout(top);
    m_description = addLabel(m_top);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_description->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    choice->addWidget(m_description);
    outer->addWidget(m_top);

    m_play = new QWidget(this);
    auto *const play = new QVBoxLayout(m_play);
    play->setContentsMargins({});
    play->setSpacing(space * 2 / 3);
    auto *const head = new QHBoxLayout;
    head->setSpacing(space);
    m_headline = addLabel(m_play);
    m_headline->setFont(strong);
    head->addWidget(m_headline, 1);
    m_stop = new FlatButton(tr("S&top"), FlatButton::Kind::Plain, m_play);
    m_stop->setAccessibleName(tr("Stop the script"));
    m_copy = new FlatButton(tr("&Copy result"), FlatButton::Kind::Plain, m_play);
    m_away = new FlatButton(tr("Put a&way"), FlatButton::Kind::Quiet, m_play);
    m_away->setAccessibleName(tr("Put the result away"));
    for (FlatButton *button : {m_stop, m_copy, m_away})
        head->addWidget(button);
    play->addLayout(head);
    auto *const lists = new QGridLayout;
    lists->setContentsMargins({});
    lists->setHorizontalSpacing(space * 4);
    lists->setVerticalSpacing(space / 2);
    lists->setColumnStretch(0, 2);
    lists->setColumnStretch(1, 3);
    const auto addList = [&](int column, const QString &name) {
        auto *const label = addLabel(m_play, name);
        label->setForegroundRole(QPalette::PlaceholderText);
        lists->addWidget(label, 0, column);
        auto *const list = new RowList(m_play);
        list->setAccessibleName(name);
        lists->addWidget(list, 1, column, Qt::AlignTop);
        return list;
    };
    m_steps = addList(0, tr("What is played"));
    m_findings = addList(1, tr("What should be seen"));
    play->addLayout(lists);
    m_note = addLabel(m_play, measuringNote());
    m_note->setForegroundRole(QPalette::PlaceholderText);
    play->addWidget(m_note);
    outer->addWidget(m_play);

    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        if (m_driver)
            m_driver->stopScript();
    });
    connect(m_away, &QAbstractButton::clicked, this, [this] {
        if (m_driver)
            m_driver->putResultAway();
    });
    connect(m_copy, &QAbstractButton::clicked, this, &ScriptView::copy);
    connect(driver, &RehearsalDriver::venuesChanged, this, &ScriptView::buildScripts);
    connect(driver, &RehearsalDriver::scriptChanged, this, &ScriptView::refresh);
    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, &ScriptView::refresh);
    buildScripts();
}

bool ScriptView::eventFilter(QObject *watched, QEvent *event)
{
    const QString script = watched->property("script").toString();
    if (!script.isEmpty()) {
        if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn)
            describe(script);
        else if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut)
            describe({});
    }
    return QWidget::eventFilter(watched, event);
}

void ScriptView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ScriptView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void ScriptView::buildScripts()
{
    qDeleteAll(m_scriptButtons);
    m_scriptButtons.clear();
    const QList<RehearsalScript> scripts = m_driver ? m_driver->scripts() : QList<RehearsalScript>();
    for (const RehearsalScript &script : scripts) {
        auto *const button = new FlatButton(plainLabel(script.title), FlatButton::Kind::Plain, m_row);
        button->setProperty("script", script.id);
        //: %1 is a script's title.
        button->setAccessibleName(tr("Play: %1").arg(script.title));
        button->setAccessibleDescription(script.description);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, id = script.id] {
            if (!m_driver)
                return;
            m_driver->play(id);
        });
        m_row->layout()->addWidget(button);
        m_scriptButtons.append(button);
    }
    setVisible(!scripts.isEmpty());
    refresh();
}

void ScriptView::describe(const QString &script)
{
    m_described = script;
    const RehearsalJudge *const judge = m_driver ? m_driver->judge() : nullptr;
    QString text = tr(
        "A script plays by itself, says what should be seen, and measures how long it took. Point at one to "
        "see what it does.");
    if (judge && m_described.isEmpty())
        text = judge->script().description;
    const QList<RehearsalScript> scripts = m_driver ? m_driver->scripts() : QList<RehearsalScript>();
    for (const RehearsalScript &known : scripts) {
        if (known.id == m_described)
            text = known.description;
    }
    setTextOf(m_description, text);
}

void ScriptView::refresh()
{
    const RehearsalJudge *const judge = m_driver ? m_driver->judge() : nullptr;
    const bool isPlaying = m_driver && m_driver->isPlaying();
    // The keyboard goes on where the next thing to do is, before what it is on goes: else the next one in line, which
    // may be far down, would have it and be scrolled to.
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool isOtherPhase = isPlaying != m_stop->isVisibleTo(m_play)
                              || (judge != nullptr) != m_play->isVisibleTo(this);
    m_play->setVisible(judge);
    const auto show = [&](QWidget *widget, bool isShown, QWidget *next) {
        if (isShown)
            widget->show();
        if (hadFocus && isOtherPhase && isShown && next)
            next->setFocus(Qt::OtherFocusReason);
    };
    show(m_stop, isPlaying, m_stop);
    show(m_copy, judge && !isPlaying, m_copy);
    show(m_away, judge && !isPlaying, nullptr);
    show(m_top, !isPlaying, judge || m_scriptButtons.isEmpty() ? nullptr : m_scriptButtons.first());
    m_stop->setVisible(isPlaying);
    m_copy->setVisible(judge && !isPlaying);
    m_away->setVisible(judge && !isPlaying);
    m_top->setVisible(!isPlaying);
    for (FlatButton *button : std::as_const(m_scriptButtons))
        button->setEnabled(m_driver);
    if (isOtherPhase)
        scrollHere();
    describe(m_described);
    if (judge) {
        const Clock::time_point now = Clock::now();
        setTextOf(m_headline, headline(*judge, now));
        m_headline->setToolTip(plainTip(judge->script().description));
        QList<RowList::Row> steps, findings;
        for (int step = 0; step < int(judge->script().steps.size()); ++step)
            steps.append(stepRow(*judge, step, now));
        for (int i = 0; i < int(judge->script().expectations.size()); ++i)
            findings.append(findingRow(*judge, i, now));
        m_steps->setRows(steps);
        m_findings->setRows(findings);
    }
    if (isPlaying && isVisible())
        m_tick.start();
    else
        m_tick.stop();
}

/// Where the page is scrolled, what begins and what has come of it is to be seen from its top.
void ScriptView::scrollHere()
{
    for (QWidget *widget = parentWidget(); widget; widget = widget->parentWidget()) {
        auto *const area = qobject_cast<QScrollArea *>(widget);
        if (!area)
            continue;
        // Once all of it has its place.
        QTimer::singleShot(0, this, [this, area] {
            area->verticalScrollBar()->setValue(mapTo(area->widget(), QPoint()).y() - 2 * letterWidth(fontMetrics()));
        });
        return;
    }
}

void ScriptView::copy()
{
    if (const RehearsalJudge *const judge = m_driver ? m_driver->judge() : nullptr)
        QGuiApplication::clipboard()->setText(report(*judge, Clock::now(), wallNow()));
}

}   // namespace feedwarden
