# SPDX-License-Identifier: GPL-3.0-or-later
# English is the language of the sources; its file holds the plural forms alone. The others hold all
# sentences. The build turns .ts files into .qm and embeds them in m2m_ui; only the target
# m2m_ui_lupdate, asked for by hand, writes .ts files, and tst_translations tells when it has to be.
set(m2m_languages de es fr it pt)
set(m2m_english_ts ${CMAKE_CURRENT_LIST_DIR}/m2m_en.ts)
list(TRANSFORM m2m_languages REPLACE "(.+)" "${CMAKE_CURRENT_LIST_DIR}/m2m_\\1.ts"
    OUTPUT_VARIABLE m2m_other_ts)

qt_add_lrelease(m2m_ui
    TS_FILES ${m2m_english_ts} ${m2m_other_ts}
    QM_FILES_OUTPUT_VARIABLE m2m_qm
    OPTIONS -silent)
qt_add_resources(m2m_ui translations
    PREFIX /i18n
    BASE ${CMAKE_CURRENT_BINARY_DIR}
    FILES ${m2m_qm})

# Sentences stand in app and ui; core is read to see that it has none.
set(m2m_lupdate Qt6::lupdate app ui core -silent -locations none -no-obsolete)
add_custom_target(m2m_ui_lupdate
    COMMAND ${m2m_lupdate} -pluralonly -ts ${m2m_english_ts}
    COMMAND ${m2m_lupdate} -ts ${m2m_other_ts}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    VERBATIM)
