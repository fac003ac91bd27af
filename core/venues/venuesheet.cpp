// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/venuesheet.h"

#include <algorithm>

namespace feedwarden {

QLatin1String nameOf(FigureBasis basis)
{
    switch (basis) {
    case FigureBasis::Published:
        return QLatin1String("published");
    case FigureBasis::Observed:
        return QLatin1String("observed");
    case FigureBasis::Ours:
        return QLatin1String("ours");
    }
    Q_UNREACHABLE();
}

const VenueSheet::Remark *VenueSheet::remarkOn(VenueFigure figure) const
{
    const auto found = std::find_if(remarks.begin(), remarks.end(),
                                    [figure](const Remark &each) { return each.figure == figure; });
    return found == remarks.end() ? nullptr : &*found;
}

const VenueSheet::Numbering *VenueSheet::numberingOf(Channel channel) const
{
    const auto found = std::find_if(numbering.begin(), numbering.end(), [channel](const Numbering &each) {
        return std::find(each.channels.begin(), each.channels.end(), channel) != each.channels.end();
    });
    return found == numbering.end() ? nullptr : &*found;
}

}   // namespace feedwarden
