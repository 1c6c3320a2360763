import type { Sourced } from '../basis.ts';
import type { ClaimId } from '../claims/claim.ts';
import type { Span } from '../effort/session-plan.ts';
import type { Money } from '../costs/cost.ts';

/** A drug-assisted therapy that people compare MDMA-assisted therapy with, or that therapy itself. */
export type ModalityId = 'mdma' | 'psilocybin' | 'ketamine';

/** One cell of the comparison. `disputedBy` names what the claims ledger says to it. */
export interface Compared<T> extends Sourced<T> {
  readonly disputedBy?: readonly ClaimId[];
  readonly note?: string;
}

/** A way of giving the drug that has numbers of its own, such as an infusion or a nasal spray. */
export interface SessionSeries {
  readonly of: string;
  readonly sessions: Span;
}

/** How a therapy is done, as far as anybody says. Status in law is in `@mdma-at/regulatory`, efficacy in the outcomes. */
export interface Modality {
  readonly id: ModalityId;
  readonly name: string;
  readonly indications: Compared<readonly string[]>;
  readonly dosingSessions: Compared<readonly SessionSeries[]>;
  readonly sessionMinutes: Compared<Span>;
  /** All sessions of a programme: preparation, dosing, integration. */
  readonly totalSessions: Compared<Span>;
  readonly mechanism: Compared<string>;
  readonly experience: Compared<string>;
  readonly therapistActivity: Compared<string>;
  readonly costCad: Compared<{ readonly currency: 'CAD'; readonly per: 'programme'; readonly amount: Money }>;
}
