import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../button/button.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

export interface DialogProps extends ComponentProps<HTMLDivElement> {
  readonly heading: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to read or fill in before going on, over the page. For a question about an act there is `Interruption`. */
export function Dialog(props: DialogProps): ReactNode {
  const { heading, open, onClose, children } = props;
  const { t } = useMdma();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open) element?.close();
  }, [open]);
  return (
    <div {...rootProps('mdma-dialog-place', props)}>
      <dialog ref={dialog} className="mdma-dialog" aria-labelledby={title} onClose={onClose}>
        <header className="mdma-dialog-head">
          <h2 id={title}>{heading}</h2>
          <Button onPress={onClose}>{t('overlay.close')}</Button>
        </header>
        <div className="mdma-dialog-body">{open ? children : null}</div>
      </dialog>
    </div>
  );
}
