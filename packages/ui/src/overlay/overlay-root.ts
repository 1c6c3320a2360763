import type { Mdma } from '../provider/mdma-provider.tsx';

/** What opens over the page is drawn at its end, outside the provider's element, and takes theme and density along. */
export function overlayRoot(ownClass: string, { theme, density }: Pick<Mdma, 'theme' | 'density'>) {
  return {
    className: `mdma-root mdma-overlay ${ownClass}`,
    'data-mdma-theme': theme === 'system' ? undefined : theme,
    'data-mdma-density': density,
  };
}
