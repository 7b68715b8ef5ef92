# http4xxGenerate.cmake - headers with codes of your own, made as part of a build.
#
#     http4xx_generate(TARGET app
#         [SPEC FILE_OR_FOLDER...] [NO_BUILTIN] [OWNERS ID...] [LOCALES TAG...]
#         [PREFIX NAME] [TEMPLATES FOLDER])
#
# The headers are made before the target is compiled, into a folder that it includes from. The
# options are those of 'gen4xx generate'. Called in the folder that adds the target or in another.
cmake_policy(PUSH)
cmake_policy(VERSION 3.20)

# Runs gen4xx while the build is configured, for one of its lists.
function(http4xx_list_ variable)
    execute_process(COMMAND "${HTTP4XX_GEN4XX}" generate ${ARGN}
        OUTPUT_VARIABLE list ERROR_VARIABLE error RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${HTTP4XX_GEN4XX}: ${result}\n${error}")
    endif()
    string(REGEX REPLACE "\n$" "" list "${list}")
    string(REPLACE "\n" ";" list "${list}")
    set(${variable} "${list}" PARENT_SCOPE)
endfunction()

function(http4xx_generate)
    cmake_parse_arguments(PARSE_ARGV 0 arg "NO_BUILTIN" "TARGET;PREFIX;TEMPLATES"
        "SPEC;OWNERS;LOCALES")
    if(arg_UNPARSED_ARGUMENTS OR NOT TARGET "${arg_TARGET}")
        message(FATAL_ERROR "http4xx_generate: no target '${arg_TARGET}', "
            "or arguments that it does not know: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT HTTP4XX_GEN4XX)
        message(FATAL_ERROR "gen4xx is missing: install http4xx on the machine that builds, "
            "or set HTTP4XX_GEN4XX to its path")
    endif()

    set(options "")
    foreach(spec IN LISTS arg_SPEC)
        get_filename_component(spec "${spec}" ABSOLUTE)
        list(APPEND options --spec "${spec}")
    endforeach()
    if(arg_TEMPLATES)
        get_filename_component(arg_TEMPLATES "${arg_TEMPLATES}" ABSOLUTE)
        list(APPEND options --templates "${arg_TEMPLATES}")
    endif()
    if(arg_PREFIX)
        list(APPEND options --prefix "${arg_PREFIX}")
    endif()
    if(arg_NO_BUILTIN)
        list(APPEND options --no-builtin)
    endif()
    if(arg_OWNERS)
        list(JOIN arg_OWNERS "," owners)
        list(APPEND options --owner "${owners}")
    endif()
    if(arg_LOCALES)
        list(JOIN arg_LOCALES "," locales)
        list(APPEND options --locale "${locales}")
    endif()

    # Ninja wants to know each file that a command makes, so the build is configured anew when what
    # they are made from changes.
    set(name "${arg_TARGET}_http4xx")
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/${name}")
    http4xx_list_(outputs ${options} -o "${folder}" --list-outputs)
    http4xx_list_(inputs ${options} --list-inputs)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${inputs})
    add_custom_command(OUTPUT "${folder}.stamp" BYPRODUCTS ${outputs}
        COMMAND "${HTTP4XX_GEN4XX}" generate ${options} -o "${folder}" --depfile "${folder}.d"
            --stamp "${folder}.stamp"
        DEPENDS "${HTTP4XX_GEN4XX}" ${inputs} DEPFILE "${folder}.d"
        COMMENT "Generating headers of status codes for ${arg_TARGET}" VERBATIM)
    add_custom_target(${name} DEPENDS "${folder}.stamp")
    add_dependencies(${arg_TARGET} ${name})
    target_include_directories(${arg_TARGET} BEFORE PRIVATE "${folder}")
endfunction()

cmake_policy(POP)
