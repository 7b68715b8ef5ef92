/* options.h - the command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "base/str.h"

struct list_of_texts {
    const char **items;
    size_t count;
};

struct options {
    const struct command *command;
    struct list_of_texts specs;
    bool no_builtin;
    const char *output; /* a directory; "." unless given */
    struct str *owners; /* ids */
    size_t owner_count;
    struct str *locales; /* tags */
    size_t locale_count;
    const char *prefix;      /* NULL unless given */
    const char *set;         /* of built-in templates; NULL unless given */
    const char *templates;   /* a directory; NULL unless given */
    const char *data;        /* a file; NULL unless given */
    const char *stdout_name; /* the name of the output to print; NULL for writing all */
    const char *depfile;     /* a file; NULL unless given */
    const char *stamp;       /* a file; NULL unless given */
    bool list_inputs, list_outputs;
    bool quiet, verbose;
    const char *operands[2];
    int operand_count;
};

/* A thing that the program can do. */
struct command {
    const char *name;
    const char *operands; /* what they are called in the help; "" for none */
    int operand_count;    /* so many are required */
    const char *help;
    int (*run)(const struct options *options); /* gives the exit code */
};

/* All of them; the last one has no name. */
extern const struct command commands[];

/* What a command line may say besides. */
struct option {
    const char *name, *letter; /* "--output", "-o" or NULL */
    const char *value;         /* what it is called in the help; NULL for none */
    const char *commands;      /* that know it, with blanks between them */
    const char *help;
    void (*set)(struct options *, const char *);
};

/* All of them; the last one has no name. */
extern const struct option option_table[];

/* Whether a command knows an option. */
bool command_has_option(const struct command *command, const struct option *option);

/* Reads the command line; a mistake is fatal. --help and --version print and end the run, and so
 * does a command line without a command. */
void options_read(struct options *options, int count, char **arguments);

/* A path as generated files show it: an absolute one is cut to its last part, for what is generated
 * must not depend on where it was. */
struct str shown_path(struct str path);

/* The command line that leads to the same outputs, without the directory that they go to. */
struct str options_command_line(const struct options *options);

#endif
