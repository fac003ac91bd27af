// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace feedwarden {

/// A value or the Error that kept us from it; spelled like C++23's std::expected so that it can become that.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Only with a value.
    [[nodiscard]] T &operator*() & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] const T &operator*() const & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] T &&operator*() && { return std::move(*std::get_if<0>(&m_content)); }
    [[nodiscard]] T *operator->() { return std::get_if<0>(&m_content); }
    [[nodiscard]] const T *operator->() const { return std::get_if<0>(&m_content); }

    /// Only without a value.
    [[nodiscard]] const Error &error() const { return *std::get_if<1>(&m_content); }

private:
    std::variant<T, Error> m_content;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    [[nodiscard]] bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

}   // namespace feedwarden
