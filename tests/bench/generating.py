"""The section `generate` of bench.py: the C headers of the shipped specification by gen4xx, by Python and by Node."""

import json
import os
import re
import shutil
import statistics

import jinja
from measuring import BUILD, GEN4XX, HERE, OUT, ROOT, keep, ratio, run, table, used

FOLDER = BUILD / "generate"
ROUNDS = 11
UP_TO_DATE = "gen4xx, up to date"
# Rendered by gen4xx last, for it stands for the content of the file.
HASH = re.compile(rb"xxh64:[0-9a-f]{16}")
ALONE = re.compile(r"^[ \t]*(?:\{\{[#^/][^}]*\}\}[ \t]*){2,}$", re.M)


def specifications():
    return [ROOT / "spec/http4xx.yaml", *sorted(ROOT.glob("spec/vendor/*.yaml")),
            *sorted(ROOT.glob("spec/locale/*.yaml"))]


def for_javascript(value):
    """The same data with texts for numbers that a double does not hold."""
    if isinstance(value, dict):
        return {key: for_javascript(item) for key, item in value.items()}
    if isinstance(value, list):
        return [for_javascript(item) for item in value]
    return str(value) if type(value) is int and abs(value) > 2 ** 53 else value


def prepare():
    """What the peers are given: the data and the templates, as each wants them."""
    view = json.loads(run([GEN4XX, "dump"]))
    templates = {path.name.removesuffix(".mustache"): path.read_text() for path in ROOT.glob("templates/*.mustache")}
    for name in ("mustache", "jinja"):
        shutil.rmtree(FOLDER / name, ignore_errors=True)
        (FOLDER / name).mkdir(parents=True)
    (FOLDER / "view.json").write_text(json.dumps(for_javascript({**view, "nothing": ""}), ensure_ascii=False))
    for name, text in templates.items():
        (FOLDER / "mustache" / f"{name}.mustache").write_text(ALONE.sub(r"\g<0>{{nothing}}", text))
        if "." in name:
            (FOLDER / "jinja" / name).write_text(jinja.translate(name, templates, view))


def headers():
    """The names of the generated files in out/."""
    return {path.name for path in OUT.glob("*.h*")}


def compare(folder):
    """Fails unless the files are those in out/."""
    names = {path.name for path in folder.iterdir()}
    wrong = names ^ headers()
    wrong |= {name for name in names - wrong
              if HASH.sub(b"", (folder / name).read_bytes()) != HASH.sub(b"", (OUT / name).read_bytes())}
    if wrong:
        raise SystemExit(f"{folder} is not as {OUT}: {', '.join(sorted(wrong))}")


def competitors():
    """Name → command, folder that it writes to."""
    floor = FOLDER / "floor"
    run(["gcc", "-O2", HERE / "generate_floor.c", "-o", floor, "-lyaml"])
    outs = {name: FOLDER / f"out-{name}" for name in ("new", "same", "python", "node")}
    yaml = specifications()
    shutil.rmtree(outs["same"], ignore_errors=True)
    run([GEN4XX, "generate", "-o", outs["same"]])
    return {
        "libyaml alone": ([floor, *yaml], None),
        "gen4xx, new files": ([GEN4XX, "generate", "-o", outs["new"]], outs["new"]),
        UP_TO_DATE: ([GEN4XX, "generate", "-o", outs["same"]], outs["same"]),
        "Python: CSafeLoader, Jinja2": (["/usr/bin/python3", HERE / "generate_python.py", FOLDER / "view.json",
                                         FOLDER / "jinja", outs["python"], *yaml], outs["python"]),
        "Node: js-yaml, mustache": (["node", HERE / "generate_node.js", FOLDER / "view.json", FOLDER / "mustache",
                                     outs["node"], *yaml], outs["node"]),
    }


def times_of(folder):
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def once(command, out):
    """Seconds of CPU and seconds of one run, but for those in which it reads what it was given."""
    before = times_of(out) if out else {}
    said, usage = used(command, env={**os.environ, "NODE_PATH": str(BUILD / "npm/node_modules")})
    given = [float(word) for word in said.split()] or [0, 0]
    if before and before != times_of(out):
        raise SystemExit("an up-to-date run wrote something")
    return usage.cpu - given[0], usage.wall - given[1]


def generate():
    prepare()
    runs = competitors()
    results = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, (command, out) in runs.items():
            if out and name != UP_TO_DATE:
                shutil.rmtree(out, ignore_errors=True)
                out.mkdir()
            results[name].append(once(command, out))
    for _, out in runs.values():
        if out:
            compare(out)
    keep("generate", ["name", "CPU seconds", "seconds"],
         [[name, *values] for name, rounds in results.items() for values in rounds])
    medians = {name: [statistics.median(column) for column in zip(*rounds)] for name, rounds in results.items()}
    floor, ours = medians["libyaml alone"], medians["gen4xx, new files"]
    size = sum(path.stat().st_size for path in specifications())
    rows = [[name, ratio(cpu, floor[0]), ratio(wall, floor[1]), ratio(cpu, ours[0]), f"{cpu * 1000:.1f}"]
            for name, (cpu, wall) in medians.items()]
    return (f"Generating the {len(headers())} headers from {size / 1e6:.2f} MB of YAML; relative to libyaml alone, "
            f"which parses the same bytes into events at {size / 1e6 / floor[0]:.0f} MB/s and discards them. The peers "
            "write the same output, except for the hash in the banner, without validation. They parse all of the YAML, "
            "but get the data for the templates from a file; the time to load it is subtracted. For Jinja2, the "
            "templates were translated in advance. For mustache.js, lines that consist of several tags got another, "
            "empty tag, because it would remove such lines.",
            table(["", "CPU, times libyaml", "wall, times libyaml", "CPU, times gen4xx", "CPU, ms"], rows))
