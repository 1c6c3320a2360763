import type { Basis } from '@mdma-at/evidence';
import type { MedicineWashout, WashoutPolicy } from '@mdma-at/screening/medications';
import type { ReactNode } from 'react';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import { useMdma, type Mdma } from '../provider/mdma-provider.tsx';
import { VerificationMark } from '../verification-mark/verification-mark.tsx';

interface WashoutIntervalProps {
  readonly washout: MedicineWashout;
  readonly policy: WashoutPolicy;
  readonly sourceOf: SourceLookup | undefined;
}

interface Part {
  readonly term: string;
  readonly value: string;
  readonly origin: string;
  readonly basis: Basis;
  /** This site chose it, whatever the basis of its policy. */
  readonly chosen?: true;
}

/** Where an interval comes from: what a source states and what this site chose stand on lines of their own. */
export function WashoutInterval({ washout, policy, sourceOf }: WashoutIntervalProps): ReactNode {
  const mdma = useMdma();
  const parts = partsOf(washout, policy, mdma);
  if (parts.length === 0) return null;
  return (
    <dl className="mdma-washout-interval">
      {parts.map(({ term, value, origin, basis, chosen }) => (
        <div key={`${term} ${value}`}>
          <dt>
            {term}, {origin}
          </dt>
          <dd>
            <b>{value}</b>{' '}
            {chosen && basis.verification !== 'policy' ? <VerificationMark verification="policy" /> : null}{' '}
            <Citation basis={basis} sourceOf={sourceOf} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function partsOf({ rule, medication, status }: MedicineWashout, policy: WashoutPolicy, mdma: Mdma): readonly Part[] {
  const { t, words } = mdma;
  if (!medication || status === 'not-needed') return [];
  const fromSource = t('washout.fromSource');
  const byRule: readonly Part[] = rule
    ? [
        {
          term: t('washout.interval'),
          value: words('washout.rule', rule.counts, { days: rule.days }),
          origin: fromSource,
          basis: rule.basis,
        },
      ]
    : [];
  if (rule?.counts === 'instead' || policy.halfLives === undefined) return byRule;
  const { parent, metabolite } = medication;
  return [
    ...byRule,
    { term: t('washout.halfLife'), value: hoursText(parent.hours, mdma), origin: fromSource, basis: parent.basis },
    ...(metabolite && metabolite.hours !== 'not-stated'
      ? [
          {
            term: t('washout.metaboliteHalfLife', { name: metabolite.name }),
            value: hoursText(metabolite.hours, mdma),
            origin: fromSource,
            basis: metabolite.basis,
          },
        ]
      : []),
    {
      term: t('washout.interval'),
      value: t('washout.times', { count: policy.halfLives }),
      origin: t('washout.fromPolicy'),
      basis: policy.basis,
      chosen: true,
    },
  ];
}

type Hours = readonly [number, number] | { readonly above: number };

function hoursText(hours: Hours, { t, format }: Mdma): string {
  const text = (value: number): string => format.decimal(String(value));
  if ('above' in hours) return t('washout.hoursAbove', { hours: text(hours.above) });
  const [shortest, longest] = hours;
  return shortest === longest
    ? t('washout.hours', { hours: text(shortest) })
    : t('washout.hoursRange', { shortest: text(shortest), longest: text(longest) });
}
