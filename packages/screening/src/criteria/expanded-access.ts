export { expandedAccess } from './expanded-access/expanded-access.data.ts';
