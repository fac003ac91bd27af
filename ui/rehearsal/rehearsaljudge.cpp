// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/rehearsaljudge.h"

#include <algorithm>

namespace feedwarden {

/// Instants of two clocks, converted, are equal no closer than this.
static constexpr Clock::duration PromiseTolerance = 5ms;

static bool isDecided(RehearsalFinding::State state)
{
    switch (state) {
    case RehearsalFinding::State::Ahead:
    case RehearsalFinding::State::Waiting:
    case RehearsalFinding::State::Holding:
        return false;
    case RehearsalFinding::State::Seen:
    case RehearsalFinding::State::Held:
    case RehearsalFinding::State::Late:
    case RehearsalFinding::State::Missed:
    case RehearsalFinding::State::Broken:
        return true;
    }
    Q_UNREACHABLE();
}

static bool isCalmFeed(const FeedSnapshot &feed)
{
    return feed.isWanted && conditionOf(feed) == Condition::Trusted
           && std::ranges::all_of(feed.lines,
                                  [](const ConnectionSnapshot &line) { return line.state == LineState::Stable; });
}

RehearsalJudge::RehearsalJudge(const RehearsalScript &script, const QHash<QString, QString> &feeds,
                               Clock::time_point now)
    : m_script(script),
      m_feeds(feeds),
      m_askedAt(now),
      m_stepsAt(size_t(script.steps.size())),
      m_findings(size_t(script.expectations.size())),
      m_baselines(size_t(script.steps.size())),
      m_promises(size_t(script.expectations.size()))
{
    Q_ASSERT(!script.steps.isEmpty() && script.steps.first().at == Clock::duration::zero());
}

bool RehearsalJudge::isMet() const
{
    return m_phase == Phase::Over && !m_isStopped && std::ranges::all_of(m_findings, [](const RehearsalFinding &one) {
               return one.state == RehearsalFinding::State::Seen || one.state == RehearsalFinding::State::Held;
           });
}

std::optional<Clock::time_point> RehearsalJudge::deadlineOf(int expectation) const
{
    if (m_findings[size_t(expectation)].state != RehearsalFinding::State::Waiting)
        return {};
    const RehearsalExpectation &wanted = m_script.expectations[expectation];
    return *m_stepsAt[size_t(wanted.step)] + wanted.within;
}

QList<int> RehearsalJudge::takeDue(Clock::time_point now)
{
    QList<int> due;
    if (m_phase == Phase::Over || !m_isCalm)
        return due;
    m_phase = Phase::Playing;
    for (int step = 0; step < int(m_script.steps.size()); ++step) {
        if (m_stepsAt[size_t(step)] || (step > 0 && *m_stepsAt.front() + m_script.steps[step].at > now))
            continue;
        // What was to last up to here has.
        for (int i = 0; i < int(m_findings.size()); ++i) {
            RehearsalFinding &finding = m_findings[size_t(i)];
            if (finding.state == RehearsalFinding::State::Holding && m_script.expectations[i].step < step)
                finding.state = RehearsalFinding::State::Held;
        }
        m_stepsAt[size_t(step)] = now;
        for (const FeedSnapshot &feed : std::as_const(m_latest))
            m_baselines[size_t(step)].insert(feed.name, {feed.metrics.totalFailures, feed.metrics.rotations});
        for (int i = 0; i < int(m_findings.size()); ++i) {
            if (m_script.expectations[i].step == step) {
                m_findings[size_t(i)].state = lastsUntilNextStep(m_script.expectations[i])
                                                  ? RehearsalFinding::State::Holding
                                                  : RehearsalFinding::State::Waiting;
            }
        }
        due.append(step);
    }
    return due;
}

void RehearsalJudge::look(const RehearsalPicture &picture)
{
    if (m_phase == Phase::Over)
        return;
    m_latest = picture.feeds;
    if (!m_isCalm) {
        m_restless.clear();
        for (const FeedSnapshot &feed : picture.feeds) {
            if (!isCalmFeed(feed))
                m_restless << feed.title;
        }
        m_isCalm = m_restless.isEmpty() && !picture.feeds.isEmpty() && picture.isLinkUp;
        return;
    }
    for (int i = 0; i < int(m_findings.size()); ++i)
        judge(i, picture);
    advance(picture.at);
}

void RehearsalJudge::advance(Clock::time_point now)
{
    if (m_phase != Phase::Playing)
        return;
    for (int i = 0; i < int(m_findings.size()); ++i) {
        if (const auto deadline = deadlineOf(i); deadline && now > *deadline)
            m_findings[size_t(i)].state = RehearsalFinding::State::Missed;
    }
    const bool isAllDone = std::ranges::all_of(m_stepsAt, [](const auto &at) { return at.has_value(); });
    if (isAllDone && std::ranges::all_of(m_findings, [](const RehearsalFinding &one) { return isDecided(one.state); }))
        m_phase = Phase::Over;
}

void RehearsalJudge::stop()
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    m_isStopped = true;
}

bool RehearsalJudge::isConcerned(const RehearsalExpectation &expectation, const FeedSnapshot &feed) const
{
    if (expectation.venues.isEmpty())
        return true;
    const bool isNamed = std::ranges::any_of(expectation.venues,
                                             [&](const QString &venue) { return m_feeds.value(venue) == feed.name; });
    return isNamed != expectation.isOthers;
}

bool RehearsalJudge::lastsUntilNextStep(const RehearsalExpectation &expectation) const
{
    return expectation.kind == RehearsalExpectation::Kind::Undisturbed
           || expectation.kind == RehearsalExpectation::Kind::NothingCounted;
}

bool RehearsalJudge::isTrueOf(const RehearsalExpectation &expectation, const FeedSnapshot &feed) const
{
    const Baseline before = m_baselines[size_t(expectation.step)].value(feed.name);
    switch (expectation.kind) {
    case RehearsalExpectation::Kind::Shown:
        return expectation.conditions.contains(conditionOf(feed))
               && (expectation.causes.isEmpty() || expectation.causes.contains(feed.worst.cause));
    case RehearsalExpectation::Kind::Untrusted:
        return feed.metrics.trustedStreams == 0;
    case RehearsalExpectation::Kind::ScoreZero:
        return feed.metrics.quality && feed.metrics.quality->value() == 0;
    case RehearsalExpectation::Kind::Rotated:
        return feed.metrics.rotations > before.rotations;
    case RehearsalExpectation::Kind::Undisturbed:
        return feed.metrics.totalFailures == before.failures
               && feed.metrics.trustedStreams >= feed.metrics.wantedStreams;
    case RehearsalExpectation::Kind::NothingCounted:
        return feed.metrics.breakerState == BreakerState::Closed;
    case RehearsalExpectation::Kind::LinkDown:
    case RehearsalExpectation::Kind::LinkUp:
    case RehearsalExpectation::Kind::BanKept:
        return true;   // Of no feed's state.
    }
    Q_UNREACHABLE();
}

void RehearsalJudge::judge(int expectation, const RehearsalPicture &picture)
{
    const RehearsalExpectation &wanted = m_script.expectations[expectation];
    const RehearsalFinding &finding = m_findings[size_t(expectation)];
    const bool isLate = finding.state == RehearsalFinding::State::Missed;
    if (finding.state == RehearsalFinding::State::Ahead || (isDecided(finding.state) && !isLate)
        || picture.at < *m_stepsAt[size_t(wanted.step)])
        return;
    if (wanted.kind == RehearsalExpectation::Kind::LinkDown || wanted.kind == RehearsalExpectation::Kind::LinkUp) {
        see(expectation, picture.isLinkUp == (wanted.kind == RehearsalExpectation::Kind::LinkUp), picture.at, {});
        return;
    }
    bool isTrue = false;   // Of nobody nothing was seen.
    QString who;
    for (const FeedSnapshot &feed : picture.feeds) {
        if (!isConcerned(wanted, feed))
            continue;
        if (wanted.kind == RehearsalExpectation::Kind::BanKept) {
            lookAtBan(expectation, feed, picture);
            return;
        }
        isTrue = isTrueOf(wanted, feed);
        if (!isTrue) {
            who = feed.title;
            break;
        }
    }
    see(expectation, isTrue, picture.at, who);
}

void RehearsalJudge::see(int expectation, bool isTrue, Clock::time_point at, const QString &who)
{
    RehearsalFinding &finding = m_findings[size_t(expectation)];
    const Clock::duration after = at - *m_stepsAt[size_t(m_script.expectations[expectation].step)];
    if (finding.state == RehearsalFinding::State::Holding) {
        if (!isTrue)
            finding = {RehearsalFinding::State::Broken, after, who};
        return;
    }
    if (!isTrue) {
        finding.who = who;
        return;
    }
    const bool isInTime = finding.state == RehearsalFinding::State::Waiting
                          && after <= m_script.expectations[expectation].within;
    finding = {isInTime ? RehearsalFinding::State::Seen : RehearsalFinding::State::Late, after, {}};
}

void RehearsalJudge::lookAtBan(int expectation, const FeedSnapshot &feed, const RehearsalPicture &picture)
{
    const RehearsalExpectation &wanted = m_script.expectations[expectation];
    const std::optional<WallTime> attempt = feed.worst.lastAttempt ? std::optional(feed.worst.lastAttempt->startedAt)
                                                                   : std::nullopt;
    std::optional<Promise> &promise = m_promises[size_t(expectation)];
    if (promise && attempt && attempt != promise->lastAttempt) {
        const Clock::time_point begun = picture.at - (picture.wall - *attempt);
        RehearsalFinding &finding = m_findings[size_t(expectation)];
        if (begun + PromiseTolerance < promise->until)
            finding = {RehearsalFinding::State::Broken, {}, feed.title};
        else
            see(expectation, true, begun, {});
        // Not from the step: from the attempt that was refused.
        if (promise->lastAttempt)
            finding.after = *attempt - *promise->lastAttempt;
        return;
    }
    const auto until = feed.worst.nextAttemptAt ? feed.worst.nextAttemptAt : feed.worst.breakerUntil;
    if (until && wanted.causes.contains(feed.worst.cause))
        promise = Promise{*until, attempt};
}

}   // namespace feedwarden
