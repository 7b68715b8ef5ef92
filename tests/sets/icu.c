/* Reads resource bundles with ICU: each line of standard input is "locale key" or "locale key key".
 * Prints a line with the text in hexadecimal UTF-8, or "none". */
#include <stdio.h>
#include <string.h>
#include <unicode/ures.h>

static void print_text(UResourceBundle *bundle, const char *key)
{
    static char bytes[1 << 16];
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = sizeof bytes;
    const char *text = key ? ures_getUTF8StringByKey(bundle, key, bytes, &length, 1, &error)
                           : ures_getUTF8String(bundle, bytes, &length, 1, &error);

    if (U_FAILURE(error))
        printf("none");
    for (int32_t i = 0; U_SUCCESS(error) && i < length; i++)
        printf("%02x", (unsigned char)text[i]);
    printf("\n");
}

int main(int argc, char **argv)
{
    char line[1000];

    while (argc == 2 && fgets(line, sizeof line, stdin)) {
        UErrorCode error = U_ZERO_ERROR;
        char *locale = strtok(line, " \n"), *key = strtok(NULL, " \n"),
             *inner = strtok(NULL, " \n");
        UResourceBundle *all = ures_open(argv[1], locale, &error);
        UResourceBundle *one = ures_getByKey(all, key, NULL, &error);

        if (U_FAILURE(error))
            printf("none\n");
        else
            print_text(one, inner);
        ures_close(one);
        ures_close(all);
    }
    return argc == 2 ? 0 : 1;
}
