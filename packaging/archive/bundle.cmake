# SPDX-License-Identifier: GPL-3.0-or-later
# The component "bundle", installed after the programs: makes the folder one that runs where there is no Qt. Every library
# that the programs and Qt's plug-ins load goes to lib/, with its licence, but for those that each system has and that have
# to be its own: the C library, and the compiler's, which a graphics driver of the system may want newer.
cmake_policy(VERSION 3.25)

find_program(PATCHELF patchelf REQUIRED)
find_program(DPKG_QUERY dpkg-query)

set(top "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
message(STATUS "Bundling in ${top}")

# What Qt loads by itself. Not: its ways onto screens without a desktop, and the look of desktops whose libraries are theirs.
set(wanted
    iconengines/libqsvgicon.so
    imageformats/libqsvg.so
    networkinformation/libqglib.so networkinformation/libqnetworkmanager.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so
    platforms/libqminimal.so platforms/libqoffscreen.so platforms/libqxcb.so
    printsupport/libcupsprintersupport.so
    sqldrivers/libqsqlite.so
    tls/libqcertonlybackend.so tls/libqopensslbackend.so)
set(optional
    platforms/libqwayland-egl.so platforms/libqwayland-generic.so
    platformthemes/libqxdgdesktopportal.so
    wayland-decoration-client/libbradient.so
    wayland-shell-integration/libxdg-shell.so)
set(plugins)
foreach(plugin IN LISTS wanted optional)
    if(EXISTS ${FEEDWARDEN_QT_PLUGINS}/${plugin})
        list(APPEND plugins ${plugin})
    elseif(plugin IN_LIST wanted)
        message(FATAL_ERROR "Qt's plug-in ${plugin} is not in ${FEEDWARDEN_QT_PLUGINS}")
    endif()
endforeach()
set(modules)
foreach(plugin IN LISTS plugins)
    list(APPEND modules ${FEEDWARDEN_QT_PLUGINS}/${plugin})
endforeach()
# Opened by name: by QtKeychain, for the system's keychain.
set(secret /usr/lib/${FEEDWARDEN_LIBRARY_ARCHITECTURE}/libsecret-1.so.0)
if(NOT EXISTS ${secret})
    set(secret "")
endif()

file(GLOB programs "${top}/bin/*")
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES ${programs}
    MODULES ${modules} ${secret}
    RESOLVED_DEPENDENCIES_VAR libraries
    UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES
        "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util|nsl|anl|BrokenLocale|thread_db|mvec)\\.so"
        "^lib(stdc\\+\\+|gcc_s)\\.so")
if(missing)
    message(FATAL_ERROR "Not found: ${missing}")
endif()
list(APPEND libraries ${secret})
list(REMOVE_DUPLICATES libraries)
list(SORT libraries)

function(copied from to)
    file(COPY_FILE ${from} ${to})
    file(CHMOD ${to} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endfunction()

set(owners)
foreach(library IN LISTS libraries)
    cmake_path(GET library FILENAME name)
    file(REAL_PATH ${library} file)
    file(MAKE_DIRECTORY ${top}/lib)
    copied(${file} ${top}/lib/${name})
    list(APPEND owners ${library})
endforeach()
foreach(plugin IN LISTS plugins)
    cmake_path(GET plugin PARENT_PATH kind)
    file(MAKE_DIRECTORY ${top}/plugins/${kind})
    copied(${FEEDWARDEN_QT_PLUGINS}/${plugin} ${top}/plugins/${plugin})
    list(APPEND owners ${FEEDWARDEN_QT_PLUGINS}/${plugin})
endforeach()
file(MAKE_DIRECTORY ${top}/translations)
# Qt's own words, in the languages that we speak.
set(words)
foreach(language IN LISTS FEEDWARDEN_LANGUAGES)
    if(EXISTS ${FEEDWARDEN_QT_TRANSLATIONS}/qtbase_${language}.qm)
        list(APPEND words ${FEEDWARDEN_QT_TRANSLATIONS}/qtbase_${language}.qm)
    endif()
endforeach()
foreach(file IN LISTS words)
    cmake_path(GET file FILENAME name)
    file(COPY_FILE ${file} ${top}/translations/${name})
    list(APPEND owners ${file})
endforeach()
file(WRITE ${top}/bin/qt.conf "[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")

# An RPATH, which holds for what a library or a plug-in loads in its turn, unlike a RUNPATH: so none of them is touched.
foreach(program IN LISTS programs)
    execute_process(COMMAND ${PATCHELF} --force-rpath --set-rpath "$ORIGIN/../lib" ${program} COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# The service's files name /usr/bin; Debian's own files are of no use here.
file(REMOVE_RECURSE ${top}/lib/systemd ${top}/lib/sysusers.d ${top}/share/lintian)
file(REMOVE ${top}/share/doc/feedwarden/changelog.Debian.gz)

# Whose they are, with the licences and, as a bill of materials, versions and checksums.
set(licences ${top}/share/doc/feedwarden/licences)
file(MAKE_DIRECTORY ${licences})
if(NOT DPKG_QUERY)
    message(FATAL_ERROR "Whose the libraries are is asked of dpkg, which is not here")
endif()
# Where /lib is /usr/lib, a package may know its files by either name, and a link by the file behind it: all at one go.
set(asked)
foreach(file IN LISTS owners)
    file(REAL_PATH ${file} real)
    foreach(name IN ITEMS ${file} ${real})
        list(APPEND asked ${name})
        if(name MATCHES "^/usr(/lib.*)$")
            list(APPEND asked ${CMAKE_MATCH_1})
        elseif(name MATCHES "^/lib")
            list(APPEND asked /usr${name})
        endif()
    endforeach()
endforeach()
list(REMOVE_DUPLICATES asked)
execute_process(COMMAND ${DPKG_QUERY} -S ${asked} OUTPUT_VARIABLE found ERROR_QUIET)
set(packages)
foreach(file IN LISTS owners)
    file(REAL_PATH ${file} real)
    set(package "")
    foreach(name IN ITEMS ${file} ${real})
        string(REGEX REPLACE "^/usr(/lib)" "\\1" name "${name}")
        string(REGEX REPLACE "([.+])" "\\\\\\1" name "${name}")
        if(NOT package AND "\n${found}" MATCHES "\n([a-z0-9.+-]+)[^\n]*: (/usr)?${name}\n")
            set(package ${CMAKE_MATCH_1})
        endif()
    endforeach()
    if(NOT package)
        message(FATAL_ERROR "No package has ${file}")
    endif()
    list(APPEND packages ${package})
endforeach()
list(REMOVE_DUPLICATES packages)
list(SORT packages)
set(components "")
foreach(package IN LISTS packages)
    execute_process(COMMAND ${DPKG_QUERY} -W "-f=\${Version} \${Architecture}\n" ${package}
        OUTPUT_VARIABLE found OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCH "^([^ \n]+) ([^ \n]+)" found "${found}")
    set(version ${CMAKE_MATCH_1})
    set(architecture ${CMAKE_MATCH_2})
    file(REAL_PATH /usr/share/doc/${package}/copyright text)
    if(NOT EXISTS ${text})
        message(FATAL_ERROR "${package} has no /usr/share/doc/${package}/copyright")
    endif()
    file(COPY_FILE ${text} ${licences}/${package}_${version}.txt)
    string(REPLACE "+" "%2B" escaped "${version}")
    string(REPLACE "~" "%7E" escaped "${escaped}")
    string(REPLACE ":" "%3A" escaped "${escaped}")
    string(APPEND components "    { \"type\": \"library\", \"name\": \"${package}\", \"version\": \"${version}\",\n      \"purl\": \"pkg:deb/debian/${package}@${escaped}?arch=${architecture}\" },\n")
endforeach()
file(GLOB_RECURSE files LIST_DIRECTORIES false RELATIVE ${top} "${top}/lib/*" "${top}/plugins/*")
list(SORT files)
foreach(file IN LISTS files)
    file(SHA256 ${top}/${file} sum)
    string(APPEND components "    { \"type\": \"file\", \"name\": \"${file}\", \"hashes\": [{ \"alg\": \"SHA-256\", \"content\": \"${sum}\" }] },\n")
endforeach()
string(REGEX REPLACE ",\n$" "\n" components "${components}")
file(WRITE ${top}/share/feedwarden/bundled.cdx.json "{
  \"bomFormat\": \"CycloneDX\",
  \"specVersion\": \"1.5\",
  \"version\": 1,
  \"metadata\": {
    \"component\": { \"type\": \"application\", \"bom-ref\": \"feedwarden\", \"name\": \"feedwarden\", \"version\": \"${FEEDWARDEN_VERSION}\" }
  },
  \"components\": [
${components}  ]
}
")
list(LENGTH libraries count)
list(LENGTH packages owned)
message(STATUS "Bundled ${count} libraries of ${owned} packages")
