import { Outlet } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api, useRead } from '../api/api.ts';
import { queryClient } from '../api/sync.ts';
import { AttachHost } from '../features/evidence/attach-host.tsx';
import { StartPage } from '../features/start/page.tsx';
import { StartDialogs } from '../features/start/start-dialogs.tsx';
import { ImportDialog } from '../features/imports/import-dialog.tsx';
import { t } from '../i18n/t.ts';
import { ToastHost } from '../ui/toast-host.tsx';
import { ActorDialog } from './actor-dialog.tsx';
import { VerifyDialog } from './verify-dialog.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useFullText } from './full-text.ts';
import { useGuardLeaving } from './guard-leaving.ts';
import { KeyMap } from './key-map.tsx';
import { Notices } from './notices.tsx';
import { Palette } from './palette.tsx';
import { PathDialog } from './path-dialog.tsx';
import { readAhead } from './read-ahead.ts';
import { Shell } from './shell.tsx';
import { useAppCommands } from './app-commands.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Everything around the pages: notices, dialogs, keys. Shows the start screen until an engagement is open. */
export function Root() {
  return (
    <ToastHost label={t('app.notices')} dismissLabel={t('app.dismiss')}>
      <Notices />
      <Frame />
      <PathDialog />
    </ToastHost>
  );
}

function Frame() {
  const current = useRead('engagement', 'current', {});
  const info = useRead('app', 'info', {});
  const openFirst = info.data?.openFirst ?? null;
  const [refusal, setRefusal] = useState<unknown>();
  useEffect(() => {
    if (openFirst !== null) api.engagement.open({ path: openFirst }).catch(setRefusal);
  }, [openFirst]);
  const isOpen = current.data !== undefined && current.data !== null;
  useEffect(() => {
    if (isOpen) setRefusal(undefined);
  }, [isOpen]);
  const path = current.data?.path;
  useEffect(() => (path === undefined ? undefined : readAhead(queryClient)), [path]);
  useAppCommands(isOpen);
  useShortcuts();
  useFullText();
  useGuardLeaving();
  if (current.data === undefined)
    return current.error ? (
      <StartPage trouble={{ title: t('start.unreachable'), error: current.error }} />
    ) : null;
  return (
    <>
      {current.data === null ? (
        <StartPage
          {...(refusal !== undefined && { trouble: { title: t('start.notOpened'), error: refusal } })}
        />
      ) : (
        <Shell>
          <ErrorBoundary>
            <Outlet />
          </ErrorBoundary>
        </Shell>
      )}
      {current.data !== null && <ImportDialog />}
      {current.data !== null && <AttachHost />}
      <StartDialogs />
      <Palette />
      <KeyMap />
      <VerifyDialog />
      {info.data && <ActorDialog info={info.data} />}
    </>
  );
}
