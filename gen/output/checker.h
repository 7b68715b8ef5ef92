/* checker.h - compares the outputs of a run with the files in a directory. */
#ifndef CHECKER_H
#define CHECKER_H

#include "output/outputs.h"

/* A sink that compares outputs with their files. Unless quiet, it prints which files differ, why,
 * and the differences in the unified format. */
struct sink *checker_open(const char *dir, bool quiet);

/* Whether all outputs so far equal their files. */
bool checker_result(const struct sink *sink);

#endif
