// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/accountconfig.h"

#include <QRegularExpression>

namespace feedwarden {

bool isConfigName(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[a-z0-9-]{1,40}\z)"));
    return pattern.match(text).hasMatch();
}

}   // namespace feedwarden
