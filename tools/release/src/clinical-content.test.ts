import { expect, it } from 'vitest';
import { clinicalSection, withClinicalSection } from './clinical-content.ts';

const changelog = '# @mdma-at/vitals\n\n## 0.2.0\n\n### Minor Changes\n\n- New.\n\n## 0.1.0\n\n- Old.\n';

it('says value by value what changed', () => {
  expect(clinicalSection(['systolic 160 → 165'], 'later')).toBe('### Clinical content\n\n- systolic 160 → 165');
});

it('says that nothing changed', () => {
  expect(clinicalSection([], 'later')).toContain('No value, source or date changed.');
});

it('stands at the end of the newest version, before the older ones', () => {
  const after = withClinicalSection(changelog, clinicalSection(['a 1 → 2'], 'later'));
  expect(after).toBe(
    '# @mdma-at/vitals\n\n## 0.2.0\n\n### Minor Changes\n\n- New.\n\n### Clinical content\n\n- a 1 → 2\n\n## 0.1.0\n\n- Old.\n',
  );
});

it('is not added twice', () => {
  const once = withClinicalSection(changelog, clinicalSection([], 'later'));
  expect(withClinicalSection(once, clinicalSection(['a 1 → 2'], 'later'))).toBe(once);
});

it('a changelog without a version is a mistake', () => {
  expect(() => withClinicalSection('# x\n', 'y')).toThrow('[release] the changelog has no version');
});
