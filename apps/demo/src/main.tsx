import '@mdma-at/ui/fonts.css';
import '@mdma-at/ui/styles.css';
import './demo.css';
import { StrictMode } from 'react';
import * as z from 'zod';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openRoom } from './record/open-room.ts';
import { createRecord } from './record/record.ts';
import { zoneNow } from './zone.ts';

const root = document.getElementById('root');
if (!root) throw new Error('[demo] the page has no #root');

// the page's content security policy forbids generated code
z.config({ jitless: true });

const room = await openRoom('mdma-at-demo');
const record = createRecord(room.store, { tz: zoneNow(), pins: { simulated: true } });
createRoot(root).render(
  <StrictMode>
    <App desk={{ room, record }} />
  </StrictMode>,
);

// without it the page works all the same, as long as there is a network
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  void navigator.serviceWorker.register('./sw.js').catch(() => undefined);
