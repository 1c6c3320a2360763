import type { ScreeningReport } from '@mdma-at/screening';
import type { ReactNode } from 'react';
import { verdictMarks } from '../eligibility-report/verdict-marks.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';

interface VerdictBarProps {
  readonly report: ScreeningReport;
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The verdict in one line at the foot of a small screen; it opens the report. */
export function VerdictBar({ report, controls, isOpen, onToggle }: VerdictBarProps): ReactNode {
  const { t, words } = useMdma();
  const { met, notMet, unknown } = report.counts;
  return (
    <button
      type="button"
      className="mdma-verdict-bar"
      aria-expanded={isOpen}
      aria-controls={controls}
      data-verdict={report.verdict}
      onClick={onToggle}
    >
      <span className="mdma-verdict-bar-verdict">
        <StatusIcon status={verdictMarks[report.verdict]} />
        {words('verdict', report.verdict)}
      </span>
      <span className="mdma-verdict-bar-counts">
        {t('report.met', { count: met })}, {t('report.notMet', { count: notMet })},{' '}
        {t('report.unknown', { count: unknown })}
      </span>
      <span className="mdma-verdict-bar-open">{t(isOpen ? 'wizard.hideReport' : 'wizard.showReport')}</span>
    </button>
  );
}
