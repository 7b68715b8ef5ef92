/* Prints the names that all peers know, with their codes, as gperf reads them. */
#include "http4xx.h"

#include <stdio.h>

#define ROW(key, name) printf("%s, %d\n", name, http4xx_code(name, sizeof name - 1));

int main(void)
{
    puts("struct gperf_name { const char *name; int code; };\n%%");
    HTTP4XX_NAMES_(ROW)
    return 0;
}
