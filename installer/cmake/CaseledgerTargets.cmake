# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of the project shares: the language level, the warnings, the Qt defines, the precompiled headers.

add_library(caseledger_options INTERFACE)
target_compile_features(caseledger_options INTERFACE cxx_std_20)
target_compile_definitions(caseledger_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CASELEDGER_VERSION="${PROJECT_VERSION}")
target_compile_options(caseledger_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -Wno-missing-field-initializers # it also hits designated initialisers that leave out members on purpose
    $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2> -fstack-protector-strong)
target_link_options(caseledger_options INTERFACE -Wl,-z,relro,-z,now)
target_include_directories(caseledger_options INTERFACE ${PROJECT_SOURCE_DIR})

if(CASELEDGER_ASAN)
    target_compile_options(caseledger_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(caseledger_options INTERFACE -fsanitize=address,undefined)
endif()
if(CASELEDGER_TSAN)
    target_compile_options(caseledger_options INTERFACE -fsanitize=thread)
    target_link_options(caseledger_options INTERFACE -fsanitize=thread)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_NOHASHDIR=1
        CCACHE_BASEDIR=/ ${CCACHE_PROGRAM})
    target_compile_options(caseledger_options INTERFACE -fpch-preprocess)
endif()

# caseledger_library(NAME [MOC] SOURCES ... LINKS ... [PRIVATE_LINKS ...] [PCH header...])
# A static library with the shared options. MOC where it has QObjects. PCH names the system headers most of its files read.
function(caseledger_library name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;LINKS;PRIVATE_LINKS;PCH" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    if(arg_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    target_link_libraries(${name} PUBLIC caseledger_options ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    if(arg_PCH)
        target_precompile_headers(${name} PRIVATE ${arg_PCH})
    endif()
    list(TRANSFORM arg_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set_property(GLOBAL APPEND PROPERTY CASELEDGER_SOURCES ${arg_SOURCES}) # for the translations
endfunction()
