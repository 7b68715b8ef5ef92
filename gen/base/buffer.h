/* buffer.h - text that grows as it is written. */
#ifndef BUFFER_H
#define BUFFER_H

#include "base/str.h"

struct buffer {
    char *bytes;
    size_t length, size;
};

void buffer_add(struct buffer *buffer, struct str text);
void buffer_add_char(struct buffer *buffer, char c);
void buffer_print(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* What was written; valid until more is. */
struct str buffer_text(const struct buffer *buffer);

#endif
