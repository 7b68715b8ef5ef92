/* escapes.h - one function for each way of escaping; what each is for, escape.h says. */
#ifndef ESCAPES_H
#define ESCAPES_H

#include "base/buffer.h"

void escape_c(struct buffer *buffer, struct str text);
void escape_json(struct buffer *buffer, struct str text);
void escape_rust(struct buffer *buffer, struct str text);
void escape_po(struct buffer *buffer, struct str text);
void escape_shell(struct buffer *buffer, struct str text);
void escape_html(struct buffer *buffer, struct str text);
void escape_markdown(struct buffer *buffer, struct str text);
void escape_roff(struct buffer *buffer, struct str text);

#endif
