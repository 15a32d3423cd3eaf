# SPDX-License-Identifier: GPL-3.0-or-later
# m2m_allocator: for programs, not for libraries. A window that lets go of a million small things which other
# threads have made stands still for a tenth of a second in glibc's free(), which joins all their pieces at
# once; jemalloc does not, and is faster where several threads make things. Sanitizers bring their own.
add_library(m2m_allocator INTERFACE)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT M2M_SANITIZE)
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(Jemalloc jemalloc)
    if(Jemalloc_FOUND)
        # Nothing names it, so that the linker would leave it out where it is told to save.
        target_link_libraries(m2m_allocator INTERFACE
            "-Wl,--push-state,--no-as-needed" ${Jemalloc_LINK_LIBRARIES} "-Wl,--pop-state")
    endif()
endif()
