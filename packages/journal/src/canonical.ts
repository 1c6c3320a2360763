import { limits } from './limits.ts';
import type { Issue, Result } from './result.ts';

/** Keys that can reach an object's prototype when someone copies the parsed data carelessly. */
function isForbidden(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

function hasHalfAPair(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

/**
 * The one text of a JSON value: RFC 8785 (JSON Canonicalization Scheme) after a strict check.
 *
 * Takes only what JSON can say without loss: finite numbers, well-formed strings, plain arrays and objects without
 * `undefined`, accessors, symbols or the keys `__proto__`, `constructor`, `prototype`, at most 32 levels deep.
 * `-0` becomes `0`. Anything else comes back as issues with their paths; it never throws.
 *
 * @example canonical({ b: 1, a: [true, 'x'] }) // { ok: true, value: '{"a":[true,"x"],"b":1}' }
 */
export function canonical(value: unknown): Result<string> {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  let nodes = 0;

  function refuse(code: string, message: string): string {
    if (issues.length < limits.issues) issues.push({ path: [...path], code, message });
    return '';
  }

  function text(of: string): string {
    return hasHalfAPair(of)
      ? refuse('json.not-well-formed', 'saw a string with half a surrogate pair, expected well-formed Unicode')
      : JSON.stringify(of);
  }

  function member(of: object, key: string): string {
    const property = Object.getOwnPropertyDescriptor(of, key);
    if (!property || !('value' in property)) {
      return refuse('json.accessor', 'saw a computed property, expected a plain value');
    }
    return write(property.value);
  }

  function array(of: readonly unknown[]): string {
    if (Reflect.ownKeys(of).length !== of.length + 1) {
      return refuse('json.not-plain', 'saw an array with holes or extra properties, expected a plain array');
    }
    const parts: string[] = [];
    for (let index = 0; index < of.length; index += 1) {
      path.push(index);
      parts.push(member(of, String(index)));
      path.pop();
    }
    return `[${parts.join(',')}]`;
  }

  function object(of: object): string {
    const prototype: unknown = Object.getPrototypeOf(of);
    const keys = Object.keys(of).sort();
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return refuse('json.not-plain', 'saw an instance of a class, expected a plain object');
    }
    if (Reflect.ownKeys(of).length !== keys.length) {
      return refuse('json.not-plain', 'saw symbols or hidden properties, expected a plain object');
    }
    const parts: string[] = [];
    for (const key of keys) {
      path.push(key);
      if (isForbidden(key)) refuse('json.forbidden-key', `saw the key ${key}, which no entry may have`);
      else parts.push(`${text(key)}:${member(of, key)}`);
      path.pop();
    }
    return `{${parts.join(',')}}`;
  }

  function write(one: unknown): string {
    nodes += 1;
    if (nodes > limits.nodes) return refuse('json.too-large', `saw more than ${limits.nodes} values`);
    if (one === null || typeof one === 'boolean') return String(one);
    if (typeof one === 'string') return text(one);
    if (typeof one === 'number') {
      return Number.isFinite(one)
        ? JSON.stringify(one)
        : refuse('json.not-finite', `saw ${one}, expected a finite number`);
    }
    if (typeof one !== 'object') {
      return refuse('json.not-json', `saw ${typeof one}, expected null, boolean, number, string, array or object`);
    }
    if (path.length >= limits.depth) {
      return refuse('json.too-deep', `saw more than ${limits.depth} levels of arrays and objects`);
    }
    return Array.isArray(one) ? array(one) : object(one);
  }

  const written = write(value);
  return issues.length === 0 ? { ok: true, value: written } : { ok: false, issues };
}
