// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace feedwarden {

/// The newest of something immutable, from the thread that makes it to those that look: nobody is held up for longer
/// than a pointer takes to copy, and whoever has a value keeps it as long as he likes. Thread-safe.
template<typename Value>
class Latest final
{
public:
    void set(std::shared_ptr<const Value> value)
    {
        const std::lock_guard lock(m_mutex);
        m_value.swap(value);   // The old one may have its end here, behind the lock.
    }
    /// Null before the first.
    [[nodiscard]] std::shared_ptr<const Value> get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Value> m_value;
};

}   // namespace feedwarden
