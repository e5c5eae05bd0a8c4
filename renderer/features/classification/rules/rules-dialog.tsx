import { useId, useState } from 'react';
import type { AccessState } from '../../../../shared/contract/access.ts';
import type { ClassificationState } from '../../../../shared/contract/classification.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { useFirstFresh } from '../../../state/use-first-fresh.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Message } from '../../../ui/message.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { closeDialog } from '../requests.ts';
import { ControlRules } from './control-rules.tsx';
import { LimitRules } from './limit-rules.tsx';
import { SplitRules } from './split-rules.tsx';
import { FloorRules } from './floor-rules.tsx';
import styles from './rules-dialog.module.css';
import { TierRules } from './tier-rules.tsx';

const PARTS = ['tiers', 'floors', 'controls', 'limits', 'split'] as const;

/** Names of the tiers, which answer asks for which, how each is handled and what it needs. */
export function RulesDialog() {
  const classification = useFirstFresh(useRead('classification', 'state', {}));
  const access = useFirstFresh(useRead('access', 'state', {}));
  if (classification === undefined || access === undefined) return null;
  return <Form classification={classification} access={access} />;
}

function Form({
  classification,
  access: stored,
}: {
  readonly classification: ClassificationState;
  readonly access: AccessState;
}) {
  const [access, setAccess] = useState(stored.settings);
  const [draft, setDraft] = useState(classification.settings);
  const [part, setPart] = useState<(typeof PARTS)[number]>('tiers');
  const panelId = useId();
  const { busy, failure, submit } = useSubmit();
  /** One change, so one undo takes all parts back. */
  const finish = (work: () => Promise<unknown>) =>
    submit(async () => {
      await work();
      closeDialog();
      toast({ text: t('classification.rules.stored'), undo: true });
    });
  const change = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const store = () => {
    const handling = Object.fromEntries(
      Object.entries(draft.handling).map(([tier, lines]) => [
        tier,
        lines.map((line) => line.trim()).filter(Boolean),
      ]),
    ) as typeof draft.handling;
    finish(() =>
      api.rules.update({
        classification: { ...draft, handling },
        access: access === stored.settings ? {} : access,
      }),
    );
  };
  return (
    <Dialog
      open
      size="large"
      onClose={closeDialog}
      onSubmit={store}
      closeLabel={t('app.close')}
      title={t('classification.rules.title')}
      description={t('classification.rules.text')}
      footnote={
        (classification.changed || stored.changed) && (
          <Button variant="ghost" onClick={() => finish(() => api.rules.reset({}))}>
            {t('classification.rules.reset')}
          </Button>
        )
      }
      actions={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t('app.save')}
          </Button>
        </>
      }
    >
      <Tabs
        kind="record"
        label={t('classification.rules.parts')}
        value={part}
        onValueChange={setPart}
        panelId={panelId}
        tabs={PARTS.map((id) => ({ id, label: t(`classification.rules.${id}`) }))}
      />
      <div
        id={panelId}
        role="tabpanel"
        aria-label={t(`classification.rules.${part}`)}
        className={styles.part}
      >
        {part === 'tiers' && <TierRules draft={draft} onChange={change} />}
        {part === 'floors' && <FloorRules draft={draft} onChange={change} />}
        {part === 'controls' && <ControlRules draft={draft} onChange={change} />}
        {part === 'limits' && (
          <LimitRules
            labels={draft.labels}
            access={access}
            onAccess={(patch) => setAccess({ ...access, ...patch })}
          />
        )}
        {part === 'split' && (
          <SplitRules access={access} onAccess={(patch) => setAccess({ ...access, ...patch })} />
        )}
      </div>
      {failure !== null && (
        <Message tone="danger" live>
          {failure}
        </Message>
      )}
    </Dialog>
  );
}
