#!/usr/bin/env python3
"""What 'gen4xx show' prints in a terminal of 80 columns, in every language.

Widths are those of Python's own Unicode tables, at their worst: a combining mark that takes room
counts, for terminals do not agree on it."""

import os
import re
import subprocess
import sys
import tempfile
import textwrap
import unicodedata
from pathlib import Path

import yaml

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, Specification, finish, report, unless

# What no line of Chinese or Japanese begins or ends with (JIS X 4051).
NOT_FIRST = set('、。，．・：；？！）」』】〉》〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々％')
NOT_LAST = set('（「『【〈《〔')
BIDI = set('\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')


def show(code, *options):
    return subprocess.run([GEN4XX, 'show', str(code), '--owner', '*', *options], check=True,
                          stdout=subprocess.PIPE).stdout.decode()


def width(line):
    return sum(0 if unicodedata.category(c) in ('Mn', 'Me', 'Cf') else
               2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in line)


def solid(text):
    return re.sub(r'\s', '', text)


def faults_of(line):
    text = line.strip(' ')
    if width(line) > 80:
        yield 'is too wide'
    if line.endswith(' '):
        yield 'ends with a blank'
    if any(unicodedata.category(c) == 'Cc' for c in line) or BIDI & set(line):
        yield 'has a control character'
    if text and (unicodedata.category(text[0])[0] == 'M' or text[0] in NOT_FIRST):
        yield 'begins with what belongs to the line before'
    if text and text[-1] in NOT_LAST:
        yield 'ends with what belongs to the next line'


def check_lines(name, output):
    report(name, [f'{line!r} {fault}' for line in output.split('\n') for fault in faults_of(line)])


specification = Specification(optional=True)
locales = specification.locales
codes = {code['number'] for code in specification.codes}
shown = ''.join(show(code, '--locale', ','.join(locales)) for code in sorted(codes))

report('there are 45 languages and some hundred lines of each',
       unless(len(locales) == 45 and shown.count('\n') > 45 * 100, len(locales)))
check_lines('every line of every code in every language fits and is whole', shown)
whole = solid(shown)
report('no text loses anything but blanks',
       [text for locale in locales.values() for entry in locale['texts'].values()
        for text in (entry['title'], entry['sentence']) if solid(text) not in whole])
LATIN = ['en', 'nb', 'de', 'fr', 'pl', 'vi', 'tr', 'el', 'ru', 'uk', 'sr-Latn']
report('scripts with blanks are filled as textwrap fills them',
       [entry for tag in LATIN for entry in locales[tag]['texts'].values()
        if '\n' + ' ' * 14 + ('\n' + ' ' * 14).join(
            textwrap.wrap(entry['sentence'], 64, break_on_hyphens=False)) + '\n' not in shown])

ODD = {
    'a word wider than a line': 'x' * 200,
    'combining marks': 'e\u0301\u0323' * 100,
    'Thai without a blank': 'เซิร์ฟเวอร์หยุดรอเพราะคำขอใช้เวลานานเกินไปกว่าจะมาถึง' * 4,
    'wide characters with brackets': 'です（「値」）。' * 30,
    'Hindi without a blank': 'हिन्दी' * 60,
    'a line break and a tab': 'one\n\ttwo\x1b[31m three',
    'right to left': 'שלום ' * 40,
    'half-width words among wide ones': 'HTTPの404はNot_Foundです。' * 10,
}
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'odd.yaml')
    for name, text in ODD.items():
        texts = {'not_found': {'title': 'x', 'sentence': text}}
        entry = {'title': 'x', 'sentence': 'x'}
        locale = {'name': 'x', 'class': entry, 'texts': texts,
                  'labels': {'official': 'x', 'unofficial': '{owner}', 'substatus': 'x'}}
        with open(path, 'w', encoding='utf-8') as stream:
            yaml.safe_dump({'locales': {'ca-ES-valencia': locale}}, stream, allow_unicode=True)
        output = show(404, '--spec', path, '--locale', 'ca-ES-valencia')
        check_lines(name, output)
        expected = solid(text.replace('\x1b', ' '))
        report(name + ', whole', unless(expected in solid(output), output))
    thai = dict(locale, texts={'not_found': {'title': 'x', 'sentence': ODD['Thai without a blank']}})
    with open(path, 'w', encoding='utf-8') as stream:
        yaml.safe_dump({'locales': {'lo': thai}}, stream, allow_unicode=True)
    lines = show(404, '--spec', path, '--locale', 'lo').split('  lo  ')[1].split('\n')[2:-1]
    report('Thai breaks in front of a vowel that begins a syllable',
           [line for line in lines if line.strip()[0] not in 'เแโใไ'])

sys.exit(finish())
