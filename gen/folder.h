/* folder.h - the files of a folder, by their ending. */
#ifndef FOLDER_H
#define FOLDER_H

#include "str.h"

enum { MAX_FOLDER = 10000 }; /* files with the ending in one folder */

bool is_folder(const char *path);

/* The names, without the folder, of the files that have the ending and do not begin with a dot,
 * sorted by bytes. A folder that cannot be read is fatal. */
struct str *folder_files(const char *path, const char *ending, size_t *count);

#endif
