// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <functional>

namespace feedwarden {

/// A chart for those who cannot see it: its description is what it shows in words, made when it is asked for. What the
/// keyboard is on, as long as it is on something, goes before.
class ChartAccessible final : public QAccessibleWidget
{
public:
    ChartAccessible(QWidget *chart, std::function<QString()> summary)
        : QAccessibleWidget(chart, QAccessible::Chart), m_summary(std::move(summary))
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description && widget()->accessibleDescription().isEmpty())
            return m_summary();
        return QAccessibleWidget::text(kind);
    }

private:
    const std::function<QString()> m_summary;
};

}   // namespace feedwarden
