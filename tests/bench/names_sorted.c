/* bsearch in a sorted list, and a linear search with strcmp, as programs have them. Both want a NUL
 * behind a name, which those asked have. */
#include "names.h"

#include "http4xx.h"

#include <stdlib.h>
#include <string.h>

struct row {
    const char *name;
    int code;
};

#define ROW(key, name) {name, 0},
static struct row rows[] = {HTTP4XX_NAMES_(ROW)};
enum { ROWS = sizeof rows / sizeof *rows };

static int compare(const void *a, const void *b)
{
    return strcmp(((const struct row *)a)->name, ((const struct row *)b)->name);
}

void names_sort(void);
void names_sort(void)
{
    qsort(rows, ROWS, sizeof *rows, compare);
    for (size_t i = 0; i < ROWS; i++)
        rows[i].code = http4xx_code(rows[i].name, strlen(rows[i].name));
}

static int by_bsearch(const char *name, size_t length)
{
    struct row key = {name, 0};
    const struct row *found = bsearch(&key, rows, ROWS, sizeof *rows, compare);

    (void)length;
    return found ? found->code : 0;
}

static int linear(const char *name, size_t length)
{
    (void)length;
    for (size_t i = 0; i < ROWS; i++) {
        if (strcmp(rows[i].name, name) == 0)
            return rows[i].code;
    }
    return 0;
}

NAMES_PEER(names_bsearch, by_bsearch)
NAMES_PEER(names_linear, linear)
