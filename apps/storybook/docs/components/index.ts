import type { ComponentDocs } from '../template/component-docs.ts';
import { alertDocs } from './alerts.docs.ts';
import { courseDocs } from './course.docs.ts';
import { dosingDayDocs } from './dosing-day.docs.ts';
import { evidenceDocs } from './evidence.docs.ts';
import { primitiveDocs } from './primitives.docs.ts';
import { recordDocs } from './record.docs.ts';
import { regulatoryDocs } from './regulatory.docs.ts';
import { scaleDocs } from './scales.docs.ts';
import { screeningDocs } from './screening.docs.ts';
import { vitalsDocs } from './vitals.docs.ts';

/** What each component's page says, by the name of the component. */
export const componentDocs: Readonly<Record<string, ComponentDocs | undefined>> = {
  ...primitiveDocs,
  ...courseDocs,
  ...dosingDayDocs,
  ...vitalsDocs,
  ...alertDocs,
  ...screeningDocs,
  ...scaleDocs,
  ...regulatoryDocs,
  ...evidenceDocs,
  ...recordDocs,
};
