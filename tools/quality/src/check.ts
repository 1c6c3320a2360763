import { checks, run } from './steps.ts';

const failed = checks.filter((step) => !run(step)).map((step) => step.name);
console.log(failed.length === 0 ? `${checks.length} checks passed` : `failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
