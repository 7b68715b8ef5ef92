#include "base/file.h"

#include "base/alloc.h"
#include "base/fatal.h"
#include "base/quote.h"
#include "base/run.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

const char temporary_suffix[] = ".tmp";

/* A file on its way to its place. */
struct replacement {
    const char *path, *temporary;
};

static _Noreturn void fail(const char *action, const char *path)
{
    fatal(STATUS_IO, "cannot %s %s:", action, str_quote(str_from(path)));
}

/* --- reading --- */

static void check_size(const char *path, size_t size)
{
    if (size > MAX_FILE_SIZE)
        fatal(STATUS_INPUT, "%s is larger than %d MiB", str_quote(str_from(path)),
              MAX_FILE_SIZE / 1024 / 1024);
}

/* The size is only a hint: a pipe has none, and a file may grow while it is read. */
static struct str read_all(int file, const char *path, size_t hint)
{
    size_t size = hint + 1, length = 0;
    char *bytes = alloc_zeroed(size, 1);

    for (;;) {
        ssize_t got = read(file, bytes + length, size - length);

        if (got < 0)
            fail("read", path);
        if (got == 0) {
            alloc_release(bytes, size, length);
            return (struct str){bytes, length};
        }
        length += (size_t)got;
        check_size(path, length);
        if (length == size) {
            bytes = alloc_resize(bytes, size, size * 2);
            size *= 2;
        }
    }
}

static struct str read_open_file(int file, const char *path)
{
    struct stat info;

    if (file < 0)
        fail("open", path);
    if (fstat(file, &info) < 0)
        fail("read", path);
    if (!S_ISREG(info.st_mode))
        return read_all(file, path, 4096);
    check_size(path, (size_t)info.st_size);
    return read_all(file, path, (size_t)info.st_size);
}

struct str file_read(const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct str bytes = read_open_file(file, path);

    close(file);
    return bytes;
}

struct str stdin_read(void)
{
    return read_open_file(STDIN_FILENO, "<stdin>");
}

bool file_exists(const char *path, size_t *size)
{
    struct stat info;

    if (stat(path, &info) < 0) {
        if (errno != ENOENT)
            fail("read", path);
        return false;
    }
    if (!S_ISREG(info.st_mode))
        fatal(STATUS_IO, "%s exists and is not a regular file", str_quote(str_from(path)));
    *size = (size_t)info.st_size;
    return true;
}

bool file_equals(const char *path, struct str text)
{
    char piece[64 * 1024];
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t got = 1;

    if (file < 0)
        fail("open", path);
    while (got > 0) {
        got = read(file, piece, sizeof piece);
        if (got < 0)
            fail("read", path);
        if (!str_equal(str_part(text, 0, (size_t)got), (struct str){piece, (size_t)got}))
            break;
        text = str_part(text, (size_t)got, text.length);
    }
    close(file);
    return got == 0 && !text.length;
}

const char *file_resolve(const char *path)
{
    char *resolved = realpath(path, NULL);
    const char *copy;

    if (!resolved)
        return path;
    copy = alloc_copy(str_from(resolved)).data;
    free(resolved);
    return copy;
}

/* --- writing --- */

static bool write_all(int file, struct str text)
{
    while (text.length) {
        ssize_t written = write(file, text.data, text.length);

        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        text = str_part(text, (size_t)written, text.length);
    }
    return true;
}

static struct replacement *add_temporary(const char *path)
{
    struct replacement *list = this_run.temporary.list;

    if (!this_run.temporary.registered && atexit(files_discard) != 0)
        fatal(STATUS_IO, "out of memory");
    this_run.temporary.registered = true;
    this_run.temporary.list = list = alloc_grow(list, this_run.temporary.count, sizeof *list);
    list += this_run.temporary.count;
    list->path = path;
    list->temporary = alloc_printf("%s.%ld%s", path, (long)getpid(), temporary_suffix).data;
    return list;
}

void file_prepare(const char *path, struct str text)
{
    const struct replacement *file = add_temporary(path);
    int out = open(file->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

    if (out < 0)
        fail("create", file->temporary);
    this_run.temporary.count++;
    if (!write_all(out, text) || close(out) < 0)
        fail("write", file->temporary);
}

void files_rename(void)
{
    for (size_t i = 0; i < this_run.temporary.count; i++) {
        const struct replacement *file = &this_run.temporary.list[i];

        if (rename(file->temporary, file->path) < 0)
            fail("replace", file->path);
    }
    this_run.temporary.count = 0;
}

void files_discard(void)
{
    while (this_run.temporary.count)
        unlink(this_run.temporary.list[--this_run.temporary.count].temporary);
}

void file_write(const char *path, struct str text)
{
    file_prepare(file_resolve(path), text);
    files_rename();
}

void file_remove(const char *path)
{
    (void)unlink(path);
}

void file_touch(const char *path)
{
    int file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);

    if (file < 0)
        fail("create", path);
    if (futimens(file, NULL) < 0 || close(file) < 0)
        fail("touch", path);
}

void stdout_write(struct str text)
{
    if (!write_all(STDOUT_FILENO, text))
        fatal(STATUS_IO, "cannot write to standard output:");
}
