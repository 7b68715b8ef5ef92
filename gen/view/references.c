#include "base/alloc.h"
#include "view/view_internal.h"

/* Whether a text can be part of an address as it is: the name of a draft, the number of a section.
 */
static bool is_plain(struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];

        if (!is_letter(c) && !is_digit(c) && c != '-' && c != '.')
            return false;
    }
    return text.length > 0;
}

/* The address of an RFC, an Internet-Draft or a document that is named by its address; else "". */
static struct str address_of(struct str document)
{
    long number;

    if (str_starts(document, "https://"))
        return document;
    if (str_starts(document, "RFC ") &&
        str_number(str_part(document, 4, document.length), 99999, &number))
        return alloc_printf("https://www.rfc-editor.org/rfc/rfc%ld", number);
    if (str_starts(document, "draft-") && is_plain(document))
        return alloc_printf("https://datatracker.ietf.org/doc/html/%.*s", (int)document.length,
                            document.data);
    return STR("");
}

/* A document, or a document and a section of it. */
static struct view_reference make_reference(struct str text)
{
    static const struct str mark = {" section ", sizeof " section " - 1};
    size_t end = str_find(text, mark);
    struct view_reference out = {.text = text, .document = str_part(text, 0, end)};

    out.section = str_part(text, end + mark.length, text.length);
    out.url = address_of(out.document);
    if (!out.url.length || (end < text.length && !is_plain(out.section)))
        return (struct view_reference){.text = text, .document = text};
    if (out.section.length)
        out.url = alloc_printf("%.*s#section-%.*s", (int)out.url.length, out.url.data,
                               (int)out.section.length, out.section.data);
    return out;
}

struct reference_list references_of(struct str reference)
{
    struct reference_list references = {0};

    while (reference.length) {
        size_t end = str_find(reference, STR(", "));

        LIST_ADD(&references, make_reference(str_part(reference, 0, end)));
        reference = str_part(reference, end + 2, reference.length);
    }
    return references;
}
