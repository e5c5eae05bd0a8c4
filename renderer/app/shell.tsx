import type { ReactNode } from 'react';
import { useLeaveOff } from './leave-off.ts';
import { Disconnected } from './disconnected.tsx';
import { Marking } from './marking.tsx';
import { Rail } from './rail.tsx';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';

/** The frame around every step: marking, top bar, guided path, and the page. */
export function Shell({ children }: { children: ReactNode }) {
  useLeaveOff();
  return (
    <div className={styles.app}>
      <Marking />
      <TopBar />
      <Rail />
      <main className={styles.main}>
        <Disconnected />
        {children}
      </main>
    </div>
  );
}
