# SPDX-License-Identifier: GPL-3.0-or-later
# One target that carries the flags of the house; every target of ours links it privately.
add_library(m2m_flags INTERFACE)
target_compile_options(m2m_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
    $<$<BOOL:${M2M_WERROR}>:-Werror>)
target_compile_definitions(m2m_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(M2M_SANITIZE)
    target_compile_options(m2m_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(m2m_flags INTERFACE -fsanitize=address,undefined)
endif()

# Product code spells its text conversions out; tests may write plain literals.
add_library(m2m_strict INTERFACE)
target_compile_definitions(m2m_strict INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)
target_link_libraries(m2m_strict INTERFACE m2m_flags)

# m2m_precompile(<target> <module of Qt>...): its headers are parsed once for all files of the target. A file
# that forgets an include is found by the presets that do without (release, lint).
function(m2m_precompile target)
    if(M2M_PRECOMPILE)
        list(TRANSFORM ARGN REPLACE "(.+)" "<\\1>")
        target_precompile_headers(${target} PRIVATE ${ARGN})
        # Lets ccache see what stands in the precompiled header.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endfunction()

# ccache makes a second build of the same sources a matter of seconds; it is optional.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# lld links about four times as fast as the default linker where it is installed.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_link_options(-fuse-ld=lld)
endif()
