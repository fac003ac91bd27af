// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

namespace feedwarden::fuzz {

const std::vector<Target> &targets()
{
    static const std::vector<Target> all = [] {
        std::vector<Target> made;
        for (const auto &add : {addVenueTargets, addAccountTargets, addProfileTargets, addConfigurationTargets,
                                addRequestTargets, addTextTargets, addAddressTargets, addWireTargets})
            add(made);
        std::sort(made.begin(), made.end(), [](const Target &a, const Target &b) { return a.name < b.name; });
        return made;
    }();
    return all;
}

const Target *findTarget(const QByteArray &name)
{
    const auto found = std::find_if(targets().cbegin(), targets().cend(),
                                    [&](const Target &target) { return target.name == name; });
    return found == targets().cend() ? nullptr : &*found;
}

}   // namespace feedwarden::fuzz
