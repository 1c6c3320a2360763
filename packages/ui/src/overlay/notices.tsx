import { type ReactNode, useEffect, useRef } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

/** A remark that something was done, such as `Copied`. It has no severity: an alarm is never a notice. */
export interface Notice {
  readonly id: string;
  readonly text: string;
}

export interface NoticesProps extends ComponentProps<HTMLDivElement> {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: string) => void;
}

/** Remarks at the edge of the page. None goes away by itself; F6 leads to them. */
export function Notices(props: NoticesProps): ReactNode {
  const { notices, onDismiss } = props;
  const { t } = useMdma();
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || !region.current?.childElementCount) return;
      event.preventDefault();
      region.current.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div {...rootProps('mdma-notices-place', props)}>
      <section ref={region} className="mdma-notices" tabIndex={-1} aria-label={t('toast.region')}>
        {notices.map(({ id, text }) => (
          <div key={id} className="mdma-notice">
            <p role="status">{text}</p>
            <button
              type="button"
              className="mdma-notice-close"
              aria-label={`${t('toast.close')}: ${text}`}
              onClick={() => onDismiss(id)}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.5" fill="none" />
              </svg>
            </button>
          </div>
        ))}
      </section>
    </div>
  );
}
