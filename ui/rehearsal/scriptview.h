// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rehearsal/rehearsaljudge.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace feedwarden {

class FlatButton;
class RehearsalDriver;
class RowList;

/// The scripts, of which one plays at a time: while it does, its steps and what should be seen, with the time that is
/// left; afterwards what was seen and after which time, until the next one plays or it is put away.
class ScriptView final : public QWidget
{
    Q_OBJECT
public:
    /// `driver` is borrowed and may go before the view.
    explicit ScriptView(RehearsalDriver *driver, QWidget *parent = nullptr);

    /// What has come of an expectation, in a few words: "seen after 0.4 s, within 1 s".
    [[nodiscard]] static QString findingText(const RehearsalJudge &judge, int expectation, Clock::time_point now);
    /// Where a script stands, or what came of it, in a sentence.
    [[nodiscard]] static QString headline(const RehearsalJudge &judge, Clock::time_point now);
    /// The whole as plain text. `now` and `wall` are the same instant.
    [[nodiscard]] static QString report(const RehearsalJudge &judge, Clock::time_point now, WallTime wall);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildScripts();
    void describe(const QString &script);
    void refresh();
    void scrollHere();
    void copy();

    QPointer<RehearsalDriver> m_driver;
    QWidget *m_top;   ///< What can be played, while nothing plays.
    QWidget *m_row;
    QList<FlatButton *> m_scriptButtons;
    QLabel *m_description;
    QString m_described;   ///< The script under the pointer or the keyboard; empty for none.
    QWidget *m_play;       ///< Everything below, while there is something to show.
    QLabel *m_headline;
    FlatButton *m_stop;
    FlatButton *m_copy;
    FlatButton *m_away;
    RowList *m_steps;
    RowList *m_findings;
    QLabel *m_note;
    QTimer m_tick;   ///< Counts down while it is on screen.
};

}   // namespace feedwarden
