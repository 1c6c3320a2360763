import { appendSample } from '../contract/sample.ts';
import { openStore } from './open-store.ts';

/** A process of its own that appends forty entries to one stream and says which were acknowledged. */
const { CONNECTION = '', SCHEMA = '', WRITER = '' } = process.env;
const store = openStore({ connectionString: CONNECTION, schema: SCHEMA });
const acknowledged: string[] = [];
for (let count = 0; count < 40; count += 1) {
  await appendSample(store, 'shared', `${WRITER}-${count}`);
  acknowledged.push(`${WRITER}-${count}`);
}
await store.close();
process.send?.(acknowledged);
