#include "mustache/templates.h"

#include "base/alloc.h"
#include "base/dir.h"
#include "base/embedded.h"
#include "base/fatal.h"
#include "base/quote.h"
#include "base/status.h"
#include "base/suggest.h"

#include <stdlib.h>
#include <string.h>

static const char ending[] = ".mustache";
static const char no_set[] = "none";

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
    templates->files = alloc_grow(templates->files, templates->count, sizeof *templates->files);
    templates->files[templates->count++] = file;
    qsort(templates->files, templates->count, sizeof *templates->files, compare);
}

static struct str without_ending(struct str name)
{
    return str_part(name, 0, name.length - (sizeof ending - 1));
}

static bool makes_output(struct str name)
{
    return memchr(name.data, '.', name.length) != NULL;
}

/* Splits "templates/SET/NAME.mustache"; the set of what lies in templates/ itself is "". False for
 * what is no template. */
static bool split_path(struct str path, struct str *set, struct str *name)
{
    static const char dir[] = "templates/";
    const char *slash;

    if (!str_starts(path, dir))
        return false;
    *name = without_ending(str_part(path, sizeof dir - 1, path.length));
    *set = str_part(*name, 0, 0);
    slash = memchr(name->data, '/', name->length);
    if (slash) {
        *set = str_part(*name, 0, (size_t)(slash - name->data));
        *name = str_part(*name, set->length + 1, name->length);
    }
    return true;
}

/* The files of a set follow one another. */
struct str *templates_sets(size_t *count)
{
    struct str *sets = NULL;

    *count = 0;
    for (size_t i = 0; i < embedded_count(); i++) {
        struct str set, name;

        if (!split_path(str_from(embedded_at(i).name), &set, &name) || !set.length)
            continue;
        if (*count && str_equal(sets[*count - 1], set))
            continue;
        sets = alloc_grow(sets, *count, sizeof *sets);
        sets[(*count)++] = set;
    }
    sets = alloc_grow(sets, *count, sizeof *sets);
    sets[(*count)++] = str_from(no_set);
    return sets;
}

static _Noreturn void fail_without_set(const char *wanted)
{
    struct suggestion nearest;
    size_t count;
    const struct str *sets = templates_sets(&count);

    suggestion_start(&nearest, str_from(wanted));
    for (size_t i = 0; i < count; i++)
        suggestion_try(&nearest, sets[i]);
    fatal(STATUS_USAGE, "no set of templates %s%s", str_quote(str_from(wanted)),
          suggestion_hint(&nearest));
}

void templates_add_set(struct templates *templates, const char *wanted)
{
    bool found = !wanted || strcmp(wanted, no_set) == 0;

    for (size_t i = 0; i < embedded_count(); i++) {
        struct embedded file = embedded_at(i);
        struct str set, name;

        if (!split_path(str_from(file.name), &set, &name))
            continue;
        if (!str_is(set, wanted ? wanted : "") && (set.length || makes_output(name)))
            continue;
        found = found || set.length;
        add(templates,
            (struct template_file){.name = name, .shown_name = file.name, .embedded = file.text});
    }
    if (!found)
        fail_without_set(wanted);
}

void templates_add_dir(struct templates *templates, const char *path)
{
    size_t count;
    struct str *names = dir_files(path, ending, &count);

    for (size_t i = 0; i < count; i++)
        add(templates,
            (struct template_file){.name = without_ending(names[i]),
                                   .path = alloc_printf("%s/%s", path, names[i].data).data});
}

static const struct source *open_source(const struct template_file *file)
{
    if (file->path)
        return source_open(file->path);
    return source_embedded(alloc_printf("<built-in>/%s", file->shown_name).data, file->embedded);
}

const struct template *templates_get(const struct templates *templates, struct str name)
{
    static const struct template empty;
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
    return makes_output(file->name);
}
