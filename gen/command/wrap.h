/* wrap.h - texts of any script in the lines of a terminal.
 *
 * Lines break at blanks, and between Chinese and Japanese characters where their rules of
 * punctuation let them: a small part of Unicode Standard Annex #14. What is wider than a line and
 * has neither is broken between two characters as people see them, never off a combining mark; in
 * Thai and Lao, which have no blanks between words, in front of a vowel that begins a syllable. */
#ifndef WRAP_H
#define WRAP_H

#include "base/buffer.h"

enum { LINE_WIDTH = 78 };

/* Adds a text that begins at a column, and so do the lines that it is broken into. Control
 * characters are blanks. */
void wrap_add(struct buffer *out, struct str text, int column);

#endif
