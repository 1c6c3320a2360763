// Verifies an exported journal with nothing but Node: node verify-a-journal.mjs day.journal.jsonl [<entry> <hash>]
// Entry and hash are an anchor that was kept elsewhere, on paper for example: only it shows a file written anew.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [file, anchorSeq, anchorHash] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const problems = [];
const say = (line, what) => problems.push(`line ${line}: ${what}`);
const sha256 = (prefix, line) => createHash('sha256').update(`${prefix}\n${line}`, 'utf8').digest('hex');

/** A line is the only text of what it says: no key twice or out of order, no space, no number written otherwise. */
function sorted(value) {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${sorted(value[key])}`).join(',')}}`;
}

function read(line, number, prefix) {
  let value = {};
  try {
    value = JSON.parse(line);
  } catch {
    say(number, 'is not JSON');
  }
  if (sorted(value) !== line) say(number, 'is not the only way to write what it says');
  const { hash, ...rest } = value ?? {};
  const computed = sha256(prefix, sorted(rest));
  if (hash !== computed) say(number, `was changed: its hash is ${hash}, but what it says has ${computed}`);
  return value ?? {};
}

if (!text.endsWith('\n')) say(text.split('\n').length, 'has no end: the file was cut');
const [first, ...lines] = text.replace(/\n$/, '').split('\n');
const header = read(first, 1, 'mdma-at/journal-file/1');
if (header.format !== 'mdma-at/journal' || header.v !== 1) say(1, 'is not the header of a journal, version 1');
if (header.entries !== lines.length) say(1, `says ${header.entries} entries, but there are ${lines.length}`);

const ids = new Set();
let head = { seq: 0, hash: '0'.repeat(64) };
lines.forEach((line, index) => {
  const entry = read(line, index + 2, 'mdma-at/journal/1');
  const wrong = (what) => say(index + 2, `(entry ${index + 1}) ${what}`);
  if (entry.v !== 1) wrong('is of another version');
  if (entry.seq !== head.seq + 1) wrong(`has the number ${entry.seq}`);
  if (entry.prev !== head.hash) wrong('is not linked to the entry before it');
  if (entry.stream !== header.stream) wrong(`belongs to ${entry.stream}`);
  if (ids.has(entry.id)) wrong(`has the id of an earlier entry, ${entry.id}`);
  if ('amends' in entry && !(entry.amends < entry.seq && entry.reason)) wrong('amends nothing, or gives no reason');
  if (`${entry.seq}` === anchorSeq && entry.hash !== anchorHash) wrong('is not the one the anchor was taken of');
  ids.add(entry.id);
  head = { seq: index + 1, hash: entry.hash };
});
if (header.head?.seq !== head.seq || header.head?.hash !== head.hash) say(1, 'names another last entry');
if (Number(anchorSeq) > head.seq) say(lines.length + 1, `is the last, the anchor is of ${anchorSeq}: the end was cut`);

for (const problem of problems) console.log(problem);
console.log(problems.length ? 'NOT WHOLE' : `whole: ${header.stream}, ${head.seq} entries, head ${head.hash}`);
process.exitCode = problems.length ? 1 : 0;
