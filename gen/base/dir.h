/* dir.h - directories. */
#ifndef DIR_H
#define DIR_H

#include "base/str.h"

enum {
    MAX_DIR_ENTRIES = 10000, /* files of one directory that is read */
    MAX_DIR_DEPTH = 8        /* directories inside one another */
};

bool is_dir(const char *path);

/* Calls a function with the name of each entry, in no order. False, with errno set, if the
 * directory cannot be read. */
bool dir_visit(const char *path, void (*visit)(void *context, struct str name), void *context);

/* The names of the files that have this suffix and do not begin with a dot, sorted by bytes. The
 * directory becomes an input of the run. A directory that cannot be read is fatal. */
struct str *dir_files(const char *path, const char *suffix, size_t *count);

/* The names of the directories in a directory, likewise. Links to directories do not count. */
struct str *dir_subdirs(const char *path, size_t *count);

/* Creates a directory and its parents. A failure is fatal. */
void dir_create(const char *path);

/* Waits until no other process holds the lock of the directory. Returns -1, without a lock, where
 * the directory does not exist or its file system, such as a network share, has no locks. */
int dir_lock(const char *path);

/* Releases a lock; -1 is none. */
void dir_unlock(int lock);

#endif
