import { noAmbientClock } from './no-ambient-clock.ts';
import { noExportAll } from './no-export-all.ts';
import { noJudging } from './no-judging.ts';
import { wholeZod } from './whole-zod.ts';

export default {
  meta: { name: 'mdma-at' },
  rules: {
    'no-ambient-clock': noAmbientClock,
    'no-export-all': noExportAll,
    'no-judging': noJudging,
    'whole-zod': wholeZod,
  },
};
