// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace feedwarden {

/// What delegates and proxies of our tables ask a model for, whichever table it is.
struct CellRole {
    enum {
        Sort = Qt::UserRole,   ///< A number or a text that sorts as people expect; unknown is lowest.
        State,                 ///< int of Condition: the shape and colour.
        Word,                  ///< QString: the word beside the shape.
        Detail,                ///< QString: what stands behind the word.
        Stale,                 ///< bool: the value is old; shown greyed.
        Filter,                ///< QString: all that a search may find in this row.
        GroupEnds,             ///< bool: the next row belongs to another group.
        Own,                   ///< The first of a model's own roles.
    };
};

}   // namespace feedwarden
