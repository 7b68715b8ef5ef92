/* file.h - reading and writing files. A failure is fatal. */
#ifndef FILE_H
#define FILE_H

#include "base/str.h"

enum { MAX_FILE_SIZE = 256 * 1024 * 1024 }; /* bytes of a file that is read */

/* The bytes of a file. */
struct str file_read(const char *path);

/* The bytes of standard input. */
struct str stdin_read(void);

/* Whether there is a file at the path, and its size in bytes. False if nothing is there. Fatal if
 * there is anything else: replacing a device or a directory is never intended. */
bool file_exists(const char *path, size_t *size);

/* Whether a file has this content. It is read in pieces. */
bool file_equals(const char *path, struct str text);

/* The path that a symbolic link leads to; other paths are returned as they are. */
const char *file_resolve(const char *path);

/* Writes a file next to its path as PATH.PID.tmp. files_rename() puts all such files in place;
 * files_discard() removes them, and so does the end of the run, however it comes. */
void file_prepare(const char *path, struct str text);
void files_rename(void);
void files_discard(void);

/* What ends the name of a file that is being written. */
extern const char temporary_suffix[];

/* Replaces one file at once, or the file that a symbolic link leads to. */
void file_write(const char *path, struct str text);

/* Removes a file; a failure is ignored. */
void file_remove(const char *path);

/* Creates a file if it is missing and sets its time to now. */
void file_touch(const char *path);

/* Writes to standard output. */
void stdout_write(struct str text);

#endif
