/* Reads files of YAML and does nothing with the events that libyaml makes of them: what cannot be
 * had for less. */
#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

static size_t read_file(const char *path, unsigned char *bytes, size_t size)
{
    FILE *file = fopen(path, "rb");
    size_t length;

    if (!file)
        abort();
    length = fread(bytes, 1, size, file);
    if (length == size)
        abort();
    fclose(file);
    return length;
}

static void drain(const unsigned char *bytes, size_t length)
{
    yaml_parser_t parser;
    yaml_event_type_t type;

    if (!yaml_parser_initialize(&parser))
        abort();
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, bytes, length);
    do {
        yaml_event_t event;

        if (!yaml_parser_parse(&parser, &event))
            abort();
        type = event.type;
        yaml_event_delete(&event);
    } while (type != YAML_STREAM_END_EVENT);
    yaml_parser_delete(&parser);
}

int main(int argc, char **argv)
{
    static unsigned char bytes[1 << 20];

    for (int i = 1; i < argc; i++)
        drain(bytes, read_file(argv[i], bytes, sizeof bytes));
    return 0;
}
