#include "data/yaml_reader.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/fatal.h"
#include "base/quote.h"
#include "base/source.h"
#include "base/status.h"
#include "base/suggest.h"
#include "base/table.h"
#include "base/terminal.h"
#include "base/utf8.h"

#include <string.h>
#include <yaml.h>

enum {
    SMALL_MAP = 16,         /* keys */
    EVENTS_PER_TICK = 10000 /* between two looks at the clock */
};

/* A finished node with what an alias to it would cost. */
struct built {
    struct node node;
    uint32_t weight; /* nodes in it, itself and what aliases in it stand for included */
    uint8_t height;  /* levels of lists and maps in it */
};

/* What an anchor names; open until its list or map ends. */
struct anchor {
    struct built built;
    bool open;
};

/* A list or map whose end has not come yet. */
struct frame {
    struct node node;
    struct anchor *anchor;
    size_t first; /* of its children among the pending ones */
};

struct reader {
    yaml_parser_t parser;
    const struct source *source;
    size_t character, byte; /* the same place, counted both ways: marks count characters */
    struct built *pending;
    size_t pending_count, pending_size;
    struct frame frames[MAX_DEPTH];
    size_t depth;
    uint32_t aliased;
    struct table anchors;
    bool stop;
};

/* How many of eight bytes of UTF-8 begin a character: those that are not 10xxxxxx. */
static size_t count_beginnings(const char *bytes)
{
    const uint64_t tops = 0x8080808080808080;
    uint64_t word, continuations;

    memcpy(&word, bytes, sizeof word);
    continuations = (word & tops) & ~((word & tops >> 1) << 1);
    return 8 - (size_t)((continuations >> 7) * 0x0101010101010101 >> 56);
}

/* Moves to where a mark is; marks come in order but for those of errors. */
static struct location locate(struct reader *reader, const yaml_mark_t *mark)
{
    struct str text = reader->source->text;

    if (mark->index < reader->character)
        reader->character = reader->byte = 0;
    while (mark->index - reader->character >= 8 && text.length - reader->byte >= 8) {
        reader->character += count_beginnings(text.data + reader->byte);
        reader->byte += 8;
    }
    for (; reader->byte < text.length; reader->byte++) {
        if (is_continuation(text.data[reader->byte]))
            continue;
        if (reader->character == mark->index)
            break;
        reader->character++;
    }
    return (struct location){(uint32_t)reader->byte, reader->source->index};
}

static void report_parser_error(struct reader *reader)
{
    const yaml_parser_t *parser = &reader->parser;

    if (parser->error == YAML_MEMORY_ERROR)
        fatal(STATUS_IO, "out of memory");
    if (parser->error == YAML_READER_ERROR) {
        error_at((struct location){(uint32_t)parser->problem_offset, reader->source->index}, "%s",
                 parser->problem);
        return;
    }
    error_at(locate(reader, &parser->problem_mark), "%s", parser->problem);
    if (parser->context)
        note_at(locate(reader, &parser->context_mark), "%s", parser->context);
}

/* Whether a tag makes a scalar a string; a tag that YAML's core does not have is an error. */
static bool is_string_tag(const yaml_char_t *tag, struct location at)
{
    static const char core[] = "tag:yaml.org,2002:";
    static const char *const known[] = {"int", "float", "bool", "null", "seq", "map"};
    struct str name;

    if (!tag)
        return false;
    name = str_from((const char *)tag);
    if (str_is(name, "!") || str_is(name, "tag:yaml.org,2002:str"))
        return true;
    for (size_t i = 0; str_starts(name, core) && i < sizeof known / sizeof *known; i++) {
        if (strcmp(name.data + sizeof core - 1, known[i]) == 0)
            return false;
    }
    error_at(at, "unknown tag %s", str_quote(name));
    return false;
}

static void add_built(struct reader *reader, struct built built)
{
    if (reader->pending_count == reader->pending_size) {
        size_t size = reader->pending_size ? reader->pending_size * 2 : 64;

        reader->pending =
            alloc_resize(reader->pending, reader->pending_size * sizeof built, size * sizeof built);
        reader->pending_size = size;
    }
    reader->pending[reader->pending_count++] = built;
}

static struct anchor *new_anchor(struct reader *reader, const yaml_char_t *name)
{
    struct anchor *anchor, *old;

    if (!name)
        return NULL;
    anchor = alloc_zeroed(1, sizeof *anchor);
    anchor->open = true;
    old = (struct anchor *)table_add(&reader->anchors, alloc_copy(str_from((const char *)name)),
                                     anchor);
    if (!old)
        return anchor;
    *old = *anchor;
    return old;
}

static void close_anchor(struct anchor *anchor, struct built built)
{
    if (anchor)
        *anchor = (struct anchor){built, false};
}

/* Most scalars stand in the source as they are, behind a quotation mark perhaps; only the others
 * need a copy. The parser has counted the characters of those without quotes: the place moves
 * behind them. */
static const char *keep_text(struct reader *reader, const yaml_event_t *event, struct str text)
{
    struct str source = reader->source->text;
    bool plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    size_t first = plain ? reader->byte : reader->byte + 1;

    if (!str_equal(str_part(source, first, text.length), text))
        return alloc_copy(text).data;
    if (plain && text.length) {
        reader->byte += text.length;
        reader->character = event->end_mark.index;
    }
    return source.data + first;
}

static void read_scalar(struct reader *reader, const yaml_event_t *event)
{
    struct str text = {(const char *)event->data.scalar.value, event->data.scalar.length};
    struct built built = {.weight = 1};
    bool string;

    built.node.at = locate(reader, &event->start_mark);
    string = is_string_tag(event->data.scalar.tag, built.node.at);
    if (text.length > MAX_SCALAR) {
        error_at(built.node.at, "a text of more than %d KiB", MAX_SCALAR / 1024);
        text.length = 0;
    }
    built.node.kind = NODE_SCALAR;
    built.node.plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE && !string;
    built.node.length = (uint32_t)text.length;
    built.node.text = keep_text(reader, event, text);
    add_built(reader, built);
    close_anchor(new_anchor(reader, event->data.scalar.anchor), built);
}

static void start(struct reader *reader, const yaml_event_t *event, enum node_kind kind,
                  const yaml_char_t *anchor, const yaml_char_t *tag)
{
    struct location at = locate(reader, &event->start_mark);
    struct frame *frame;

    if (reader->depth == MAX_DEPTH) {
        error_at(at, "more than %d lists and maps inside one another", MAX_DEPTH);
        reader->stop = true;
        return;
    }
    is_string_tag(tag, at);
    frame = &reader->frames[reader->depth++];
    *frame = (struct frame){.first = reader->pending_count, .anchor = new_anchor(reader, anchor)};
    frame->node.at = at;
    frame->node.kind = (uint8_t)kind;
}

static void report_duplicate(const struct node *key, const struct node *earlier)
{
    error_at(key->at, "the key %s stands here a second time", str_quote(node_text(key)));
    note_at(earlier->at, "the first is here");
}

/* In a small map it costs less to compare all keys than to make a table of them. */
static const struct node *find_key(const struct node *map, size_t count, struct str name)
{
    for (size_t i = 0; i < count; i++) {
        const struct node *key = node_key(map, i);

        if (key->kind == NODE_SCALAR && str_equal(node_text(key), name))
            return key;
    }
    return NULL;
}

static void check_keys(const struct node *map)
{
    bool small = map->length <= SMALL_MAP;
    struct table seen = {0};

    for (size_t i = 0; i < map->length; i++) {
        const struct node *key = node_key(map, i), *earlier;

        if (key->kind != NODE_SCALAR) {
            error_at(key->at, "a key must be a text, not %s", node_kind_name(key));
            continue;
        }
        earlier = small ? find_key(map, i, node_text(key)) : table_add(&seen, node_text(key), key);
        if (earlier)
            report_duplicate(key, earlier);
    }
    table_free(&seen);
}

static void end(struct reader *reader)
{
    struct frame *frame = &reader->frames[--reader->depth];
    struct built built = {.node = frame->node, .weight = 1};
    size_t count = reader->pending_count - frame->first;
    struct node *items = alloc_zeroed(count, sizeof *items);

    for (size_t i = 0; i < count; i++) {
        const struct built *child = &reader->pending[frame->first + i];

        items[i] = child->node;
        built.weight += child->weight;
        if (child->height > built.height)
            built.height = child->height;
    }
    built.height++;
    built.node.items = items;
    built.node.length = (uint32_t)count;
    if (built.node.kind == NODE_MAP) {
        built.node.length /= 2;
        check_keys(&built.node);
    }
    reader->pending_count = frame->first;
    add_built(reader, built);
    close_anchor(frame->anchor, built);
}

static void report_unknown_alias(struct reader *reader, struct str name, struct location at)
{
    struct suggestion nearest;

    suggestion_start(&nearest, name);
    suggestion_try_keys(&nearest, &reader->anchors);
    error_at(at, "no anchor %s before this alias%s", str_quote(name), suggestion_hint(&nearest));
}

/* An alias shares its anchor's nodes. What it would cost to walk them is limited here, once, so
 * that nothing after the reader needs to fear a bomb. */
static void read_alias(struct reader *reader, const yaml_event_t *event)
{
    struct str name = str_from((const char *)event->data.alias.anchor);
    const struct anchor *anchor = table_get(&reader->anchors, name);
    struct location at = locate(reader, &event->start_mark);
    struct built built = {.node = {.at = at, .text = ""}, .weight = 1};

    if (!anchor) {
        report_unknown_alias(reader, name, at);
    } else if (anchor->open) {
        error_at(at, "the alias %s stands inside what it names", str_quote(name));
    } else if (anchor->built.weight > MAX_ALIASED - reader->aliased) {
        error_at(at, "aliases stand for more than %d nodes", MAX_ALIASED);
        reader->stop = true;
    } else if (anchor->built.height > MAX_DEPTH - reader->depth) {
        error_at(at, "more than %d lists and maps inside one another", MAX_DEPTH);
        reader->stop = true;
    } else {
        reader->aliased += anchor->built.weight;
        built = anchor->built;
        built.node.at = at;
    }
    add_built(reader, built);
}

static void read_event(struct reader *reader, const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_SCALAR_EVENT: read_scalar(reader, event); break;
    case YAML_ALIAS_EVENT: read_alias(reader, event); break;
    case YAML_SEQUENCE_START_EVENT:
        start(reader, event, NODE_LIST, event->data.sequence_start.anchor,
              event->data.sequence_start.tag);
        break;
    case YAML_MAPPING_START_EVENT:
        start(reader, event, NODE_MAP, event->data.mapping_start.anchor,
              event->data.mapping_start.tag);
        break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: end(reader); break;
    case YAML_DOCUMENT_START_EVENT:
        if (reader->pending_count) {
            error_at(locate(reader, &event->start_mark), "a second document in one file");
            reader->stop = true;
        }
        break;
    default: break;
    }
}

static void read_events(struct reader *reader)
{
    bool ended = false;

    for (unsigned count = 0; !reader->stop && !ended; count++) {
        yaml_event_t event;

        if (count % EVENTS_PER_TICK == 0)
            progress_show("reading", str_from(reader->source->name));

        if (!yaml_parser_parse(&reader->parser, &event)) {
            report_parser_error(reader);
            return;
        }
        read_event(reader, &event);
        ended = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
}

const struct node *yaml_read(const struct source *source)
{
    struct reader reading = {.source = source}, *reader = &reading;
    unsigned errors_before = error_count();
    struct node *root;

    if (!yaml_parser_initialize(&reader->parser))
        fatal(STATUS_IO, "out of memory");
    yaml_parser_set_encoding(&reader->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&reader->parser, (const unsigned char *)source->text.data,
                                 source->text.length);
    read_events(reader);
    yaml_parser_delete(&reader->parser);
    if (error_count() == errors_before && reader->pending_count == 0)
        error_at((struct location){0, source->index}, "the file holds no YAML document");
    if (error_count() != errors_before)
        return NULL;
    root = alloc_zeroed(1, sizeof *root);
    *root = reader->pending[0].node;
    alloc_release(reader->pending, reader->pending_size * sizeof *reader->pending, 0);
    return root;
}
