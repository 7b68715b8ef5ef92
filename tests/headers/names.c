/* Prints the number that each value on standard input names, and the entry's, where they lie before
 * and behind what cannot be read. */
#include "guard.h"

#include "http4xx.h"

int main(void)
{
    struct value value;

    while (read_value(&value)) {
        printf("%d %d\n", http4xx_code(value.start, value.length),
               http4xx_code(value.end, value.length));
        printf("%d %d\n", http4xx_entry_code(http4xx_entry_find_name(value.start, value.length)),
               http4xx_entry_code(http4xx_entry_find_name(value.end, value.length)));
    }
    return 0;
}
