import { IconFileOff, IconFileText } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RecentFile } from '../../../shared/contract/app.ts';
import { dateTime } from '../../../shared/format/time.ts';
import { fileSize } from '../../../shared/format/file-size.ts';
import { api } from '../../api/api.ts';
import { queryClient } from '../../api/sync.ts';
import { t } from '../../i18n/t.ts';
import { localTime } from '../../state/local-time.ts';
import { useCommands } from '../../state/commands.ts';
import { afterSaving } from '../../state/save-state.ts';
import { toastError } from '../../state/toast.ts';
import { requestNewEngagement, requestSample } from '../../state/new-engagement.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyLegend } from '../../ui/key-legend.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { TierChip } from '../../ui/tier-chip.tsx';
import { LeftOff } from './left-off.tsx';
import { useLatest } from '../../ui/use-latest.ts';
import { ProgressStrip } from './progress-strip.tsx';
import styles from './recent-files.module.css';

const whole = (file: RecentFile) => {
  const rated = file.progress.filter((share) => share !== null);
  return rated.length === 0 ? 0 : rated.reduce((sum, share) => sum + share, 0) / rated.length;
};

async function openFile(file: RecentFile): Promise<void> {
  try {
    await afterSaving(() => api.engagement.open({ path: file.path }));
    window.location.hash = file.place.startsWith('#/') ? file.place : '#/scope';
  } catch (error) {
    toastError(error);
  }
}

/** Engagements of before: arrows choose, Enter opens, Del forgets (the file stays). */
export function RecentFiles({ files }: { files: readonly RecentFile[] }) {
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useCommands([
    { id: 'start.filter', title: t('start.filter'), keys: ['/'], run: () => search.current?.focus() },
  ]);
  const shown = useMemo(() => {
    const words = filter.toLowerCase();
    return files.filter((f) => `${f.client} ${f.title} ${f.path}`.toLowerCase().includes(words));
  }, [files, filter]);
  const current = Math.min(chosen, shown.length - 1);
  const selected = shown[current];
  const focusRow = (index: number) => {
    setChosen(index);
    (body.current?.children[index] as HTMLElement | undefined)?.focus();
  };
  const hasFiles = files.length > 0;
  const latest = useLatest({ current });
  // On arrival, and when a row was taken off the list with the keyboard on it.
  useEffect(() => {
    if (files.length > 0)
      (body.current?.children[latest.current.current] as HTMLElement | undefined)?.focus();
  }, [files.length, latest]);
  const forget = (file: RecentFile) =>
    api.app
      .forget({ path: file.path })
      .then(() => queryClient.invalidateQueries({ queryKey: ['app', 'recent'] }), toastError);

  if (!hasFiles)
    return (
      <EmptyState
        icon={IconFileText}
        title={t('start.empty')}
        fileKinds={t('start.emptyKinds')}
        actions={
          <>
            <Button variant="primary" keys={['Ctrl', 'N']} onClick={requestNewEngagement}>
              {t('start.new')}
            </Button>
            <Button keys={['Ctrl', 'E']} onClick={requestSample}>
              {t('start.sample')}
            </Button>
          </>
        }
      >
        {t('start.emptyText')}
      </EmptyState>
    );
  return (
    <>
      <header className={styles.head}>
        <h2>{t('start.recent')}</h2>
        <span className={styles.count}>{files.length}</span>
        <span className={styles.find}>
          <SearchField
            value={filter}
            onValueChange={setFilter}
            label={t('start.filter')}
            placeholder={t('start.filter')}
            size="large"
            keys={['/']}
            ref={search}
          />
        </span>
      </header>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('start.columnEngagement')}</th>
              <th scope="col">{t('start.columnMarking')}</th>
              <th scope="col">{t('start.columnProgress')}</th>
              <th scope="col">{t('start.columnOpened')}</th>
              <th scope="col">{t('start.columnFile')}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {shown.map((file, index) => (
              <tr
                key={file.path}
                tabIndex={index === current ? 0 : -1}
                aria-selected={index === current}
                className={classNames(index === current && styles.chosen)}
                onFocus={() => setChosen(index)}
                onDoubleClick={() => void openFile(file)}
                onKeyDown={(event) => {
                  if (event.key === 'ArrowDown') focusRow(Math.min(index + 1, shown.length - 1));
                  else if (event.key === 'ArrowUp') focusRow(Math.max(index - 1, 0));
                  else if (event.key === 'Enter' && event.target === event.currentTarget) void openFile(file);
                  else if (event.key === 'Delete') void forget(file);
                  else return;
                  event.preventDefault();
                }}
              >
                <td>
                  <button
                    type="button"
                    tabIndex={-1}
                    className={styles.name}
                    onClick={() => void openFile(file)}
                  >
                    {file.sample ? t('start.sampleOf', { client: file.client }) : file.client}
                  </button>
                  <span className={styles.second}>{file.title}</span>
                </td>
                <td>
                  <TierChip tier={file.marking} label={t(`tier.${file.marking}`)} />
                </td>
                <td>
                  <ProgressStrip steps={file.progress} />
                  <b className={styles.share}>{Math.floor(whole(file) * 100)} %</b>
                  <span className={styles.second}>
                    {t('start.stepsDone', { count: file.progress.filter((share) => share === 1).length })}
                  </span>
                </td>
                <td>
                  <span>{dateTime(localTime(file.openedAt), true)}</span>
                  <span className={styles.second}>{t('start.entries', { count: file.historyEntries })}</span>
                </td>
                <td title={file.path}>
                  {file.size === null ? (
                    <span className={styles.gone}>
                      <Icon of={IconFileOff} size={14} />
                      {t('start.gone')}
                    </span>
                  ) : (
                    <span>{fileSize(file.size)}</span>
                  )}
                  <span className={classNames(styles.second, styles.path)}>
                    {file.path.split(/[\\/]/).at(-1)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className={styles.none}>{t('start.noMatch', { text: filter })}</p>}
        {selected && <LeftOff file={selected} onOpen={() => void openFile(selected)} />}
      </div>
      <footer className={styles.foot}>
        <KeyLegend
          items={[
            { keys: ['↑', '↓'], label: t('start.keyChoose') },
            { keys: ['↵'], label: t('start.keyOpen') },
            { keys: ['Del'], label: t('start.keyForget') },
          ]}
        />
      </footer>
    </>
  );
}
