import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { ClassificationPage } from '../features/classification/page.tsx';
import { EvidencePage } from '../features/evidence/page.tsx';
import { ExceptionsPage } from '../features/exceptions/page.tsx';
import { InventoryPage } from '../features/inventory/page.tsx';
import { RaciPage } from '../features/raci/page.tsx';
import { ReportsPage } from '../features/reports/page.tsx';
import { ResponsibilitiesPage } from '../features/responsibilities/page.tsx';
import { RiskPage } from '../features/risk/page.tsx';
import { ScopePage } from '../features/scope/page.tsx';
import { parseSearch, stringifySearch } from './address-values.ts';
import { NotFound } from './not-found.tsx';
import { Root } from './root.tsx';

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });
const page = (path: string, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

const routeTree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => Promise.reject(redirect({ to: '/scope' })),
  }),
  page('/scope', ScopePage),
  page('/inventory', InventoryPage),
  page('/classification', ClassificationPage),
  page('/responsibilities', ResponsibilitiesPage),
  page('/risk', RiskPage),
  page('/exceptions', ExceptionsPage),
  page('/evidence', EvidencePage),
  page('/raci', RaciPage),
  page('/reports', ReportsPage),
]);

/** Addresses live in the hash, so the desktop's scheme and the loopback host serve one page. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  parseSearch,
  stringifySearch,
});
