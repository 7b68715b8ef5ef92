#include "command/option_table.h"

/* The commands that make outputs, and those that read a specification. */
enum {
    MAKING = COMMAND_GENERATE | COMMAND_CHECK,
    READING = MAKING | COMMAND_LINT | COMMAND_DUMP | COMMAND_SHOW | COMMAND_EXPLAIN
};

/* The last columns of a row. */
#define FLAG(member)  OPTION_FLAG, offsetof(struct options, member)
#define TEXT(member)  OPTION_TEXT, offsetof(struct options, member)
#define LIST(member)  OPTION_LIST, offsetof(struct options, member)
#define PATHS(member) OPTION_PATHS, offsetof(struct options, member)

const struct command_option option_table[] = {
    {"--output", "-o", "DIR", MAKING, "The folder of the generated files (default: this one).",
     TEXT(output)},
    {"--spec", NULL, "FILE|DIR", READING,
     "Adds a specification; all *.yaml of a folder; - is standard input.", PATHS(specs)},
    {"--no-builtin", NULL, NULL, READING, "Leaves the built-in specification out.",
     FLAG(no_builtin)},
    {"--owner", NULL, "ID,...", READING,
     "Only these owners' codes, in this precedence; * is all the rest.", LIST(owners)},
    {"--locale", NULL, "TAG,...", MAKING | COMMAND_DUMP | COMMAND_SHOW,
     "Only these languages, in this order (default: all).", LIST(locales)},
    {"--prefix", NULL, "NAME", MAKING | COMMAND_DUMP,
     "What all names begin with, in place of http4xx.", TEXT(prefix)},
    {"--set", NULL, "NAME", MAKING,
     "Renders other built-in templates than the C headers'; or none.", TEXT(set)},
    {"--templates", NULL, "DIR", MAKING, "Templates that add to the built-in ones or replace them.",
     TEXT(templates)},
    {"--stdout", NULL, "NAME", COMMAND_GENERATE, "Prints the file of that name and writes none.",
     TEXT(stdout_name)},
    {"--depfile", NULL, "FILE", COMMAND_GENERATE,
     "Writes what was read as a rule for make or ninja.", TEXT(depfile)},
    {"--stamp", NULL, "FILE", COMMAND_GENERATE, "Touches a file at the end, whatever was written.",
     TEXT(stamp)},
    {"--list-outputs", NULL, NULL, COMMAND_GENERATE, "Prints the paths of the files; writes none.",
     FLAG(list_outputs)},
    {"--list-inputs", NULL, NULL, COMMAND_GENERATE,
     "Prints the paths of what was read; writes none.", FLAG(list_inputs)},
    {"--data", NULL, "FILE", COMMAND_RENDER, "The YAML file that the template is rendered with.",
     TEXT(data)},
    {"--quiet", "-q", NULL, MAKING, "Says nothing but errors.", FLAG(quiet)},
    {"--verbose", "-v", NULL, MAKING, "Says what was read, written and left alone.", FLAG(verbose)},
    {0},
};
