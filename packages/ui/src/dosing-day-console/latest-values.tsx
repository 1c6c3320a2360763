import type { Instant } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';
import { LatestValue } from '../vitals-strips/latest-value.tsx';
import { stripWords } from '../vitals-strips/strip-words.ts';
import { usualStrips } from '../vitals-strips/usual-strips.ts';
import type { StripDefinition } from '../vitals-strips/vitals-strips-types.ts';
import type { VitalsStripsProps } from '../vitals-strips/vitals-strips.tsx';

interface LatestValuesProps extends Pick<
  VitalsStripsProps,
  'readings' | 'bands' | 'assessment' | 'freshness' | 'strips'
> {
  readonly now: Instant;
  readonly className: string;
}

/** The latest value of every sign as a list, for screens on which the strips lie further down. */
export function LatestValues({
  readings,
  bands,
  assessment,
  freshness,
  strips,
  now,
  className,
}: LatestValuesProps): ReactNode {
  const mdma = useMdma();
  const words = stripWords(mdma);
  const all: readonly StripDefinition[] = strips ?? usualStrips;
  const entered: ReadonlySet<string> = new Set((assessment?.findings ?? []).map((finding) => finding.code));
  return (
    <section className={className} aria-label={mdma.t('console.latest')}>
      <dl className="mdma-latest-values">
        {all.map((strip) => (
          <div key={strip.id}>
            <dt>{words.strip(strip)}</dt>
            <dd>
              <LatestValue
                strip={strip}
                readings={readings}
                bands={bands.kind === 'bands' ? bands.bands : []}
                entered={entered}
                freshness={freshness}
                now={now}
                words={words}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
