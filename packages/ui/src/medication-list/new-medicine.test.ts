import { describe, expect, it } from 'vitest';
import { blankMedicine, readMedicine } from './new-medicine.ts';

describe('a medicine that is entered', () => {
  it('needs a name and when it was last taken', () => {
    expect(readMedicine(blankMedicine, '2026-08-14')).toEqual({
      faults: { name: 'medicines.nameMissing', when: 'medicines.whenMissing' },
    });
  });

  it('needs the day of the last dose once it was stopped', () => {
    const entry = { ...blankMedicine, name: 'sertraline', when: 'stopped' } as const;
    expect(readMedicine(entry, '2026-08-14')).toEqual({ faults: { day: 'medicines.dayMissing' } });
  });

  it('today can be the day of the last dose, tomorrow cannot', () => {
    const entry = { ...blankMedicine, name: ' Sertraline ', when: 'stopped', schedule: '50 mg once a day' } as const;
    expect(readMedicine({ ...entry, day: '2026-08-14' }, '2026-08-14')).toEqual({
      medicine: { medication: 'Sertraline', lastTakenOn: '2026-08-14', schedule: '50 mg once a day' },
    });
    expect(readMedicine({ ...entry, day: '2026-08-15' }, '2026-08-14')).toEqual({
      faults: { day: 'medicines.dayFuture' },
    });
  });

  it('not known is kept as such, for the day and for the form', () => {
    const entry = { ...blankMedicine, name: 'aripiprazole', when: 'unknown', depot: 'unknown' } as const;
    expect(readMedicine(entry, '2026-08-14')).toEqual({
      medicine: { medication: 'aripiprazole', lastTakenOn: 'unknown', depot: 'unknown' },
    });
  });
});
