// Renders the C headers with mustache, as gen4xx does; see generating.py.
//
//     node generate_node.js VIEW.json TEMPLATES OUT SPECIFICATION...
"use strict";

const fs = require("fs");
const path = require("path");
const mustache = require("mustache");
const yaml = require("js-yaml");

const [viewFile, templates, out, ...specifications] = process.argv.slice(2);

const unsafe = new RegExp(String.raw`["\\\p{C}\p{Zl}\p{Zp}]|^\/|(?<=\*)\/|(?<=\/)\*|\*$|\?(?=\?)|(?<=\?)\?`, "gu");

function escapeCharacter(c) {
  if (c === '"') return '\\"';
  if (c === "\n") return "\\n";
  return [...Buffer.from(c)].map((byte) => "\\" + byte.toString(8).padStart(3, "0")).join("");
}

// As gen/mustache/escape_literal.c.
function escapeC(value) {
  return String(value).replace(unsafe, escapeCharacter);
}

// The time that is not counted: see generating.py.
function readView() {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const view = JSON.parse(fs.readFileSync(viewFile, "utf8"));
  const used = process.cpuUsage(cpu);
  console.log(`${(used.user + used.system) / 1e6}\t${Number(process.hrtime.bigint() - start) / 1e9}`);
  return view;
}

function write(name, template, context, partials) {
  fs.writeFileSync(path.join(out, name), mustache.render(template, context, partials, { escape: escapeC }));
}

const documents = specifications.map((file) => yaml.load(fs.readFileSync(file, "utf8")));
if (documents.length !== specifications.length) process.exit(1);

const view = readView();
const partials = {};
const files = fs.readdirSync(templates).sort();
for (const file of files) {
  partials[file.replace(/\.mustache$/, "")] = fs.readFileSync(path.join(templates, file), "utf8");
}
for (const name of Object.keys(partials)) {
  if (name.includes("{locale}")) {
    for (const locale of view.locales) {
      write(name.replace("{locale}", locale.tag), partials[name], new mustache.Context(view).push(locale), partials);
    }
  } else if (name.includes(".")) {
    write(name, partials[name], view, partials);
  }
}
