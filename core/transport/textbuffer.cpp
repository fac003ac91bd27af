// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/textbuffer.h"

#include <QStringEncoder>

#include <algorithm>
#include <cstring>

namespace feedwarden {

std::string_view TextBuffer::utf8Of(const QString &text)
{
    // Stateless: each message stands for itself.
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype needed = encoder.requiredSpace(text.size()) + ReadablePadding;
    if (needed > m_capacity)
        allocate(std::max(needed, std::min(2 * m_capacity, HugeBytes)));
    m_neededHuge = m_neededHuge || needed > HugeBytes;
    char *const begin = m_bytes.get();
    char *const end = encoder.appendToBuffer(begin, text);
    std::memset(end, 0, size_t(ReadablePadding));
    return {begin, size_t(end - begin)};
}

void TextBuffer::trim()
{
    if (isHuge() && !m_neededHuge)
        allocate(0);
    m_neededHuge = false;
}

void TextBuffer::allocate(qsizetype bytes)
{
    m_bytes.reset();   // First, so that the two do not exist at the same time.
    m_bytes.reset(bytes > 0 ? new char[size_t(bytes)] : nullptr);
    m_capacity = bytes;
}

}   // namespace feedwarden
