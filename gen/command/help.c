#include "command/help.h"

#include "base/alloc.h"
#include "base/status.h"

const struct exit_code exit_codes[] = {
    {STATUS_OK, "done"},
    {STATUS_DIFFERENT, "files are out of date (check); code may stop compiling (diff)"},
    {STATUS_USAGE, "the command line is wrong"},
    {STATUS_INPUT, "a specification, a template or data is wrong; nothing was written"},
    {STATUS_IO, "reading or writing failed"},
    {0, NULL},
};

static void add_command(struct buffer *out, const struct command *command)
{
    buffer_print(out, "  %-8s %-8s  %s\n", command->name, command->operands, command->help);
}

static void add_option(struct buffer *out, const struct command_option *option)
{
    struct str name =
        alloc_printf("%s%s%s %s", option->letter ? option->letter : "", option->letter ? ", " : "",
                     option->name, option->value ? option->value : "");

    buffer_print(out, "  %-20s %s\n", name.data, option->help);
}

void help_add(struct buffer *out, const struct command *commands,
              const struct command_option *options)
{
    buffer_print(out, "gen4xx makes C headers of the HTTP 4xx status codes, and of yours.\n\n"
                      "usage: gen4xx COMMAND [OPTION...]\n\ncommands:\n");
    for (const struct command *command = commands; command->name; command++)
        add_command(out, command);
    buffer_print(out, "\noptions:\n");
    for (const struct command_option *option = options; option->name; option++) {
        add_option(out, option);
        buffer_print(out, "  %-20s (%s)\n", "", option_commands(option, commands));
    }
    buffer_print(out, "  --help, --version\n\nexit codes:\n");
    for (const struct exit_code *code = exit_codes; code->help; code++)
        buffer_print(out, "  %ld  %s\n", code->code, code->help);
    buffer_print(out, "\nexamples:\n"
                      "  gen4xx generate -o src/gen --spec acme.yaml --locale en,nb\n"
                      "  gen4xx show 404 --locale nb\n");
}

void help_add_command(struct buffer *out, const struct command *command,
                      const struct command_option *options)
{
    bool any = false;

    buffer_print(out, "usage: gen4xx %s%s%s [OPTION...]\n\n%s\n", command->name,
                 *command->operands ? " " : "", command->operands, command->help);
    for (const struct command_option *option = options; option->name; option++) {
        if (!(option->commands & command->bit))
            continue;
        buffer_print(out, "%s", any ? "" : "\noptions:\n");
        add_option(out, option);
        any = true;
    }
}

void help_add_short(struct buffer *out)
{
    buffer_print(out, "usage: gen4xx COMMAND [OPTION...]\n\n"
                      "  gen4xx generate -o DIR   makes the headers\n"
                      "  gen4xx check -o DIR      tells whether they are up to date\n"
                      "  gen4xx show 404          prints all that is known of a code\n\n"
                      "'gen4xx --help' lists all commands, 'gen4xx COMMAND --help' the options "
                      "of one.\n");
}
