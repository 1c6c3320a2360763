import type { CriterionFinding, OverriddenReport, ScreeningReport, ScreeningVerdict } from '@mdma-at/screening';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { type Mdma, useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { WhyPanel } from '../why-panel/why-panel.tsx';
import { verdictMarks } from './verdict-marks.ts';

/** What the same answers come to under another set of criteria. */
export interface OtherVerdict {
  readonly criteriaName: string;
  readonly verdict: ScreeningVerdict;
}

export interface EligibilityReportProps extends ComponentProps<HTMLElement> {
  /** The judgement as `screen` of `@mdma-at/screening` returns it. Nothing here is judged again. */
  readonly report: ScreeningReport | OverriddenReport;
  /** The same answers under other sets; they stand beside each other and none overrules. */
  readonly others?: readonly OtherVerdict[];
  /** A proof was opened. */
  readonly onExplain?: (criterionId: string) => void;
  /** The name of the criteria set in words. */
  readonly criteriaName?: string;
  /** Leads to the question behind an answer. */
  readonly onChangeAnswer?: (path: string) => void;
  /** Criteria whose proof stands open, by id. */
  readonly openIds?: readonly string[];
  readonly sourceOf?: SourceLookup;
  readonly headingLevel?: 2 | 3 | 4;
}

const order: readonly CriterionFinding['verdict'][] = ['not-met', 'unknown', 'met'];

/** Whether a person may take part, with every criterion's verdict and its proof. Not knowing never looks like a pass. */
export function EligibilityReport(props: EligibilityReportProps): ReactNode {
  const { report, criteriaName, headingLevel = 2 } = props;
  const { t, words, format, announce } = useMdma();
  const id = useId();
  const verdict = words('verdict', report.verdict);
  const missing = firstMissing(report, words);
  useAnnouncedChange(report.verdict, () =>
    announce(
      report.verdict === 'incomplete' && missing !== undefined
        ? t('report.nowVerdictMissing', { verdict: lowerFirst(verdict), missing })
        : t('report.nowVerdict', { verdict: lowerFirst(verdict) }),
    ),
  );
  const Heading = `h${headingLevel}` as const;
  const { met, notMet, unknown } = report.counts;
  return (
    <section
      {...rootProps('mdma-report', props)}
      data-verdict={report.verdict}
      data-partial={report.partial}
      aria-labelledby={id}
    >
      <header className="mdma-report-head">
        <p className="mdma-report-set">
          {criteriaName ?? report.criteriaSet}, {format.day(report.on)}
        </p>
        <Heading id={id} className="mdma-report-verdict">
          <StatusIcon status={verdictMarks[report.verdict]} />
          {verdict}
        </Heading>
        <p className="mdma-report-sentence">
          {report.reason ? words('verdictReason', report.reason) : words('verdictSentence', report.verdict)}
        </p>
        {report.partial ? <p className="mdma-report-partial">{t('report.partial')}</p> : null}
        <p className="mdma-report-counts">
          <span>{t('report.met', { count: met })}</span>
          <span>{t('report.notMet', { count: notMet })}</span>
          <span>{t('report.unknown', { count: unknown })}</span>
        </p>
      </header>
      {order.map((group) => (
        <Findings key={group} group={group} {...props} />
      ))}
      <Decisions report={report} />
      <Others report={report} others={props.others ?? []} />
      <RestsOn report={report} />
    </section>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function firstMissing(report: ScreeningReport, words: Mdma['words']): string | undefined {
  const [path] = report.missing;
  return path === undefined ? undefined : words('answerName', path);
}

function useAnnouncedChange(verdict: ScreeningVerdict, tell: () => void): void {
  const before = useRef(verdict);
  useEffect(() => {
    if (before.current === verdict) return;
    before.current = verdict;
    tell();
  });
}

interface FindingsProps extends EligibilityReportProps {
  readonly group: CriterionFinding['verdict'];
}

function Findings({ report, group, onChangeAnswer, onExplain, openIds = [], sourceOf }: FindingsProps): ReactNode {
  const { t, words } = useMdma();
  const findings = report.findings.filter(({ verdict }) => verdict === group);
  if (findings.length === 0) return null;
  return (
    <ul className="mdma-report-findings" data-group={group} aria-label={words('status', group)}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <details
            open={openIds.includes(finding.id)}
            onToggle={(event) => {
              if (event.currentTarget.open) onExplain?.(finding.id);
            }}
          >
            <summary>
              <StatusMark severity={group} showWord={false} />
              <span className="mdma-report-criterion">
                {words('criterion', finding.id)}
                {finding.missing.length > 0 ? (
                  <span className="mdma-report-missing">
                    {' '}
                    {t('report.missing', {
                      answers: finding.missing.map((path) => words('answerName', path)).join(', '),
                    })}
                  </span>
                ) : null}
              </span>
              <span className="mdma-report-why">{t('why.why')}</span>
            </summary>
            <WhyPanel finding={finding} onChangeAnswer={onChangeAnswer} sourceOf={sourceOf} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Decisions({ report }: { readonly report: ScreeningReport | OverriddenReport }): ReactNode {
  const { t, words } = useMdma();
  if (!('overrides' in report)) return null;
  return (
    <div className="mdma-report-decisions">
      <ul>
        {report.overrides.map(({ criterion, by, reason, at }) => (
          <li key={`${criterion} ${at}`}>
            {words('criterion', criterion)} <em>{t('report.override', { by, reason })}</em>
          </li>
        ))}
      </ul>
      <p>{t('report.withOverrides', { verdict: lowerFirst(words('verdict', report.verdictWithOverrides)) })}</p>
    </div>
  );
}

interface OthersProps {
  readonly report: ScreeningReport;
  readonly others: readonly OtherVerdict[];
}

function Others({ report, others }: OthersProps): ReactNode {
  const { t, words } = useMdma();
  const id = useId();
  if (others.length === 0) return null;
  const disagree = others.some(({ verdict }) => verdict !== report.verdict);
  return (
    <section className="mdma-report-others" aria-labelledby={id}>
      <p id={id} className="mdma-report-others-title">
        {t('report.others')}
      </p>
      <ul>
        {others.map(({ criteriaName, verdict }) => (
          <li key={criteriaName}>
            <span>{criteriaName}</span>
            <StatusMark severity={verdictMarks[verdict]} label={words('verdict', verdict)} size="small" />
          </li>
        ))}
      </ul>
      <p>{t(disagree ? 'report.othersDisagree' : 'report.othersAgree')}</p>
    </section>
  );
}

function RestsOn({ report }: { readonly report: ScreeningReport }): ReactNode {
  const { t } = useMdma();
  const { unverified, seed } = report.restsOn;
  if (unverified.length + seed.length === 0) return null;
  return (
    <footer className="mdma-report-rests">
      {unverified.length > 0 ? <p>{t('report.restsOnUnverified', { facts: unverified.join(', ') })}</p> : null}
      {seed.length > 0 ? <p>{t('report.restsOnSeed', { facts: seed.join(', ') })}</p> : null}
    </footer>
  );
}
