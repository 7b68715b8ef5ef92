/* Preloaded, makes one call of the C library go wrong: the FAULT_AT-th of those that FAULT_CALLS
 * names, counted from 1.
 *
 *     FAULT_CALLS   "open write rename ..."; all that are below when it is not set
 *     FAULT_ERROR   the errno that the call fails with; "kill" sends SIGKILL in its place, "half"
 *                   writes half of what write() was given, then does so
 *     FAULT_FROM    "on": all calls from that one on fail
 *     FAULT_COUNT   a file that the number of calls is written to when the program ends
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static unsigned long calls;

static bool is_meant(const char *name)
{
    const char *wanted = getenv("FAULT_CALLS"), *at = wanted;
    size_t length = strlen(name);

    while (at && (at = strstr(at, name))) {
        if ((at == wanted || at[-1] == ' ') && (!at[length] || at[length] == ' '))
            return true;
        at += length;
    }
    return !wanted;
}

static bool is_turn(const char *name)
{
    const char *at = getenv("FAULT_AT");
    unsigned long wanted = at ? strtoul(at, NULL, 10) : 0;

    if (!is_meant(name))
        return false;
    calls++;
    return wanted && (calls == wanted || (getenv("FAULT_FROM") && calls > wanted));
}

/* Whether the call fails; errno is set then. */
static bool fails(const char *name)
{
    const char *error = getenv("FAULT_ERROR");

    if (!is_turn(name))
        return false;
    if (!error || strcmp(error, "kill") == 0 || strcmp(error, "half") == 0)
        kill(getpid(), SIGKILL);
    errno = atoi(error);
    return true;
}

__attribute__((destructor)) static void report(void)
{
    const char *path = getenv("FAULT_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;

    if (!file)
        return;
    fprintf(file, "%lu\n", calls);
    fclose(file);
}

#define REAL(type, name, ...) ((type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

int open(const char *path, int flags, ...)
{
    va_list arguments;
    mode_t mode;

    va_start(arguments, flags);
    mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return fails("open") ? -1 : REAL(int, open, const char *, int, ...)(path, flags, mode);
}

ssize_t read(int file, void *bytes, size_t size)
{
    return fails("read") ? -1 : REAL(ssize_t, read, int, void *, size_t)(file, bytes, size);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    ssize_t (*real)(int, const void *, size_t) = REAL(ssize_t, write, int, const void *, size_t);
    const char *error = getenv("FAULT_ERROR"), *at = getenv("FAULT_AT");

    if (error && strcmp(error, "half") == 0 && at && calls + 1 == strtoul(at, NULL, 10))
        (void)!real(file, bytes, size / 2);
    return fails("write") ? -1 : real(file, bytes, size);
}

int close(int file)
{
    return fails("close") ? -1 : REAL(int, close, int)(file);
}

int rename(const char *from, const char *to)
{
    return fails("rename") ? -1 : REAL(int, rename, const char *, const char *)(from, to);
}

int mkdir(const char *path, mode_t mode)
{
    return fails("mkdir") ? -1 : REAL(int, mkdir, const char *, mode_t)(path, mode);
}

int flock(int file, int operation)
{
    return fails("flock") ? -1 : REAL(int, flock, int, int)(file, operation);
}

int fstat(int file, struct stat *info)
{
    return fails("fstat") ? -1 : REAL(int, fstat, int, struct stat *)(file, info);
}

int futimens(int file, const struct timespec times[2])
{
    return fails("futimens") ? -1 : REAL(int, futimens, int, const struct timespec *)(file, times);
}

int stat(const char *path, struct stat *info)
{
    return fails("stat") ? -1 : REAL(int, stat, const char *, struct stat *)(path, info);
}

int unlink(const char *path)
{
    return fails("unlink") ? -1 : REAL(int, unlink, const char *)(path);
}

DIR *opendir(const char *path)
{
    return fails("opendir") ? NULL : REAL(DIR *, opendir, const char *)(path);
}

struct dirent *readdir(DIR *folder)
{
    return fails("readdir") ? NULL : REAL(struct dirent *, readdir, DIR *)(folder);
}

/* Memory. dlsym() itself takes some, so that glibc's own names are called. */

extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t),
    *__libc_memalign(size_t, size_t);

void *malloc(size_t size)
{
    return fails("malloc") ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails("calloc") ? NULL : __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
    return fails("realloc") ? NULL : __libc_realloc(block, size);
}

int posix_memalign(void **block, size_t alignment, size_t size)
{
    void *taken = fails("posix_memalign") ? NULL : __libc_memalign(alignment, size);

    if (taken)
        *block = taken;
    return taken ? 0 : ENOMEM;
}
