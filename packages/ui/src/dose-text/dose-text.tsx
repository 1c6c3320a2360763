import type { Dose } from '@mdma-at/protocol';
import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { doseAmount } from '../format/format-dose.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

export interface DoseTextProps extends ComponentProps<HTMLSpanElement> {
  /** Amount and salt form together; a number alone is not a dose. */
  readonly dose: Dose;
  readonly route?: 'oral';
  /** The word before the amount; `DOSE` unless told otherwise. */
  readonly label?: string;
  /** What was recorded before a correction; it stays, struck through. */
  readonly corrected?: Dose;
  readonly size?: 'body' | 'value';
}

/** A medication line: amount, substance, salt form and route, in words that can be read aloud as one phrase. */
export function DoseText(props: DoseTextProps): ReactNode {
  const { dose, route = 'oral', label, corrected, size = 'body' } = props;
  const { t, format } = useMdma();
  return (
    <span {...rootProps('mdma-dose-text', props)} data-size={size}>
      <span className="mdma-nowrap">
        <span className="mdma-dose-label">{label ?? t('dose.label')}</span>
        {'\u00a0'}
        {corrected ? (
          <>
            <del>{format.dose(corrected)}</del>{' '}
          </>
        ) : null}
        <Strength dose={dose} />
      </span>{' '}
      <span className="mdma-dose-substance">{t('dose.substance')}</span> {t(`dose.salt.${dose.saltForm}`)},{' '}
      {t(`dose.route.${route}`)}
    </span>
  );
}

function Strength({ dose }: { readonly dose: Dose }): ReactNode {
  const { translator } = useMdma();
  return (
    <b className="mdma-dose-amount">
      {doseAmount(dose, translator)}
      {'\u00a0'}
      {translator.t('unit.mg')}
    </b>
  );
}
