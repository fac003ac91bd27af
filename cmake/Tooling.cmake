# SPDX-License-Identifier: GPL-3.0-or-later
# What makes a build fast, used where present.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers need the sloppiness; base_dir lets two checkouts share results.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        ${CCACHE_PROGRAM})
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=mold)
endif()

# What is shipped says nothing of the folder it was built in, so that two builds of it are the same to the byte; and it is
# built with what compilers and linkers have against a memory error becoming more than a crash.
if(FEEDWARDEN_DISTRIBUTION AND NOT MSVC)
    add_compile_options(-ffile-prefix-map=${PROJECT_BINARY_DIR}=build -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.
        -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        add_compile_options(-fstack-clash-protection)
        add_link_options(LINKER:-z,relro LINKER:-z,now)
    endif()
endif()

# GCC collects its garbage from 128 MB on, which is where a file of ours has read its headers: a sixth of the time, for
# 35 MB.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options("SHELL:--param ggc-min-heapsize=524288")
endif()

# The presets compile files of ours a few together (CMAKE_UNITY_BUILD), which takes a third less of everything but the
# tests; "alone" compiles each by itself, so that no file leans on what its neighbours include.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 6)

# feedwarden_compile_alone(<target> <pattern>)
# Files of this folder that are never compiled together with others, since the names inside them are their own business.
function(feedwarden_compile_alone target pattern)
    get_target_property(files ${target} SOURCES)
    set(alone)
    foreach(file IN LISTS files)
        cmake_path(ABSOLUTE_PATH file)   # a folder's own files are named relative to it
        cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
        if(file MATCHES "${pattern}")
            list(APPEND alone ${CMAKE_CURRENT_SOURCE_DIR}/${file})
        endif()
    endforeach()
    set_source_files_properties(${alone} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
