#include "show.h"

#include "arena.h"
#include "diag.h"
#include "format.h"

#include <utf8proc.h>

enum { LINE_WIDTH = 78, INDENTATION = 2, NAME_WIDTH = 12 };

/* The columns that a text takes in a terminal. */
static int width_of(struct str text)
{
    int width = 0;

    for (size_t i = 0; i < text.length;) {
        utf8proc_int32_t c;
        utf8proc_ssize_t bytes = utf8proc_iterate((const utf8proc_uint8_t *)text.at + i,
                                                  (utf8proc_ssize_t)(text.length - i), &c);

        width += bytes > 0 ? utf8proc_charwidth(c) : 1;
        i += bytes > 0 ? (size_t)bytes : 1;
    }
    return width;
}

/* The bytes of a text's first characters that are no wider than a width; at least one character. */
static size_t bytes_within(struct str text, int width)
{
    size_t length = 0;

    while (length < text.length) {
        size_t next = length + 1;

        while (next < text.length && ((unsigned char)text.at[next] & 0xC0) == 0x80)
            next++;
        if (length && width_of(str_part(text, 0, next)) > width)
            break;
        length = next;
    }
    return length;
}

/* Adds a word, broken where it is wider than a line: some scripts have no blanks. */
static int add_word(struct buffer *out, struct str word, int column, int at)
{
    while (width_of(word) > LINE_WIDTH - at &&
           (at == column || width_of(word) > LINE_WIDTH - column)) {
        size_t length = bytes_within(word, LINE_WIDTH - at);

        buffer_add(out, str_part(word, 0, length));
        buffer_print(out, "\n%*s", column, "");
        word = str_part(word, length, word.length);
        at = column;
    }
    buffer_add(out, word);
    return at + width_of(word);
}

/* Adds a text word by word, broken into lines that begin at the column where it began. */
static void add_wrapped(struct buffer *out, struct str text, int column)
{
    int at = column;
    size_t i = 0;

    while (i < text.length) {
        size_t start = i;
        struct str word;

        while (i < text.length && text.at[i] != ' ')
            i++;
        word = str_part(text, start, i - start);
        if (at > column && at + 1 + width_of(word) > LINE_WIDTH &&
            width_of(word) <= LINE_WIDTH - column) {
            buffer_print(out, "\n%*s", column, "");
            at = column;
        } else if (at > column) {
            buffer_add_char(out, ' ');
            at++;
        }
        at = add_word(out, word, column, at);
        while (i < text.length && text.at[i] == ' ')
            i++;
    }
    buffer_add_char(out, '\n');
}

static void add_fact(struct buffer *out, const char *name, struct str value)
{
    if (!value.length)
        return;
    buffer_print(out, "%*s%-*s", INDENTATION, "", NAME_WIDTH, name);
    add_wrapped(out, value, INDENTATION + NAME_WIDTH);
}

static void add_former(struct buffer *out, const struct code *code)
{
    const struct former *former = code->former.items;

    for (size_t i = 0; i < code->former.count; i++) {
        struct buffer line = {0};

        buffer_add(&line, former[i].name);
        buffer_print(&line, " (%.*s)", STR_ARGS(former[i].reference));
        add_fact(out, i ? "" : "formerly", buffer_text(&line));
    }
}

static void add_wire(struct buffer *out, const struct code *code)
{
    struct buffer line = {0};

    if (code->wire == WIRE_SENT)
        return;
    buffer_print(&line, "%s", wire_choices[code->wire]);
    if (code->sent_as)
        buffer_print(&line, ", sent as %ld", code->sent_as);
    add_fact(out, "wire", buffer_text(&line));
}

static void add_texts(struct buffer *out, const struct model *model, const struct code *code,
                      size_t count)
{
    struct locale *const *locales = model->locales.items;

    for (size_t i = 0; i < count; i++) {
        const struct text *text = locales[i]->code_texts[code->entry - 1];

        if (!text)
            continue;
        buffer_add_char(out, '\n');
        add_fact(out, arena_copy(locales[i]->tag).at, text->title);
        add_fact(out, "", text->sentence);
    }
}

static void add_code(struct buffer *out, const struct model *model, const struct code *code,
                     size_t locales)
{
    struct buffer owner = {0};

    buffer_print(out, "%ld %.*s\n", code->number, STR_ARGS(code->name));
    buffer_print(&owner, "%.*s, %s", STR_ARGS(code->owner->name),
                 code->owner->official ? "official" : "unofficial");
    add_fact(out, "owner", buffer_text(&owner));
    add_fact(out, "registry", code->registry_name);
    add_fact(out, "id", code->full_id);
    add_former(out, code);
    add_fact(out, "reference", code->reference);
    add_wire(out, code);
    add_fact(out, "product", code->product);
    if (code->substatus)
        add_fact(out, "substatus", STR("sub-status codes exist"));
    add_fact(out, "note", code->note);
    add_texts(out, model, code, locales);
}

bool show(struct buffer *out, const struct model *model, struct str operand, size_t locales)
{
    const struct code *codes = model->codes.items;
    const struct range *range = &model->class->range;
    bool found = false;
    long number;

    if (!str_number(operand, MAX_NUMBER, &number) || number < range->first ||
        number > range->last) {
        error_at((struct location){0}, "%s is no code from %ld to %ld", quoted(operand),
                 range->first, range->last);
        return false;
    }
    for (size_t i = 0; i < model->codes.count; i++) {
        if (codes[i].number != number)
            continue;
        if (found)
            buffer_add_char(out, '\n');
        add_code(out, model, &codes[i], locales);
        found = true;
    }
    if (!found)
        error_at((struct location){0}, "nobody uses %ld", number);
    return found;
}
