import { MdmaProvider, type Theme } from '@mdma-at/ui';
import { type ReactNode, useState } from 'react';
import { CourseScreen } from './course/course-screen.tsx';
import { DayScreen } from './day/day-screen.tsx';
import { ExportScreen } from './export/export-screen.tsx';
import { type Desk, DeskContext } from './record/record-context.ts';
import { keptTheme, Navigation } from './navigation.tsx';
import { hrefOf, type Route, useRoute } from './route.ts';
import { ScreeningScreen } from './screening/screening-screen.tsx';
import { AboutScreen } from './screens/about-screen.tsx';
import { EvidenceScreen } from './screens/evidence-screen.tsx';
import { HomeScreen } from './screens/home-screen.tsx';
import { RegulatoryScreen } from './screens/regulatory-screen.tsx';
import { ScreenGuard } from './screens/screen-guard.tsx';
import { dayStream, seedOf } from './streams.ts';
import { WashoutScreen } from './washout/washout-screen.tsx';
import { demoWords } from './words.ts';
import { zoneNow } from './zone.ts';

/** The whole demo over one record. */
export function App({ desk }: { readonly desk: Desk }): ReactNode {
  const [theme, setTheme] = useState<Theme>(keptTheme);
  const route = useRoute();
  return (
    <DeskContext value={desk}>
      <MdmaProvider timeZone={zoneNow().zone} theme={theme} messages={demoWords} className="demo">
        {desk.room.lasting ? null : (
          <p className="demo-warning" role="alert">
            Not saved in this browser: {desk.room.problem}. Export before closing.
          </p>
        )}
        <Navigation route={route} theme={theme} onTheme={setTheme} />
        <ScreenGuard at={window.location.hash}>
          <Screen route={route} />
        </ScreenGuard>
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
      const stream = dayStream(route.course, route.session);
      return (
        <DayScreen
          key={stream}
          stream={stream}
          seed={seedOf(stream)}
          participant={route.course}
          play={route.play ?? false}
        />
      );
    }
    case 'record':
    case 'export':
      return <ExportScreen key={route.course} participant={route.course} />;
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
