#include "command/options.h"

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/fatal.h"
#include "base/quote.h"
#include "base/suggest.h"

#include <getopt.h>
#include <string.h>

/* What getopt_long() returns: 1, '?' and ':', as its manual says; the letter of an option; and for
 * options without one, a number that is no letter. */
enum { OPERAND = 1, UNKNOWN = '?', BAD_VALUE = ':', HELP = 'h', VERSION = 256, FIRST_OPTION };

struct parser {
    struct options *options;
    const struct command_option *table;
    /* What the command accepts, in the form that getopt_long() wants. */
    struct option *accepted;
    size_t accepted_count;
    struct buffer letters;
};

/* The number by which getopt_long() knows row `i`. */
static int get_number(const struct command_option *table, size_t i)
{
    return table[i].letter ? table[i].letter[1] : FIRST_OPTION + (int)i;
}

static const struct command_option *find_option(const struct parser *parser, int number)
{
    size_t i = 0;

    while (get_number(parser->table, i) != number)
        i++;
    return &parser->table[i];
}

static void accept_option(struct parser *parser, const char *name, bool has_value, int number)
{
    parser->accepted =
        alloc_grow(parser->accepted, parser->accepted_count, sizeof *parser->accepted);
    parser->accepted[parser->accepted_count++] =
        (struct option){name, has_value ? required_argument : no_argument, NULL, number};
    if (name && number < VERSION)
        buffer_print(&parser->letters, "%c%s", number, has_value ? ":" : "");
}

/* Prepares what getopt_long() needs. "-" makes it return operands in their place, even if
 * POSIXLY_CORRECT is in the environment; ":" makes it tell a missing value from other mistakes. */
static void accept_options(struct parser *parser)
{
    const struct command *command = parser->options->command;

    buffer_add(&parser->letters, STR("-:"));
    for (size_t i = 0; parser->table[i].name; i++) {
        const struct command_option *option = &parser->table[i];

        if (option->commands & command->bit)
            accept_option(parser, option->name + strlen("--"), option->value,
                          get_number(parser->table, i));
    }
    accept_option(parser, "help", false, HELP);
    accept_option(parser, "version", false, VERSION);
    accept_option(parser, NULL, false, 0);
    buffer_add_char(&parser->letters, '\0');
}

static _Noreturn void reject_command(const struct command *commands, const char *name)
{
    struct suggestion suggestion;

    suggestion_start(&suggestion, str_from(name));
    for (const struct command *command = commands; command->name; command++)
        suggestion_try(&suggestion, str_from(command->name));
    fatal(STATUS_USAGE, "no command %s%s; 'gen4xx --help' lists them", str_quote(str_from(name)),
          suggestion_hint(&suggestion));
}

static const struct command *find_command(const struct command *commands, const char *name)
{
    for (const struct command *command = commands; command->name; command++) {
        if (strcmp(command->name, name) == 0)
            return command;
    }
    reject_command(commands, name);
}

/* --- values --- */

static void append_path(struct path_list *list, const char *path)
{
    list->items = alloc_grow(list->items, list->count, sizeof *list->items);
    list->items[list->count++] = path;
}

static void append_parts(struct str_list *list, struct str text)
{
    while (text.length) {
        struct str part = str_part(text, 0, str_find(text, STR(",")));

        list->items = alloc_grow(list->items, list->count, sizeof *list->items);
        list->items[list->count++] = part;
        text = str_part(text, part.length + 1, text.length);
    }
}

static void store_value(struct options *options, const struct command_option *option,
                        const char *value)
{
    void *member = (char *)options + option->offset;
    const char **text = member;
    bool *flag = member;

    switch (option->type) {
    case OPTION_FLAG: *flag = true; break;
    case OPTION_TEXT: *text = value; break;
    case OPTION_LIST: append_parts(member, str_from(value)); break;
    case OPTION_PATHS: append_path(member, value); break;
    }
}

static void store_operand(struct options *options, const char *operand)
{
    const struct command *command = options->command;

    if (options->operand_count == command->operand_count)
        fatal(STATUS_USAGE, "'%s' has no use for %s", command->name, str_quote(str_from(operand)));
    options->operands[options->operand_count++] = operand;
}

/* --- mistakes --- */

static bool is_long(const char *argument)
{
    return argument[0] == '-' && argument[1] == '-';
}

/* Rejects an option of other commands, abbreviated or not. */
static void check_command(const struct parser *parser, const char *name)
{
    const struct command *command = parser->options->command;

    for (const struct command_option *option = parser->table; option->name; option++) {
        bool same = is_long(name) ? str_starts(str_from(option->name), name)
                                  : option->letter && strcmp(name, option->letter) == 0;

        if (same && !(option->commands & command->bit))
            fatal(STATUS_USAGE, "'%s' has no option '%s'", command->name, option->name);
    }
}

/* Rejects the beginning of several names. */
static void check_abbreviation(const struct parser *parser, const char *name)
{
    struct buffer matches = {0};
    size_t count = 0;

    for (const struct option *option = parser->accepted; option->name; option++) {
        struct str full = alloc_printf("--%s", option->name);

        if (str_starts(full, name))
            buffer_print(&matches, "%s%s", count++ ? ", " : "", full.data);
    }
    if (count > 1)
        fatal(STATUS_USAGE, "%s is ambiguous: %.*s", str_quote(str_from(name)),
              STR_ARGS(buffer_text(&matches)));
}

/* "'-x' in " for an unknown letter among several, as in -qx; else "". */
static const char *print_letter(const char *argument)
{
    bool is_shown = optopt > ' ' && optopt < 0x7F;

    return !is_long(argument) && argument[2] && is_shown ? alloc_printf("'-%c' in ", optopt).data
                                                         : "";
}

static _Noreturn void reject_option(const struct parser *parser, const char *argument)
{
    size_t length = is_long(argument) ? strcspn(argument, "=") : strlen(argument);
    struct str name = alloc_copy(str_part(str_from(argument), 0, length));
    struct suggestion suggestion;

    if (is_long(argument))
        check_abbreviation(parser, name.data);
    check_command(parser, name.data);
    suggestion_start(&suggestion, name);
    for (const struct option *option = parser->accepted; option->name; option++)
        suggestion_try(&suggestion, alloc_printf("--%s", option->name));
    fatal(STATUS_USAGE, "no option %s%s%s; 'gen4xx --help' lists them", print_letter(argument),
          str_quote(name), suggestion_hint(&suggestion));
}

/* Rejects --flag=value, and an option at the end that needs a value. */
static _Noreturn void reject_value(const struct parser *parser)
{
    const struct option *accepted = parser->accepted;
    const struct command_option *option;

    while (accepted->val != optopt)
        accepted++;
    if (accepted->has_arg == no_argument)
        fatal(STATUS_USAGE, "'--%s' takes no value", accepted->name);
    option = find_option(parser, optopt);
    fatal(STATUS_USAGE, "'%s' needs a value: %s", option->name, option->value);
}

static void check_conflicts(const struct options *options)
{
    if (options->quiet && options->verbose)
        fatal(STATUS_USAGE, "'--quiet' or '--verbose', not both");
    if (options->stdout_name && (options->list_inputs || options->list_outputs))
        fatal(STATUS_USAGE, "'--stdout' or a list, not both");
    if (options->stdout_name && options->depfile && !options->stamp)
        fatal(STATUS_USAGE, "'--depfile' needs '--stamp' beside '--stdout', for its target");
}

static void check_operands(const struct options *options)
{
    if (options->operand_count < options->command->operand_count)
        fatal(STATUS_USAGE, "'%s' needs %s", options->command->name, options->command->operands);
}

/* Handles what getopt_long() found in an argument. */
static void read_argument(struct parser *parser, int number, const char *argument)
{
    switch (number) {
    case OPERAND: store_operand(parser->options, optarg); break;
    case HELP: parser->options->request = REQUEST_HELP; break;
    case VERSION: parser->options->request = REQUEST_VERSION; break;
    case BAD_VALUE: reject_value(parser);
    case UNKNOWN:
        if (is_long(argument) && optopt) /* known, but with a value that it does not take */
            reject_value(parser);
        reject_option(parser, argument);
    default: store_value(parser->options, find_option(parser, number), optarg); break;
    }
}

/* Reads what follows the name of a command, up to a request for help. */
static void read_arguments(struct parser *parser, int count, char **arguments)
{
    struct options *options = parser->options;

    for (;;) {
        const char *argument = arguments[optind];
        int number = getopt_long(count, arguments, parser->letters.bytes, parser->accepted, NULL);

        if (number < 0)
            break;
        read_argument(parser, number, argument);
        if (options->request != REQUEST_COMMAND)
            return;
    }
    for (int i = optind; i < count; i++) /* after "--" */
        store_operand(options, arguments[i]);
}

/* Reads --help or --version in the place of a command. */
static enum request read_request(const struct command *commands, char **arguments)
{
    static const struct option known[] = {
        {"help", no_argument, NULL, HELP}, {"version", no_argument, NULL, VERSION}, {0}};

    switch (getopt_long(2, arguments, "-h", known, NULL)) {
    case HELP: return REQUEST_HELP;
    case VERSION: return REQUEST_VERSION;
    default: reject_command(commands, arguments[1]);
    }
}

void options_read(struct options *options, const struct command *commands,
                  const struct command_option *table, int count, char **arguments)
{
    struct parser parser = {.options = options, .table = table};

    opterr = 0;
    *options = (struct options){.output = "."};
    if (count < 2) {
        options->request = REQUEST_USAGE;
        return;
    }
    if (arguments[1][0] == '-') {
        options->request = read_request(commands, arguments);
        return;
    }
    options->command = find_command(commands, arguments[1]);
    accept_options(&parser);
    read_arguments(&parser, count - 1, arguments + 1);
    if (options->request == REQUEST_COMMAND) {
        check_operands(options);
        check_conflicts(options);
    }
}

const char *option_commands(const struct command_option *option, const struct command *commands)
{
    struct buffer names = {0};

    for (const struct command *command = commands; command->name; command++) {
        if (option->commands & command->bit)
            buffer_print(&names, "%s%s", names.length ? " " : "", command->name);
    }
    buffer_add_char(&names, '\0');
    return names.bytes;
}
