#include "output/writer.h"

#include "base/alloc.h"
#include "base/dir.h"
#include "base/file.h"

/* Changes wait in memory until everything is rendered, up to this many bytes. Beyond that they wait
 * in temporary files. */
enum { MAX_HELD = 64 * 1024 * 1024 };

/* An output that differs from its file. */
struct change {
    const char *path;
    struct str text;
};

struct writer {
    struct sink sink;
    const char *dir;
    int lock; /* of the directory; -1 for none */
    struct change *changes;
    size_t change_count;
    size_t held; /* bytes of the changes' texts */
};

static bool is_output(const struct outputs *outputs, struct str name)
{
    for (size_t i = 0; i < outputs->count; i++) {
        if (str_equal(outputs->list[i].name, name))
            return true;
    }
    return false;
}

/* Whether a name is that of an output followed by ".PID.tmp". */
static bool is_left_over(const struct outputs *outputs, struct str name)
{
    size_t end = name.length;

    if (!str_ends(name, temporary_suffix))
        return false;
    end -= str_from(temporary_suffix).length;
    while (end && is_digit(name.data[end - 1]))
        end--;
    return end && name.data[end - 1] == '.' && is_output(outputs, str_part(name, 0, end - 1));
}

struct cleanup {
    const char *dir;
    const struct outputs *outputs;
};

static void remove_left_over(void *context, struct str name)
{
    const struct cleanup *cleanup = context;

    if (is_left_over(cleanup->outputs, name))
        file_remove(alloc_printf("%s/%s", cleanup->dir, name.data).data);
}

/* Locks the directory when it is first looked at. Not earlier, because the specifications may be
 * the output of another run. */
static void lock(struct writer *writer)
{
    if (writer->lock < 0)
        writer->lock = dir_lock(writer->dir);
}

static void prepare_changes(struct writer *writer)
{
    dir_create(writer->dir);
    lock(writer);
    for (size_t i = 0; i < writer->change_count; i++) {
        struct str text = writer->changes[i].text;

        file_prepare(writer->changes[i].path, text);
        alloc_release((char *)text.data, text.length + 1, 0);
    }
    writer->change_count = writer->held = 0;
}

static void put(struct sink *sink, struct output *output, struct str text)
{
    struct writer *writer = (struct writer *)sink;
    const char *path = output_path(writer->dir, output);
    size_t size;

    lock(writer);
    if (file_exists(path, &size)) {
        if (size == text.length && file_equals(path, text))
            return;
        path = file_resolve(path);
    }
    writer->changes = alloc_grow(writer->changes, writer->change_count, sizeof *writer->changes);
    writer->changes[writer->change_count++] = (struct change){path, alloc_copy(text)};
    writer->held += text.length;
    output->written = true;
    if (writer->held > MAX_HELD)
        prepare_changes(writer);
}

struct sink *writer_open(const char *dir)
{
    struct writer *writer = alloc_zeroed(1, sizeof *writer);

    *writer = (struct writer){.sink = {put}, .dir = dir, .lock = -1};
    return &writer->sink;
}

void writer_commit(struct sink *sink, const struct outputs *outputs)
{
    struct writer *writer = (struct writer *)sink;

    prepare_changes(writer);
    files_rename();
    if (writer->lock >= 0) /* with the lock held, such files are left over from a killed run */
        (void)dir_visit(writer->dir, remove_left_over, &(struct cleanup){writer->dir, outputs});
    writer_abandon(sink);
}

void writer_abandon(struct sink *sink)
{
    struct writer *writer = (struct writer *)sink;

    files_discard();
    dir_unlock(writer->lock);
    writer->lock = -1;
}
