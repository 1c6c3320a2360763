import type { ReactNode } from 'react';
import { hrefOf, type Route } from '../route.ts';
import { useDesk, useSaveState } from './record-context.ts';

/** Stands above every screen while this browser does not keep what is recorded, with the way to take it away. */
export function StoreWarning({ route }: { readonly route: Route }): ReactNode {
  const { room } = useDesk();
  const saveState = useSaveState();
  if (room.lasting && saveState !== 'failed') return null;
  const why = room.lasting
    ? 'The last entry was not saved in this browser: its storage is full or closed'
    : `Not saved in this browser: ${room.problem ?? 'its storage is closed'}`;
  return (
    <p className="demo-warning" role="alert">
      {why}. Export before closing.{' '}
      {'course' in route ? (
        <a href={hrefOf({ screen: 'export', course: route.course })}>Export {route.course}</a>
      ) : (
        <a href={hrefOf({ screen: 'home' })}>To the courses</a>
      )}
    </p>
  );
}
