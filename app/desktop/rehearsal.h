// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rehearsal/rehearsaldriver.h"

#include <QHash>
#include <QQueue>
#include <QTimer>

#include <optional>

namespace feedwarden {

class DemoExchanges;
struct Fault;

/// The rehearsal panel's hold on the simulated exchanges. Tells what begins and ends, so that it can be noted among the
/// events: what a person did must not be taken for what an exchange did.
class Rehearsal final : public RehearsalDriver
{
    Q_OBJECT
public:
    /// `exchanges` is borrowed.
    explicit Rehearsal(DemoExchanges *exchanges, QObject *parent = nullptr);

    /// The simulated feeds. `symbols`: by venue the one that is muted alone.
    void setVenues(const QList<feedwarden::RehearsalVenue> &venues, const QHash<QString, QString> &symbols);

    [[nodiscard]] QList<RehearsalVenue> venues() const override { return m_venues; }
    [[nodiscard]] QList<RehearsalFaultKind> faults() const override;
    [[nodiscard]] QList<RunningFault> running() const override;
    void inject(const QString &venue, const QString &fault, feedwarden::Clock::duration duration) override;
    void clear(const QString &venue) override;
    [[nodiscard]] QList<RehearsalScript> scripts() const override;
    void play(const QString &script) override;
    void stopScript() override;
    [[nodiscard]] const RehearsalJudge *judge() const override { return m_judge ? &*m_judge : nullptr; }
    void putResultAway() override;
    void notePicture(const feedwarden::RehearsalPicture &picture) override;

signals:
    /// `title` is the fault's name for people.
    void faultNoted(const QString &feed, const QString &title, bool begins);
    /// A script takes this machine's own link away, or gives it back.
    void linkWanted(bool isUp);
    /// What earlier rehearsals have left in a feed's breaker is to be forgotten, so that each script begins alike.
    void fresherBreakerWanted(const QString &feed);

private:
    struct Asked {
        RunningFault fault;
        bool isHelp = false;   ///< Injected beside the one that was asked for; of no interest by itself.
    };

    void ask(const Fault &fault, bool isHelp);
    void beat();
    void perform(const RehearsalStep &step);
    void endScript();
    void takeBegin(const QString &venue, quint64 id);
    void takeEnd(quint64 id);
    [[nodiscard]] QString titleOf(const QString &fault) const;
    [[nodiscard]] QString feedOf(const QString &venue) const;

    DemoExchanges *const m_exchanges;
    QList<RehearsalVenue> m_venues;
    QHash<QString, QString> m_symbols;
    QQueue<Asked> m_asked;   ///< The simulator answers in the order in which it was asked.
    QHash<quint64, RunningFault> m_running;
    std::optional<RehearsalJudge> m_judge;
    QTimer m_beat;   ///< While a script plays.
    bool m_isLinkTaken = false;
};

}   // namespace feedwarden
