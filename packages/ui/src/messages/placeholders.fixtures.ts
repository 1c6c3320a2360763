/** Every placeholder of a message by its name, once, in the order of the alphabet. */
export function placeholdersOf(message: string): readonly string[] {
  const names = [...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = '']) => name);
  // a branch that is one word, such as `one {hours}`, is text and no placeholder
  const branches = [...message.matchAll(/(?:one|other|many|few|zero|two|=\d+) \{(\w+)\}/g)].map(
    ([, text = '']) => text,
  );
  return [...new Set(names)].filter((name) => !branches.includes(name)).toSorted();
}
