#include "spec/specification.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/dir.h"
#include "base/embedded.h"
#include "base/fatal.h"
#include "base/quote.h"
#include "base/suggest.h"
#include "data/yaml_reader.h"
#include "spec/decode.h"
#include "spec/merge.h"

static void add_source(struct document_list *documents, const struct source *source)
{
    const struct node *root = yaml_read(source);

    if (!root)
        return;
    LIST_ADD(documents, (struct document){0});
    decode_document(root, &documents->items[documents->count - 1]);
}

static void add_embedded(struct document_list *documents)
{
    for (size_t i = 0; i < embedded_count(); i++) {
        struct embedded file = embedded_at(i);

        if (str_starts(str_from(file.name), "spec/"))
            add_source(documents,
                       source_embedded(alloc_printf("<built-in>/%s", file.name).data, file.text));
    }
}

/* Adds the files of a directory and then of the directories in it. Returns how many there were. */
static size_t add_dir(struct document_list *documents, const char *path, int depth)
{
    size_t file_count, dir_count, total;
    const struct str *files = dir_files(path, ".yaml", &file_count);
    const struct str *dirs = dir_subdirs(path, &dir_count);

    for (size_t i = 0; i < file_count; i++)
        add_source(documents, source_open(alloc_printf("%s/%s", path, files[i].data).data));
    total = file_count;
    for (size_t i = 0; i < dir_count && depth < MAX_DIR_DEPTH; i++)
        total += add_dir(documents, alloc_printf("%s/%s", path, dirs[i].data).data, depth + 1);
    return total;
}

static void add_path(struct document_list *documents, const char *path)
{
    if (!is_dir(path))
        add_source(documents, source_open(path));
    else if (!add_dir(documents, path, 0))
        fatal(STATUS_INPUT, "no *.yaml in the directory %s", str_quote(str_from(path)));
}

static struct locale *find_locale(const struct model *model, struct str tag)
{
    struct suggestion suggestion;

    suggestion_start(&suggestion, tag);
    for (size_t i = 0; i < model->locales.count; i++) {
        suggestion_try(&suggestion, model->locales.items[i]->tag);
        if (str_equal(model->locales.items[i]->tag, tag))
            return model->locales.items[i];
    }
    error_at((struct location){0}, "no locale %s%s", str_quote(tag), suggestion_hint(&suggestion));
    return NULL;
}

static void keep_locales(struct model *model, const struct str_list *tags)
{
    struct locale **kept = alloc_zeroed(tags->count, sizeof *kept);

    if (!tags->count)
        return;
    for (size_t i = 0; i < tags->count; i++)
        kept[i] = find_locale(model, tags->items[i]);
    model->locales.items = kept;
    model->locales.count = tags->count;
}

/* Whether one of the documents from an index on defines a class. */
static bool defines_class(const struct document_list *documents, size_t first)
{
    for (size_t i = first; i < documents->count; i++) {
        if (documents->items[i].class && !documents->items[i].class->override)
            return true;
    }
    return false;
}

const struct model *specification_load(const struct specification_options *options)
{
    struct document_list documents = {0};
    struct model *model;
    size_t builtin_count;

    if (options->builtin)
        add_embedded(&documents);
    builtin_count = documents.count;
    for (size_t i = 0; i < options->path_count; i++)
        add_path(&documents, options->paths[i]);
    if (error_count())
        return NULL;
    if (options->unless_class && defines_class(&documents, builtin_count)) {
        documents.items += builtin_count;
        documents.count -= builtin_count;
    }
    model = merge_documents(&documents, options->owners);
    if (!error_count())
        keep_locales(model, &options->locales);
    return error_count() ? NULL : model;
}
