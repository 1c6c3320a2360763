import { parseDay } from '@mdma-at/evidence';
import { jurisdictions, statusOn } from '@mdma-at/regulatory';
import { type ReactNode, useState } from 'react';

const shown = ['AU', 'CA', 'US'] as const;
const names = new Intl.DisplayNames('en-CA', { type: 'region' });

/** How MDMA stood in three countries on a day, and how that is known. */
export function RegulatoryScreen(): ReactNode {
  const [on, setOn] = useState('2023-07-01');
  const day = parseDay(on);
  return (
    <main className="demo-page">
      <h1>Regulatory</h1>
      <p>
        <label>
          Showing the law as of <input type="date" value={on} onChange={(event) => setOn(event.target.value)} />
        </label>
      </p>
      {day.ok ? null : <p role="alert">{day.issues[0]?.message}</p>}
      <table className="demo-list">
        <caption>
          {shown.length} of {jurisdictions.length} places
        </caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Schedule</th>
            <th scope="col">Therapy</th>
            <th scope="col">Routes open</th>
            <th scope="col">Verified to</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((code) => {
            const status = statusOn(code, on);
            if (!status.ok) return null;
            const { schedule, therapyStatus, routes, verifiedTo, staleness } = status.value;
            return (
              <tr key={code}>
                <th scope="row">{names.of(code)}</th>
                <td>{schedule.map(({ scheme, label }) => `${scheme} ${label}`).join(', ') || 'not known to be scheduled'}</td>
                <td>{therapyStatus.replaceAll('_', ' ')}</td>
                <td>
                  {routes
                    .filter(({ open }) => open === true)
                    .map(({ pathway }) => pathway.replaceAll('_', ' '))
                    .join(', ') || 'none found'}
                </td>
                <td>
                  {verifiedTo ?? 'not verified'}
                  {staleness === 'beyond_verified' ? ', this day lies beyond' : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </main>
  );
}
