import { MdmaProvider, type Theme } from '@mdma-at/ui';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { type Desk, DeskContext } from './record/record-context.ts';
import { StoreWarning } from './record/store-warning.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { DockContext } from './dock.tsx';
import { Navigation } from './navigation.tsx';
import { prepareRoom } from './prepared/prepare-room.ts';
import { hrefOf, type Route, useRoute } from './route.ts';
import { AboutScreen } from './screens/about-screen.tsx';
import { HomeScreen } from './screens/home-screen.tsx';
import { ScreenGuard } from './screens/screen-guard.tsx';
import { branchStream, dayStream, seedOf } from './streams.ts';
import { keptTheme } from './theme-choice.tsx';
import { useSmall } from './use-small.ts';
import { demoWords } from './words.ts';
import { zoneNow } from './zone.ts';

// what the first screen does not need comes when it is asked for
const CompareScreen = lazy(async () => ({ default: (await import('./compare/compare-screen.tsx')).CompareScreen }));
const ConsentScreen = lazy(async () => ({ default: (await import('./consent/consent-screen.tsx')).ConsentScreen }));
const CourseScreen = lazy(async () => ({ default: (await import('./course/course-screen.tsx')).CourseScreen }));
const DayScreen = lazy(async () => ({ default: (await import('./day/day-screen.tsx')).DayScreen }));
const EvidenceScreen = lazy(async () => ({ default: (await import('./screens/evidence-screen.tsx')).EvidenceScreen }));
const ExportScreen = lazy(async () => ({ default: (await import('./export/export-screen.tsx')).ExportScreen }));
const IntegrationScreen = lazy(async () => ({
  default: (await import('./integration/integration-screen.tsx')).IntegrationScreen,
}));
const LeaveScreen = lazy(async () => ({ default: (await import('./day/leave-screen.tsx')).LeaveScreen }));
const PrintScreen = lazy(async () => ({ default: (await import('./print/print-screen.tsx')).PrintScreen }));
const RecordScreen = lazy(async () => ({ default: (await import('./replay/record-screen.tsx')).RecordScreen }));
const RegulatoryScreen = lazy(async () => ({
  default: (await import('./screens/regulatory-screen.tsx')).RegulatoryScreen,
}));
const ScreeningScreen = lazy(async () => ({
  default: (await import('./screening/screening-screen.tsx')).ScreeningScreen,
}));
const WashoutScreen = lazy(async () => ({ default: (await import('./washout/washout-screen.tsx')).WashoutScreen }));

/** The whole demo over one record. */
export function App({ desk }: { readonly desk: Desk }): ReactNode {
  const [theme, setTheme] = useState<Theme>(keptTheme);
  const [dock, setDock] = useState<HTMLElement | null>(null);
  const small = useSmall();
  const route = useRoute();
  useEffect(() => void prepareRoom(desk, Date.now()), [desk]);
  return (
    <DeskContext value={desk}>
      <MdmaProvider timeZone={zoneNow().zone} theme={theme} messages={demoWords} className="demo">
        <StoreWarning route={route} />
        {small ? null : <Navigation route={route} theme={theme} onTheme={setTheme} />}
        <DockContext value={small ? dock : null}>
          <ScreenGuard at={window.location.hash}>
            <Suspense key={route.screen} fallback={null}>
              <Screen route={route} />
            </Suspense>
          </ScreenGuard>
        </DockContext>
        {small ? <BottomBar route={route} dock={setDock} theme={theme} onTheme={setTheme} /> : null}
      </MdmaProvider>
    </DeskContext>
  );
}

function Screen({ route }: { readonly route: Route }): ReactNode {
  switch (route.screen) {
    case 'home':
      return <HomeScreen />;
    case 'course':
      return <CourseScreen key={route.course} participant={route.course} />;
    case 'screening':
      return <ScreeningScreen key={route.course} participant={route.course} topic={route.topic} />;
    case 'washout':
      return <WashoutScreen key={route.course} participant={route.course} policy={route.policy} />;
    case 'day': {
      const { course, session, branch, play } = route;
      const stream = branch === undefined ? dayStream(course, session) : branchStream(course, session, branch);
      return <DayScreen key={stream} stream={stream} seed={seedOf(stream)} participant={course} play={play ?? false} />;
    }
    case 'leave':
      return <LeaveScreen key={route.course} participant={route.course} session={route.session} />;
    case 'integration':
      return <IntegrationScreen key={route.course} participant={route.course} />;
    case 'consent':
      return <ConsentScreen key={route.course} participant={route.course} />;
    case 'record':
      return <RecordScreen key={route.course} route={route} />;
    case 'print':
      return <PrintScreen key={route.course} participant={route.course} session={route.session} />;
    case 'export':
      return <ExportScreen key={route.course} participant={route.course} />;
    case 'compare':
      return <CompareScreen />;
    case 'regulatory':
      return <RegulatoryScreen route={route} />;
    case 'evidence':
      return <EvidenceScreen route={route} />;
    case 'about':
      return <AboutScreen />;
    case 'not-found':
      return (
        <main className="demo-page">
          <h1>Nothing here</h1>
          <p>
            No screen has the address {route.address}. <a href={hrefOf({ screen: 'home' })}>To the courses</a>
          </p>
        </main>
      );
    default:
      return route satisfies never;
  }
}
