#include "base/alloc.h"
#include "spec/key_records.h"
#include "view/view_internal.h"

#include <inttypes.h>

/* --- tables for lookups --- */

static const struct field number_fields[] = {
    {"number", TYPE_NUMBER, "the number", MEMBER(view_number, number)},
};
static const struct record_type number_type = {RECORD_TYPE("a number", view_number, number_fields)};

static const struct field slot_fields[] = {
    {"code", TYPE_RECORD, "the code that has precedence; absent if the number is free",
     MEMBER(view_slot, code), &view_code_type},
    {"free", TYPE_LIST, "the numbers of a run that have no code", MEMBER(view_slot, free),
     &number_type},
};
static const struct record_type slot_type = {
    RECORD_TYPE("a slot of the class", view_slot, slot_fields)};

static const struct field name_fields[] = {
    {"key", TYPE_TEXT, "the string as an identifier", MEMBER(view_name, key)},
    {"text", TYPE_TEXT, "the string", MEMBER(view_name, text)},
};
static const struct record_type name_type = {
    RECORD_TYPE("a string with names of codes", view_name, name_fields)};

static const struct field found_name_fields[] = {
    {"key", TYPE_TEXT, "the key of the string that it ends", MEMBER(view_found_name, key)},
    {"skip", TYPE_NUMBER, "the characters of the string before it", MEMBER(view_found_name, skip)},
    {"sum", TYPE_NUMBER, "the sum of its letters, modulo 256", MEMBER(view_found_name, sum)},
    {"ID", TYPE_TEXT, "the code's id in capitals", MEMBER(view_found_name, entry)},
};
static const struct record_type found_name_type = {
    RECORD_TYPE("a name of a code", view_found_name, found_name_fields)};

static const struct field name_slot_fields[] = {
    {"slot", TYPE_NUMBER, "the place of a name, from 1; 0 if the slot is free",
     MEMBER(view_number, number)},
};
static const struct record_type name_slot_type = {
    RECORD_TYPE("a slot of the hash table of names", view_number, name_slot_fields)};

static const struct field name_row_fields[] = {
    {"slots", TYPE_LIST, "the slots of one line", MEMBER(view_name_row, slots), &name_slot_type},
};
static const struct record_type name_row_type = {
    RECORD_TYPE("a row of slots", view_name_row, name_row_fields)};

/* --- tags --- */

static struct value tag_upper(const void *tag)
{
    return value_text(((const struct view_tag *)tag)->locale->upper);
}

static struct value tag_locale_tag(const void *tag)
{
    return value_text(((const struct view_tag *)tag)->locale->locale->tag);
}

static const struct field tag_fields[] = {
    {"small_tag", TYPE_TEXT, "the tag in lower case", MEMBER(view_tag, tag)},
    {"LOCALE", TYPE_COMPUTED, "that of its locale", .compute = tag_upper},
    {"locale_tag", TYPE_COMPUTED, "the locale's own tag", .compute = tag_locale_tag},
};
static const struct record_type tag_type = {
    RECORD_TYPE("a tag that leads to a locale", view_tag, tag_fields)};

static const struct field locale_slot_fields[] = {
    {"in_slot", TYPE_RECORD, "the locale that has the number; absent if it is free",
     MEMBER(view_locale_slot, locale), &locale_name_type},
};
static const struct record_type locale_slot_type = {
    RECORD_TYPE("a number of a locale", view_locale_slot, locale_slot_fields)};

/* --- the root --- */

static struct value name_factor(const void *view)
{
    struct value value =
        value_text(alloc_printf("%" PRIu64, ((const struct view *)view)->name_factor));

    value.verbatim = true;
    return value;
}

static struct value fact_keys_value(const void *view)
{
    (void)view;
    return fact_keys();
}

static const struct field view_fields[] = {
    {"version", TYPE_TEXT, "the version of gen4xx", MEMBER(view, version)},
    {"content_hash", TYPE_TEXT, "replaced by the checksum of the file, which `check` verifies",
     MEMBER(view, checksum)},
    {"command", TYPE_TEXT, "the command line that makes the same files", MEMBER(view, command)},
    {"builtin", TYPE_FLAG, "whether the built-in specification is included", MEMBER(view, builtin)},
    {"inputs", TYPE_WORDS, "the specifications that were given, as texts", MEMBER(view, inputs)},
    {"prefix", TYPE_TEXT, "the beginning of names: `http4xx`", MEMBER(view, prefix)},
    {"PREFIX", TYPE_TEXT, "the same in capitals", MEMBER(view, upper_prefix)},
    {"class", TYPE_RECORD, "the class of status codes", MEMBER(view, class), &class_view_type},
    {"owners", TYPE_LIST, "the owners, by precedence", MEMBER(view, owners), &owner_codes_type},
    {"codes", TYPE_LIST, "all codes, by number, then by precedence", MEMBER(view, codes),
     &view_code_type},
    {"numbers", TYPE_LIST, "for each number the code that has precedence", MEMBER(view, numbers),
     &view_code_type},
    {"fact_keys", TYPE_COMPUTED_LIST, "the optional keys of codes", .record = &key_record_type,
     .compute = fact_keys_value, .unlisted = true},
    {"slots", TYPE_LIST, "each number of the class with its code, or a run of free ones",
     MEMBER(view, slots), &slot_type},
    {"names", TYPE_LIST, "the strings that contain the names of codes", MEMBER(view, names),
     &name_type},
    {"found_names", TYPE_LIST, "the names that codes are found by", MEMBER(view, found_names),
     &found_name_type},
    {"name_rows", TYPE_LIST, "the hash table of these names", MEMBER(view, name_rows),
     &name_row_type},
    {"name_mask", TYPE_NUMBER, "its size minus 1", MEMBER(view, name_mask)},
    {"name_factor", TYPE_COMPUTED, "its hash function multiplies by this", .compute = name_factor},
    {"name_shift", TYPE_NUMBER, "and then shifts right by this", MEMBER(view, name_shift)},
    {"example", TYPE_RECORD, "a code for examples in comments; absent if there is none",
     MEMBER(view, example), &view_code_type},
    {"substatuses", TYPE_LIST, "all sub-status codes, by number", MEMBER(view, substatuses),
     &substatus_view_type},
    {"locales", TYPE_LIST, "the locales, by number", MEMBER(view, locales), &view_locale_type},
    {"locale_slots", TYPE_LIST, "each number of a locale, free ones too",
     MEMBER(view, locale_slots), &locale_slot_type},
    {"tags", TYPE_LIST, "the tags that lead to locales, sorted", MEMBER(view, tags), &tag_type},
    {"tags_backwards", TYPE_LIST,
     "the same in reverse, so that patterns can try a tag before those that it begins with",
     MEMBER(view, tags_backwards), &tag_type},
    {"tag_size", TYPE_NUMBER, "the bytes of the longest tag, with a NUL", MEMBER(view, tag_size)},
    {"first_locale", TYPE_RECORD,
     "the locale that all others fall back to; absent if there is none", MEMBER(view, first_locale),
     &view_locale_type},
    {"entry_type", TYPE_TEXT, "the smallest type for an entry", MEMBER(view, entry_type)},
    {"offset_type", TYPE_TEXT, "for offsets into reason phrases, references and names",
     MEMBER(view, offset_type)},
    {"name_type", TYPE_TEXT, "for the places of names", MEMBER(view, name_type)},
    {"fact_offset_type", TYPE_TEXT, "for offsets into the texts of facts",
     MEMBER(view, fact_offset_type)},
    {"substatus_offset_type", TYPE_TEXT, "for offsets into labels of sub-status codes",
     MEMBER(view, substatus_offset_type)},
    {"text_offset_type", TYPE_TEXT, "for offsets into the texts of a locale",
     MEMBER(view, text_offset_type)},
};
const struct record_type view_type = {RECORD_TYPE("the data", view, view_fields)};
