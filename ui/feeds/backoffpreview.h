// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/backoffcurve.h"

#include <QWidget>

#include <vector>

namespace feedwarden {

/// How long a feed waits before its first attempts after a loss: a line of what is planned, and the band that jitter
/// spreads it over. In words too: as the accessible description and as a tool tip.
class BackoffPreview final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Attempts = 12;

    explicit BackoffPreview(QWidget *parent = nullptr);

    void setPolicy(const BackoffPolicy &policy);

    /// All of it together: "12 attempts take 5 min 6 s to 9 min 29 s." Changes with the policy.
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] bool isLog() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void summaryChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<BackoffStep> m_steps;
    QString m_summary;
};

}   // namespace feedwarden
