#include "base/dir.h"

#include "base/alloc.h"
#include "base/fatal.h"
#include "base/inputs.h"
#include "base/quote.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

bool is_dir(const char *path)
{
    struct stat info;

    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

bool dir_visit(const char *path, void (*visit)(void *context, struct str name), void *context)
{
    DIR *dir = opendir(path);
    const struct dirent *entry;
    int reason;

    if (!dir)
        return false;
    while (errno = 0, (entry = readdir(dir)))
        visit(context, str_from(entry->d_name));
    reason = errno;
    closedir(dir);
    errno = reason;
    return reason == 0;
}

/* --- listing --- */

struct listing {
    const char *path, *suffix;
    bool dirs; /* directories instead of files */
    struct str *names;
    size_t count;
};

static bool is_wanted(const struct listing *listing, struct str name)
{
    struct stat info;

    if (str_starts(name, "."))
        return false;
    if (!listing->dirs)
        return str_ends(name, listing->suffix);
    return lstat(alloc_printf("%s/%s", listing->path, name.data).data, &info) == 0 &&
           S_ISDIR(info.st_mode);
}

static void add_entry(void *context, struct str name)
{
    struct listing *listing = context;

    if (!is_wanted(listing, name))
        return;
    if (listing->count == MAX_DIR_ENTRIES)
        fatal(STATUS_INPUT, "more than %d files in %s", MAX_DIR_ENTRIES,
              str_quote(str_from(listing->path)));
    listing->names = alloc_grow(listing->names, listing->count, sizeof name);
    listing->names[listing->count++] = alloc_copy(name);
}

static int compare(const void *a, const void *b)
{
    return str_compare(*(const struct str *)a, *(const struct str *)b);
}

static struct str *list_dir(struct listing *listing, size_t *count)
{
    inputs_add(listing->path);
    if (!dir_visit(listing->path, add_entry, listing))
        fatal(STATUS_IO, "cannot read the directory %s:", str_quote(str_from(listing->path)));
    if (listing->count)
        qsort(listing->names, listing->count, sizeof *listing->names, compare);
    *count = listing->count;
    return listing->names;
}

struct str *dir_files(const char *path, const char *suffix, size_t *count)
{
    struct listing listing = {.path = path, .suffix = suffix};

    return list_dir(&listing, count);
}

struct str *dir_subdirs(const char *path, size_t *count)
{
    struct listing listing = {.path = path, .dirs = true};

    return list_dir(&listing, count);
}

/* --- writing --- */

void dir_create(const char *path)
{
    struct str copy = alloc_copy(str_from(path));

    for (size_t i = 1; i <= copy.length; i++) {
        char *end = (char *)copy.data + i, c = *end;

        if (c != '/' && c != '\0')
            continue;
        *end = '\0';
        if (mkdir(copy.data, 0777) < 0 && errno != EEXIST && errno != EISDIR)
            fatal(STATUS_IO, "cannot create the directory %s:", str_quote(str_from(copy.data)));
        *end = c;
    }
}

int dir_lock(const char *path)
{
    int lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int result;

    if (lock < 0)
        return -1;
    do
        result = flock(lock, LOCK_EX);
    while (result < 0 && errno == EINTR);
    if (result == 0)
        return lock;
    close(lock);
    return -1;
}

void dir_unlock(int lock)
{
    if (lock >= 0)
        close(lock);
}
