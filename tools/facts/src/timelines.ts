/** How a place stands from a day on, until the next period begins. Derived; never written by hand. */
export interface Period {
  readonly from: string;
  readonly therapyStatus: string;
  readonly control: string;
  readonly schedule: readonly string[];
  readonly product: string;
  /** Pathway → open, closed or unknown. */
  readonly routes: Readonly<Record<string, string>>;
  readonly overlays: readonly string[];
  /** The rows that begin on this day, and the sources they rest on. */
  readonly rows: readonly string[];
  readonly sources: readonly string[];
}

/** The periods of each place, in the order of time. */
export type Timelines = Readonly<Record<string, readonly Period[]>>;

interface Window {
  readonly earliest: string;
  readonly latest: string;
}
interface Row {
  readonly id: string;
  readonly jurisdiction: string;
  readonly date: string | Window;
  readonly effects: readonly { readonly from: string | Window }[];
  readonly basis: { readonly cites: readonly { readonly source: string }[] };
}
interface Status {
  readonly therapyStatus: string;
  readonly control: string;
  readonly schedule: readonly { readonly scheme: string; readonly label: string; readonly condition?: string }[];
  readonly product: { readonly status: string };
  readonly routes: readonly { readonly pathway: string; readonly open: boolean | 'unknown' }[];
  readonly overlays: readonly { readonly kind: string; readonly says: string }[];
}
type Answer = { readonly ok: true; readonly value: Status } | { readonly ok: false };

/** What the timelines are made from: the register of a country or of all, and the function that answers from it. */
export interface RegulatoryModule {
  readonly register: {
    readonly jurisdictions: readonly { readonly code: string; readonly parent?: string }[];
    readonly events: readonly Row[];
  };
  readonly statusIn: (register: RegulatoryModule['register'], jurisdiction: string, day: string) => Answer;
}

const daysOf = (date: string | Window): readonly string[] => {
  if (typeof date !== 'string') return [date.earliest, date.latest];
  return date === 'unknown' ? [] : [date];
};

const openness = (open: boolean | 'unknown'): string => (open === 'unknown' ? open : open ? 'open' : 'closed');

/** How each place stood from day to day, a period for each change. */
export function timelinesOf({ register, statusIn }: RegulatoryModule): Timelines {
  return Object.fromEntries(
    register.jurisdictions.map(({ code, parent }) => {
      const rows = register.events.filter(({ jurisdiction }) => jurisdiction === code || jurisdiction === parent);
      const starts = rows.flatMap((row) => [row.date, ...row.effects.map(({ from }) => from)].flatMap(daysOf));
      const periods: Period[] = [];
      for (const from of [...new Set(starts)].toSorted()) {
        const answer = statusIn(register, code, from);
        if (!answer.ok) continue;
        const { therapyStatus, control, schedule, product, routes, overlays } = answer.value;
        const standing = {
          therapyStatus,
          control,
          schedule: schedule.map((one) =>
            [one.scheme, one.label, ...(one.condition ? [`for ${one.condition}`] : [])].join(' '),
          ),
          product: product.status,
          routes: Object.fromEntries(routes.map(({ pathway, open }) => [pathway, openness(open)])),
          overlays: overlays.map(({ kind, says }) => `${kind}: ${says}`),
        };
        const { from: _from, rows: _rows, sources: _sources, ...before } = periods.at(-1) ?? ({} as Partial<Period>);
        if (JSON.stringify(before) === JSON.stringify(standing)) continue;
        const beginning = rows.filter((row) => row.effects.some((effect) => daysOf(effect.from).includes(from)));
        periods.push({
          from,
          ...standing,
          rows: beginning.map(({ id }) => id),
          sources: [...new Set(beginning.flatMap(({ basis }) => basis.cites.map(({ source }) => source)))],
        });
      }
      return [code, periods];
    }),
  );
}
