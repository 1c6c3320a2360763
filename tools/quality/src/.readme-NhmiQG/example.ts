import { applySitePolicy, mapp1, planCourse, sitePolicies } from '@mdma-at/protocol';
import { statusOn } from '@mdma-at/regulatory';
import { assessReading, baselineFrom, limitSets, parseReading } from '@mdma-at/vitals';

const doseAt = Date.parse('2026-03-23T15:00:00Z');
function read(minutes: number, [systolic, diastolic, rate, celsius, oxygen]: readonly string[]) {
  const signs = { systolic: { value: systolic, unit: 'mm[Hg]' }, diastolic: { value: diastolic, unit: 'mm[Hg]' } };
  const others = {
    heartRate: { value: rate, unit: '/min' },
    temperature: { value: celsius, unit: 'Cel' },
    spo2: { value: oxygen, unit: '%' },
  };
  const check = parseReading({ at: doseAt + minutes * 60_000, signs: { ...signs, ...others } });
  if (check.outcome === 'refused') throw new Error(check.issues[0].message);
  return check.reading;
}

const baseline = baselineFrom(
  [read(-40, ['121', '76', '70', '36.8', '98']), read(-10, ['124', '78', '72', '36.7', '98'])],
  doseAt,
);
const assessment = assessReading(read(102, ['162', '96', '106', '37.1', '97']), {
  baseline,
  limits: limitSets.siteDemo,
});
console.log(assessment.level, assessment.supplemental, assessment.findings[0]?.code);

const site = applySitePolicy(mapp1, sitePolicies.demo);
if (!site.ok) throw new Error(site.issues[0]?.message);
const plan = planCourse(site.value.definition, { startsOn: '2026-03-02', timeZone: 'America/Denver' });
if (plan.ok) console.log(plan.value.sessions, plan.value.visits.find(({ id }) => id === 'dosing-1')?.window.target);

const canada = statusOn('CA', '2021-06-01');
if (canada.ok) console.log(canada.value.schedule[0]?.label, canada.value.therapyStatus, canada.value.facts.length > 0);
