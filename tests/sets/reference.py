#!/usr/bin/python3
"""Opens the HTML reference in Chromium, without a window, and compares its texts with the specification.

The screenshots are left in build/reference/screenshots/.
"""

import functools
import html
import http.server
import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, ROOT, Specification, finish, report, substatus_key

PAGES = ROOT / "build/reference"
SCREENSHOTS = PAGES / "screenshots"
AXE = ROOT / "build/npm/node_modules/axe-core/axe.min.js"
OPENED = ["en", "nb", "ar", "ja"]
WIDTHS = {"narrow": 360, "wide": 1280}


# --- the texts, without a browser ---


def plain(markup):
    """The text of markup that has no elements with a text of their own kind."""
    return " ".join(html.unescape(re.sub("<[^>]*>", "", markup)).split())


def inside(pattern, markup):
    return [plain(found) for found in re.findall(pattern, markup, re.S)]


def facts_of(code, labels):
    """The badges that a code has, from its facts."""
    badges = []
    if code.get("visibility", "sent") != "sent":
        badges.append(labels["unsent"] + (f" → {code['sent_as']}" if "sent_as" in code else ""))
    if code.get("cacheable", {}).get("by_default") == "true":
        badges.append(labels["cacheable"])
    if code.get("cacheable", {}).get("forbidden") == "true":
        badges.append(labels["uncacheable"])
    words = {"as_it_is": "retry", "after_delay": "retry_later", "other_connection": "retry_elsewhere"}
    how = code.get("retry", {}).get("how")
    return badges + ([labels[words[how]]] if how in words else [])


def fields_of(code, labels):
    lines = []
    if code.get("request_fields"):
        lines.append(" ".join([labels["request"], *code["request_fields"]]))
    if code.get("response_fields"):
        lines.append(" ".join([labels["response"], *(field["name"] + field["level"].upper()
                                                     for field in code["response_fields"])]))
    return lines


def wanted_entry(specification, tag, code):
    locale = specification.locales[tag]
    labels, text = locale["labels"], locale["texts"][code["full_id"]]
    owner = specification.owners[code["owner"]]
    official = specification.official(code["owner"])
    subs = [sub for sub in specification.substatuses if sub["number"] == code["number"] and code["wins"]]
    subs.sort(key=lambda sub: int(sub["sub"]))
    translated = {}
    while tag:
        translated = {**specification.locales[tag].get("substatuses", {}), **translated}
        tag = specification.locales[tag].get("fallback")
    return {
        "id": [code["number"] + ("" if code["wins"] else f"-{code['owner']}")],
        "heading": [" ".join(f"<{code['number']}/> {code.get('name', '')}".split())],
        "title": [" ".join(text["title"].split())],
        "sentence": [" ".join(text["sentence"].split())],
        "maturity": [labels["official"] if official else labels["unofficial"].replace("{owner}", owner["name"])],
        "reference": [code["reference"]],
        "badges": facts_of(code, labels),
        "fields": fields_of(code, labels),
        "former": [former["name"] for former in code.get("former", [])],
        "substatus": [f"{sub['number']}.{sub['sub']} "
                      + translated.get(substatus_key(sub), sub["label"]) for sub in subs],
        "summary": [f"{labels['substatus']} · {specification.owners[subs[0]['owner']]['name']} {len(subs)}"] if subs else [],
    }


def found_entry(article):
    return {
        "id": re.findall(r'^ id="([^"]*)"', article),
        "heading": inside("<h2>(.*?)</h2>", article),
        "title": inside('<p class="title">(.*?)</p>', article),
        "sentence": inside('<p class="sentence">(.*?)</p>', article),
        "maturity": inside('<p class="maturity[^"]*">(.*?)</p>', article),
        "reference": [text.replace(" § ", " section ") for text in inside('<p class="source"[^>]*>(.*?)</p>', article)],
        "badges": inside("<li(?: class=\"unsent\")?>((?:(?!<code>).)*?)</li>", article),
        "fields": inside('<p class="fields">(.*?)</p>', article),
        "former": inside("<s [^>]*>(.*?)</s>", article),
        "substatus": inside("<li>(<code>.*?)</li>", article),
        "summary": inside("<summary>(.*?)</summary>", article),
    }


def check_texts(specification):
    for tag, locale in specification.locales.items():
        page = (PAGES / f"{tag}.html").read_text()
        wrong = []
        if f'<html lang="{tag}" dir="{locale.get("direction", "ltr")}">' not in page:
            wrong.append("lang")
        for name, pattern in (("title", '<p class="kind">(.*?)</p>'), ("sentence", '<p class="about">(.*?)</p>')):
            if inside(pattern, page) != [" ".join(locale["class"][name].split())]:
                wrong.append(name)
        if inside("<label[^>]*>(.*?)</label>", page) != [locale["labels"]["filter"]]:
            wrong.append("filter")
        articles = page.split("<article")[1:]
        for code, article in zip(specification.sorted_codes(), articles, strict=True):
            wanted, found = wanted_entry(specification, tag, code), found_entry(article)
            wrong += [(code["full_id"], key, found[key], wanted[key]) for key in wanted if found[key] != wanted[key]]
        report(f"{tag}: {len(articles)} entries as in the specification", wrong)


def check_markup(specification):
    wrong = []
    for path in PAGES.glob("*.html"):
        page = path.read_text().split("<script>")[0]
        ids = re.findall(r'\bid="([^"]*)"', page)
        links = re.findall(r'\bhref="([^"]*)"', page)
        wrong += [(path.name, "id twice", name) for name in set(ids) if ids.count(name) > 1]
        wrong += [(path.name, "leads nowhere", link) for link in links if link.startswith("#") and link[1:] not in ids]
        wrong += [(path.name, "no file", link) for link in links
                  if not re.match("#|https://|data:", link) and not (PAGES / link).exists()]
        wrong += [(path.name, "taken from elsewhere", found) for found in re.findall(r"\bsrc=|@import|url\(", page)]
    report("each id is there once, each link leads somewhere, nothing is taken from elsewhere", wrong)
    page = (PAGES / "en.html").read_text()
    report("a section of an RFC is linked",
           [] if 'href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"' in page else [page[:200]])


# --- in the browser ---


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=PAGES))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


class Browser:
    """Chromium, and what it says on its console and asks of the network."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--hide-scrollbars", "--disable-dev-shm-usage"):
            options.add_argument(argument)
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(service=webdriver.chrome.service.Service("/usr/bin/chromedriver"), options=options)
        self.base = serve()

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def size(self, width, height=900):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def scheme(self, name):
        self.command("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def open(self, page):
        self.driver.get("about:blank")
        self.driver.get(f"{self.base}/{page}")

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def visible_codes(self):
        return self.run("return [...document.querySelectorAll('article')].filter(a => a.offsetHeight).map(a => a.id)")

    def complaints(self):
        """What the console says, and what was asked of others than the server of the pages."""
        said = [entry["message"] for entry in self.driver.get_log("browser")]
        asked = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(message["params"]["request"]["url"])
        return said + [url for url in asked if not url.startswith((self.base, "data:", "about:"))]


def type_filter(browser, text):
    field = browser.find("#filter")
    field.clear()
    field.send_keys(text)
    return browser.visible_codes()


def check_filter(browser, specification, tag):
    browser.open(f"{tag}.html")
    everything = browser.visible_codes()
    title = specification.locales[tag]["texts"]["not_found"]["title"]
    nginx = [code["number"] for code in specification.codes if code["owner"] == "nginx"]
    tries = {
        "404": ["404"],
        "44": [code for code in everything if code.startswith("44")],
        "404.13": ["404"],
        "payload too LARGE": ["413"],
        "٤٠٤": ["404"],
        "zzzz": [],
    }
    wrong = [(text, got) for text, wanted in tries.items() if (got := type_filter(browser, text)) != wanted]
    if "404" not in (got := type_filter(browser, title.upper())) or len(got) == len(everything):
        wrong.append((title, got))
    if not set(nginx) <= set(type_filter(browser, "nginx")):
        wrong.append("nginx")
    type_filter(browser, "404")
    if browser.find(".find output").text != f"1 / {len(everything)}":
        wrong.append(browser.find(".find output").text)
    browser.run("location.hash = '#410'")
    if browser.visible_codes() != everything:
        wrong.append("a link to a code that was filtered out")
    report(f"{tag}: the filter finds numbers, names, texts, sub-status codes", wrong)


def check_links(browser, tag):
    wrong = []
    browser.open(f"{tag}.html#451")
    top = browser.run("return document.getElementById('451').getBoundingClientRect().top")
    bar = browser.run("return document.querySelector('.find').getBoundingClientRect().bottom")
    if not bar - 1 <= top < 300:
        wrong.append(("#451 stands at", top, "below the bar at", bar))
    other = "nb" if tag == "en" else "en"
    browser.find(".languages summary").send_keys(Keys.ENTER)
    browser.find(f'.languages a[lang="{other}"]').send_keys(Keys.ENTER)
    if browser.driver.current_url != f"{browser.base}/{other}.html#451":
        wrong.append(browser.driver.current_url)
    browser.open(f"{tag}.html")
    browser.find(".languages summary").click()
    browser.find("body").send_keys(Keys.ESCAPE)
    if browser.run("return document.querySelector('.languages').open"):
        wrong.append("Escape leaves the languages open")
    browser.find("body").send_keys("/")
    if browser.run("return document.activeElement.id") != "filter":
        wrong.append("/ does not lead to the filter")
    report(f"{tag}: deep link, language switch, keys", wrong)


def check_details(browser, tag):
    browser.open(f"{tag}.html")
    before = browser.run("return document.querySelector('[id=\"404\"] li').checkVisibility({contentVisibilityAuto: true})")
    browser.find('[id="404"] summary').send_keys(Keys.ENTER)
    after = browser.run("return document.querySelector('[id=\"404\"] details').open")
    report(f"{tag}: the sub-status codes open", [] if after and not before else [(before, after)])


def faults(browser, part=":root"):
    """What axe finds."""
    browser.run(AXE.read_text())
    result = browser.driver.execute_async_script("""
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        axe.run(arguments[0], {runOnly: tags}).then(arguments[1], error => arguments[1](String(error)));
    """, part)
    if isinstance(result, str):
        return [result]
    return [(fault["id"], [node["html"][:120] for node in fault["nodes"][:2]]) for fault in result["violations"]]


def check_layout(browser, tag):
    wrong = []
    for name, width in WIDTHS.items():
        for scheme in ("light", "dark"):
            browser.size(width)
            browser.scheme(scheme)
            browser.open(f"{tag}.html")
            browser.driver.save_screenshot(str(SCREENSHOTS / f"{tag}-{name}-{scheme}.png"))
            browser.run("for (const part of document.querySelectorAll('.body details')) part.open = true")
            if (got := browser.run("return document.documentElement.scrollWidth")) > width:
                wrong.append((name, "as wide as", got))
            if (name, scheme) not in (("narrow", "dark"), ("wide", "light")):
                continue
            wrong += [(name, scheme, fault) for fault in faults(browser)]
            browser.run("document.querySelector('.languages').open = true")
            wrong += [(name, scheme, "languages", fault) for fault in faults(browser, ".top")]
            type_filter(browser, "429")
            wrong += [(name, scheme, "filtered", fault) for fault in faults(browser)]
    browser.size(WIDTHS["wide"])
    browser.scheme("light")
    report(f"{tag}: nothing sticks out, axe finds nothing", wrong)


def check_index(browser, specification):
    wrong = []
    cases = {"nb-NO": "nb", "no": "nb", "zh-HK": "zh-Hant", "pt-PT": "pt", "pt-BR": "pt-BR", "sr": "sr-Cyrl",
             "xx,he-IL": "he", "zh-Hant-HK": "zh-Hant", "EN-us": "en"}
    agent = browser.run("return navigator.userAgent")
    for accepted, tag in cases.items():
        browser.command("Network.setUserAgentOverride", userAgent=agent, acceptLanguage=accepted)
        browser.open("index.html#404")
        if browser.driver.current_url != f"{browser.base}/{tag}.html#404":
            wrong.append((accepted, browser.driver.current_url))
    browser.command("Network.setUserAgentOverride", userAgent=agent, acceptLanguage="xx")
    browser.open("index.html")
    links = browser.run("return [...document.querySelectorAll('.choice a')].map(a => a.getAttribute('href'))")
    if links != [f"{tag}.html" for tag in specification.in_order()]:
        wrong.append(links)
    browser.driver.save_screenshot(str(SCREENSHOTS / "index.png"))
    wrong += faults(browser)
    browser.command("Network.setUserAgentOverride", userAgent=agent, acceptLanguage="en")
    report("the index leads to the language, and lists all", wrong)


def check_without_script(browser):
    browser.command("Emulation.setScriptExecutionDisabled", value=True)
    browser.open("nb.html#404")
    tree = browser.command("Accessibility.getFullAXTree")["nodes"]
    browser.open("index.html")
    index = browser.command("Accessibility.getFullAXTree")["nodes"]
    browser.command("Emulation.setScriptExecutionDisabled", value=False)
    names = [(node.get("role", {}).get("value"), node.get("name", {}).get("value")) for node in tree]
    links = [node["name"]["value"] for node in index if node.get("role", {}).get("value") == "link"]
    wrong = [] if ("heading", "<404/> Not Found") in names else ["no heading"]
    wrong += [] if not any(role == "searchbox" for role, _ in names) else ["a filter"]
    wrong += [] if len(links) == 45 else [links]
    report("without script the pages are there, the filter is not, and the index lists all", wrong)


def check_print(browser):
    browser.command("Emulation.setEmulatedMedia", media="print")
    browser.open("nb.html")
    shown = browser.run("return ['.find', '.languages', '.map'].filter(part => document.querySelector(part).offsetHeight)")
    list_height = browser.run("return document.querySelector('[id=\"404\"] details ul').offsetHeight")
    browser.driver.save_screenshot(str(SCREENSHOTS / "print.png"))
    browser.command("Emulation.setEmulatedMedia", media="")
    report("in print the lists are open, and what is for the screen is gone",
           shown + ([] if list_height > 100 else [list_height]))


def main():
    specification = Specification()
    subprocess.run([GEN4XX, "generate", "--set", "reference", "-o", PAGES], check=True)
    SCREENSHOTS.mkdir(exist_ok=True)
    check_texts(specification)
    check_markup(specification)
    browser = Browser()
    try:
        browser.size(WIDTHS["wide"])
        for tag in OPENED:
            check_filter(browser, specification, tag)
            check_links(browser, tag)
            check_details(browser, tag)
            check_layout(browser, tag)
        check_index(browser, specification)
        check_print(browser)
        report("nothing on the console, nothing asked of others", browser.complaints())
        check_without_script(browser)
    finally:
        browser.driver.quit()
    return finish()


if __name__ == "__main__":
    sys.exit(main())
