# SPDX-License-Identifier: GPL-3.0-or-later
# The one table of what the programs are linked with and under which licence each of it comes: for the window that says
# so, and for the bill of materials. A library that a build goes without is left out.

# feedwarden_linked_libraries(<variable>): rows of
# name | version, where it is known | SPDX licence | home | packages of Debian whose folder below /usr/share/doc has the text
function(feedwarden_linked_libraries variable)
    set(rows
        "Qt|${Qt6_VERSION}|LGPL-3.0-only|https://www.qt.io/licensing|libqt6core6,libqt6core6t64"
        "Qt HTTP Server|${Qt6_VERSION}|GPL-3.0-only|https://doc.qt.io/qt-6/qthttpserver-index.html|libqt6httpserver6"
        "simdjson|${simdjson_VERSION}|Apache-2.0|https://github.com/simdjson/simdjson|libsimdjson14,libsimdjson19"
        "toml++|${tomlplusplus_VERSION}|MIT|https://github.com/marzer/tomlplusplus|libtomlplusplus3,libtomlplusplus-dev"
        "zlib|${ZLIB_VERSION_STRING}|Zlib|https://zlib.net|zlib1g"
        "OpenSSL|${OPENSSL_VERSION}|Apache-2.0|https://www.openssl.org|libssl3,libssl3t64"
        "libcurl|${CURL_VERSION_STRING}|curl|https://curl.se|libcurl4,libcurl4t64"
        "SQLite||blessing|https://www.sqlite.org/copyright.html|libsqlite3-0")
    if(FEEDWARDEN_DESKTOP)
        list(INSERT rows 1 "Qt Charts|${Qt6_VERSION}|GPL-3.0-only|https://doc.qt.io/qt-6/qtcharts-index.html|libqt6charts6")
    endif()
    if(FEEDWARDEN_KAFKA)
        list(APPEND rows "librdkafka|${rdkafka_VERSION}|BSD-2-Clause|https://github.com/confluentinc/librdkafka|librdkafka1")
    endif()
    if(FEEDWARDEN_ARCHIVE)
        list(APPEND rows "libarchive|${LibArchive_VERSION}|BSD-2-Clause|https://www.libarchive.org|libarchive13,libarchive13t64")
    endif()
    if(FEEDWARDEN_METRICS)
        list(APPEND rows
            "prometheus-cpp|${prometheus-cpp_VERSION}|MIT|https://github.com/jupp0r/prometheus-cpp|libprometheus-cpp-core1.0,libprometheus-cpp-core1.1"
            "CivetWeb|${civetweb_VERSION}|MIT|https://github.com/civetweb/civetweb|libcivetweb1")
    endif()
    if(FEEDWARDEN_KEYCHAIN)
        list(APPEND rows "QtKeychain|${Qt6Keychain_VERSION}|BSD-3-Clause|https://github.com/frankosterfeld/qtkeychain|libqt6keychain1")
        if(UNIX AND NOT APPLE)
            list(APPEND rows "libsecret||LGPL-2.1-or-later|https://gitlab.gnome.org/GNOME/libsecret|libsecret-1-0")
        endif()
    endif()
    set(${variable} "${rows}" PARENT_SCOPE)
endfunction()

# feedwarden_libraries(<file>): the same as initialisers of C++.
function(feedwarden_libraries file)
    feedwarden_linked_libraries(rows)
    set(text "")
    foreach(row IN LISTS rows)
        string(REPLACE "|" "\", \"" fields "${row}")
        string(APPEND text "{\"${fields}\"},\n")
    endforeach()
    file(CONFIGURE OUTPUT ${file} CONTENT "${text}" @ONLY)
endfunction()
