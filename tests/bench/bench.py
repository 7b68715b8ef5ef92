#!/usr/bin/python3
"""Compares the generated headers with their peers: speed, bytes, relocations, cost of an #include. Then the
generator with its own, and with itself as specifications grow.

Builds all and runs all; who is compared takes turns. Prints tables of ratios in Markdown, which it
also keeps in build/bench/bench.md, and writes what it measured to build/bench/*.tsv. The machine
should have nothing else to do.

    tests/bench/bench.py [SECTION...]       reason names size text accept include generate growth
"""

import os
import re
import statistics
import sys
from pathlib import Path

from generating import generate
from growing import growth
from measuring import BUILD, GEN4XX, HERE, OUT, keep, ratio, run, table, turns

LLHTTP = ["-I", "/usr/share/include/llhttp"]
# A loop that happens to lie across a line of the cache costs more than what is compared here.
FLAGS = ["-O2", "-falign-loops=64", "-falign-functions=64", "-I", OUT, "-I", HERE]
PIE = {"PIE": (["-fPIE"], ["-pie"]), "no PIE": (["-fno-pie"], ["-no-pie"])}
CXX = {"gcc": "g++", "clang": "clang++"}


def soup(what):
    return run(["pkg-config", what, "libsoup-3.0"]).split()


def build(folder, compiler, sources, flags=(), libraries=(), pie="PIE"):
    """A program of sources in tests/bench/, or (source, flags of its own)."""
    folder.mkdir(parents=True, exist_ok=True)
    compile_flags, link_flags = PIE[pie]
    objects = []
    for i, source in enumerate([*sources, "bench.c"]):
        name, own = source if isinstance(source, tuple) else (source, [])
        objects.append(folder / f"{i}-{name}.o")
        program = CXX[compiler] if name.endswith(".cc") else compiler
        run([program, *FLAGS, *compile_flags, *flags, *own, "-c", HERE / name, "-o", objects[-1]])
    run([CXX[compiler], *link_flags, *objects, "-o", folder / "program", *libraries])
    return folder / "program"


def measure(program, *arguments):
    """What it printed: measure → name → nanoseconds."""
    result = {}
    for line in run([program, *arguments]).splitlines():
        what, name, value = line.split("\t")
        result.setdefault(what, {})[name] = float(value)
    return result


def reason():
    libraries = ["-lhttp_parser", "-lmicrohttpd", *soup("--libs")]
    peers = "ours limit unchecked http_parser switch microhttpd soup".split()
    sources = ["reason.c", *(f"reason_{peer}.c" for peer in peers), "reason_beast.cc"]
    results = {}
    for compiler in CXX:
        for pie in PIE:
            program = build(BUILD / f"reason-{compiler}-{pie.replace(' ', '-')}", compiler, sources,
                            [*LLHTTP, *soup("--cflags")], libraries, pie)
            results[compiler, pie] = measure(program)
    keep("reason", ["compiler", "", "measure", "name", "nanoseconds"],
         [[*key, what, name, value] for key, result in results.items()
          for what, values in result.items() for name, value in values.items()])
    first = results["gcc", "PIE"]
    columns = [(f"{mix}, {kind}", first[f"{mix}, {kind}"]) for mix, kind in [
        ("uniform", "inlined"), ("common", "inlined"), ("404-heavy", "inlined"), ("uniform", "inlined chain"),
        ("uniform", "called"), ("404-heavy", "called"), ("uniform", "called chain"), ("half outside", "called")]]
    columns += [(f"uniform, inlined, {compiler}, {pie}", results[compiler, pie]["uniform, inlined"])
                for compiler, pie in list(results)[1:]]
    names = list(first["uniform, called"])
    rows = [[name, *(ratio(values.get(name), values["limit"]) for _, values in columns)] for name in names]
    rows.append(["*limit, ns*", *(f"*{values['limit']:.2f}*" for _, values in columns)])
    return ("code → reason, gcc, PIE; relative to the limit, a dense table of 16-bit offsets into one string pool. "
            "Mixes: uniform, 400 to 499; 20 common codes; nine of ten are 404; half outside the class. In a chain, each "
            "lookup depends on the result of the one before. cpp-httplib (its function is inside Debian's library) and "
            "j-ulrich's header (not packaged) were not available.", table(["", *(name for name, _ in columns)], rows))


def object_bytes(path):
    text, data, bss = run(["size", path]).splitlines()[1].split()[:3]
    return int(text) + int(data) + int(bss)


def names():
    folder = BUILD / "names"
    folder.mkdir(parents=True, exist_ok=True)
    run(["gcc", "-I", OUT, HERE / "names_list.c", "-o", folder / "list"])
    (folder / "names.gperf").write_text(run([folder / "list"]))
    common = ["gperf", "-t", "-l", "-C", "-L", "ANSI-C"]
    (folder / "gperf.h").write_text(run([*common, "-N", "gperf_find", folder / "names.gperf"]))
    pic = run([*common, "-P", "-N", "gperf_find_pic", folder / "names.gperf"])
    (folder / "gperf_pic.h").write_text(pic.replace("const char *name; int code;", "int name; int code;"))
    rows, raw = [], []
    own = {name: ["-I", folder, f'-DGPERF_OUTPUT="{name}.h"', f"-DGPERF_FIND={find}", f"-DGPERF_PEER=names_{name}"]
           for name, find in [("gperf", "gperf_find"), ("gperf_pic", "gperf_find_pic")]}
    sources = ["names.c", "names_ours.c", "names_sorted.c", ("names_gperf.c", own["gperf"]),
               ("names_gperf.c", own["gperf_pic"])]
    times, sizes = {}, {}
    for compiler in CXX:
        result = measure(build(folder / compiler, compiler, sources))
        times[compiler] = {**result["names"], "http4xx, phrases": result["phrases"]["http4xx"]}
        objects = {"gperf": "3-names_gperf.c.o", "gperf --pic": "4-names_gperf.c.o", "http4xx": "1-names_ours.c.o"}
        sizes[compiler] = {name: object_bytes(folder / compiler / path) for name, path in objects.items()}
        raw += [[compiler, name, value] for name, value in times[compiler].items()]
    relocations = {name: run(["readelf", "-rW", folder / "gcc" / path]).count("R_X86_64_64")
                   for name, path in objects.items()}
    keep("names", ["compiler", "name", "nanoseconds"], raw)
    for name in times["gcc"]:
        row = [name, *(ratio(times[compiler][name], times[compiler]["gperf"]) for compiler in CXX)]
        row += [sizes["gcc"].get(name, ""), relocations.get(name, "")]
        rows.append(row)
    return ("name → code, 20 % of the names unknown; relative to gperf, which finds the same names, but only in their "
            "exact spelling. Bytes are those of the object file, with its loop.",
            table(["", "gcc", "clang", "bytes, gcc", "relocations"], rows))


def relocations_of(compiler, source, folder, flags):
    """What a shared object leaves to the start of the program."""
    library = folder / "library.so"
    run([compiler, *flags, "-shared", "-nostdlib", "-nostartfiles", source, "-o", library])
    return len(re.findall(r"R_X86_64_(?:RELATIVE|64|GLOB_DAT)", run(["readelf", "-rW", library])))


def reason_count(folder, unit):
    """For how many codes a unit has a phrase."""
    main = folder / "count.c"
    main.write_text('#include <stdio.h>\n#include <string.h>\nconst char *reason(int code);\nint main(void)\n{\n'
                    '    int count = 0;\n    for (int code = 100; code < 1000; code++)\n'
                    '        count += *reason(code) && strncmp(reason(code), "<unknown", 8);\n'
                    '    printf("%d", count);\n}\n')
    run(["gcc", "-c", main, "-o", folder / "count.o"])
    run(["g++", folder / "count.o", unit, "-o", folder / "count"])
    return int(run([folder / "count"]))


def size():
    folder = BUILD / "size"
    folder.mkdir(parents=True, exist_ok=True)
    common = ["-fno-asynchronous-unwind-tables", "-I", OUT, *LLHTTP]
    peers = {"http4xx": "size_ours.c", "limit": "size_limit.c", "table of pointers": "size_pointers.c", "http-parser's list in a switch":
             "size_http_parser.c", "llhttp's list in a switch": "size_llhttp.c", "Boost.Beast": "size_beast.cc"}
    ways = {"gcc -O2": ["gcc", "-O2", "-fPIC"], "gcc -Os": ["gcc", "-Os", "-fPIC"],
            "clang -O2": ["clang", "-O2", "-fPIC"], "clang -Os": ["clang", "-Os", "-fPIC"]}
    small = {"arm": ["arm-none-eabi-gcc", "-Os", "-mcpu=cortex-m0", "-mthumb", "-ffreestanding"],
             "avr": ["avr-gcc", "-Os", "-mmcu=atmega328p", "-ffreestanding"]}
    strings = int(run(["python3", "-c", HEADER_STRINGS, OUT / "http4xx_enum.h"]))
    rows = [["*strings alone*", *[f"*{strings}*"] * 6, "", ""]]
    raw = []
    for name, source in peers.items():
        row = [name]
        for way, (compiler, *flags) in ways.items():
            unit = folder / f"{way.replace(' ', '')}-{source}.o"
            program = CXX[compiler] if source.endswith(".cc") else compiler
            run([program, *flags, *common, "-c", HERE / source, "-o", unit])
            row.append(object_bytes(unit))
        for compiler, *flags in small.values():
            if source.endswith(".cc") or "http_parser" in source or "llhttp" in source:
                row.append("")
                continue
            run([compiler, *flags, "-I", OUT, "-c", HERE / source, "-o", folder / "small.o"])
            row.append(object_bytes(folder / "small.o"))
        codes = reason_count(folder, folder / f"gcc-O2-{source}.o")
        program = "g++" if source.endswith(".cc") else "gcc"
        relocations = relocations_of(program, HERE / source, folder, ["-O2", "-fPIC", *common])
        row += [f"{(row[1] + 24 * relocations) / codes:.0f}", relocations]
        raw.append([name, codes, *row[1:]])
        rows.append(row)
    header = ["", *ways, "arm -Os", "avr -Os", "a code", "relocations"]
    keep("size", ["name", "codes", *header[1:]], raw)
    return ("Bytes of code → reason, function and table. *A code*: bytes with gcc -O2, with 24 for each "
            "relocation, divided by the number of known codes; the others know 1xx to 5xx.", table(header, rows))


# The phrases of all numbers, each with its NUL.
HEADER_STRINGS = r"""
import re, sys
lists = open(sys.argv[1]).read().split("#define HTTP4XX_CODES(x)")[1].split("\n\n")[0]
print(sum(len(phrase) + 1 for phrase in re.findall(r'"([^"]*)"', lists)))
"""


def text_files(folder):
    """The texts as .mo and .res files."""
    source, mo, res = folder / "source", folder / "bench/LC_MESSAGES", folder / "res"
    for each in (source, mo, res):
        each.mkdir(parents=True, exist_ok=True)
    run([GEN4XX, "generate", "--templates", HERE / "texts", "-o", source])
    english = dict(re.findall(r'^msgid (".+")\nmsgstr (".*")$', (source / "en.po.h").read_text(), re.M))
    for path in source.glob("*.po.h"):
        # The key is the English text, as gettext has it.
        path.write_text(re.sub(r'^msgid (".+")$', lambda key: f"msgid {english[key[1]]}", path.read_text(), flags=re.M))
        run(["msgfmt", path, "-o", mo / path.name.replace(".po.h", ".mo")])
    for path in source.glob("*.res.h"):
        name = path.name.replace(".res.h", "").replace("-", "_").lower()
        (source / f"{name}.txt").write_bytes(path.read_bytes())
        run(["genrb", "-q", "-e", "UTF-8", "-s", source, "-d", res, f"{name}.txt"])
    return mo, res


def language_bytes(folder, tag):
    """What one language costs in our table."""
    source = HERE / "text_implementation.c"
    with_tag = f"-DHTTP4XX_WITH_{tag.upper().replace('-', '_')}"
    run(["gcc", "-O2", "-I", OUT, with_tag, "-c", source, "-o", folder / "one.o"])
    return int(re.search(r"(\w+) r http4xx_texts_", run(["nm", "-S", folder / "one.o"]))[1], 16)


def text():
    folder = BUILD / "text"
    mo, res = text_files(folder)
    sources = [f"text{part}.c" for part in ("", "_ours", "_implementation", "_limit", "_gettext", "_icu")]
    times = {compiler: measure(build(folder / compiler, compiler, sources, libraries=["-licuuc"]), folder, res)["text"]
             for compiler in CXX}
    keep("text", ["compiler", "name", "nanoseconds"],
         [[compiler, *item] for compiler, values in times.items() for item in values.items()])
    sizes = []
    for path in sorted(mo.glob("*.mo")):
        tag = path.stem
        # Those with labels of sub-status codes have more texts than the files.
        if "sub_" not in (OUT / f"http4xx_text_{tag}.h").read_text():
            resource = res / f"{tag.replace('-', '_').lower()}.res"
            sizes.append([tag, language_bytes(folder, tag), path.stat().st_size, resource.stat().st_size])
    keep("text-bytes", ["tag", "http4xx", ".mo", ".res"], sizes)
    bytes_of = {"http4xx": 1, "gettext dgettext": 2, "ICU ures_getStringByKey": 3}
    rows = []
    for name in times["gcc"]:
        row = [name, *(ratio(times[compiler][name], times[compiler]["limit"]) for compiler in CXX)]
        column = bytes_of.get(name)
        row.append(round(statistics.median(size[column] for size in sizes)) if column else "")
        row.append(f"{statistics.median(size[column] / size[1] for size in sizes):.2f}" if column else "")
        rows.append(row)
    return ("Title by code and language, for all languages in turn; relative to the limit, a function with a table of "
            "offsets by language and code. "
            f"Bytes are the median of the {len(sizes)} languages without sub-status labels.",
            table(["", "gcc", "clang", "bytes a language", "times ours"], rows))


def accept():
    folder = BUILD / "accept"
    sources = ["accept.c", "text_implementation.c", "accept_matcher.cc",
               *(f"accept_{peer}.c" for peer in ("ours", "yardstick", "soup", "icu"))]
    times = {compiler: measure(build(folder / compiler, compiler, sources, soup("--cflags"),
                                     ["-licuuc", *soup("--libs")]))["accept"] for compiler in CXX}
    keep("accept", ["compiler", "name", "nanoseconds"],
         [[compiler, *item] for compiler, values in times.items() for item in values.items()])
    rows = [[name, *(ratio(times[compiler][name], times[compiler]["yardstick"]) for compiler in CXX),
             f"{times['gcc'][name]:.0f}"] for name in times["gcc"]]
    return ("Accept-Language → locale, 20 values, 45 languages; relative to a simple function of 40 lines that is "
            "not hardened.",
            table(["", "gcc", "clang", "ns, gcc"], rows))


def include():
    folder = BUILD / "include"
    folder.mkdir(parents=True, exist_ok=True)
    headers = {"http4xx.h": "c", "http4xx_text.h": "c", "stdio.h": "c", "libsoup/soup.h": "c", "boost/beast/http.hpp": "cc",
               "httplib.h": "cc"}
    commands = {}
    for name, language in [("empty, C", "c"), ("empty, C++", "cc"), *headers.items()]:
        path = folder / f"{re.sub(r'[^a-z0-9]', '_', name)}.{language}"
        path.write_text(f"#include <{name}>\n" if name in headers else "" + "extern int x;\n")
        program = "g++" if language == "cc" else "gcc"
        commands[name] = [program, "-O2", "-I", OUT, *soup("--cflags"), "-c", path, "-o", folder / "object.o"]
    light = {name: command for name, command in commands.items() if name not in ("boost/beast/http.hpp", "httplib.h")}
    times = {**turns(commands, 3), **turns(light, 21)}
    keep("include", ["header", "seconds"], times.items())
    rows = []
    for name, language in headers.items():
        empty = times["empty, C" if language == "c" else "empty, C++"]
        rows.append([f"`{name}`", f"{1000 * (times[name] - empty):.1f}", f"{times[name] / empty:.2f}"])
    return ("What an `#include` costs gcc -O2 (cpp-httplib as packaged in Debian, split into header and library).",
            table(["", "ms more than an empty file", "times an empty file"], rows))


def machine():
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    versions = [run([compiler, "--version"]).splitlines()[0] for compiler in CXX]
    return f"{model[1] if model else 'unknown CPU'}, {os.cpu_count()} cores; {'; '.join(versions)}."


SECTIONS = {section.__name__: section for section in (reason, names, size, text, accept, include, generate, growth)}


def main():
    BUILD.mkdir(parents=True, exist_ok=True)
    parts = [f"Measured on: {machine()}\n"]
    for name in sys.argv[1:] or SECTIONS:
        what, shown = SECTIONS[name]()
        parts.append(f"{what}\n\n{shown}")
        print(parts[-1], flush=True)
    (BUILD / "bench.md").write_text("\n".join(parts))


if __name__ == "__main__":
    main()
