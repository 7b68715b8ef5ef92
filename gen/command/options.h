/* options.h - reads the command line.
 *
 * The commands and the options that exist are arguments, so that this file knows nothing of what
 * they do. getopt_long() gives its usual conveniences: -oDIR, -qv, --output=DIR and abbreviations.
 * Operands may come before, between and after options; "--" ends the options. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "base/str.h"

/* What a command line asks for. */
enum request {
    REQUEST_COMMAND, /* to run a command */
    REQUEST_USAGE,   /* nothing: it is empty */
    REQUEST_HELP,    /* help about a command, or about all if the command is NULL */
    REQUEST_VERSION
};

struct path_list {
    const char **items;
    size_t count;
};

struct options {
    enum request request;
    const struct command *command;
    struct path_list specs;
    bool no_builtin;
    const char *output;      /* a directory; "." unless given */
    struct str_list owners;  /* ids */
    struct str_list locales; /* tags */
    const char *prefix;      /* NULL unless given, like all below */
    const char *set;         /* of built-in templates */
    const char *templates;   /* a directory */
    const char *data;        /* a file */
    const char *stdout_name; /* the output to print instead of writing all */
    const char *depfile;     /* a file */
    const char *stamp;       /* a file */
    bool list_inputs, list_outputs;
    bool quiet, verbose;
    const char *operands[2]; /* as many as a command has at most */
    int operand_count;
};

/* The commands as bits, for the options that several of them know. */
enum command_bit {
    COMMAND_GENERATE = 1 << 0,
    COMMAND_CHECK = 1 << 1,
    COMMAND_LINT = 1 << 2,
    COMMAND_SHOW = 1 << 3,
    COMMAND_EXPLAIN = 1 << 4,
    COMMAND_DIFF = 1 << 5,
    COMMAND_DUMP = 1 << 6,
    COMMAND_RENDER = 1 << 7,
    COMMAND_SCHEMA = 1 << 8,
    COMMAND_DESCRIBE = 1 << 9
};

/* A row of the table of commands. The last row has no name. */
struct command {
    const char *name;
    enum command_bit bit;
    const char *operands; /* their names in the help; "" for none */
    int operand_count;    /* how many are required, and allowed */
    const char *help;
    int (*run)(const struct options *options); /* returns the exit code */
};

/* The type of a member of struct options. */
enum option_type {
    OPTION_FLAG, /* bool */
    OPTION_TEXT, /* const char *: the last one wins */
    OPTION_LIST, /* struct str_list: separated by commas; a repeated option continues it */
    OPTION_PATHS /* struct path_list: one for each time that the option is given */
};

/* A row of the table of options. The last row has no name. */
struct command_option {
    const char *name, *letter; /* "--output"; "-o" or NULL */
    const char *value;         /* its name in the help; NULL for a flag */
    unsigned commands;         /* that know it: enum command_bit */
    const char *help;
    enum option_type type;
    size_t offset; /* of its member in struct options */
};

/* The names of the commands that know an option, separated by spaces. Ends in a NUL. */
const char *option_commands(const struct command_option *option, const struct command *commands);

/* Reads a command line. A mistake is fatal. */
void options_read(struct options *options, const struct command *commands,
                  const struct command_option *table, int count, char **arguments);

#endif
