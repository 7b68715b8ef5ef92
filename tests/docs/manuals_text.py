"""What manuals.sh checks in pages as text: manuals_text.py CHECK FOLDER, which has the pages.

manual: gen4xx(1) has every command, option, exit code and set, the other manuals every key and field.
nasty: a page has the texts of nasty.yaml as they are. texts: prints the texts of nasty.yaml.
"""

import json
import re
import sys

import yaml

folder = sys.argv[2]
missing = []


def page(name):
    with open(f'{folder}/{name}.txt', encoding='utf-8') as file:
        return file.read()


def shown(text):
    return re.escape(re.sub('`([^`]*)`', '‘\\1’', text))


def want(text, pattern):
    if not re.search('^ *' + pattern, text, re.M):
        missing.append(pattern)


def manual_pages():
    with open(folder + '/program.json', encoding='utf-8') as file:
        program = json.load(file)
    manual = page('gen4xx.1')
    for command in program['commands']:
        want(manual, ' '.join(filter(None, [command['command'], command['operands']])) + r'\s+' +
             shown(command['help']) + '$')
    for option in program['options']:
        letter = option['letter'] + ', ' if option['letter'] else ''
        value = ' ' + re.escape(option['value']) if option['value'] else ''
        want(manual, letter + option['option'] + value + r'\n\s+' + shown(option['help']) +
             r'\n\s+Known to: ' + option['known_to'] + r'\.$')
    for code in program['exit_codes']:
        want(manual, str(code['code']) + r'\s+' + shown(code['help']) + r'\.$')
    for name in program['sets']:
        want(manual, r'.*for --set:.* ' + name['set'] + r'\b')
    for name in program['sets']:
        want(page('gen4xx-templates.5'), r'.*Others are.* ' + name['set'] + ',')
    for key in program['keys']:
        required = '; required' if key['required'] else '; required to define' if key['defining'] else ''
        want(page('gen4xx-specification.5'), re.escape(key['path']) + r'\s+' + shown(key['holds']) +
             required + r'\n\s+' + shown(key['help']) + '$')
    records = {}
    for part in re.split(r'^   (?=\S)', page('gen4xx-templates.5'), flags=re.M)[1:]:
        records[part.split('\n')[0]] = part
    for record in program['records']:
        for field in record['fields']:
            of = re.escape(' (' + field['of'] + ')') if field['of'] else ''
            want(records.get(record['record'], ''), field['field'] + ': ' + field['type'] + of +
                 r'\s+' + shown(field['help']) + '$')
    counts = {name: len(program[name]) for name in program if name != 'version'}
    if min(counts.values()) < 1 or counts['keys'] < 50 or counts['records'] < 10:
        missing.append(str(counts))
    print(*missing, sep='\n')
    sys.exit(bool(missing))


def nasty_texts():
    with open(folder + '/nasty.yaml', encoding='utf-8') as file:
        return [item['text'] for item in yaml.safe_load(file)['texts']]


def nasty():
    whole = re.sub(' +', ' ', page('nasty'))
    for text in nasty_texts():
        text = re.sub(' +', ' ', re.sub('`([^`]*)`', '‘\\1’', text.replace('\t', ' ')))
        for wanted in [f'\n = {text}\n', f'\n {text}\n']:
            if wanted not in whole:
                print(repr(wanted), whole)
                sys.exit(1)


def texts():
    for text in nasty_texts():
        print(text)


{'manual': manual_pages, 'nasty': nasty, 'texts': texts}[sys.argv[1]]()
