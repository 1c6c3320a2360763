import { loadOptions } from './options.ts';
import { runLoad } from './run-load.ts';

const { lines, problems } = await runLoad(loadOptions(process.argv.slice(2)));
for (const line of lines) console.log(line);
for (const problem of problems.slice(0, 20)) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
