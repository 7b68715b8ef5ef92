#include "output/depfile.h"

#include <string.h>

/* Adds a path as cc -M writes it: "$" is doubled; a blank, "#" and ":" get a backslash, and so does
 * each backslash just before one of them. */
static void add_path(struct buffer *out, struct str path)
{
    size_t backslashes = 0;

    for (size_t i = 0; i < path.length; i++) {
        char c = path.data[i];

        if (strchr(" \t#:", c)) {
            while (backslashes--)
                buffer_add_char(out, '\\');
            buffer_add_char(out, '\\');
        } else if (c == '$') {
            buffer_add_char(out, '$');
        }
        backslashes = c == '\\' ? backslashes + 1 : 0;
        buffer_add_char(out, c);
    }
}

static bool has_line_break(struct str path)
{
    return memchr(path.data, '\n', path.length) || memchr(path.data, '\r', path.length);
}

bool depfile_add(struct buffer *out, struct str target, const struct str *paths, size_t count)
{
    bool valid = !has_line_break(target);

    add_path(out, target);
    buffer_add_char(out, ':');
    for (size_t i = 0; i < count; i++) {
        valid = valid && !has_line_break(paths[i]);
        buffer_add(out, STR(" \\\n  "));
        add_path(out, paths[i]);
    }
    buffer_add_char(out, '\n');
    return valid;
}
