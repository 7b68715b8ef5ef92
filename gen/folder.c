#include "folder.h"

#include "arena.h"
#include "diag.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

static int compare(const void *a, const void *b)
{
    return str_compare(*(const struct str *)a, *(const struct str *)b);
}

bool is_folder(const char *path)
{
    struct stat info;

    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

struct str *folder_files(const char *path, const char *ending, size_t *count)
{
    DIR *folder = opendir(path);
    struct str *names = NULL;
    const struct dirent *entry;

    if (!folder)
        fatal(STATUS_IO, "cannot open the folder %s:", quoted(str_from(path)));
    *count = 0;
    while (errno = 0, (entry = readdir(folder))) {
        struct str name = str_from(entry->d_name);

        if (entry->d_name[0] == '.' || !str_ends(name, ending))
            continue;
        if (*count == MAX_FOLDER)
            fatal(STATUS_INPUT, "more than %d files in %s", MAX_FOLDER, quoted(str_from(path)));
        names = arena_grow(names, *count, sizeof *names);
        names[(*count)++] = arena_copy(name);
    }
    if (errno)
        fatal(STATUS_IO, "cannot read the folder %s:", quoted(str_from(path)));
    closedir(folder);
    if (*count)
        qsort(names, *count, sizeof *names, compare);
    return names;
}
