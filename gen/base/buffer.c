#include "base/buffer.h"

#include "base/alloc.h"

#include <string.h>

enum { FIRST_SIZE = 128 };

static void make_room(struct buffer *buffer, size_t more)
{
    size_t size = buffer->size ? buffer->size : FIRST_SIZE;

    if (buffer->size - buffer->length >= more)
        return;
    while (size - buffer->length < more)
        size *= 2;
    buffer->bytes = alloc_resize(buffer->bytes, buffer->size, size);
    buffer->size = size;
}

void buffer_add(struct buffer *buffer, struct str text)
{
    if (text.length == 0)
        return;
    make_room(buffer, text.length);
    memcpy(buffer->bytes + buffer->length, text.data, text.length);
    buffer->length += text.length;
}

void buffer_add_char(struct buffer *buffer, char c)
{
    buffer_add(buffer, (struct str){&c, 1});
}

void buffer_print(struct buffer *buffer, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    buffer_add(buffer, alloc_vprintf(format, arguments));
    va_end(arguments);
}

struct str buffer_text(const struct buffer *buffer)
{
    return (struct str){buffer->bytes, buffer->length};
}
