// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/tellingpage.h"

#include <QTimer>

namespace feedwarden {

class PlannedModel;
struct PlannedRow;

/// Planned times, in which feeds are no reason for alerts: the next one first. They are added, changed, repeated and
/// removed here.
class PlannedPage final : public TellingPage
{
    Q_OBJECT
public:
    /// `driver` is borrowed and may go before the page.
    explicit PlannedPage(TellingDriver *driver, QWidget *parent = nullptr);

    void addPlanned();

private:
    [[nodiscard]] const PlannedRow *current() const;
    void takeRows();
    void edit(std::optional<int> place, const Maintenance &planned);
    void editPlanned();
    void repeatPlanned();
    void removePlanned();
    void showCurrent() override;

    PlannedModel *m_model;
    QTimer m_timer{this};   ///< How long it is until then changes by itself.
    FlatButton *m_edit;
    FlatButton *m_repeat;
    FlatButton *m_remove;
};

}   // namespace feedwarden
