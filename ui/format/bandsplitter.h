// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace feedwarden {

/// Bands of a page with a calm gap between them that can be moved, without the grip that styles paint. No band can be
/// moved out of sight.
class BandSplitter final : public QSplitter
{
    Q_OBJECT
public:
    explicit BandSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSplitterHandle *createHandle() override;
};

}   // namespace feedwarden
