import type { Day } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

/** A consent as the banner names it. */
export interface BannerConsent {
  readonly version: string;
  readonly signedOn: Day;
  /** The day on which it was taken back, and since when it is no consent. */
  readonly withdrawnOn?: Day;
}

export interface IdentityBannerProps extends ComponentProps<HTMLElement> {
  /** Whose screen this is: a code without O, I and L, never a name. */
  readonly subject: { readonly code: string };
  readonly session?: { readonly number: number; readonly of: number; readonly kind: string };
  readonly variant?: { readonly name: string; readonly detail: string };
  /** The last consent. Absent means that none is recorded, and that is said; `unread` that its record was not read. */
  readonly consent?: BannerConsent | 'unread';
  /** Marks everything below as simulated. */
  readonly simulated: boolean;
  /** Stands at the end of the banner: the clock of a simulation, an emergency button. */
  readonly children?: ReactNode;
}

/** Who this screen is about, across its full width, on every screen of one participant and on no other. */
export function IdentityBanner(props: IdentityBannerProps): ReactNode {
  const { subject, session, variant, consent, simulated, children } = props;
  const words = useMdma();
  const { t } = words;
  return (
    <header {...rootProps('mdma-identity-banner', props)} data-simulated={simulated || undefined}>
      <div className="mdma-identity-row">
        <Fact strong value={subject.code} detail={t('identity.code')} />
        {session ? (
          <Fact value={t('identity.session', { number: session.number, of: session.of })} detail={session.kind} />
        ) : null}
        {variant ? <Fact value={variant.name} detail={variant.detail} /> : null}
        <Fact {...consentFact(consent, words)} />
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

function consentFact(
  consent: IdentityBannerProps['consent'],
  { t, format }: ReturnType<typeof useMdma>,
): { readonly value: string; readonly detail: string } {
  if (!consent) return { value: t('identity.consentMissing'), detail: t('identity.consentMissingDetail') };
  if (consent === 'unread') return { value: t('identity.consentMissing'), detail: t('identity.consentUnread') };
  const { version, signedOn, withdrawnOn } = consent;
  return {
    value: t('identity.consent', { version }),
    detail:
      withdrawnOn === undefined
        ? t('identity.signed', { day: format.day(signedOn) })
        : t('identity.withdrawn', { day: format.day(withdrawnOn) }),
  };
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
