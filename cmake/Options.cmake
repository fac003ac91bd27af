# SPDX-License-Identifier: GPL-3.0-or-later
# feedwarden_options: warnings, defines and sanitizers, for every target of ours and for nobody else's.

add_library(feedwarden_options INTERFACE)
target_compile_features(feedwarden_options INTERFACE cxx_std_20)
target_compile_definitions(feedwarden_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    FEEDWARDEN_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(feedwarden_options INTERFACE /W4 /permissive- /utf-8)
    target_compile_definitions(feedwarden_options INTERFACE NOMINMAX)
else()
    # Designated initialisers leave fields at their documented defaults on purpose.
    target_compile_options(feedwarden_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
        -Wno-missing-field-initializers)
endif()
if(FEEDWARDEN_WERROR)
    target_compile_options(feedwarden_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
# FEEDWARDEN_SANITIZE: ON, or QUICK without the checks at every pointer that is used, which take a third of the time to
# compile and find little that the address sanitizer does not see.
if(FEEDWARDEN_SANITIZE)
    target_compile_options(feedwarden_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    if(FEEDWARDEN_SANITIZE STREQUAL "QUICK")
        target_compile_options(feedwarden_options INTERFACE
            -fno-sanitize=null,alignment,object-size,nonnull-attribute,returns-nonnull-attribute,pointer-overflow)
    endif()
    target_link_options(feedwarden_options INTERFACE -fsanitize=address,undefined)
endif()
# FEEDWARDEN_FUZZ: what libFuzzer finds its way by, and the sanitizers that tell it what is wrong. Clang only.
if(FEEDWARDEN_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "FEEDWARDEN_FUZZ needs clang: cmake --preset fuzz")
    endif()
    target_compile_options(feedwarden_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
        -fno-sanitize=vptr,function,null,alignment,object-size,nonnull-attribute,returns-nonnull-attribute,pointer-overflow
        -fno-omit-frame-pointer)
    target_link_options(feedwarden_options INTERFACE -fsanitize=address,undefined)
endif()
# FEEDWARDEN_TSAN: for what needs no event loop. Qt is not built with it, and would be blamed.
if(FEEDWARDEN_TSAN)
    target_compile_options(feedwarden_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(feedwarden_options INTERFACE -fsanitize=thread)
endif()
# FEEDWARDEN_COVERAGE: each branch is counted as it is taken, for gcov. In tests too, whose copies of what headers define
# are the ones that run.
if(FEEDWARDEN_COVERAGE)
    target_compile_options(feedwarden_options INTERFACE --coverage)
    target_link_options(feedwarden_options INTERFACE --coverage)
endif()
