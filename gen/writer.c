#include "writer.h"

#include "arena.h"
#include "diag.h"
#include "diff.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A file on its way to its place. */
struct replacement {
    const char *path, *temporary;
};

struct replacements {
    struct replacement *list;
    size_t count;
};

static _Noreturn void fail(const struct replacements *made, const char *doing, const char *path)
{
    int reason = errno;

    for (size_t i = 0; made && i < made->count; i++)
        unlink(made->list[i].temporary);
    errno = reason;
    fatal(STATUS_IO, "cannot %s %s:", doing, quoted(str_from(path)));
}

/* Gives what a path holds; false when nothing is there. Anything but a file is an error: to replace
 * a device or a folder is never what was meant. */
static bool read_existing(const char *path, struct str *text)
{
    struct stat info;

    if (stat(path, &info) < 0) {
        if (errno != ENOENT)
            fail(NULL, "read", path);
        return false;
    }
    if (!S_ISREG(info.st_mode))
        fatal(STATUS_IO, "%s is there already and is not a file", quoted(str_from(path)));
    *text = source_file(path)->text;
    return true;
}

static bool write_all(int file, struct str text)
{
    while (text.length) {
        ssize_t written = write(file, text.at, text.length);

        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        text = str_part(text, (size_t)written, text.length);
    }
    return true;
}

static void write_temporary(struct replacements *made, const char *path, struct str text)
{
    struct replacement replacement = {path, arena_printf("%s.%ld.tmp", path, (long)getpid()).at};
    int file = open(replacement.temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

    if (file < 0)
        fail(made, "make", replacement.temporary);
    made->list = arena_grow(made->list, made->count, sizeof *made->list);
    made->list[made->count++] = replacement;
    if (!write_all(file, text))
        fail(made, "write", replacement.temporary);
    if (close(file) < 0)
        fail(made, "write", replacement.temporary);
}

static const char *path_of(const char *folder, struct str name)
{
    return arena_printf("%s/%.*s", folder, (int)name.length, name.at).at;
}

/* Where a file is to be replaced: behind a symbolic link, what it leads to. */
static const char *resolve(const char *path)
{
    char *resolved = realpath(path, NULL);
    const char *copy;

    if (!resolved)
        return path;
    copy = arena_copy(str_from(resolved)).at;
    free(resolved);
    return copy;
}

static void make_folder(const char *folder)
{
    struct str path = arena_copy(str_from(folder));

    for (size_t i = 1; i <= path.length; i++) {
        char *end = (char *)path.at + i, before = *end;

        if (before != '/' && before != '\0')
            continue;
        *end = '\0';
        if (mkdir(path.at, 0777) < 0 && errno != EEXIST && errno != EISDIR)
            fail(NULL, "make the folder", path.at);
        *end = before;
    }
}

/* The paths of the outputs that differ from their files; NULL for the others. */
static const char **find_changed(const struct outputs *outputs, const char *folder)
{
    const char **changed = arena_alloc(outputs->count, sizeof *changed);

    for (size_t i = 0; i < outputs->count; i++) {
        const char *path = path_of(folder, outputs->list[i].name);
        struct str old;

        if (!read_existing(path, &old))
            changed[i] = path;
        else if (!str_equal(old, outputs->list[i].text))
            changed[i] = resolve(path);
    }
    return changed;
}

void write_outputs(const struct outputs *outputs, const char *folder)
{
    const char **changed = find_changed(outputs, folder);
    struct replacements made = {0};

    make_folder(folder);
    for (size_t i = 0; i < outputs->count; i++) {
        if (changed[i])
            write_temporary(&made, changed[i], outputs->list[i].text);
    }
    for (size_t i = 0; i < made.count; i++) {
        if (rename(made.list[i].temporary, made.list[i].path) < 0)
            fail(&made, "replace", made.list[i].path);
    }
}

bool check_outputs(const struct outputs *outputs, const char *folder)
{
    struct buffer differences = {0};
    bool same = true;

    for (size_t i = 0; i < outputs->count; i++) {
        const struct output *output = &outputs->list[i];
        const char *path = path_of(folder, output->name);
        struct str old = {0};
        bool there = read_existing(path, &old);

        if (there && str_equal(old, output->text))
            continue;
        same = false;
        fprintf(stderr, "%s: %s\n", path, there ? "out of date" : "missing");
        if (there)
            diff_add(&differences, str_from(path), old, arena_printf("%s (new)", path),
                     output->text);
    }
    write_standard_output(buffer_text(&differences));
    return same;
}

void write_standard_output(struct str text)
{
    if (!write_all(STDOUT_FILENO, text))
        fatal(STATUS_IO, "cannot write to standard output:");
}
