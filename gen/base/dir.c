#include "base/dir.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/inputs.h"

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

static bool has_ending(const char *folder, struct str name, const char *ending)
{
    (void)folder;
    return str_ends(name, ending);
}

static bool is_real_folder(const char *folder, struct str name, const char *ending)
{
    struct stat info;

    (void)ending;
    return lstat(arena_printf("%s/%s", folder, name.at).at, &info) == 0 && S_ISDIR(info.st_mode);
}

static struct str *list_folder(const char *path, const char *ending, size_t *count,
                               bool (*wanted)(const char *, struct str, const char *))
{
    DIR *folder = opendir(path);
    struct str *names = NULL;
    size_t found = 0;
    const struct dirent *entry;

    if (!folder)
        fatal(STATUS_IO, "cannot open the folder %s:", quoted(str_from(path)));
    inputs_add(path);
    while (errno = 0, (entry = readdir(folder))) {
        struct str name = str_from(entry->d_name);

        if (entry->d_name[0] == '.' || !wanted(path, name, ending))
            continue;
        if (found == MAX_FOLDER)
            fatal(STATUS_INPUT, "more than %d files in %s", MAX_FOLDER, quoted(str_from(path)));
        names = arena_grow(names, found, sizeof *names);
        names[found++] = arena_copy(name);
    }
    if (errno)
        fatal(STATUS_IO, "cannot read the folder %s:", quoted(str_from(path)));
    closedir(folder);
    if (found)
        qsort(names, found, sizeof *names, compare);
    *count = found;
    return names;
}

struct str *folder_files(const char *path, const char *ending, size_t *count)
{
    return list_folder(path, ending, count, has_ending);
}

struct str *folder_folders(const char *path, size_t *count)
{
    return list_folder(path, "", count, is_real_folder);
}
