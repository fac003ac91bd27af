// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/escaping.h"

namespace feedwarden {

/// Characters that change how the rest of a line is shown without being seen themselves.
static bool isInvisible(char32_t character)
{
    return character < 0x20 || (character >= 0x7f && character < 0xa0)             // C0, DEL, C1
           || character == 0x61c || (character >= 0x200b && character <= 0x200f)   // zero width, direction marks
           || (character >= 0x2028 && character <= 0x202e)   // line and paragraph separator, direction overrides
           || (character >= 0x2060 && character <= 0x206f) || character == 0xfeff
           || (character >= 0xd800 && character <= 0xdfff)   // half a surrogate pair
           || (character >= 0xfff9 && character <= 0xfffb) || (character >= 0xe0000 && character <= 0xe007f);
}

QString escaped(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0, length = 0; i < text.size(); i += length) {
        length = 1;
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            length = 2;
        }
        if (character == U'\\')
            result += QLatin1String("\\\\");
        else if (!isInvisible(character))
            result += QChar::fromUcs4(character);
        else if (character == U'\n')
            result += QLatin1String("\\n");
        else if (character == U'\r')
            result += QLatin1String("\\r");
        else if (character == U'\t')
            result += QLatin1String("\\t");
        else if (character < 0x100)
            result += QStringLiteral("\\x%1").arg(uint(character), 2, 16, QLatin1Char('0'));
        else
            result += QStringLiteral("\\u{%1}").arg(uint(character), 0, 16);
    }
    return result;
}

}   // namespace feedwarden
