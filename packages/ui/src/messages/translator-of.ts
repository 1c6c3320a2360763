import type { enCa, MessageKey, Messages } from './en-ca/index.ts';
import { fillMessage } from './fill-message.ts';
import type { MessageParams, MessageValue } from './message-params.ts';

type EnCa = typeof enCa;
type Arguments<K extends MessageKey> = keyof MessageParams<EnCa[K]> extends never
  ? readonly []
  : readonly [values: MessageParams<EnCa[K]>];

/** The words of one locale. */
export interface Translator {
  readonly locale: string;
  /** The message of a key, with its placeholders filled. */
  readonly t: <K extends MessageKey>(key: K, ...values: Arguments<K>) => string;
  /** The words for a code of a domain package, such as `('finding', 'systolic.above-limit')`; an unknown code is shown as it is. */
  readonly words: (group: string, code: string, values?: Readonly<Record<string, MessageValue>>) => string;
  /** Whether there are words for a code. */
  readonly knows: (group: string, code: string) => boolean;
}

/** The words of a complete catalogue, and of no other. */
export function translatorOf(locale: string, messages: Messages): Translator {
  const catalogue: Readonly<Record<string, string | undefined>> = messages;
  const has = (key: string): boolean => Object.hasOwn(catalogue, key);
  return {
    locale,
    t: (key, ...values) => fillMessage(catalogue[key] ?? key, values[0] ?? {}, locale),
    words: (group, code, values = {}) => {
      const key = `${group}.${code}`;
      return has(key) ? fillMessage(catalogue[key] ?? code, values, locale) : code;
    },
    knows: (group, code) => has(`${group}.${code}`),
  };
}
