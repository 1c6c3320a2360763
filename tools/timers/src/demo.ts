import { runScenario } from './scenario.ts';

for (const moment of ['before the entry', 'after the entry', 'between the steps', 'after the message'] as const) {
  const { first, attempts, overdue, messages } = await runScenario(moment);
  console.log(
    `died ${moment} (${first}): entered ${attempts['enter'] ?? 0} times, told ${attempts['tell'] ?? 0} times; ` +
      `${overdue} entry, ${messages} message`,
  );
}
