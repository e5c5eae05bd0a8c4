import { api, useRead } from '../api/api.ts';
import { isMessageKey, t } from '../i18n/t.ts';
import { chooseEngagement } from '../state/choose-path.ts';
import { type Command, useCommands } from '../state/commands.ts';
import { requestNewEngagement, requestSample } from '../state/new-engagement.ts';
import { useGoTo } from '../state/route.ts';
import { afterSaving, whenSaved } from '../state/save-state.ts';
import { createStore } from '../state/store.ts';
import { toast, toastError } from '../state/toast.ts';
import { useMenuCommands } from './menu-commands.ts';
import { cycleRegion } from './regions.ts';
import { STEP_PLACES } from './steps.ts';
import { chooseTheme, THEMES } from './theme.ts';

/** Which of the shell's own dialogs is open. */
export const shellDialog = createStore<'palette' | 'keys' | 'actor' | 'verify' | null>(null);

/** What an operation is called when it is undone, such as "edit of assets". */
export const operationName = (operation: string): string => {
  const key = `operation.${operation}`;
  return isMessageKey(key) ? t(key) : t('operation.other');
};

/** Takes the last edit back, also one that is still on its way to the core. */
export function undo(): void {
  whenSaved()
    .then(() => api.engagement.undo({}))
    .then(
      ({ operation }) => toast({ text: t('app.undone', { what: operationName(operation) }) }),
      toastError,
    );
}

export function redo(): void {
  whenSaved()
    .then(() => api.engagement.redo({}))
    .then(
      ({ operation }) => toast({ text: t('app.redone', { what: operationName(operation) }) }),
      toastError,
    );
}

export async function openEngagement(): Promise<void> {
  try {
    const path = await chooseEngagement();
    if (path !== null) await afterSaving(() => api.engagement.open({ path }));
  } catch (error) {
    toastError(error);
  }
}

/** Commands that are there on every screen, and the menu of the desktop that runs them. */
export function useAppCommands(open: boolean): void {
  const goTo = useGoTo();
  const undoState = useRead('engagement', 'undoState', {}, { enabled: open });
  const always: Command[] = [
    {
      id: 'palette',
      title: t('command.palette'),
      keys: ['Ctrl', 'K'],
      run: () => shellDialog.set('palette'),
    },
    { id: 'keys', title: t('command.keys'), keys: ['?'], run: () => shellDialog.set('keys') },
    { id: 'engagement.new', title: t('command.new'), keys: ['Ctrl', 'N'], run: requestNewEngagement },
    {
      id: 'engagement.open',
      title: t('command.open'),
      keys: ['Ctrl', 'O'],
      run: () => void openEngagement(),
    },
    { id: 'engagement.sample', title: t('command.sample'), keys: ['Ctrl', 'E'], run: requestSample },
    { id: 'actor', title: t('command.actor'), run: () => shellDialog.set('actor') },
    ...THEMES.map((name) => ({
      id: `theme.${name}`,
      title: t(`theme.${name}`),
      group: t('group.theme'),
      run: () => chooseTheme(name),
    })),
  ];
  const inside: Command[] = [
    { id: 'region.next', title: t('command.nextRegion'), keys: ['F6'], run: () => cycleRegion(1) },
    {
      id: 'region.previous',
      title: t('command.previousRegion'),
      keys: ['Shift', 'F6'],
      run: () => cycleRegion(-1),
    },
    ...STEP_PLACES.flatMap(({ step, key, route }) =>
      route === null
        ? []
        : [
            {
              id: `go.${step}`,
              title: t(`step.${step}`),
              keys: ['G', key],
              group: t('group.steps'),
              run: () => goTo(route),
            },
          ],
    ),
    ...(undoState.data?.undo
      ? [
          {
            id: 'undo',
            title: t('command.undo', { what: operationName(undoState.data.undo) }),
            keys: ['Ctrl', 'Z'],
            run: undo,
          },
        ]
      : []),
    ...(undoState.data?.redo
      ? [
          {
            id: 'redo',
            title: t('command.redo', { what: operationName(undoState.data.redo) }),
            keys: ['Ctrl', 'Shift', 'Z'],
            run: redo,
          },
        ]
      : []),
    { id: 'verify', title: t('command.verify'), run: () => shellDialog.set('verify') },
    {
      id: 'engagement.close',
      title: t('command.close'),
      run: () => void afterSaving(() => api.engagement.close({})).catch(toastError),
    },
  ];
  useCommands(open ? [...always, ...inside] : always);
  useMenuCommands();
}
