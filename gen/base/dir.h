/* dir.h - the files of a folder, by their ending. */
#ifndef DIR_H
#define DIR_H

#include "base/str.h"

enum {
    MAX_FOLDER = 10000,  /* files of one folder */
    MAX_FOLDER_DEPTH = 8 /* folders inside one another */
};

bool is_folder(const char *path);

/* The names, without the folder, of the files that have the ending and do not begin with a dot,
 * sorted by bytes. A folder that cannot be read is fatal. */
struct str *folder_files(const char *path, const char *ending, size_t *count);

/* The names of the folders in a folder, likewise; links to folders are none. */
struct str *folder_folders(const char *path, size_t *count);

#endif
