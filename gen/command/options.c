#include "command/options.h"

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/fatal.h"
#include "base/file.h"
#include "base/quote.h"
#include "base/status.h"
#include "base/suggest.h"
#include "base/version.h"
#include "command/help.h"
#include "output/writer.h"
#include "spec/format.h"

#include <stdlib.h>
#include <string.h>

static void set_spec(struct options *options, const char *value)
{
    struct list_of_texts *specs = &options->specs;

    specs->items = alloc_grow(specs->items, specs->count, sizeof *specs->items);
    specs->items[specs->count++] = value;
}

static void set_no_builtin(struct options *options, const char *value)
{
    (void)value;
    options->no_builtin = true;
}

static void set_output(struct options *options, const char *value)
{
    options->output = value;
}

/* Adds what stands between commas. */
static void add_parts(struct str **list, size_t *count, const char *value)
{
    struct str rest = str_from(value);

    while (rest.length) {
        const char *comma = memchr(rest.data, ',', rest.length);
        size_t length = comma ? (size_t)(comma - rest.data) : rest.length;

        *list = alloc_grow(*list, *count, sizeof **list);
        (*list)[(*count)++] = str_part(rest, 0, length);
        rest = str_part(rest, length + 1, rest.length);
    }
}

static void set_owners(struct options *options, const char *value)
{
    add_parts(&options->owners, &options->owner_count, value);
}

static void set_locales(struct options *options, const char *value)
{
    add_parts(&options->locales, &options->locale_count, value);
}

static void set_prefix(struct options *options, const char *value)
{
    const char *fault = identifier_fault(str_from(value));

    if (fault)
        fatal(STATUS_USAGE, "a prefix %s, unlike %s", fault, str_quote(str_from(value)));
    options->prefix = value;
}

static void set_set(struct options *options, const char *value)
{
    options->set = value;
}

static void set_templates(struct options *options, const char *value)
{
    options->templates = value;
}

static void set_data(struct options *options, const char *value)
{
    options->data = value;
}

static void set_one(struct options *options, const char *value)
{
    options->stdout_name = value;
}

static void set_depfile(struct options *options, const char *value)
{
    options->depfile = value;
}

static void set_stamp(struct options *options, const char *value)
{
    options->stamp = value;
}

static void set_list_inputs(struct options *options, const char *value)
{
    (void)value;
    options->list_inputs = true;
}

static void set_list_outputs(struct options *options, const char *value)
{
    (void)value;
    options->list_outputs = true;
}

static void set_quiet(struct options *options, const char *value)
{
    (void)value;
    options->quiet = true;
}

static void set_verbose(struct options *options, const char *value)
{
    (void)value;
    options->verbose = true;
}

const struct option option_table[] = {
    {"--output", "-o", "DIR", "generate check",
     "The folder of the generated files (default: this one).", set_output},
    {"--spec", NULL, "FILE|DIR", "generate check lint dump show explain",
     "Adds a specification; all *.yaml of a folder; - is standard input.", set_spec},
    {"--no-builtin", NULL, NULL, "generate check lint dump show explain",
     "Leaves the built-in specification out.", set_no_builtin},
    {"--owner", NULL, "ID,...", "generate check lint dump show explain",
     "Only these owners' codes, in this precedence; * is all the rest.", set_owners},
    {"--locale", NULL, "TAG,...", "generate check dump show",
     "Only these languages, in this order (default: all).", set_locales},
    {"--prefix", NULL, "NAME", "generate check dump",
     "What all names begin with, in place of http4xx.", set_prefix},
    {"--set", NULL, "NAME", "generate check",
     "Renders other built-in templates than the C headers'; or none.", set_set},
    {"--templates", NULL, "DIR", "generate check",
     "Templates that add to the built-in ones or replace them.", set_templates},
    {"--stdout", NULL, "NAME", "generate", "Prints the file of that name and writes none.",
     set_one},
    {"--depfile", NULL, "FILE", "generate", "Writes what was read as a rule for make or ninja.",
     set_depfile},
    {"--stamp", NULL, "FILE", "generate", "Touches a file at the end, whatever was written.",
     set_stamp},
    {"--list-outputs", NULL, NULL, "generate", "Prints the paths of the files; writes none.",
     set_list_outputs},
    {"--list-inputs", NULL, NULL, "generate", "Prints the paths of what was read; writes none.",
     set_list_inputs},
    {"--data", NULL, "FILE", "render", "The YAML file that the template is rendered with.",
     set_data},
    {"--quiet", "-q", NULL, "generate check", "Says nothing but errors.", set_quiet},
    {"--verbose", "-v", NULL, "generate check", "Says what was read, written and left alone.",
     set_verbose},
    {0},
};

/* Whether a word is among others that stand with blanks between them. */
static bool has_word(const char *words, const char *word)
{
    size_t length = strlen(word);

    while (strncmp(words, word, length) != 0 || (words[length] != ' ' && words[length])) {
        words = strchr(words, ' ');
        if (!words)
            return false;
        words++;
    }
    return true;
}

bool command_has_option(const struct command *command, const struct option *option)
{
    return has_word(option->commands, command->name);
}

static const struct command *find_command(const char *name)
{
    struct suggestion nearest;

    suggestion_start(&nearest, str_from(name));
    for (const struct command *command = commands; command->name; command++) {
        if (strcmp(command->name, name) == 0)
            return command;
        suggestion_try(&nearest, str_from(command->name));
    }
    fatal(STATUS_USAGE, "no command %s%s; 'gen4xx --help' lists them", str_quote(str_from(name)),
          suggestion_hint(&nearest));
}

/* Finds the option that an argument names, and a value that stands behind its = in `*value`. */
static const struct option *find_option(const char *argument, const char **value)
{
    const char *equals = argument[1] == '-' ? strchr(argument, '=') : NULL;
    struct str name =
        str_part(str_from(argument), 0, equals ? (size_t)(equals - argument) : strlen(argument));
    struct suggestion nearest;

    *value = equals ? equals + 1 : NULL;
    suggestion_start(&nearest, name);
    for (const struct option *option = option_table; option->name; option++) {
        suggestion_try(&nearest, str_from(option->name));
        if (str_is(name, option->name) || (option->letter && str_is(name, option->letter)))
            return option;
    }
    fatal(STATUS_USAGE, "no option %s%s; 'gen4xx --help' lists them", str_quote(name),
          suggestion_hint(&nearest));
}

/* Reads the option at `i` and returns the place of its last word. */
static int read_option(struct options *options, int i, int count, char **arguments)
{
    const char *value;
    const struct option *option = find_option(arguments[i], &value);

    if (!command_has_option(options->command, option))
        fatal(STATUS_USAGE, "'%s' has no option '%s'", options->command->name, option->name);
    if (value && !option->value)
        fatal(STATUS_USAGE, "'%s' takes no value", option->name);
    if (!value && option->value) {
        if (++i == count)
            fatal(STATUS_USAGE, "'%s' needs a value: %s", option->name, option->value);
        value = arguments[i];
    }
    option->set(options, value);
    return i;
}

static void read_operand(struct options *options, const char *argument)
{
    if (options->operand_count == options->command->operand_count)
        fatal(STATUS_USAGE, "'%s' has no use for %s", options->command->name,
              str_quote(str_from(argument)));
    options->operands[options->operand_count++] = argument;
}

static _Noreturn void answer(const struct buffer *text, enum status status)
{
    stdout_write(buffer_text(text));
    exit((int)status);
}

static bool asks_for_help(const char *argument)
{
    return strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0;
}

/* Answers a command line that asks for the program, not for its work. */
static void answer_questions(int count, char **arguments)
{
    struct buffer out = {0};

    if (count < 2) {
        help_add_short(&out);
        answer(&out, STATUS_USAGE);
    }
    for (int i = 1; i < count && strcmp(arguments[i], "--") != 0; i++) {
        if (strcmp(arguments[i], "--version") == 0) {
            buffer_print(&out, "gen4xx " GEN4XX_VERSION "\n");
            answer(&out, STATUS_OK);
        }
        if (asks_for_help(arguments[i])) {
            if (i == 1)
                help_add(&out);
            else
                help_add_command(&out, find_command(arguments[1]));
            answer(&out, STATUS_OK);
        }
    }
}

/* What cannot be said in one breath. */
static void check_combination(const struct options *options)
{
    if (options->quiet && options->verbose)
        fatal(STATUS_USAGE, "'--quiet' or '--verbose', not both");
    if (options->stdout_name && (options->list_inputs || options->list_outputs))
        fatal(STATUS_USAGE, "'--stdout' or a list, not both");
    if (options->stdout_name && options->depfile && !options->stamp)
        fatal(STATUS_USAGE, "'--depfile' needs '--stamp' beside '--stdout', for its target");
}

void options_read(struct options *options, int count, char **arguments)
{
    bool only_operands = false;

    answer_questions(count, arguments);
    *options = (struct options){.output = "."};
    options->command = find_command(arguments[1]);
    for (int i = 2; i < count; i++) {
        if (!only_operands && strcmp(arguments[i], "--") == 0)
            only_operands = true;
        else if (!only_operands && arguments[i][0] == '-' && arguments[i][1])
            i = read_option(options, i, count, arguments);
        else
            read_operand(options, arguments[i]);
    }
    if (options->operand_count < options->command->operand_count)
        fatal(STATUS_USAGE, "'%s' needs %s", options->command->name, options->command->operands);
    check_combination(options);
}

struct str shown_path(struct str path)
{
    size_t start = path.length;

    if (!str_starts(path, "/"))
        return path;
    while (path.data[start - 1] != '/')
        start--;
    return str_part(path, start, path.length);
}

/* Adds a word as a shell reads it, with its path as it is shown. */
static void add_word(struct buffer *out, const char *option, struct str word)
{
    bool plain;

    word = shown_path(word);
    plain = word.length > 0;
    for (size_t i = 0; i < word.length; i++)
        plain = plain && (is_letter(word.data[i]) || is_digit(word.data[i]) ||
                          strchr("_-./,+:@", word.data[i]) || (word.data[i] & 0x80));
    buffer_print(out, " %s %s", option, plain ? "" : "'");
    for (size_t i = 0; i < word.length; i++) {
        if (word.data[i] == '\'')
            buffer_add(out, STR("'\\''"));
        else
            buffer_add_char(out, word.data[i]);
    }
    buffer_add(out, plain ? STR("") : STR("'"));
}

static void add_words(struct buffer *out, const char *option, const struct str *words, size_t count)
{
    struct buffer joined = {0};

    for (size_t i = 0; i < count; i++)
        buffer_print(&joined, "%s%.*s", i ? "," : "", (int)words[i].length, words[i].data);
    if (count)
        add_word(out, option, buffer_text(&joined));
}

struct str options_command_line(const struct options *options)
{
    struct buffer out = {0};

    buffer_print(&out, "gen4xx generate%s", options->no_builtin ? " --no-builtin" : "");
    for (size_t i = 0; i < options->specs.count; i++)
        add_word(&out, "--spec", str_from(options->specs.items[i]));
    add_words(&out, "--owner", options->owners, options->owner_count);
    add_words(&out, "--locale", options->locales, options->locale_count);
    if (options->prefix)
        add_word(&out, "--prefix", str_from(options->prefix));
    if (options->set)
        add_word(&out, "--set", str_from(options->set));
    if (options->templates)
        add_word(&out, "--templates", str_from(options->templates));
    return buffer_text(&out);
}
