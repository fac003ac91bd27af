# SPDX-License-Identifier: GPL-3.0-or-later
# The one table of what the desktop program is linked with and under which licence each of it comes, for the window that
# says so. A library that a build goes without is left out.

# feedwarden_libraries(<file>): name | SPDX licence | home | packages of Debian whose folder below /usr/share/doc has the text
function(feedwarden_libraries file)
    set(rows
        "Qt|LGPL-3.0-only|https://www.qt.io/licensing|libqt6core6"
        "Qt Charts|GPL-3.0-only|https://doc.qt.io/qt-6/qtcharts-index.html|libqt6charts6"
        "Qt HTTP Server|GPL-3.0-only|https://doc.qt.io/qt-6/qthttpserver-index.html|libqt6httpserver6"
        "simdjson|Apache-2.0|https://github.com/simdjson/simdjson|libsimdjson14,libsimdjson19"
        "toml++|MIT|https://github.com/marzer/tomlplusplus|libtomlplusplus3,libtomlplusplus-dev"
        "zlib|Zlib|https://zlib.net|zlib1g"
        "OpenSSL|Apache-2.0|https://www.openssl.org|libssl3,libssl3t64"
        "libcurl|curl|https://curl.se|libcurl4,libcurl4t64"
        "SQLite|blessing|https://www.sqlite.org/copyright.html|libsqlite3-0")
    if(FEEDWARDEN_KAFKA)
        list(APPEND rows "librdkafka|BSD-2-Clause|https://github.com/confluentinc/librdkafka|librdkafka1")
    endif()
    if(FEEDWARDEN_METRICS)
        list(APPEND rows
            "prometheus-cpp|MIT|https://github.com/jupp0r/prometheus-cpp|libprometheus-cpp-core1.0,libprometheus-cpp-core1.1"
            "CivetWeb|MIT|https://github.com/civetweb/civetweb|libcivetweb1")
    endif()
    if(FEEDWARDEN_KEYCHAIN)
        list(APPEND rows "QtKeychain|BSD-3-Clause|https://github.com/frankosterfeld/qtkeychain|libqt6keychain1")
        if(UNIX AND NOT APPLE)
            list(APPEND rows "libsecret|LGPL-2.1-or-later|https://gitlab.gnome.org/GNOME/libsecret|libsecret-1-0")
        endif()
    endif()
    set(text "")
    foreach(row IN LISTS rows)
        string(REPLACE "|" "\", \"" fields "${row}")
        string(APPEND text "{\"${fields}\"},\n")
    endforeach()
    file(CONFIGURE OUTPUT ${file} CONTENT "${text}" @ONLY)
endfunction()
