/** Tells every store on the same data, in this tab and others, that a stream has grown. */
export interface Notices {
  readonly tell: (stream: string) => void;
  readonly listen: (listener: (stream: string) => void) => () => void;
  readonly close: () => void;
}

/** A notice is a hint to read again; nothing is decided by it, so a browser without a channel only hears itself. */
export function openNotices(name: string): Notices {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const listeners = new Set<(stream: string) => void>();
  let open = true;

  function hear(stream: unknown): void {
    if (typeof stream !== 'string') return;
    for (const listener of listeners) listener(stream);
  }
  channel?.addEventListener('message', (message: MessageEvent<unknown>) => hear(message.data));

  return {
    tell: (stream) => {
      hear(stream);
      // An append may end after the store was closed: it is stored all the same, and a closed channel would throw.
      if (open) channel?.postMessage(stream);
    },
    listen: (listener) => {
      const own = (stream: string): void => listener(stream);
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
    close: () => {
      open = false;
      listeners.clear();
      channel?.close();
    },
  };
}
