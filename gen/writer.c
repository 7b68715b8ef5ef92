#include "writer.h"

#include "arena.h"
#include "diag.h"
#include "diff.h"
#include "seal.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static const char temporary_ending[] = ".tmp";

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
    *text = file_bytes(path);
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
    struct replacement replacement = {
        path, arena_printf("%s.%ld%s", path, (long)getpid(), temporary_ending).at};
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

static void move_into_place(const struct replacements *made)
{
    for (size_t i = 0; i < made->count; i++) {
        if (rename(made->list[i].temporary, made->list[i].path) < 0)
            fail(made, "replace", made->list[i].path);
    }
}

/* --- one run at a time --- */

/* Waits for other runs into the folder. Where the file system has no locks, as some that lie on
 * another machine, there is no wait: -1. */
static int lock_folder(const char *folder)
{
    int file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int result;

    if (file < 0)
        return -1;
    do
        result = flock(file, LOCK_EX);
    while (result < 0 && errno == EINTR);
    if (result == 0)
        return file;
    close(file);
    return -1;
}

/* Whether a name is that of an output with ".NUMBER.tmp" behind it. */
static bool is_left_over(const struct outputs *outputs, struct str name)
{
    size_t end = name.length;

    if (!str_ends(name, temporary_ending))
        return false;
    end -= sizeof temporary_ending - 1;
    while (end && is_digit(name.at[end - 1]))
        end--;
    if (!end || name.at[end - 1] != '.')
        return false;
    name = str_part(name, 0, end - 1);
    for (size_t i = 0; i < outputs->count; i++) {
        if (str_equal(outputs->list[i].name, name))
            return true;
    }
    return false;
}

/* Only who has the lock may: all that lies there is then left over from a run that was killed. */
static void remove_left_over(const struct outputs *outputs, const char *path)
{
    DIR *folder = opendir(path);
    const struct dirent *entry;

    while (folder && (entry = readdir(folder))) {
        if (is_left_over(outputs, str_from(entry->d_name)))
            unlink(arena_printf("%s/%s", path, entry->d_name).at);
    }
    if (folder)
        closedir(folder);
}

/* --- outputs --- */

/* Where an output has to be written; NULL when its file is what it must be. */
static const char *find_change(const struct output *output, const char *folder)
{
    const char *path = output_path(folder, output);
    struct str old;
    bool same;

    if (!read_existing(path, &old))
        return path;
    same = str_equal(old, output->text);
    arena_release((char *)old.at, old.length, 0);
    return same ? NULL : resolve(path);
}

/* All files are looked at before one is written: what is wrong with one harms no other. */
static void replace_changed(struct outputs *outputs, const char *folder)
{
    const char **changed = arena_alloc(outputs->count, sizeof *changed);
    struct replacements made = {0};

    for (size_t i = 0; i < outputs->count; i++)
        changed[i] = find_change(&outputs->list[i], folder);
    for (size_t i = 0; i < outputs->count; i++) {
        outputs->list[i].written = changed[i] != NULL;
        if (changed[i])
            write_temporary(&made, changed[i], outputs->list[i].text);
    }
    move_into_place(&made);
}

void write_outputs(struct outputs *outputs, const char *folder)
{
    int lock;

    make_folder(folder);
    lock = lock_folder(folder);
    if (lock >= 0)
        remove_left_over(outputs, folder);
    replace_changed(outputs, folder);
    if (lock >= 0)
        close(lock);
}

static const char *fault_of(bool there, struct str old)
{
    if (!there)
        return "missing";
    if (seal_of(old) == SEAL_BROKEN)
        return "edited by hand: its content is not that of the hash in it";
    return "out of date";
}

bool check_outputs(const struct outputs *outputs, const char *folder, bool quiet)
{
    struct buffer differences = {0};
    bool same = true;

    for (size_t i = 0; i < outputs->count; i++) {
        const struct output *output = &outputs->list[i];
        const char *path = output_path(folder, output);
        struct str old = {0};
        bool there = read_existing(path, &old);

        if (there && str_equal(old, output->text))
            continue;
        same = false;
        if (quiet)
            continue;
        fprintf(stderr, "%s: %s\n", path, fault_of(there, old));
        if (there)
            diff_add(&differences, str_from(path), old, arena_printf("%s (new)", path),
                     output->text);
    }
    write_standard_output(buffer_text(&differences));
    return same;
}

/* --- other files --- */

void write_file(const char *path, struct str text)
{
    struct replacements made = {0};

    write_temporary(&made, resolve(path), text);
    move_into_place(&made);
}

void touch_file(const char *path)
{
    int file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);

    if (file < 0)
        fail(NULL, "make", path);
    if (futimens(file, NULL) < 0 || close(file) < 0)
        fail(NULL, "touch", path);
}

void write_standard_output(struct str text)
{
    if (!write_all(STDOUT_FILENO, text))
        fatal(STATUS_IO, "cannot write to standard output:");
}
