import { expect, it } from 'vitest';
import { crc32 } from 'node:zlib';
import { zip } from './zip.ts';

const entries = [
  { name: 'one.json', text: '{"a":1}' },
  { name: 'folder/zwei.svg', text: '<svg>é</svg>' },
];

it('an archive names each file, its length and its checksum, in the place where its directory says', async () => {
  const bytes = Buffer.from(await zip(entries).arrayBuffer());
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  expect(bytes.readUInt16LE(end + 10)).toBe(2);
  let at = bytes.readUInt32LE(end + 16);
  for (const { name, text } of entries) {
    const content = Buffer.from(text);
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    expect(bytes.readUInt32LE(at + 16)).toBe(crc32(content));
    expect(bytes.readUInt32LE(at + 24)).toBe(content.length);
    const length = bytes.readUInt16LE(at + 28);
    expect(bytes.subarray(at + 46, at + 46 + length).toString()).toBe(name);
    const local = bytes.readUInt32LE(at + 42);
    expect(bytes.readUInt32LE(local)).toBe(0x04034b50);
    expect(bytes.subarray(local + 30 + length, local + 30 + length + content.length).toString()).toBe(text);
    at += 46 + length;
  }
});
