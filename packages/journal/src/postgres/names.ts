/** The schema that holds the tables when none is named. */
export const DEFAULT_SCHEMA = 'mdma_journal';

/** A name as SQL takes it, whatever is in it. */
export function quoted(name: string): string {
  if (name === '' || name.includes('\0')) throw new TypeError('[journal] expected the name of a schema or a role');
  return `"${name.replaceAll('"', '""')}"`;
}

/** The channel on which a schema’s appends are told. */
export function channelOf(schema: string): string {
  return `${schema}_appended`;
}
