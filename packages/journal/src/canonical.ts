import { limits } from './limits.ts';
import type { Issue, Result } from './result.ts';

type Path = readonly (string | number)[];

/** Keys that can reach an object's prototype when someone copies the parsed data carelessly. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const loneSurrogate = /\p{Surrogate}/u;

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
  let nodes = 0;

  function refuse(path: Path, code: string, message: string): string {
    if (issues.length < limits.issues) issues.push({ path, code, message });
    return '';
  }

  function text(of: string, path: Path): string {
    return loneSurrogate.test(of)
      ? refuse(path, 'json.not-well-formed', 'saw a string with half a surrogate pair, expected well-formed Unicode')
      : JSON.stringify(of);
  }

  function member(of: object, key: string, path: Path, depth: number): string {
    const property = Object.getOwnPropertyDescriptor(of, key);
    if (!property || !('value' in property)) {
      return refuse(path, 'json.accessor', 'saw a computed property, expected a plain value');
    }
    return write(property.value, path, depth);
  }

  function array(of: readonly unknown[], path: Path, depth: number): string {
    if (Reflect.ownKeys(of).length !== of.length + 1) {
      return refuse(path, 'json.not-plain', 'saw an array with holes or extra properties, expected a plain array');
    }
    const parts: string[] = [];
    for (let index = 0; index < of.length; index += 1) {
      parts.push(member(of, String(index), [...path, index], depth + 1));
    }
    return `[${parts.join(',')}]`;
  }

  function object(of: object, path: Path, depth: number): string {
    const prototype: unknown = Object.getPrototypeOf(of);
    const keys = Object.keys(of).sort();
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return refuse(path, 'json.not-plain', 'saw an instance of a class, expected a plain object');
    }
    if (Reflect.ownKeys(of).length !== keys.length) {
      return refuse(path, 'json.not-plain', 'saw symbols or hidden properties, expected a plain object');
    }
    const parts: string[] = [];
    for (const key of keys) {
      const at = [...path, key];
      if (forbiddenKeys.has(key)) refuse(at, 'json.forbidden-key', `saw the key ${key}, which no entry may have`);
      else parts.push(`${text(key, at)}:${member(of, key, at, depth + 1)}`);
    }
    return `{${parts.join(',')}}`;
  }

  function write(one: unknown, path: Path, depth: number): string {
    nodes += 1;
    if (nodes > limits.nodes) return refuse(path, 'json.too-large', `saw more than ${limits.nodes} values`);
    if (one === null || typeof one === 'boolean') return String(one);
    if (typeof one === 'string') return text(one, path);
    if (typeof one === 'number') {
      return Number.isFinite(one)
        ? JSON.stringify(one)
        : refuse(path, 'json.not-finite', `saw ${one}, expected a finite number`);
    }
    if (typeof one !== 'object') {
      return refuse(
        path,
        'json.not-json',
        `saw ${typeof one}, expected null, boolean, number, string, array or object`,
      );
    }
    if (depth >= limits.depth) {
      return refuse(path, 'json.too-deep', `saw more than ${limits.depth} levels of arrays and objects`);
    }
    return Array.isArray(one) ? array(one, path, depth) : object(one, path, depth);
  }

  const written = write(value, [], 0);
  return issues.length === 0 ? { ok: true, value: written } : { ok: false, issues };
}
