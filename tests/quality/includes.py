#!/usr/bin/python3
"""Reads every #include in gen/: there is no cycle, none points up, and none is unused.

An include is used if the file has an identifier that the header declares: a function, a macro, a type,
a tag, an enumerator or an extern variable. A macro uses what its body names. Members do not count, for their names are not unique. The
checker is tried on small trees that have such faults.
"""

import re
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import ROOT, finish, report, unless

# What a directory may include besides its own files, as gen/README.md says.
ALLOWED = {
    "base": [],
    "data": ["base"],
    "spec": ["base", "data"],
    "mustache": ["base", "data"],
    "view": ["base", "data", "spec"],
    "output": ["base", "data", "mustache", "view"],
    "command": ["base", "data", "spec", "mustache", "view", "output"],
}
MOST_EDGES = 18
# What the build makes.
GENERATED = {"embedded.list"}

# What is known of the system's headers: identifiers, or patterns of them.
SYSTEM = {header: re.compile(pattern) for header, pattern in {
    "dirent.h": r"DIR|dirent|(open|fdopen|read|close|rewind)dir|scandir|DT_[A-Z]+",
    "errno.h": r"errno|E[A-Z0-9]{3,}",
    "fcntl.h": r"[OFS]_[A-Z_]+|AT_[A-Z_]+|open(at)?|creat|fcntl|flock",
    "getopt.h": r"getopt(_long(_only)?)?|opt(arg|ind|err|opt)|option|(no|required|optional)_argument",
    "inttypes.h": r"(PRI|SCN)[diouxX](8|16|32|64|MAX|PTR|LEAST\d+|FAST\d+)|strto[iu]max|imaxabs|u?int(\d+|max|ptr)_t|UINT\d+_C",
    "limits.h": r"(U?(CHAR|SHRT|INT|LONG|LLONG)|SCHAR|SSIZE|PATH|NAME|IOV)_(MAX|MIN)|CHAR_BIT|MB_LEN_MAX",
    "stdarg.h": r"va_(list|start|end|arg|copy)",
    "stdbool.h": r"bool|true|false",
    "stddef.h": r"size_t|NULL|ptrdiff_t|offsetof|max_align_t|wchar_t",
    "stdint.h": r"u?int(_least|_fast)?(8|16|32|64)_t|u?int(max|ptr)_t|(U?INT(8|16|32|64|MAX|PTR)|SIZE|PTRDIFF)_(MAX|MIN|C)",
    "stdio.h": r"FILE|EOF|BUFSIZ|SEEK_(SET|CUR|END)|std(in|out|err)|v?[fsd]?n?printf|v?asprintf|v?[fs]?scanf|f?put[cs]|putc(har)?"
               r"|[fp]?get[cs]|getchar|get(line|delim)|f?(open|close|flush|read|write|seeko?|tello?|error|eof|dopen|reopen|memopen)"
               r"|fileno|clearerr|perror|remove|rename|tmpfile|setv?buf|popen|pclose|open_memstream|ungetc",
    "stdlib.h": r"[mc]alloc|realloc(array)?|free|aligned_alloc|posix_memalign|a?exit|abort|_Exit|EXIT_(SUCCESS|FAILURE)|(get|set|unset|put)env"
                r"|qsort|bsearch|strto(l|ll|ul|ull|d|f|ld)|ato[ilf]|l?abs|s?rand|realpath|mkd?s?temps?|mkdtemp|system|RAND_MAX|div|ldiv",
    "string.h": r"mem(cpy|move|set|cmp|chr|rchr|mem)|str(len|nlen|cmp|ncmp|chr|rchr|str|cat|ncat|cpy|ncpy|dup|ndup|error|error_r|spn|cspn"
                r"|pbrk|tok|tok_r|coll|xfrm|signal)",
    "strings.h": r"str(n?casecmp)|ffs|bzero",
    "sys/file.h": r"flock|LOCK_[A-Z]+",
    "sys/mman.h": r"m(map|unmap|protect|advise|sync)|(MAP|PROT|MADV|POSIX_MADV)_[A-Z]+|posix_madvise",
    "sys/stat.h": r"[fl]?stat|fstatat|S_I[A-Z]+|f?chmod|mkdir(at)?|umask|mkfifo|futimens|utimensat|mode_t",
    "sys/types.h": r"(s?size|off|mode|pid|dev|ino|uid|gid|time|nlink)_t",
    "time.h": r"time(_t|spec|gm)?|tm|clock(_t|_gettime)?|CLOCK_[A-Z]+|gmtime(_r)?|localtime(_r)?|mktime|strftime|difftime|nanosleep",
    "unistd.h": r"read|write|close|unlink(at)?|rmdir|access|faccessat|isatty|f?sync|ftruncate|truncate|lseek|p(read|write)|dup2?|pipe|fork"
                r"|exec[lv]p?e?|_exit|get(pid|cwd|uid|euid|opt)|chdir|link|symlink|readlink(at)?|sysconf|_SC_[A-Z_]+|STD(IN|OUT|ERR)_FILENO"
                r"|sleep|usleep|[FRWX]_OK|off_t|ssize_t",
    "utf8proc.h": r"(utf8proc|UTF8PROC)_\w+",
    "yaml.h": r"(yaml|YAML)_\w+",
}.items()}

NAME = r"[A-Za-z_]\w*"
KEYWORDS = {"if", "for", "while", "switch", "return", "sizeof", "_Alignof", "_Static_assert", "__attribute__", "__asm__"}


def without_comments(text):
    """Without comments and what is in quotes, except the names of included files."""
    def keep(match):
        return match[0] if match[0].startswith("#") else " "
    return re.sub(r'^[ \t]*#[ \t]*include[^\n]*|/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', keep,
                  text.replace("\\\n", " "), flags=re.S | re.M)


def includes(text):
    """Pairs: whether it is the system's, the name."""
    found = re.findall(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)', without_comments(text), flags=re.M)
    return [(bracket == "<", name) for bracket, name in found]


def identifiers(text):
    text = re.sub(r"^[ \t]*#[ \t]*include[^\n]*", "", without_comments(text), flags=re.M)
    return set(re.findall(rf"\b{NAME}\b", text))


def macros(text):
    """The macros that a header defines, each with the identifiers of its body."""
    found = re.findall(rf"^[ \t]*#[ \t]*define[ \t]+({NAME})([^\n]*)", without_comments(text), flags=re.M)
    return {name: set(re.findall(rf"\b{NAME}\b", body)) for name, body in found}


def declared(text):
    """What a header declares, and the tags that it only names: struct x;"""
    text = without_comments(text)
    guard = re.search(rf"^[ \t]*#ifndef ({NAME})\n#define \1[ \t]*$", text, flags=re.M)
    found = set(re.findall(rf"^[ \t]*#[ \t]*define[ \t]+({NAME})", text, flags=re.M)) - {guard[1] if guard else ""}
    text = re.sub(r"^[ \t]*#[^\n]*|__attribute__\s*\(\((?:[^()]|\([^()]*\))*\)\)", "", text, flags=re.M)
    named = set(re.findall(rf"^(?:struct|union|enum) ({NAME});", text, flags=re.M))
    for tag, body in re.findall(rf"\benum ({NAME})?\s*\{{([^}}]*)\}}", text):
        found |= {tag} | set(re.findall(rf"(?:^|,)\s*({NAME})", body))
    found |= set(re.findall(rf"\b(?:struct|union) ({NAME})\s*\{{", text))
    # Without the bodies of functions, structs and enums; what is left are declarations.
    while "{" in text:
        text, count = re.subn(r"\{[^{}]*\}", " ;", text)
        if not count:
            break
    for statement in text.split(";"):
        words = " ".join(statement.split())
        function = re.search(rf"({NAME})\s*\(", words)
        pointer = re.search(rf"\(\s*\*\s*({NAME})\s*\)", words)
        variables = re.findall(rf"({NAME}) ?(?:\[[^\]]*\])*(?:,|$)", words)
        if words.startswith("typedef"):
            found |= {pointer[1]} if pointer else set(variables)
        elif words.startswith("extern") and not function:
            found |= set(variables)
        elif function and not function[1].isupper() and function[1] not in KEYWORDS:
            found.add(function[1])
    # typedef struct { ... } name;
    found |= set(re.findall(rf"^\}} ({NAME});", without_comments(text), flags=re.M))
    return found - {""}, named


class Tree:
    """The files below a directory, by their paths in it, and what each includes."""

    def __init__(self, root):
        self.texts = {str(path.relative_to(root)): path.read_text() for path in sorted(root.rglob("*.[ch]"))}
        self.system, self.project, self.missing = {}, {}, []
        for file, text in self.texts.items():
            found = includes(text)
            self.system[file] = [name for is_system, name in found if is_system]
            self.project[file] = [self.resolve(file, name) for is_system, name in found
                                  if not is_system and name not in GENERATED]
        self.headers = {file: declared(text) for file, text in self.texts.items() if file.endswith(".h")}
        self.macros = {name: body for file in self.headers for name, body in macros(self.texts[file]).items()}

    def resolve(self, file, name):
        beside = str(Path(file).parent / name)
        found = name if name in self.texts else beside if beside in self.texts else None
        if not found:
            self.missing.append(f"{file}: there is no \"{name}\"")
        return found or name

    def cycles(self):
        """Each cycle once, as a path of files."""
        found, done = [], set()

        def visit(file, path):
            if file in path:
                found.append(" -> ".join(path[path.index(file):] + [file]))
            elif file not in done:
                for other in self.project.get(file, []):
                    visit(other, path + [file])
                done.add(file)

        for file in self.texts:
            visit(file, [])
        return found

    def edges(self):
        """Between directories: (from, to) -> the includes."""
        edges = {}
        for file, names in self.project.items():
            for name in names:
                pair = file.split("/")[0], name.split("/")[0]
                if pair[0] != pair[1]:
                    edges.setdefault(pair, []).append(f"{file} includes {name}")
        return edges

    def upward(self):
        return [line for (low, high), lines in self.edges().items() if high not in ALLOWED.get(low, []) for line in lines]

    def is_used(self, name, file, used):
        """A tag that the header only names counts unless another included header defines it."""
        if name not in self.headers:
            return True
        names, named = self.headers[name]
        for other in self.project[file]:
            named = named - self.headers.get(other, (set(), set()))[0]
        return bool((names | named) & used)

    def unused(self):
        faults = []
        for file, text in self.texts.items():
            used, own = identifiers(text), re.sub(r"c$", "h", file)
            used |= set().union(*[self.macros[name] for name in used & self.macros.keys()])
            faults += [f"{file}: nothing of \"{name}\" is used" for name in self.project[file]
                       if name != own and not self.is_used(name, file, used)]
            for name in self.system[file]:
                if name not in SYSTEM:
                    faults.append(f"{file}: add what <{name}> declares to SYSTEM in this test")
                elif not any(map(SYSTEM[name].fullmatch, used)):
                    faults.append(f"{file}: nothing of <{name}> is used")
        return faults + [f"{file}: {name} twice" for file in self.texts
                         for names in (self.project[file], self.system[file])
                         for name in sorted(set(names)) if names.count(name) > 1]


# --- the checker itself ---

GOOD = {
    "base/a.h": "#ifndef A_H\n#define A_H\n#include <stddef.h>\nstruct a {\n    size_t count;\n};\nvoid a_do(struct a *a);\n#endif\n",
    "base/a.c": '#include "base/a.h"\n\n#include <string.h>\n\nvoid a_do(struct a *a)\n{\n    memset(a, 0, sizeof *a);\n}\n',
    "data/b.h": "enum b { B_ONE, B_TWO };\nstatic inline int b_is(enum b b)\n{\n    return b == B_ONE;\n}\n"
                "extern const char b_name[4], *const b_names[];\nstruct b_hidden;\ntypedef int b_int;\n"
                "__attribute__((noreturn)) void b_end(int b) __attribute__((format(printf, 1, 2)));\n",
    "spec/c.c": '#include "base/a.h"\n#include "data/b.h"\n\nint c(struct a *a)\n{\n    return a && B_TWO;\n}\n',
}


def check_tree(name, kind, wanted, **files):
    """Expects one fault, of one kind, in the good tree with some files changed."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in {**GOOD, **{path.replace("_", "/", 1): text for path, text in files.items()}}.items():
            path = Path(folder) / (path if "." in path else path[:-1] + "." + path[-1])
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
        tree = Tree(Path(folder))
    found = {"cycle": tree.cycles(), "upward": tree.upward(), "unused": tree.unused(), "missing": tree.missing}
    expected = {each: [wanted] if each == kind else [] for each in found}
    report(f"the checker: {name}", unless(found == expected, found))


def check_checker():
    check_tree("nothing is wrong with a good tree", None, None)
    check_tree("a cycle of two headers", "cycle", "base/d.h -> base/e.h -> base/d.h",
               base_dh='#include "base/e.h"\nstruct d {\n    struct e *e;\n};\n',
               base_eh='#include "base/d.h"\nstruct e {\n    struct d *d;\n};\n')
    check_tree("an include that leads up", "upward", "base/d.c includes data/b.h",
               base_dc='#include "data/b.h"\nint d = B_ONE;\n')
    check_tree("an include of a neighbor that is not below", "upward", "spec/d.c includes view/e.h",
               spec_dc='#include "view/e.h"\nint d = E;\n', view_eh="#define E 1\n")
    check_tree("a project header of which nothing is used", "unused", 'spec/d.c: nothing of "data/b.h" is used',
               spec_dc='#include "data/b.h"\nint d; /* B_ONE "b_is" */\nconst char *e = "B_ONE";\n')
    check_tree("a header of the system of which nothing is used", "unused", "spec/d.c: nothing of <string.h> is used",
               spec_dc="#include <string.h>\nint str_length;\n")
    check_tree("a tag that another header defines", "unused", 'spec/d.c: nothing of "data/b.h" is used',
               data_eh="struct b_hidden {\n    int x;\n};\n",
               spec_dc='#include "data/b.h"\n#include "data/e.h"\nstruct b_hidden d;\n')
    check_tree("a header that is included twice", "unused", "spec/d.c: data/b.h twice",
               spec_dc='#include "data/b.h"\n#include "data/b.h"\nint d = B_ONE;\n')
    check_tree("a header of the system that is not known", "unused",
               "spec/d.c: add what <complex.h> declares to SYSTEM in this test", spec_dc="#include <complex.h>\nint d;\n")
    check_tree("a header that is not there", "missing", 'spec/d.c: there is no "base/none.h"',
               spec_dc='#include "base/none.h"\nint d;\n')
    check_tree("a header that a macro needs is used", None, None, data_eh="#define FIRST(x) (b_is(x) ? B_ONE : B_TWO)\n",
               spec_dc='#include "data/b.h"\n#include "data/e.h"\nint d(void) { return FIRST(1); }\n')
    for word in ("enum b d;", "int d = B_TWO;", "int d(void) { return b_is(0); }", "const char *d(void) { return b_name; }",
                 "int d(void) { return !*b_names; }", "struct b_hidden *d;", "b_int d;", "void d(void) { b_end(0); }"):
        check_tree(f"'{word}' uses a header", None, None, spec_dc=f'#include "data/b.h"\n{word}\n')


def main():
    check_checker()
    tree = Tree(ROOT / "gen")
    edges = tree.edges()
    report(f"{len(tree.texts)} files in gen/ are read, with their includes",
           unless(len(tree.texts) > 100 and sum(map(len, tree.project.values())) > 200) + tree.missing
           + [f"{file}: not in a directory of ALLOWED" for file in tree.texts if file.split("/")[0] not in ALLOWED])
    report("no file includes itself by way of others", tree.cycles())
    report("includes lead down", tree.upward())
    report(f"there are {len(edges)} edges between directories, at most {MOST_EDGES}",
           unless(len(edges) <= MOST_EDGES, *sorted(edges)))
    report("of each included header something is used", tree.unused())
    return finish()


if __name__ == "__main__":
    sys.exit(main())
