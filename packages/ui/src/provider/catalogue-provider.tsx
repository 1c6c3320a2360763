import { useMemo, type ReactNode } from 'react';
import type { Messages } from '../messages/en-ca/index.ts';
import { translatorOf } from '../messages/translator-of.ts';
import { ProviderRoot, type MdmaProviderProps } from './mdma-provider.tsx';

export interface CatalogueProviderProps extends Omit<MdmaProviderProps, 'locale' | 'messages'> {
  /** The locale of words and numbers, such as `fr-CA`. */
  readonly locale: string;
  /** A complete catalogue, such as `frCa` of `@mdma-at/ui/messages/fr-ca`. */
  readonly messages: Messages;
}

/**
 * What `MdmaProvider` is, with the words of one complete catalogue and no English beside them, so that an app in another
 * language does not load the English catalogue.
 *
 * @example
 * <CatalogueProvider locale="fr-CA" messages={frCa} timeZone="America/Montreal">
 */
export function CatalogueProvider(props: CatalogueProviderProps): ReactNode {
  const { locale, messages } = props;
  const translator = useMemo(() => translatorOf(locale, messages), [locale, messages]);
  return <ProviderRoot {...props} translator={translator} />;
}
