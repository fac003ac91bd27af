// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/incident.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

namespace feedwarden {

/// A small picture of an incident on a time axis of its own: the feed's state, and for each line how long it was down,
/// when each attempt was made, and below that how long it was to wait and how long it did.
class IncidentPicture final : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentPicture(QWidget *parent = nullptr);

    void setIncident(const std::optional<Incident> &incident);

    /// The same as a PNG in twice the size, light, under its headline: fit to be sent.
    [[nodiscard]] static QByteArray png(const Incident &incident, const QString &title, const QFont &font);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::optional<Incident> m_incident;
};

}   // namespace feedwarden
