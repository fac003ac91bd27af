# SPDX-License-Identifier: GPL-3.0-or-later
# CPack: cpack -G DEB, TXZ (the archive that brings everything with it), NSIS, DragNDrop. What differs between them is in
# packageformats.cmake, which CPack reads once it knows which of them it makes.
include(GNUInstallDirs)
set(CPACK_PACKAGE_NAME feedwarden)
set(CPACK_PACKAGE_VENDOR Feedwarden)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "keeps market data feeds alive and says whether to trust them")
set(CPACK_PACKAGE_DESCRIPTION "Feedwarden keeps WebSocket feeds to crypto exchanges alive and shows, second
by second, whether what arrives can be trusted.")
set(CPACK_PACKAGE_HOMEPAGE_URL ${FEEDWARDEN_HOMEPAGE})
set(CPACK_PACKAGE_CONTACT ${FEEDWARDEN_MAINTAINER})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_RESOURCE_FILE_README ${PROJECT_SOURCE_DIR}/README.md)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_CHECKSUM SHA256)
set(CPACK_OUTPUT_FILE_PREFIX ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_BINARY_DIR}/packageformats.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_THREADS 1)   # so that compression does not depend on how many processors there are

# What people read beside the programs, and what they begin with.
if(UNIX AND NOT APPLE)
    install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs DESTINATION ${CMAKE_INSTALL_DOCDIR} FILES_MATCHING PATTERN "*.md")
    install(FILES ${PROJECT_SOURCE_DIR}/resources/feedwarden.example.toml DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/venues ${PROJECT_SOURCE_DIR}/resources/examples/
        DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples FILES_MATCHING PATTERN "*.toml" PATTERN "*.py" PATTERN "*.cpp" PATTERN CMakeLists.txt)
endif()

# Packages of Debian: what the archive's rules ask of each of them.
set(packages feedwarden)
if(FEEDWARDEN_LIBRARY)
    set(library libfeedwarden${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
    list(APPEND packages ${library} libfeedwarden-dev)
endif()
find_program(FEEDWARDEN_DPKG dpkg)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND FEEDWARDEN_DPKG AND FEEDWARDEN_GZIP)
    set(folder ${PROJECT_BINARY_DIR}/packaging/debian)
    string(TIMESTAMP FEEDWARDEN_DEBIAN_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)   # of SOURCE_DATE_EPOCH, where it is set
    configure_file(debian/changelog.in ${folder}/changelog.Debian @ONLY)
    configure_file(debian/copyright.in ${folder}/copyright @ONLY)
    configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${folder}/changelog COPYONLY)
    foreach(name IN ITEMS changelog changelog.Debian)
        add_custom_command(OUTPUT ${folder}/${name}.gz COMMAND ${FEEDWARDEN_GZIP} -9 -n -k -f ${folder}/${name}
            DEPENDS ${folder}/${name})
    endforeach()
    add_custom_target(feedwarden_debianfiles ALL DEPENDS ${folder}/changelog.gz ${folder}/changelog.Debian.gz)
    set(components programs library development)
    foreach(package IN LISTS packages)
        list(POP_FRONT components component)
        install(FILES ${folder}/copyright ${folder}/changelog.Debian.gz ${folder}/changelog.gz
            DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/${package} COMPONENT ${component})
        if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/debian/${component}.lintian-overrides)
            install(FILES debian/${component}.lintian-overrides RENAME ${package}
                DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/lintian/overrides COMPONENT ${component})
        endif()
    endforeach()
endif()

# The archive's libraries; never part of an ordinary installation.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    file(GLOB catalogues RELATIVE ${PROJECT_SOURCE_DIR}/translations ${PROJECT_SOURCE_DIR}/translations/feedwarden_*.ts)
    string(REGEX REPLACE "feedwarden_([A-Za-z_]+)\\.ts" "\\1" languages "${catalogues}")
    install(CODE "set(FEEDWARDEN_LANGUAGES \"${languages}\")
        set(FEEDWARDEN_QT_PLUGINS \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}\")
        set(FEEDWARDEN_QT_TRANSLATIONS \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}\")
        set(FEEDWARDEN_VERSION \"${PROJECT_VERSION}\")
        set(FEEDWARDEN_LIBRARY_ARCHITECTURE \"${CMAKE_LIBRARY_ARCHITECTURE}\")" COMPONENT bundle EXCLUDE_FROM_ALL)
    install(SCRIPT archive/bundle.cmake COMPONENT bundle EXCLUDE_FROM_ALL)
endif()

set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${FEEDWARDEN_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_NAME feedwarden)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SECTION net)
# Found by no linker: plug-ins for the history's database and for pictures, the authorities of exchanges, what reloads the
# service, and who makes its user.
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, ca-certificates, procps, systemd | systemd-standalone-sysusers | systemd-sysusers")
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, libsecret-1-0, hicolor-icon-theme")
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SUGGESTS "fonts-noto-cjk")   # for Chinese, Japanese and Korean, where there is no other
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/postinst ${CMAKE_CURRENT_SOURCE_DIR}/debian/prerm ${CMAKE_CURRENT_SOURCE_DIR}/debian/postrm)
set(CPACK_COMPONENT_PROGRAMS_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION_SUMMARY}
${CPACK_PACKAGE_DESCRIPTION}
.
A desktop program with a quality score, latency, gaps, blind time and the
history of every reconnect; an agent without a window, also as a service;
and exchanges simulated on this computer, which fail on command.")
if(FEEDWARDEN_LIBRARY)
    set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME ${library})
    set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
    set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates")
    set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_SOURCE_DIR}/debian/triggers)
    set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
    set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
    set(CPACK_COMPONENT_LIBRARY_DESCRIPTION "market data feeds that stay alive, as a library
${CPACK_PACKAGE_DESCRIPTION}
.
This is the shared library for programs that use its connectors.")
    set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libfeedwarden-dev)
    set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
    set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)
    set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
        "${library} (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}), qt6-base-dev (>= ${QT_REQUIRED})")
    set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "market data feeds that stay alive, for developers
${CPACK_PACKAGE_DESCRIPTION}
.
These are the headers of the library's connectors, a package for CMake and
one for pkg-config.")
endif()

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_DISPLAY_NAME Feedwarden)
    set(CPACK_NSIS_MUI_ICON ${FEEDWARDEN_ICONS}/feedwarden.ico)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\feedwarden.exe)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)   # an upgrade; configuration and history are the user's and stay
    set(CPACK_PACKAGE_EXECUTABLES feedwarden Feedwarden)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Feedwarden)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Feedwarden ${PROJECT_VERSION}")
endif()

configure_file(packageformats.cmake.in ${PROJECT_BINARY_DIR}/packageformats.cmake @ONLY)
include(CPack)
