#include "spec/decode.h"

#include "base/alloc.h"
#include "base/table.h"

#include <string.h>

static void bind_record(const struct record *record, const struct node *node, void *out);

static bool is_empty(const struct node *node)
{
    return node->kind == NODE_SCALAR && node->length == 0;
}

/* The values of a type differ in kind only: its scalar types, its lists, its maps. */
static bool expect(const struct node *node, enum node_kind kind, const struct key *key)
{
    static const char *const wanted[] = {"a text", "a list", "a map"};

    if (node->kind == kind)
        return true;
    error_at(node->at, "'%s' must be %s, not %s", key->name, wanted[kind],
             is_empty(node) ? "empty" : node_kind_name(node));
    return false;
}

static bool bind_number(const struct key *key, const struct node *node, long *out)
{
    if (node->kind != NODE_SCALAR || !node->plain || !str_number(node_text(node), key->max, out) ||
        *out < key->min) {
        error_at(node->at, "'%s' must be a number from %ld to %ld, in digits without quotes",
                 key->name, key->min, key->max);
        *out = 0;
        return false;
    }
    return true;
}

static void bind_range(const struct key *key, const struct node *node, struct range *out)
{
    if (node->kind != NODE_LIST || node->length != 2) {
        error_at(node->at, "'%s' must be a list of two numbers, the first and the last", key->name);
        return;
    }
    if (bind_number(key, &node->items[0], &out->first) &&
        bind_number(key, &node->items[1], &out->last) && out->first > out->last)
        error_at(node->at, "'%s' ends before it begins", key->name);
}

static void bind_flag(const struct key *key, const struct node *node, bool *out)
{
    struct str text = node->kind == NODE_SCALAR ? node_text(node) : STR("");

    if (!node->plain || (!str_is(text, "true") && !str_is(text, "false")))
        error_at(node->at, "'%s' must be true or false, without quotes", key->name);
    *out = str_is(text, key->inverted ? "false" : "true");
}

static void bind_choice(const struct key *key, const struct node *node, int *out)
{
    struct str text = node->kind == NODE_SCALAR ? node_text(node) : STR("");
    struct nearest nearest;

    nearest_start(&nearest, text);
    for (int i = 0; key->choices[i]; i++) {
        nearest_try(&nearest, str_from(key->choices[i]));
        if (str_is(text, key->choices[i])) {
            *out = i;
            return;
        }
    }
    if (node->kind != NODE_SCALAR)
        expect(node, NODE_SCALAR, key);
    else
        error_at(node->at, "'%s' cannot be %s%s", key->name, quoted(text), nearest_hint(&nearest));
}

static void bind_text(const struct key *key, const struct node *node, struct str *out)
{
    if (!expect(node, NODE_SCALAR, key))
        return;
    *out = node_text(node);
    if (out->length == 0)
        error_at(node->at, "'%s' must not be empty", key->name);
    if (out->length > MAX_TEXT)
        error_at(node->at, "'%s' must have at most %d bytes", key->name, MAX_TEXT);
}

static void bind_phrase(const struct key *key, const struct node *node, struct str *out)
{
    bind_text(key, node, out);
    for (size_t i = 0; i < out->length; i++) {
        if ((unsigned char)out->at[i] < ' ' || out->at[i] == 127) {
            error_at(node->at, "'%s' must hold no control character (RFC 9112 section 4)",
                     key->name);
            return;
        }
    }
}

static void bind_identifier(const struct key *key, const struct node *node, struct str *out)
{
    const char *fault;

    if (!expect(node, NODE_SCALAR, key))
        return;
    *out = node_text(node);
    fault = identifier_fault(*out);
    if (fault)
        error_at(node->at, "'%s' %s, unlike %s", key->name, fault, quoted(*out));
}

/* Checks a key of a map whose keys are names. */
static void check_name(const struct key *key, const struct node *name)
{
    if (key->check_key && !key->check_key(node_text(name)))
        error_at(name->at, "%s is not %s", quoted(node_text(name)), key->key_name);
}

static void bind_words(const struct key *key, const struct node *node, struct list *out)
{
    struct word *words;

    if (!expect(node, NODE_LIST, key))
        return;
    words = arena_alloc(node->length, sizeof *words);
    for (size_t i = 0; i < node->length; i++) {
        words[i].item.node = &node->items[i];
        bind_text(key, &node->items[i], &words[i].text);
    }
    *out = (struct list){words, node->length};
}

static void bind_labels(const struct key *key, const struct node *node, struct list *out)
{
    struct str text;

    if (!expect(node, NODE_MAP, key))
        return;
    for (size_t i = 0; i < node->length; i++) {
        bind_text(key, node_value(node, i), &text);
        check_name(key, node_key(node, i));
    }
    *out = (struct list){(void *)node->items, node->length};
}

static void bind_records(const struct key *key, const struct node *node, struct list *out)
{
    char *records;

    if (!expect(node, NODE_LIST, key))
        return;
    records = arena_alloc(node->length, key->record->size);
    for (size_t i = 0; i < node->length; i++)
        bind_record(key->record, &node->items[i], records + i * key->record->size);
    *out = (struct list){records, node->length};
}

static void bind_map(const struct key *key, const struct node *node, struct list *out)
{
    char *records;

    if (!expect(node, NODE_MAP, key))
        return;
    records = arena_alloc(node->length, key->record->size);
    for (size_t i = 0; i < node->length; i++) {
        void *record = records + i * key->record->size;
        const struct node *name = node_key(node, i);

        bind_record(key->record, node_value(node, i), record);
        ((struct item *)record)->key = name;
        check_name(key, name);
    }
    *out = (struct list){records, node->length};
}

static void bind_single(const struct key *key, const struct node *node, const void **out)
{
    void *record = arena_alloc(1, key->record->size);

    bind_record(key->record, node, record);
    *out = record;
}

static void bind_value(const struct key *key, const struct node *node, void *out)
{
    switch (key->type) {
    case TYPE_TEXT: bind_text(key, node, out); break;
    case TYPE_PHRASE: bind_phrase(key, node, out); break;
    case TYPE_IDENTIFIER: bind_identifier(key, node, out); break;
    case TYPE_NUMBER: bind_number(key, node, out); break;
    case TYPE_RANGE: bind_range(key, node, out); break;
    case TYPE_FLAG: bind_flag(key, node, out); break;
    case TYPE_CHOICE: bind_choice(key, node, out); break;
    case TYPE_WORDS: bind_words(key, node, out); break;
    case TYPE_LABELS: bind_labels(key, node, out); break;
    case TYPE_RECORD: bind_single(key, node, out); break;
    case TYPE_RECORDS: bind_records(key, node, out); break;
    case TYPE_MAP: bind_map(key, node, out); break;
    }
}

static const struct key *find_key(const struct record *record, struct str name)
{
    for (size_t i = 0; i < record->key_count; i++) {
        if (str_is(name, record->keys[i].name))
            return &record->keys[i];
    }
    return NULL;
}

static void report_unknown_key(const struct record *record, const struct node *name)
{
    struct nearest nearest;

    nearest_start(&nearest, node_text(name));
    for (size_t i = 0; i < record->key_count; i++)
        nearest_try(&nearest, str_from(record->keys[i].name));
    error_at(name->at, "%s has no key %s%s", record->name, quoted(node_text(name)),
             nearest_hint(&nearest));
}

static bool is_flag_set(const struct node *node, const char *name)
{
    const struct node *flag = node_get(node, name);

    return flag && flag->kind == NODE_SCALAR && str_is(node_text(flag), "true");
}

static void check_required(const struct record *record, const struct node *node)
{
    bool changes = is_flag_set(node, "override") || is_flag_set(node, "remove");

    for (size_t i = 0; i < record->key_count; i++) {
        enum need need = record->keys[i].need;

        if ((need == REQUIRED || (need == DEFINING && !changes)) &&
            !node_get(node, record->keys[i].name))
            error_at(node->at, "%s needs the key '%s'", record->name, record->keys[i].name);
    }
}

static void bind_record(const struct record *record, const struct node *node, void *out)
{
    ((struct item *)out)->node = node;
    if (node->kind != NODE_MAP) {
        error_at(node->at, "%s must be a map, not %s", record->name, node_kind_name(node));
        return;
    }
    for (size_t i = 0; i < node->length; i++) {
        const struct node *name = node_key(node, i);
        const struct key *key = find_key(record, node_text(name));

        if (key)
            bind_value(key, node_value(node, i), (char *)out + key->offset);
        else if (!record->extensible || !str_starts(node_text(name), "x-"))
            report_unknown_key(record, name);
    }
    check_required(record, node);
}

void bind_document(const struct node *root, struct document *document)
{
    bind_record(&document_record, root, document);
}
