#!/usr/bin/python3
"""Starts nginx, Apache and HAProxy on loopback with the rendered snippets, and reads error pages.

What they answer is compared with the specification, and the languages that they choose with what
tests/headers/negotiate.py says of RFC 9110 and RFC 4647.
"""

import html
import http.client
import os
import random
import re
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, Specification, finish, report

from negotiate import expected

PAGES = "/usr/share/http4xx/error"  # what the snippets say
MODULES = "/usr/lib/apache2/modules"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Server:
    """A server in the foreground; it is stopped when the block ends."""

    def __init__(self, folder, name, command, configuration, port):
        path = folder / f"{name}.conf"
        path.write_text(configuration)
        self.port = port
        self.log = folder / f"{name}.log"
        self.process = subprocess.Popen([*command, path], stdout=self.log.open("wb"),
                                        stderr=subprocess.STDOUT)

    def __enter__(self):
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
                return self
            except ConnectionRefusedError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.05)
        self.__exit__()
        raise RuntimeError(self.log.read_text())

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def get(self, path, language=None):
        headers = {} if language is None else {"Accept-Language": language}
        self.connection.request("GET", path, headers=headers)
        response = self.connection.getresponse()
        return response, response.read().decode()


def nginx(folder, pages, numbers):
    port = free_port()
    snippet = (folder / "error/nginx-server.conf").read_text().replace(PAGES, str(pages))
    statuses = "".join(f"location = /status/{number} {{ return {number}; }}\n" for number in numbers)
    return Server(folder, "nginx", ["nginx", "-p", folder, "-c"], f"""
daemon off; master_process off; pid nginx.pid; error_log stderr;
events {{ }}
http {{
access_log off; client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp; uwsgi_temp_path tmp;
scgi_temp_path tmp;
include {folder}/error/nginx-http.conf;
server {{ listen 127.0.0.1:{port}; root {folder}/site; {snippet} {statuses} }}
}}
""", port)


def apache(folder, pages, numbers):
    port = free_port()
    snippet = (folder / "error/apache.conf").read_text().replace(PAGES, str(pages))
    modules = "".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so\n"
                      for name in ("mpm_event", "authz_core", "alias", "headers", "mime", "setenvif", "status"))
    statuses = "".join(f"Redirect {number} /status/{number}\n" for number in numbers)
    user = "User www-data\nGroup www-data\n" if os.geteuid() == 0 else ""
    # A trap: a handler that the server has for files that end in .pl, and a language for .nb.
    return Server(folder, "apache", ["apache2", "-DFOREGROUND", "-f"], f"""
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {folder}/apache.pid
DefaultRuntimeDir {folder}
DocumentRoot {folder}/site
ErrorLog /dev/stderr
{modules}{user}TypesConfig /dev/null
AddType text/html .html
AddLanguage no .nb
AddHandler server-status .pl
<Directory {folder}>
Require all granted
</Directory>
{statuses}{snippet}
""", port)


def haproxy(folder, pages, numbers):
    port, behind = free_port(), free_port()
    snippet = (folder / "error/haproxy.cfg").read_text().replace(PAGES, str(pages))
    statuses = "".join(f"    http-request return status {number} if {{ path /status/{number} }}\n" for number in numbers)
    return Server(folder, "haproxy", ["haproxy", "-db", "-f"], f"""
defaults
    mode http
    timeout client 10s
    timeout server 10s
    timeout connect 10s
frontend front
    bind 127.0.0.1:{port}
{snippet}
    default_backend behind
backend behind
    server behind 127.0.0.1:{behind}
frontend behind
    bind 127.0.0.1:{behind}
    http-request return status 200 if {{ path /index.html }}
{statuses}    http-request return status 404
""", port)


def wrong_page(specification, number, tag, response, page):
    """What is not as it has to be for a number and a language."""
    locale = specification.locales[tag]
    text = locale["texts"][specification.sent()[number]]
    found = {
        "status": response.status,
        "language": response.getheader("Content-Language"),
        "vary": response.getheader("Vary"),
        "type": response.getheader("Content-Type", "").lower().replace(" ", ""),
        "lang": re.search(r'<html lang="([^"]*)" dir="([^"]*)"', page).groups() if "<html lang" in page else page,
        "title": html.unescape("".join(re.findall("<h1>(.*)</h1>", page))),
        "sentence": html.unescape("".join(re.findall('<p class="sentence">(.*)</p>', page))),
        "number": "".join(re.findall(r"&lt;<b>(\d+)</b>/&gt;", page)),
    }
    wanted = {
        "status": number,
        "language": tag,
        "vary": "Accept-Language",
        "type": "text/html;charset=utf-8",
        "lang": (tag, locale.get("direction", "ltr")),
        "title": text["title"],
        "sentence": text["sentence"],
        "number": str(number),
    }
    return {key: (found[key], wanted[key]) for key in wanted if found[key] != wanted[key]}


# Field values, and the languages that they lead to.
CASES = [(None, "en"), ("", "en"), ("nb-NO", "nb"), ("no", "nb"), ("NB-no", "nb"), ("xx", "en"), ("*", "en"),
         ("nb;q=0", "en"), ("nb; q=0.000, sv;q=0.5", "sv"), ("pt-PT", "pt"),
         ("de;q=0.5, ja;q=0.9, fr;q=0.8", "ja"), ("xx, yy;q=0.9, he;q=0.1", "he"), ("zh-TW,zh;q=0.9", "zh-Hant"),
         ("sr", "sr-Cyrl"), ("ar;q=0.4,fi;q=0.4", "ar"), ("pl", "pl"), ("pt-BR", "pt-BR")]
# Beyond what HAProxy's converter does.
PATTERN_CASES = [("nb;q=0, de;q=0.1", "de"), ("zh-Hant-HK-x-a", "zh-Hant"), ("nb-NO, en;q=0.5", "nb"), ("en_US, da;q=0.2", "da"),
                 ("nbx, enx, sv-", "en"), ("de;q=1.001, it;q=0.001", "it"), ("ko\t;\tq=0.3 , cs ;q=0.2", "ko")]


def check_cases(name, server, specification, cases):
    wrong = []
    for value, tag in cases:
        difference = wrong_page(specification, 404, tag, *server.get("/missing", value))
        if difference:
            wrong.append((value, difference))
    report(f"{name}: {len(cases)} values of Accept-Language", wrong)


def check_statuses(name, server, specification, numbers):
    wrong = []
    for number in numbers:
        difference = wrong_page(specification, number, "nb", *server.get(f"/status/{number}", "nb"))
        if difference:
            wrong.append((number, difference))
    report(f"{name}: {len(numbers)} status codes", wrong)


def check_languages(name, server, specification):
    wrong = []
    for tag in specification.locales:
        difference = wrong_page(specification, 404, tag, *server.get("/missing", tag))
        if difference:
            wrong.append((tag, difference))
    report(f"{name}: all {len(specification.locales)} languages", wrong)


def random_value(generator, tags):
    """Up to six ranges, of different languages: a range has its place where the language is first named."""
    chosen = {tags.get(tag, tag): tag for tag in generator.sample([*tags, "xx", "ZH-Hant-HK"], generator.randrange(6))}
    ranges = [tag + generator.choice(["", "", "-AA", "-x-yz"]) for tag in chosen.values()]
    return ", ".join(f"{tag}{generator.choice(['', ';q=1'] + [f';q=0.{i}' for i in range(1, 10)])}" for tag in ranges)


def check_random(name, server, specification):
    """Values without q=0 and with weights of one decimal, which the patterns do as the RFCs say."""
    generator = random.Random(4647)
    order, tags = specification.in_order(), specification.tags()
    wrong = []
    for _ in range(1000):
        value = random_value(generator, tags)
        got = server.get("/missing", value)[0].getheader("Content-Language")
        if got != expected(tags, order, value.encode()):
            wrong.append((value, got, expected(tags, order, value.encode())))
    report(f"{name}: 1000 random values", wrong)


def check_plain(name, server):
    response, page = server.get("/index.html", "nb")
    report(f"{name}: a response that is no error stays as it is",
           [] if response.status == 200 and "Content-Language" not in response.headers else [(response.status, page)])


def main():
    specification = Specification()
    numbers = specification.sent()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "site").mkdir()
        (folder / "site/index.html").write_text("here")
        pages = folder / "error"
        subprocess.run([GEN4XX, "generate", "--set", "errors", "-o", pages], check=True)
        found = {path.name for path in pages.glob("*.html")}
        report("a page for each code that is sent, in each language",
               sorted(found ^ {f"{number}.{tag}.html" for number in numbers for tag in specification.locales}))
        answered = [number for number in numbers if number != 408]  # for which nginx closes the connection
        with nginx(folder, pages, answered) as server:
            check_cases("nginx", server, specification, CASES + PATTERN_CASES)
            check_statuses("nginx", server, specification, answered)
            check_languages("nginx", server, specification)
            check_random("nginx", server, specification)
            check_plain("nginx", server)
        known = [number for number in numbers if number not in (418, 425, 440, 449)]  # to Apache
        with apache(folder, pages, known) as server:
            check_cases("Apache", server, specification, CASES + PATTERN_CASES)
            check_statuses("Apache", server, specification, known)
            check_languages("Apache", server, specification)
            check_random("Apache", server, specification)
            check_plain("Apache", server)
        covered = [number for number in numbers if number not in (401, 405, 407, 426)]
        with haproxy(folder, pages, covered) as server:
            check_cases("HAProxy", server, specification, CASES)
            check_statuses("HAProxy", server, specification, covered)
            check_languages("HAProxy", server, specification)
            check_plain("HAProxy", server)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
