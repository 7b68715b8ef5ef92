/* wrap.h - breaks text of any script into the lines of a terminal.
 *
 * Lines break at blanks, and between Chinese and Japanese characters where their punctuation rules
 * allow it. A word wider than a line is broken between two characters as people see them, never
 * before a combining mark; in Thai and Lao, before a vowel that begins a syllable.
 *
 * This is a small part of Unicode Standard Annex #14. libunistring implements all of it, but would
 * be a third library for the sake of one command, and does not break Thai without a dictionary. */
#ifndef WRAP_H
#define WRAP_H

#include "base/buffer.h"

enum { LINE_WIDTH = 78 };

/* Adds a text whose first line begins at a column that is written already; the other lines are
 * indented to it. Control characters count as blanks. */
void wrap_add(struct buffer *out, struct str text, int column);

#endif
