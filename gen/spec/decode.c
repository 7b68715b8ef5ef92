#include "spec/decode.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/suggest.h"

#include <string.h>

static void decode_record(const struct record *record, const struct node *node, void *out);

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

static bool decode_number(const struct key *key, const struct node *node, long *out)
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

static void decode_range(const struct key *key, const struct node *node, struct range *out)
{
    if (node->kind != NODE_LIST || node->length != 2) {
        error_at(node->at, "'%s' must be a list of two numbers, the first and the last", key->name);
        return;
    }
    if (decode_number(key, &node->items[0], &out->first) &&
        decode_number(key, &node->items[1], &out->last) && out->first > out->last)
        error_at(node->at, "'%s' ends before it begins", key->name);
}

static void decode_flag(const struct key *key, const struct node *node, bool *out)
{
    struct str text = node->kind == NODE_SCALAR ? node_text(node) : STR("");

    if (!node->plain || (!str_is(text, "true") && !str_is(text, "false")))
        error_at(node->at, "'%s' must be true or false, without quotes", key->name);
    *out = str_is(text, key->inverted ? "false" : "true");
}

static void decode_choice(const struct key *key, const struct node *node, int *out)
{
    struct str text = node->kind == NODE_SCALAR ? node_text(node) : STR("");
    struct suggestion nearest;

    suggestion_start(&nearest, text);
    for (int i = 0; key->choices[i]; i++) {
        suggestion_try(&nearest, str_from(key->choices[i]));
        if (str_is(text, key->choices[i])) {
            *out = i;
            return;
        }
    }
    if (node->kind != NODE_SCALAR)
        expect(node, NODE_SCALAR, key);
    else
        error_at(node->at, "'%s' cannot be %s%s", key->name, str_quote(text),
                 suggestion_hint(&nearest));
}

static void decode_text(const struct key *key, const struct node *node, struct str *out)
{
    if (!expect(node, NODE_SCALAR, key))
        return;
    *out = node_text(node);
    if (out->length == 0)
        error_at(node->at, "'%s' must not be empty", key->name);
    if (out->length > MAX_TEXT)
        error_at(node->at, "'%s' must have at most %d bytes", key->name, MAX_TEXT);
}

static void decode_phrase(const struct key *key, const struct node *node, struct str *out)
{
    decode_text(key, node, out);
    for (size_t i = 0; i < out->length; i++) {
        if ((unsigned char)out->data[i] < ' ' || out->data[i] == 127) {
            error_at(node->at, "'%s' must hold no control character (RFC 9112 section 4)",
                     key->name);
            return;
        }
    }
}

static void decode_identifier(const struct key *key, const struct node *node, struct str *out)
{
    const char *fault;

    if (!expect(node, NODE_SCALAR, key))
        return;
    *out = node_text(node);
    fault = identifier_fault(*out);
    if (fault)
        error_at(node->at, "'%s' %s, unlike %s", key->name, fault, str_quote(*out));
}

/* Checks a key of a map whose keys are names. */
static void check_name(const struct key *key, const struct node *name)
{
    if (key->check_key && !key->check_key(node_text(name)))
        error_at(name->at, "%s is not %s", str_quote(node_text(name)), key->key_name);
}

static void decode_words(const struct key *key, const struct node *node, struct list *out)
{
    struct word *words;

    if (!expect(node, NODE_LIST, key))
        return;
    words = alloc_zeroed(node->length, sizeof *words);
    for (size_t i = 0; i < node->length; i++) {
        words[i].item.node = &node->items[i];
        decode_text(key, &node->items[i], &words[i].text);
    }
    *out = (struct list){words, node->length};
}

static void decode_labels(const struct key *key, const struct node *node, struct list *out)
{
    struct str text;

    if (!expect(node, NODE_MAP, key))
        return;
    for (size_t i = 0; i < node->length; i++) {
        decode_text(key, node_value(node, i), &text);
        check_name(key, node_key(node, i));
    }
    *out = (struct list){(void *)node->items, node->length};
}

static void decode_records(const struct key *key, const struct node *node, struct list *out)
{
    char *records;

    if (!expect(node, NODE_LIST, key))
        return;
    records = alloc_zeroed(node->length, key->record->size);
    for (size_t i = 0; i < node->length; i++)
        decode_record(key->record, &node->items[i], records + i * key->record->size);
    *out = (struct list){records, node->length};
}

static void decode_map(const struct key *key, const struct node *node, struct list *out)
{
    char *records;

    if (!expect(node, NODE_MAP, key))
        return;
    records = alloc_zeroed(node->length, key->record->size);
    for (size_t i = 0; i < node->length; i++) {
        void *record = records + i * key->record->size;
        const struct node *name = node_key(node, i);

        decode_record(key->record, node_value(node, i), record);
        ((struct item *)record)->key = name;
        check_name(key, name);
    }
    *out = (struct list){records, node->length};
}

static void decode_single(const struct key *key, const struct node *node, const void **out)
{
    void *record = alloc_zeroed(1, key->record->size);

    decode_record(key->record, node, record);
    *out = record;
}

static void decode_value(const struct key *key, const struct node *node, void *out)
{
    switch (key->type) {
    case TYPE_TEXT: decode_text(key, node, out); break;
    case TYPE_PHRASE: decode_phrase(key, node, out); break;
    case TYPE_IDENTIFIER: decode_identifier(key, node, out); break;
    case TYPE_NUMBER: decode_number(key, node, out); break;
    case TYPE_RANGE: decode_range(key, node, out); break;
    case TYPE_FLAG: decode_flag(key, node, out); break;
    case TYPE_CHOICE: decode_choice(key, node, out); break;
    case TYPE_WORDS: decode_words(key, node, out); break;
    case TYPE_LABELS: decode_labels(key, node, out); break;
    case TYPE_RECORD: decode_single(key, node, out); break;
    case TYPE_RECORDS: decode_records(key, node, out); break;
    case TYPE_MAP: decode_map(key, node, out); break;
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
    struct suggestion nearest;

    suggestion_start(&nearest, node_text(name));
    for (size_t i = 0; i < record->key_count; i++)
        suggestion_try(&nearest, str_from(record->keys[i].name));
    error_at(name->at, "%s has no key %s%s", record->name, str_quote(node_text(name)),
             suggestion_hint(&nearest));
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

static void decode_record(const struct record *record, const struct node *node, void *out)
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
            decode_value(key, node_value(node, i), (char *)out + key->offset);
        else if (!record->extensible || !str_starts(node_text(name), "x-"))
            report_unknown_key(record, name);
    }
    check_required(record, node);
}

void decode_document(const struct node *root, struct document *document)
{
    decode_record(&document_record, root, document);
}
