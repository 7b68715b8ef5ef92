#include "spec/specification.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/dir.h"
#include "base/embedded.h"
#include "base/fatal.h"
#include "base/quote.h"
#include "base/source.h"
#include "base/status.h"
#include "base/suggest.h"
#include "data/yaml_reader.h"
#include "spec/decode.h"
#include "spec/merge.h"

struct documents {
    struct document *list;
    size_t count;
};

static void add_source(struct documents *documents, const struct source *source)
{
    const struct node *root = yaml_read(source);

    if (!root)
        return;
    documents->list = alloc_grow(documents->list, documents->count, sizeof *documents->list);
    decode_document(root, &documents->list[documents->count++]);
}

static void add_embedded(struct documents *documents)
{
    for (size_t i = 0; i < embedded_count(); i++) {
        struct embedded file = embedded_at(i);

        if (str_starts(str_from(file.name), "spec/"))
            add_source(documents,
                       source_embedded(alloc_printf("<built-in>/%s", file.name).data, file.text));
    }
}

/* Adds the files of a directory, then of the directories in it; returns how many there were. */
static size_t add_dir(struct documents *documents, const char *path, int depth)
{
    size_t file_count, folder_count, total;
    struct str *files = dir_files(path, ".yaml", &file_count);
    struct str *dirs = dir_subdirs(path, &folder_count);

    for (size_t i = 0; i < file_count; i++)
        add_source(documents, source_open(alloc_printf("%s/%s", path, files[i].data).data));
    total = file_count;
    for (size_t i = 0; i < folder_count && depth < MAX_DIR_DEPTH; i++)
        total += add_dir(documents, alloc_printf("%s/%s", path, dirs[i].data).data, depth + 1);
    return total;
}

static void add_path(struct documents *documents, const char *path)
{
    if (!is_dir(path))
        add_source(documents, source_open(path));
    else if (!add_dir(documents, path, 0))
        fatal(STATUS_INPUT, "no *.yaml in the folder %s", str_quote(str_from(path)));
}

static struct locale *find_locale(const struct model *model, struct str tag)
{
    struct locale **locales = model->locales.items;
    struct suggestion nearest;

    suggestion_start(&nearest, tag);
    for (size_t i = 0; i < model->locales.count; i++) {
        suggestion_try(&nearest, locales[i]->tag);
        if (str_equal(locales[i]->tag, tag))
            return locales[i];
    }
    error_at((struct location){0}, "no locale %s%s", str_quote(tag), suggestion_hint(&nearest));
    return NULL;
}

static void pick_locales(struct model *model, const struct list *tags)
{
    const struct str *wanted = tags->items;
    struct locale **picked = alloc_zeroed(tags->count, sizeof *picked);

    if (!tags->count)
        return;
    for (size_t i = 0; i < tags->count; i++)
        picked[i] = find_locale(model, wanted[i]);
    model->locales = (struct list){picked, tags->count};
}

static bool defines_class(const struct documents *documents, size_t first)
{
    for (size_t i = first; i < documents->count; i++) {
        if (documents->list[i].class && !documents->list[i].class->override)
            return true;
    }
    return false;
}

static void skip_documents(struct documents *documents, size_t count)
{
    documents->list += count;
    documents->count -= count;
}

const struct model *specification_load(const struct specification_options *options)
{
    struct documents documents = {0};
    struct model *model;
    size_t builtin_count;

    if (options->builtin)
        add_embedded(&documents);
    builtin_count = documents.count;
    for (size_t i = 0; i < options->path_count; i++)
        add_path(&documents, options->paths[i]);
    if (error_count())
        return NULL;
    if (options->unless_class && defines_class(&documents, builtin_count))
        skip_documents(&documents, builtin_count);
    model = assemble(documents.list, documents.count, &options->owners);
    if (!error_count())
        pick_locales(model, &options->locales);
    return error_count() ? NULL : model;
}
