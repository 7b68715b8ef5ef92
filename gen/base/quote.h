/* quote.h - text from files and from the command line, made safe to print in a message. */
#ifndef QUOTE_H
#define QUOTE_H

#include "base/str.h"

/* The text in single quotes: bytes that are invalid or could control a terminal become \xNN, and a
 * long text is cut. Ends in a NUL. */
const char *str_quote(struct str text);

#endif
