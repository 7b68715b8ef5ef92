#include "templates.h"

#include "arena.h"
#include "embedded.h"
#include "folder.h"

#include <stdlib.h>
#include <string.h>

static const char ending[] = ".mustache";

static struct template_file *find(const struct templates *templates, struct str name)
{
    for (size_t i = 0; i < templates->count; i++) {
        if (str_equal(templates->files[i].name, name))
            return &templates->files[i];
    }
    return NULL;
}

static int compare(const void *a, const void *b)
{
    const struct template_file *left = a, *right = b;

    return str_compare(left->name, right->name);
}

static void add(struct templates *templates, struct template_file file)
{
    struct template_file *known = find(templates, file.name);

    if (known) {
        *known = file;
        return;
    }
    templates->files = arena_grow(templates->files, templates->count, sizeof *templates->files);
    templates->files[templates->count++] = file;
    qsort(templates->files, templates->count, sizeof *templates->files, compare);
}

static struct str without_ending(struct str name)
{
    return str_part(name, 0, name.length - (sizeof ending - 1));
}

void templates_add_embedded(struct templates *templates)
{
    static const char folder[] = "templates/";

    for (size_t i = 0; i < embedded_count(); i++) {
        struct embedded file = embedded_at(i);
        struct str name = str_from(file.name);

        if (!str_starts(name, folder))
            continue;
        name = without_ending(str_part(name, sizeof folder - 1, name.length));
        add(templates, (struct template_file){.name = name, .embedded = file.text});
    }
}

void templates_add_folder(struct templates *templates, const char *path)
{
    size_t count;
    struct str *names = folder_files(path, ending, &count);

    for (size_t i = 0; i < count; i++)
        add(templates, (struct template_file){.name = without_ending(names[i]),
                                              .path = arena_printf("%s/%s", path, names[i].at).at});
}

static const struct source *open_source(const struct template_file *file)
{
    if (file->path)
        return source_file(file->path);
    return source_embedded(
        arena_printf("<built-in>/templates/%.*s%s", (int)file->name.length, file->name.at, ending)
            .at,
        file->embedded);
}

const struct mustache *templates_get(const struct templates *templates, struct str name)
{
    static const struct mustache empty;
    struct template_file *file = find(templates, name);

    if (!file)
        return NULL;
    if (!file->template)
        file->template = template_parse(open_source(file));
    if (!file->template)
        file->template = &empty;
    return file->template;
}

bool templates_makes_output(const struct template_file *file)
{
    return memchr(file->name.at, '.', file->name.length) != NULL;
}
