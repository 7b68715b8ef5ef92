/* Asks the headers what a machine of 16 bits could get wrong, and prints the sum of the answers,
 * with nothing of a C library: one of the functions here, ASK, for a small machine has no room for
 * all. print() and stop() are included before. targets.py compares the sums of machines. */
#define HTTP4XX_WITH_NN
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"

static uint32_t sum;

static void add(uint8_t byte)
{
    sum = (sum ^ byte) * UINT32_C(16777619);
}

static void add_text(const char *text)
{
    for (; *text; text++)
        add((uint8_t)*text);
    add(0);
}

static void add_number(int number)
{
    add((uint8_t)(number & 0xff));
    add((uint8_t)(number >> 8 & 0xff));
}

static size_t length_of(const char *text)
{
    size_t length = 0;

    while (text[length])
        length++;
    return length;
}

static void tell(void)
{
    for (int shift = 28; shift >= 0; shift -= 4)
        print("0123456789abcdef"[sum >> shift & 15]);
    print('\n');
}

/* Every int that 16 bits can have. */
static void ask_numbers(void)
{
    for (int number = -32767; number < 32767; number++) {
        add_text(http4xx_reason(number));
        add_number(http4xx_entry(number));
        add_number(http4xx_entry_owner(number));
        add_number(http4xx_entry_visibility(number));
    }
}

/* The same of texts. */
static void ask_texts(void)
{
    for (int number = -3000; number < 3000; number++) {
        add_text(http4xx_title(number, number));
        add_text(http4xx_sentence(404, number));
        add_text(http4xx_entry_title(number, 0));
    }
}

/* Each name as it is, and spoilt at each of its places. */
static void ask_names(void)
{
    char name[64];

    for (int entry = 1; *http4xx_entry_id(entry); entry++) {
        const char *texts[2];

        texts[0] = http4xx_entry_id(entry);
        texts[1] = http4xx_entry_reason(entry);
        for (int i = 0; i < 2; i++) {
            size_t length = length_of(texts[i]);

            add_number(http4xx_code(texts[i], length));
            for (size_t at = 0; at < length; at++) {
                for (size_t j = 0; j < length; j++)
                    name[j] = texts[i][j];
                name[at] = (char)(name[at] ^ 0x20);
                add_number(http4xx_entry_find_name(name, length));
                name[at] = (char)(name[at] ^ 0x81);
                add_number(http4xx_entry_find_name(name, length));
                add_number(http4xx_entry_find_name(name, at));
            }
        }
    }
}

/* Values whose outcome the two languages and their tags decide. */
static void ask_languages(void)
{
    static const char *const values[] = {
        "nn",          "nn-NO,en;q=0.9", "en;q=0,no;q=0.001", "*",  "nn;q=0", "NN-no-x-private",
        "da, no;q=1.", "nb;q=0.5,nn",    "en-GB;q=0.3, nn;q", "nn-"};

    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        for (size_t length = 0; length <= length_of(values[i]); length++)
            add_number(http4xx_negotiate(values[i], length));
        add_number(http4xx_locale_find(values[i]));
    }
}

/* Numbers before and behind the dot, of 16 bits and at their limits. */
static void ask_pairs(void)
{
    static const char *const pairs[] = {
        "404.13",    "404",       "404.",        "32767.32767", "32768.1",
        "404.32768", "404.65536", "65535.65535", "99999.1",     "404.99999999999"};

    for (int number = -32767; number < 32767; number++) {
        add_number(http4xx_substatus_entry(number, 13));
        add_number(http4xx_substatus_entry(404, number));
        add_text(http4xx_substatus_label(number));
    }
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        int code = 7, sub = 7;

        add_number(http4xx_parse(pairs[i], length_of(pairs[i]), &code, &sub));
        add_number(code);
        add_number(sub);
    }
}

int main(void)
{
    ASK();
    tell();
    stop();
}
