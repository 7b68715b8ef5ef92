#include "command/command_line.h"

#include <string.h>

struct str command_line_path(struct str path)
{
    size_t start = path.length;

    if (!str_starts(path, "/"))
        return path;
    while (path.data[start - 1] != '/')
        start--;
    return str_part(path, start, path.length);
}

/* Whether a shell takes every character of a text as it is. */
static bool is_plain(struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];

        if (!is_letter(c) && !is_digit(c) && !strchr("_-./,+:@", c) && !(c & 0x80))
            return false;
    }
    return text.length > 0;
}

void command_line_add(struct buffer *out, const char *option, struct str value)
{
    buffer_print(out, " %s ", option);
    if (is_plain(value)) {
        buffer_add(out, value);
        return;
    }
    buffer_add_char(out, '\'');
    for (size_t i = 0; i < value.length; i++) {
        if (value.data[i] == '\'')
            buffer_add(out, STR("'\\''"));
        else
            buffer_add_char(out, value.data[i]);
    }
    buffer_add_char(out, '\'');
}

static void add_list(struct buffer *out, const char *option, const struct str_list *list)
{
    struct buffer joined = {0};

    for (size_t i = 0; i < list->count; i++)
        buffer_print(&joined, "%s%.*s", i ? "," : "", STR_ARGS(list->items[i]));
    if (list->count)
        command_line_add(out, option, buffer_text(&joined));
}

static void add_text(struct buffer *out, const char *option, const char *value)
{
    if (value)
        command_line_add(out, option, str_from(value));
}

static void add_path(struct buffer *out, const char *option, const char *path)
{
    if (path)
        command_line_add(out, option, command_line_path(str_from(path)));
}

struct str command_line_text(const struct options *options)
{
    struct buffer out = {0};

    buffer_print(&out, "gen4xx generate%s", options->no_builtin ? " --no-builtin" : "");
    for (size_t i = 0; i < options->specs.count; i++)
        add_path(&out, "--spec", options->specs.items[i]);
    add_list(&out, "--owner", &options->owners);
    add_list(&out, "--locale", &options->locales);
    add_text(&out, "--prefix", options->prefix);
    add_text(&out, "--set", options->set);
    add_path(&out, "--templates", options->templates);
    return buffer_text(&out);
}
