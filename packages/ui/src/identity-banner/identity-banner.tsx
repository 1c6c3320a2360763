import type { Day } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

export interface IdentityBannerProps extends ComponentProps<HTMLElement> {
  /** Whose screen this is: a code without O, I and L, never a name. */
  readonly subject: { readonly code: string };
  readonly session?: { readonly number: number; readonly of: number; readonly kind: string };
  readonly variant?: { readonly name: string; readonly detail: string };
  /** The consent that is in force. Absent means that none is recorded, and that is said. */
  readonly consent?: { readonly version: string; readonly signedOn: Day };
  /** Marks everything below as simulated. */
  readonly simulated: boolean;
  /** Stands at the end of the banner: the clock of a simulation, an emergency button. */
  readonly children?: ReactNode;
}

/** Who this screen is about, across its full width, on every screen of one participant and on no other. */
export function IdentityBanner(props: IdentityBannerProps): ReactNode {
  const { subject, session, variant, consent, simulated, children } = props;
  const { t, format } = useMdma();
  return (
    <header {...rootProps('mdma-identity-banner', props)} data-simulated={simulated || undefined}>
      <div className="mdma-identity-row">
        <Fact strong value={subject.code} detail={t('identity.code')} />
        {session ? (
          <Fact value={t('identity.session', { number: session.number, of: session.of })} detail={session.kind} />
        ) : null}
        {variant ? <Fact value={variant.name} detail={variant.detail} /> : null}
        {consent ? (
          <Fact
            value={t('identity.consent', { version: consent.version })}
            detail={t('identity.signed', { day: format.day(consent.signedOn) })}
          />
        ) : (
          <Fact value={t('identity.consentMissing')} detail={t('identity.consentMissingDetail')} />
        )}
        {simulated ? (
          <p className="mdma-identity-simulated">
            <strong>{t('simulated.mark')}</strong>
          </p>
        ) : null}
        {children ? <div className="mdma-identity-end">{children}</div> : null}
      </div>
    </header>
  );
}

function Fact({
  value,
  detail,
  strong = false,
}: {
  readonly value: string;
  readonly detail: string;
  readonly strong?: boolean;
}): ReactNode {
  return (
    <p className="mdma-identity-fact" data-strong={strong || undefined}>
      <span className="mdma-identity-value">{value}</span> <span className="mdma-identity-detail">{detail}</span>
    </p>
  );
}
