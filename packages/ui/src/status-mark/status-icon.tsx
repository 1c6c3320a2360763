import type { ReactNode } from 'react';
import type { Status } from './status.ts';

const triangle = 'M8 1.75 15 14.25H1Z';

function drawing(status: Status): ReactNode {
  switch (status) {
    case 'critical':
      return (
        <>
          <path className="mdma-status-solid" d={triangle} strokeWidth="1.5" strokeLinejoin="round" />
          <path className="mdma-status-on" d="M8 5.5v4.25M8 11.25v1.5" strokeWidth="2" />
        </>
      );
    case 'warning':
      return (
        <>
          <path className="mdma-status-outlined" d="M8 2 14.75 14H1.25Z" strokeWidth="1.25" strokeLinejoin="round" />
          <path className="mdma-status-on" d="M8 6v4M8 11.25v1.25" strokeWidth="1.5" />
        </>
      );
    case 'advisory':
      return (
        <>
          <circle className="mdma-status-outlined" cx="8" cy="8" r="6.5" strokeWidth="1.25" />
          <path className="mdma-status-on" d="M8 7v4.75M8 4.25v1.5" strokeWidth="1.75" />
        </>
      );
    case 'due':
      return <rect className="mdma-status-line" x="2.5" y="2.5" width="11" height="11" />;
    case 'overdue':
      return (
        <>
          <rect className="mdma-status-outlined" x="2" y="2" width="12" height="12" strokeWidth="1.5" />
          <path className="mdma-status-half" d="M2 14V2h6v12Z" />
        </>
      );
    case 'done':
      return <rect x="2" y="2" width="12" height="12" fill="currentColor" />;
    case 'met':
      return (
        <>
          <rect className="mdma-status-line" x="1.75" y="1.75" width="12.5" height="12.5" />
          <rect x="4.5" y="4.5" width="7" height="7" fill="currentColor" />
        </>
      );
    case 'not-met':
      return (
        <>
          <rect className="mdma-status-line" x="1.75" y="1.75" width="12.5" height="12.5" />
          <path className="mdma-status-line" d="m4.75 4.75 6.5 6.5m0-6.5-6.5 6.5" strokeWidth="1.75" />
        </>
      );
    case 'refer':
      return (
        <>
          <rect className="mdma-status-line" x="1.75" y="1.75" width="12.5" height="12.5" />
          <path className="mdma-status-line" d="M4.5 8h7M8.75 5.25 11.5 8l-2.75 2.75" />
        </>
      );
    case 'unknown':
      return (
        <>
          <rect className="mdma-status-line" x="1.75" y="1.75" width="12.5" height="12.5" strokeDasharray="2.5 1.75" />
          <path className="mdma-status-line" d="M6 6.25a2 2 0 1 1 2.9 1.8c-.6.3-.9.65-.9 1.2M8 10.5v1.4" />
        </>
      );
    case 'stale':
      return (
        <>
          <circle className="mdma-status-line" cx="8" cy="8" r="6.25" />
          <path className="mdma-status-line" d="M8 4v4.25l2.75 1.75" />
        </>
      );
    case 'expected':
      return (
        <>
          <rect className="mdma-status-expected" x="1.75" y="1.75" width="12.5" height="12.5" />
          <path className="mdma-status-expected" d="M2 5h12M2 8h12M2 11h12" />
        </>
      );
    default:
      return status satisfies never;
  }
}

/** The shape of a status alone. It always stands beside its word. */
export function StatusIcon({ status, className }: { readonly status: Status; readonly className?: string }): ReactNode {
  return (
    <svg
      className={`mdma-status-icon ${className ?? ''}`}
      data-status={status}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {drawing(status)}
    </svg>
  );
}
