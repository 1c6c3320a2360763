import { inflateSync } from 'node:zlib';

/** A page of a PDF as text, in the order in which it is drawn. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

interface PdfObject {
  readonly head: string;
  readonly stream: () => string;
}

/** Every object of the file by its number. Chromium writes them one by one, each stream deflated. */
function objectsOf(file: string): ReadonlyMap<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, number = '', body = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', data] = body.split('stream\n');
    const stream = (): string => {
      if (data === undefined) return '';
      const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
      const bytes = Buffer.from(data.slice(0, length), 'latin1');
      return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
    };
    objects.set(number, { head, stream });
  }
  return objects;
}

/** What the codes of a font stand for, and how many bytes a code has. */
interface Font {
  readonly glyphs: ReadonlyMap<number, string>;
  readonly bytes: number;
}

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** What each glyph of a font stands for, by its code. */
function glyphsOf(map: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g))
      glyphs.set(Number.parseInt(code, 16), utf16(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', until = '', to = ''] of block.matchAll(
      /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g,
    )) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(until, 16); code += 1)
        glyphs.set(code, String.fromCharCode(Number.parseInt(to, 16) + code - first));
    }
  return glyphs;
}

const refs = (head: string, name: string): readonly (readonly [key: string, number: string])[] => {
  const block = new RegExp(`/${name}\\s*<<([\\s\\S]*?)>>`).exec(head)?.[1] ?? '';
  return [...block.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, key = '', number = '']) => [key, number] as const);
};

const unescaped = (text: string): string =>
  text.replaceAll(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal: string | undefined, char: string | undefined) =>
    octal === undefined
      ? ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[char ?? ''] ?? char ?? '')
      : String.fromCharCode(Number.parseInt(octal, 8)),
  );

/** The pages of a PDF that Chromium printed, with the text that a reader can search and copy. */
export function pdfPages(pdf: Buffer): readonly PdfPage[] {
  const objects = objectsOf(pdf.toString('latin1'));
  const fonts = new Map<string, Font>();
  const fontOf = (number: string): Font => {
    const known = fonts.get(number);
    if (known) return known;
    const { head = '' } = objects.get(number) ?? {};
    const map = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1] ?? '';
    const font = { glyphs: glyphsOf(objects.get(map)?.stream() ?? ''), bytes: head.includes('/Type0') ? 2 : 1 };
    fonts.set(number, font);
    return font;
  };
  const textOf = (content: string, resources: string): string => {
    const named = new Map(refs(resources, 'Font'));
    const forms = new Map(refs(resources, 'XObject'));
    let using: Font = { glyphs: new Map(), bytes: 2 };
    let text = '';
    for (const [token, font, form, hex, literal] of content.matchAll(
      /\/(\w+) [\d.]+ Tf|\/(\w+) Do|<([\dA-Fa-f]+)>|\(((?:\\[\s\S]|[^\\()])*)\)|\bET\b/g,
    )) {
      if (font !== undefined) using = fontOf(named.get(font) ?? '');
      else if (form !== undefined) {
        const inner = objects.get(forms.get(form) ?? '');
        if (inner?.head.includes('/Form')) text += textOf(inner.stream(), inner.head);
      } else if (token === 'ET') text += ' ';
      else {
        const bytes = hex === undefined ? Buffer.from(unescaped(literal ?? ''), 'latin1') : Buffer.from(hex, 'hex');
        for (let at = 0; at + using.bytes <= bytes.length; at += using.bytes)
          text += using.glyphs.get(bytes.readUIntBE(at, using.bytes)) ?? '';
      }
    }
    return text;
  };
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? [];
      const content = /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '';
      const shared = /\/Resources (\d+) 0 R/.exec(head)?.[1];
      const resources = shared === undefined ? head : (objects.get(shared)?.head ?? '');
      const text = textOf(objects.get(content)?.stream() ?? '', resources);
      return { width: Number(width), height: Number(height), text: text.replaceAll(/\s+/g, ' ').trim() };
    });
}
