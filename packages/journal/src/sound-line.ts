import type { JournalEntry, JsonObject } from './entry.ts';
import { hashEntryText } from './hash-entry-text.ts';
import { limits } from './limits.ts';

/**
 * A quick look at one stored line after another: it answers with the entry when the line is beyond doubt the canonical
 * text of an ordinary entry with the right hash. `undefined` says nothing: then the thorough look judges, and names
 * what is wrong. What is taken here the thorough look takes too.
 *
 * An ordinary line is an actor, perhaps a clock, a hash, an id and a time, a payload, pins, a link and numbers, and an end. Patterns
 * prove all but the two objects to the last character; the objects must be written again as they stand. So the line
 * can say nothing twice or out of order. What is the same as in a line before was proven there.
 */
export function soundLines(): (line: string) => JournalEntry | undefined {
  let known = { actor: '', pinsAndLink: link, end: '' };
  let before = '';

  return (line) => {
    // In canonical order only `actor`, `amends` and `clock` come before `hash`: its first place in the text is its own.
    const hashAt = line.indexOf('"hash":"');
    if (hashAt < 0 || line.length > limits.line) return undefined;
    const afterHash = hashAt + hashMember;
    const payloadAt = endOf(idAndTime, line, afterHash - '",'.length);
    const pinsAt = payloadAt < 0 ? -1 : line.indexOf(',"pins":{', payloadAt);
    const pinsFrom = pinsAt + ',"pins":'.length;
    const arePinsKnown = line.startsWith(known.pinsAndLink, pinsFrom);
    const linkAt = arePinsKnown ? pinsFrom + known.pinsAndLink.length - link.length : line.lastIndexOf(link);
    const isLinked = before !== '' && line.startsWith(before, linkAt + link.length);
    const endAt = isLinked
      ? endOf(numbers, line, linkAt + link.length + before.length)
      : endOf(linkAndNumbers, line, linkAt);
    if (pinsAt < 0 || endAt < 0) return undefined;
    const computed = hashEntryText(line.slice(0, hashAt) + line.slice(afterHash));
    if (!line.startsWith(computed, hashAt + '"hash":"'.length)) return undefined;
    before = computed;

    if (!isAt(known.actor, line, 0, hashAt) && endOf(actorFirst, line, 0) !== hashAt) return undefined;
    if (!isAt(known.end, line, endAt, line.length) && endOf(streamAndRest, line, endAt) !== line.length)
      return undefined;
    const entry = parsed(line);
    if (!entry || !isWithinBounds(entry) || !isCanonical(entry.payload, line.slice(payloadAt, pinsAt)))
      return undefined;
    if (!arePinsKnown) {
      const pins = line.slice(pinsFrom, linkAt);
      if (!isCanonical(entry.pins, pins)) return undefined;
      known = { actor: line.slice(0, hashAt), pinsAndLink: pins + link, end: line.slice(endAt) };
    }
    return entry;
  };
}

/** `"hash":"…",` with its 64 digits. */
const hashMember = 74;
const link = ',"prev":"';

/** Plain characters that JSON writes as themselves, and whole numbers that it writes in one way only. */
const [name, hash, moment, count] = ['"[ !#-\\[\\]-~]+"', '"[0-9a-f]+"', '(?:0|-?[1-9][0-9]*)', '[1-9][0-9]*'];
const actorFirst = new RegExp(
  `{"actor":{(?:"device":${name},)?"id":${name},"role":${name}},(?:"clock":{(?:"skewMs":${moment},)?"source":${name}},)?`,
  'y',
);
const idAndTime = new RegExp(`","id":${name},"occurredAt":${moment},"payload":`, 'y');
const linkAndNumbers = new RegExp(`,"prev":${hash},"recordedAt":${moment},"seq":${count}`, 'y');
/** The same after a link to the line before, whose hash was computed here. */
const numbers = new RegExp(`","recordedAt":${moment},"seq":${count}`, 'y');
const streamAndRest = new RegExp(
  `,"stream":${name},"tv":${count},"type":${name},"tz":{"offsetMin":${moment},"zone":${name}},"v":1}`,
  'y',
);
/** Most payloads: a few plain values, none of which can be written in another way. */
const plainValue = `(?:"[ !#-\\[\\]-~]*"|0|-?[1-9][0-9]{0,14}|true|false|null)`;
const flatObject = new RegExp(`{${name}:${plainValue}(?:,${name}:${plainValue})*}`, 'y');

/** Whether a text, known from a line before, is what this line has from one place to another. */
function isAt(text: string, line: string, from: number, to: number): boolean {
  return text.length === to - from && line.startsWith(text, from);
}

/** Where a pattern that matches at a place ends, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at >= 0 && pattern.test(text) ? pattern.lastIndex : -1;
}

function parsed(line: string): JournalEntry | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return entry as JournalEntry;
  } catch {
    return undefined;
  }
}

/** What the patterns leave open: how long names are, and how large numbers. */
function isWithinBounds(entry: JournalEntry): boolean {
  const { stream, id, type, actor, clock, tz, prev, tv, seq, occurredAt, recordedAt } = entry;
  return (
    id.length <= 200 &&
    stream.length <= 200 &&
    type.length <= 200 &&
    actor.id.length <= 200 &&
    actor.role.length <= 200 &&
    (actor.device === undefined || actor.device.length <= 200) &&
    (clock === undefined || (clock.source.length <= 200 && Number.isSafeInteger(clock.skewMs ?? 0))) &&
    tz.zone.length <= 200 &&
    tz.offsetMin >= -1440 &&
    tz.offsetMin <= 1440 &&
    prev.length === 64 &&
    Number.isSafeInteger(tv) &&
    Number.isSafeInteger(seq) &&
    Number.isSafeInteger(occurredAt) &&
    Number.isSafeInteger(recordedAt)
  );
}

/** Whether a text is the one text of the object that was read from it. */
function isCanonical(value: JsonObject, text: string): boolean {
  if (!isPlain(value) || !isInOrder(value, 1)) return false;
  // Half a surrogate pair is written as an escape with these letters.
  return isFlat(value, text) || (!text.includes('\\ud') && JSON.stringify(value) === text);
}

/** Every member in plain characters, and as many in the text as were read from it: none is there twice. */
function isFlat(value: JsonObject, text: string): boolean {
  if (endOf(flatObject, text, 0) !== text.length) return false;
  let members = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) members += 1;
  return members === Object.keys(value).length;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys in canonical order and none of the forbidden ones, here and in everything below, and not too deep. */
function isInOrder(value: object, depth: number): boolean {
  if (depth >= limits.depth) return false;
  if (Array.isArray(value)) return value.every((item) => !isObject(item) || isInOrder(item, depth + 1));
  let before = '';
  for (const key in value) {
    if (key < before || key === '__proto__' || key === 'constructor' || key === 'prototype') return false;
    before = key;
    const item: unknown = (value as { readonly [key: string]: unknown })[key];
    if (isObject(item) && !isInOrder(item, depth + 1)) return false;
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
