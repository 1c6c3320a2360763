import { type ReactNode, useId, useState } from 'react';
import { useDesk } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import type { TakenIn } from './take-in.ts';

interface Told {
  readonly file: string;
  readonly outcome: TakenIn;
}

/** So many reasons are told in full. */
const few = 4;

/** Takes in journal files: each is verified first, and one that is not whole is left out and told where. */
export function ImportJournal(): ReactNode {
  const { record, room } = useDesk();
  const id = useId();
  const [told, setTold] = useState<readonly Told[]>([]);
  const take = async (files: readonly File[]): Promise<void> => {
    const { takeIn } = await import('./take-in.ts');
    const outcomes: Told[] = [];
    for (const file of files)
      outcomes.push({ file: file.name, outcome: await takeIn(await file.text(), { record, store: room.store }) });
    setTold(outcomes);
  };
  return (
    <section className="demo-new demo-import" aria-labelledby={id}>
      <h2 id={id}>Import a record</h2>
      <label className="demo-inline">
        Journal file
        <input
          type="file"
          accept=".jsonl,.json"
          multiple
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            void take(files);
          }}
        />
      </label>
      <div className="demo-told" role="status">
        {told.map(({ file, outcome }) => (
          <ToldOf key={file} file={file} outcome={outcome} />
        ))}
      </div>
    </section>
  );
}

function ToldOf({ file, outcome }: Told): ReactNode {
  if (outcome.outcome === 'refused') {
    const more = outcome.reasons.length - few;
    return (
      <>
        <p>
          <b>{file} was not taken in.</b>
        </p>
        <ul>
          {outcome.reasons.slice(0, few).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {more > 0 ? <li>{more} more after that.</li> : null}
        </ul>
      </>
    );
  }
  const participant = outcome.stream.split(':')[1] ?? '';
  return (
    <p>
      <b>
        {file}: {outcome.stream}, {outcome.entries} entries, chain whole
      </b>
      {outcome.outcome === 'here-already' ? '; it is here already' : ', taken in'}. Head{' '}
      <code>{outcome.head.slice(0, 12)}</code>.{' '}
      <a href={hrefOf({ screen: 'export', course: participant })}>To its record</a>
    </p>
  );
}
