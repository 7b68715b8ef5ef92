#include "output/writer.h"

#include "base/alloc.h"
#include "base/checksum.h"
#include "base/diag.h"
#include "output/diff.h"

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

/* So many bytes of changes wait in memory until all is rendered; what is more waits beside its
 * place. */
enum { HELD = 64 * 1024 * 1024 };

/* A file on its way to its place. */
struct replacement {
    const char *path, *temporary;
};

/* Those that are written and not yet moved. However the run ends, they do not stay. */
static struct replacement *pending;
static size_t pending_count;

static void remove_pending(void)
{
    while (pending_count)
        unlink(pending[--pending_count].temporary);
}

static _Noreturn void fail(const char *doing, const char *path)
{
    fatal(STATUS_IO, "cannot %s %s:", doing, quoted(str_from(path)));
}

/* --- files --- */

/* Whether a path holds a file; false when nothing is there. Anything else is an error: to replace a
 * device or a folder is never what was meant. */
static bool is_file(const char *path, off_t *size)
{
    struct stat info;

    if (stat(path, &info) < 0) {
        if (errno != ENOENT)
            fail("read", path);
        return false;
    }
    if (!S_ISREG(info.st_mode))
        fatal(STATUS_IO, "%s is there already and is not a file", quoted(str_from(path)));
    *size = info.st_size;
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

static void write_temporary(const char *path, struct str text)
{
    struct replacement replacement = {
        path, arena_printf("%s.%ld%s", path, (long)getpid(), temporary_ending).at};
    static bool registered;
    int file;

    if (!registered && atexit(remove_pending) != 0)
        fatal(STATUS_IO, "out of memory");
    registered = true;
    pending = arena_grow(pending, pending_count, sizeof *pending);
    file = open(replacement.temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0)
        fail("make", replacement.temporary);
    pending[pending_count++] = replacement;
    if (!write_all(file, text) || close(file) < 0)
        fail("write", replacement.temporary);
}

static void move_into_place(void)
{
    for (size_t i = 0; i < pending_count; i++) {
        if (rename(pending[i].temporary, pending[i].path) < 0)
            fail("replace", pending[i].path);
    }
    pending_count = 0;
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

/* --- folders --- */

static void make_folder(const char *folder)
{
    struct str path = arena_copy(str_from(folder));

    for (size_t i = 1; i <= path.length; i++) {
        char *end = (char *)path.at + i, before = *end;

        if (before != '/' && before != '\0')
            continue;
        *end = '\0';
        if (mkdir(path.at, 0777) < 0 && errno != EEXIST && errno != EISDIR)
            fail("make the folder", path.at);
        *end = before;
    }
}

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

/* --- writing --- */

/* An output that differs from its file. */
struct change {
    const char *path;
    struct str text;
};

struct writing {
    struct receiver receiver;
    const char *folder;
    int lock;
    struct change *changes;
    size_t change_count;
    size_t held; /* bytes of the changes' texts */
};

/* The file is read in pieces, and not at all when its size tells enough. */
static bool has_text(const char *path, struct str text)
{
    static char piece[64 * 1024];
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

/* From the first look at the folder on, and not while specifications are read, which may come out
 * of another run. */
static void lock(struct writing *writing)
{
    if (writing->lock < 0)
        writing->lock = lock_folder(writing->folder);
}

static void write_changes(struct writing *writing)
{
    make_folder(writing->folder);
    lock(writing);
    for (size_t i = 0; i < writing->change_count; i++) {
        struct str text = writing->changes[i].text;

        write_temporary(writing->changes[i].path, text);
        arena_release((char *)text.at, text.length + 1, 0);
    }
    writing->change_count = writing->held = 0;
}

static void take_to_write(struct receiver *receiver, struct output *output, struct str text)
{
    struct writing *writing = (struct writing *)receiver;
    const char *path = output_path(writing->folder, output);
    off_t size;

    lock(writing);
    if (is_file(path, &size)) {
        if ((size_t)size == text.length && has_text(path, text))
            return;
        path = resolve(path);
    }
    writing->changes =
        arena_grow(writing->changes, writing->change_count, sizeof *writing->changes);
    writing->changes[writing->change_count++] = (struct change){path, arena_copy(text)};
    writing->held += text.length;
    output->written = true;
    if (writing->held > HELD)
        write_changes(writing);
}

struct receiver *writing_start(const char *folder)
{
    struct writing *writing = arena_alloc(1, sizeof *writing);

    *writing = (struct writing){.receiver = {take_to_write}, .folder = folder, .lock = -1};
    return &writing->receiver;
}

void writing_finish(struct receiver *receiver, const struct outputs *outputs)
{
    struct writing *writing = (struct writing *)receiver;

    write_changes(writing);
    move_into_place();
    if (writing->lock >= 0)
        remove_left_over(outputs, writing->folder);
    writing_abandon(receiver);
}

void writing_abandon(struct receiver *receiver)
{
    struct writing *writing = (struct writing *)receiver;

    remove_pending();
    if (writing->lock >= 0)
        close(writing->lock);
    writing->lock = -1;
}

/* --- checking --- */

struct checking {
    struct receiver receiver;
    const char *folder;
    bool quiet, different;
};

static const char *fault_of(bool there, struct str old)
{
    if (!there)
        return "missing";
    if (seal_of(old) == SEAL_BROKEN)
        return "edited by hand: its content is not that of the hash in it";
    return "out of date";
}

static void take_to_check(struct receiver *receiver, struct output *output, struct str text)
{
    struct checking *checking = (struct checking *)receiver;
    const char *path = output_path(checking->folder, output);
    struct buffer difference = {0};
    struct str old = {0};
    off_t size;
    bool there = is_file(path, &size);

    if (there)
        old = file_bytes(path);
    if (there && str_equal(old, text))
        return;
    checking->different = true;
    if (checking->quiet)
        return;
    fprintf(stderr, "%s: %s\n", path, fault_of(there, old));
    if (there)
        diff_add(&difference, str_from(path), old, arena_printf("%s (new)", path), text);
    write_standard_output(buffer_text(&difference));
}

struct receiver *checking_start(const char *folder, bool quiet)
{
    struct checking *checking = arena_alloc(1, sizeof *checking);

    *checking = (struct checking){.receiver = {take_to_check}, .folder = folder, .quiet = quiet};
    return &checking->receiver;
}

bool checking_finish(const struct receiver *receiver)
{
    return !((const struct checking *)receiver)->different;
}

/* --- other files --- */

void write_file(const char *path, struct str text)
{
    write_temporary(resolve(path), text);
    move_into_place();
}

void touch_file(const char *path)
{
    int file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);

    if (file < 0)
        fail("make", path);
    if (futimens(file, NULL) < 0 || close(file) < 0)
        fail("touch", path);
}

void write_standard_output(struct str text)
{
    if (!write_all(STDOUT_FILENO, text))
        fatal(STATUS_IO, "cannot write to standard output:");
}
