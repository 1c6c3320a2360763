/** What is known of a statement about a person: it holds, it does not, or that cannot be told yet. */
export type Truth = true | false | 'unknown';
