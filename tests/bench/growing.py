"""The section `growth` of bench.py: time and memory of gen4xx with specifications of all sizes."""

import math
import shutil
import statistics
import sys

from measuring import BUILD, GEN4XX, HERE, ROOT, keep, table, used

sys.path.insert(0, str(ROOT / "tests/lib"))
import grown

FOLDER = BUILD / "growth"
LOCALES = (10, 100, 1000)
SUBSTATUSES = (100, 1000, 10_000, 100_000)
BOTH = ((20_000, 11), (20_000, 109))
ROUNDS = 5
BASELINE = "no locale"


def specifications():
    """Series, name, text; made one by one, for they are large."""
    yield "", BASELINE, grown.base()
    for count in LOCALES:
        yield "locales", f"{count:,} locales", grown.of_locales(count)
    for count in SUBSTATUSES:
        yield "sub-status codes", f"{count:,} sub-status codes", grown.of_substatuses(count)
    for count, locales in BOTH:
        yield "both", f"{count:,} sub-status codes in {locales} locales", grown.of_substatuses(count, locales)


def measure(text):
    """Bytes of YAML, seconds of CPU, bytes of memory."""
    path, out = FOLDER / "grown.yaml", FOLDER / "out"
    path.write_text(text)
    rounds = []
    for _ in range(ROUNDS):
        shutil.rmtree(out, ignore_errors=True)
        rounds.append(used([GEN4XX, "generate", "--no-builtin", "--spec", path, "-o", out])[1])
    shutil.rmtree(out)
    return path.stat().st_size, statistics.median(r.cpu for r in rounds), max(r.memory for r in rounds)


def power(small, large, base, i):
    """By which power of the bytes a figure grew, but for what every run takes: 1 is a straight line."""
    if small[i] < 1.5 * base[i]:
        return ""
    grew = [math.log((large[j] - base[j]) / (small[j] - base[j])) for j in (0, i)]
    return f"{grew[1] / grew[0]:.2f}"


def growth():
    FOLDER.mkdir(parents=True, exist_ok=True)
    figures = [(series, name, measure(text)) for series, name, text in specifications()]
    keep("growth", ["name", "bytes", "CPU seconds", "bytes of memory"], [[name, *row] for _, name, row in figures])
    base = figures[0][2]
    rows, before = [], {}
    for series, name, row in figures:
        size, seconds, memory = row
        powers = [power(before.get(series, base), row, base, i) for i in (1, 2)]
        before[series] = row
        rows.append([name, f"{size / 1e6:.2f}", f"{seconds:.3f}", f"{memory / 1e6:.1f}",
                     f"{memory / size:.1f}" if size > 1e6 else "", *powers])
    (HERE / "growth.svg").write_text(plot(figures))
    return ("`gen4xx generate` with specifications of all sizes, each one file. *Power*: the exponent of growth "
            "with the size, compared with the row above, after subtracting the cost of a specification without "
            "locales; shown if the row above has at least 1.5 times that cost. 1 is linear, 2 is quadratic. In "
            "specifications with sub-status codes only, on lines as short as here, each code takes more than six times "
            "the memory of its line.",
            table(["", "YAML, MB", "CPU, s", "memory, MB", "times the YAML", "power, time", "power, memory"], rows)
            + "\n![Time and memory by the bytes of the specification: straight lines](growth.svg)\n")


# --- the plot ---

WIDTH, HEIGHT, LEFT, TOP, PANEL_WIDTH, PANEL_HEIGHT = 800, 330, 62, 44, 310, 220
COLOURS = {"locales": "#2f7fd6", "sub-status codes": "#d0661f", "both": "#2a9d54"}
LABELS = {"locales": "locales", "sub-status codes": "sub-status codes", "both": "both"}
# Readable on white and on black; who looks at it in the dark has light letters.
STYLE = """text { font: 12px sans-serif; fill: #333 }
.grid { stroke: #8884; stroke-width: 1 }
.limit { stroke: #888; stroke-dasharray: 4 4; fill: none }
.line { fill: none; stroke-width: 2 }
.head { font-weight: bold }
@media (prefers-color-scheme: dark) { text { fill: #ddd } }"""


def ticks(low, high):
    return [10.0 ** power for power in range(math.floor(low), math.ceil(high) + 1) if low <= power <= high]


def spelt(value, units):
    """A power of ten in the unit that fits."""
    for factor, unit in units:
        if value >= factor:
            return f"{value / factor:g} {unit}"
    return f"{value:g}"


def text(x, y, words, anchor="middle", style=""):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{style}>{words}</text>'


class Panel:
    """A diagram with logarithmic scales."""

    def __init__(self, left, title, x_range, y_range, y_units):
        self.left, self.title, self.y_units = left, title, y_units
        self.x_range, self.y_range = [tuple(map(math.log10, pair)) for pair in (x_range, y_range)]

    def x(self, value):
        low, high = self.x_range
        return self.left + (math.log10(value) - low) / (high - low) * PANEL_WIDTH

    def y(self, value):
        low, high = self.y_range
        return TOP + PANEL_HEIGHT - (math.log10(value) - low) / (high - low) * PANEL_HEIGHT

    def frame(self):
        parts = [text(self.left, TOP - 14, self.title, "start", ' class="head"')]
        for value in ticks(*self.x_range):
            x = self.x(value)
            parts.append(f'<path class="grid" d="M{x:.1f} {TOP}v{PANEL_HEIGHT}"/>')
            parts.append(text(x, TOP + PANEL_HEIGHT + 18, spelt(value, [(1e6, "MB"), (1e3, "kB")])))
        for value in ticks(*self.y_range):
            y = self.y(value)
            parts.append(f'<path class="grid" d="M{self.left} {y:.1f}h{PANEL_WIDTH}"/>')
            parts.append(text(self.left - 8, y + 4, spelt(value, self.y_units), "end"))
        parts.append(text(self.left + PANEL_WIDTH / 2, TOP + PANEL_HEIGHT + 38, "YAML"))
        return parts

    def guide(self, factor, words):
        """The line on which a figure is so many times the bytes."""
        (x_low, x_high), (y_low, y_high) = self.x_range, self.y_range
        start = max(10 ** x_low, 10 ** y_low / factor)
        end = min(10 ** x_high, 10 ** y_high / factor)
        return [f'<path class="limit" d="M{self.x(start):.1f} {self.y(start * factor):.1f}'
                f'L{self.x(end):.1f} {self.y(end * factor):.1f}"/>',
                text(self.x(end) - 8, self.y(end * factor) + 20, words, "end")]

    def series(self, colour, points):
        places = [f"{self.x(x):.1f} {self.y(y):.1f}" for x, y in points]
        parts = [f'<path class="line" stroke="{colour}" d="M{" L".join(places)}"/>'] if len(places) > 1 else []
        return parts + [f'<circle r="4" fill="{colour}" cx="{place.split()[0]}" cy="{place.split()[1]}"/>'
                        for place in places]


def legend():
    parts, x = [], LEFT
    for series, label in LABELS.items():
        parts += [f'<circle r="4" fill="{COLOURS[series]}" cx="{x}" cy="{HEIGHT - 12}"/>',
                  text(x + 10, HEIGHT - 8, label, "start")]
        x += 40 + 7 * len(label)
    return parts


def plot(figures):
    panels = [Panel(LEFT, "CPU time", (1e4, 2e8), (1e-3, 1e1), [(1, "s"), (1e-3, "ms")]),
              Panel(LEFT + 400, "Peak memory", (1e4, 2e8), (1e6, 1e9), [(1e6, "MB")])]
    parts = []
    for column, panel in enumerate(panels, 1):
        parts += panel.frame()
        for series in LABELS:
            parts += panel.series(COLOURS[series], [(row[0], row[column]) for name, _, row in figures if name == series])
    parts += panels[1].guide(6, "6 times the YAML")
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
             'role="img" aria-label="Time and memory by the bytes of the specification">',
             "<!-- Made by tests/bench/growing.py. -->", f"<style>{STYLE}</style>", *parts, *legend(), "</svg>"]
    return "\n".join(lines) + "\n"
