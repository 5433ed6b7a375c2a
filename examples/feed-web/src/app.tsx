import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { FeedPage } from './feed/feed-page.tsx';
import { PersonaPage } from './personas/persona-page.tsx';
import { partOf } from './personas/persona-part.ts';
import { PersonasPage } from './personas/personas-page.tsx';
import { AboutPage } from './shell/about-page.tsx';
import { Page } from './shell/page.tsx';
import { Shell } from './shell/shell.tsx';
import { NotThere } from './states/not-there.tsx';
import { PartMissing } from './states/part-missing.tsx';
import { Skeleton } from './states/skeleton.tsx';
import { ThreadPage } from './thread/thread-page.tsx';

const SimulationPage = lazy(async () => {
  try {
    return { default: (await import('./simulation/simulation-page.tsx')).SimulationPage };
  } catch {
    return { default: PartMissing };
  }
});

// Behind the hash: any static host will do, and no path of the page is one of the API's.
/** The page with all its ways. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <Shell>
        <Switch>
          <Route path="/">
            <FeedPage />
          </Route>
          <Route path="/post/:id">{({ id }) => <ThreadPage key={id} id={Number(id)} />}</Route>
          <Route path="/personas">
            <PersonasPage />
          </Route>
          <Route path="/persona/:id/:part?">
            {({ id, part }) => <PersonaPage key={id} id={Number(id)} part={partOf(part)} />}
          </Route>
          <Route path="/simulation">
            <Suspense fallback={<Skeleton />}>
              <SimulationPage />
            </Suspense>
          </Route>
          <Route path="/about">
            <AboutPage />
          </Route>
          <Route>
            <Page title="Not here">
              <NotThere what="page" />
            </Page>
          </Route>
        </Switch>
      </Shell>
    </Router>
  );
}
