import { type ReactNode, useState } from 'react';
import { date } from '../../../shared/format/date.ts';
import { t } from '../../i18n/t.ts';
import { useCommands } from '../../state/commands.ts';
import { useEngagement, useStep } from '../../state/engagement.ts';
import { useGoTo } from '../../state/route.ts';
import { useStore } from '../../state/store.ts';
import { NextBar } from '../../ui/next-bar.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ProgressPanel } from '../../ui/progress-panel.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { openItems } from './content.ts';
import { ContentTable, openWords } from './content-table.tsx';
import { DocumentSection } from './document-section.tsx';
import { EveryPage } from './every-page.tsx';
import { cancelExport, exportOutcome, exportRun, runExport } from './export-run.ts';
import { OutcomeMessage } from './outcome.tsx';
import styles from './documents-view.module.css';
import { ReplaceDialog } from './replace-dialog.tsx';
import { useContent } from './use-content.ts';
import { type DocumentTarget, forgetChoices, present, useTargets } from './use-targets.ts';
import { useVersion } from './use-version.ts';

const DOCUMENTS_PLACE = 'reports-documents';

/** Open things the next bar names; the table has them all. */
const MOST_OPEN = 3;

/** Puts the cursor on the first document's button. */
function showDocuments(): void {
  const section = document.getElementById(DOCUMENTS_PLACE);
  section?.scrollIntoView({ block: 'nearest' });
  section?.querySelector('button')?.focus();
}

/** What the documents will show and how complete that is, and the documents themselves. */
export function DocumentsView({ views }: { readonly views: ReactNode }) {
  const { engagement } = useEngagement();
  const version = useVersion();
  const content = useContent();
  const { missing } = useStep('reports');
  const { targets, choose } = useTargets();
  const run = useStore(exportRun);
  const outcome = useStore(exportOutcome);
  const [asking, setAsking] = useState<readonly DocumentTarget[] | null>(null);
  const [replacing, setReplacing] = useState<readonly DocumentTarget[]>([]);
  const goTo = useGoTo();

  const write = (chosen: readonly DocumentTarget[]) => {
    setAsking(null);
    void runExport(engagement.id, chosen).then(() => forgetChoices(engagement.id, chosen));
  };
  const exportNow = async (chosen: readonly DocumentTarget[]) => {
    if (exportRun.get() !== null) return;
    const there = await present(chosen.filter((target) => !target.asked));
    if (there.length === 0) return write(chosen);
    setReplacing(there);
    setAsking(chosen);
  };
  useCommands(
    run
      ? [{ id: 'reports.cancel', title: t('reports.cancel'), keys: ['Esc'], run: cancelExport }]
      : (targets ?? []).map((target) => ({
          id: `reports.export.${target.document}`,
          title: t(`reports.export.${target.document}`),
          group: t('step.reports'),
          run: () => void exportNow([target]),
        })),
  );

  const both = targets?.length === run?.documents.length ? 'both' : (run?.documents[0] ?? 'both');
  const open = [...missing, ...openItems(content ?? [])];
  return (
    <>
      <PageHead
        title={t('step.reports')}
        summary={
          version
            ? t('reports.summary.version', { version: version.version, date: date(version.issuedOn) })
            : t('reports.summary.noVersion')
        }
        actions={views}
      />
      <div className={styles.scroller}>
        <div className={styles.columns}>
          <div className={styles.content}>
            <ContentTable rows={content} />
            <EveryPage />
          </div>
          <div className={styles.side}>
            <div className={styles.outcome}>
              {run && (
                <ProgressPanel
                  title={t(`reports.running.${both}`)}
                  value={run.share}
                  counted={t('reports.running.counted', { percent: Math.floor(run.share * 100) })}
                  note={t('reports.running.note')}
                  cancelLabel={t('app.cancel')}
                  onCancel={cancelExport}
                  cancelling={run.cancelling}
                />
              )}
              {outcome?.engagementId === engagement.id && <OutcomeMessage outcome={outcome} />}
            </div>
            <div id={DOCUMENTS_PLACE}>
              {targets === null ? (
                <SkeletonRows label={t('app.loading')} rows={4} rowHeight={40} />
              ) : (
                targets.map((target) => (
                  <DocumentSection
                    key={target.document}
                    target={target}
                    running={run !== null}
                    onChoose={() => choose(target)}
                    onExport={() => void exportNow([target])}
                  />
                ))
              )}
            </div>
          </div>
        </div>
      </div>
      <NextBar
        label={t(open.length === 0 ? 'missing.none' : 'missing.label')}
        missing={open.slice(0, MOST_OPEN).map((item) => {
          const words = openWords(item);
          return {
            id: item.key,
            count: words.count ?? '',
            label: words.label,
            onSelect: () => (item.route.startsWith('/reports') ? showDocuments() : goTo(item.route)),
          };
        })}
        next={
          targets
            ? {
                label: t(missing.length === 0 ? 'reports.export.again' : 'reports.export.both'),
                onSelect: () => void exportNow(targets),
                disabledReason: run ? t('reports.running') : null,
              }
            : undefined
        }
      />
      {asking && (
        <ReplaceDialog targets={replacing} onReplace={() => write(asking)} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
