import { noAmbientClock } from './no-ambient-clock.ts';
import { noExportAll } from './no-export-all.ts';

export default {
  meta: { name: 'mdma-at' },
  rules: { 'no-ambient-clock': noAmbientClock, 'no-export-all': noExportAll },
};
