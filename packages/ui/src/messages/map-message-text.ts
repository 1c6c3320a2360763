/** The index of the brace that closes the one at `open`; the end of the text where none does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}

/** A placeholder with the words of its branches changed: `{n, plural, one {# row} other {# rows}}`. A plain one stays. */
function mapArgument(inner: string, change: (text: string) => string): string {
  let mapped = '';
  let at = 0;
  for (;;) {
    const open = inner.indexOf('{', at);
    if (open < 0) return mapped + inner.slice(at);
    const close = closing(inner, open);
    mapped += `${inner.slice(at, open)}{${mapMessageText(inner.slice(open + 1, close), change)}}`;
    at = close + 1;
  }
}

/** An ICU message with its words changed and every placeholder, keyword and `#` left as it is. */
export function mapMessageText(message: string, change: (text: string) => string): string {
  let mapped = '';
  let at = 0;
  const words = (text: string): string =>
    text
      .split('#')
      .map((part) => (part === '' ? '' : change(part)))
      .join('#');
  for (;;) {
    const open = message.indexOf('{', at);
    if (open < 0) return mapped + words(message.slice(at));
    const close = closing(message, open);
    mapped += `${words(message.slice(at, open))}{${mapArgument(message.slice(open + 1, close), change)}}`;
    at = close + 1;
  }
}
