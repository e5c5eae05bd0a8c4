import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { isPreparing } from '../../../../shared/rules/exceptions.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { toastError } from '../../../state/toast.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { type Choice, LinkPicker } from '../../../ui/link-picker.tsx';
import { TierChip } from '../../../ui/tier-chip.tsx';
import { useRegister } from '../register.ts';
import styles from './links.module.css';
import { RecordSection } from '../../../ui/record-section.tsx';

/** The assets, scenarios and responsibilities an exception is about. */
export function Links({ view }: { readonly view: ExceptionView }) {
  return (
    <RecordSection
      title={t('exceptions.links')}
      count={view.assetIds.length + view.scenarioIds.length + view.responsibilityIds.length}
    >
      <div className={styles.kinds}>
        <Assets view={view} />
        <Scenarios view={view} />
        <Responsibilities view={view} />
      </div>
    </RecordSection>
  );
}

function Assets({ view }: { readonly view: ExceptionView }) {
  const { assets } = useRegister();
  return (
    <Kind
      view={view}
      field="assetIds"
      title={t('exceptions.links.assets')}
      addLabel={t('exceptions.links.addAsset')}
      route="/inventory"
      choices={() => [...assets.values()].map(({ id, ref, name }) => ({ id, ref, name }))}
      choiceOf={(id) => assets.get(id)}
      extra={(id) => {
        const tier = assets.get(id)?.tier ?? null;
        return <TierChip tier={tier} label={t(`tier.${tier ?? 'none'}`)} />;
      }}
    />
  );
}

function Scenarios({ view }: { readonly view: ExceptionView }) {
  const { scenarios } = useRegister();
  return (
    <Kind
      view={view}
      field="scenarioIds"
      title={t('exceptions.links.scenarios')}
      addLabel={t('exceptions.links.addScenario')}
      route="/risk"
      choices={() => [...scenarios.values()].map(({ id, ref, title }) => ({ id, ref, name: title }))}
      choiceOf={(id) => {
        const scenario = scenarios.get(id);
        return scenario && { id, ref: scenario.ref, name: scenario.title };
      }}
    />
  );
}

function Responsibilities({ view }: { readonly view: ExceptionView }) {
  const { responsibilities } = useRegister();
  return (
    <Kind
      view={view}
      field="responsibilityIds"
      title={t('exceptions.links.responsibilities')}
      addLabel={t('exceptions.links.addResponsibility')}
      choices={() => [...responsibilities.values()].map(({ id, title }) => ({ id, ref: id, name: title }))}
      choiceOf={(id) => ({ id, ref: id, name: responsibilities.get(id)?.title ?? '' })}
    />
  );
}

interface KindProps {
  readonly view: ExceptionView;
  readonly field: 'assetIds' | 'scenarioIds' | 'responsibilityIds';
  readonly title: string;
  readonly addLabel: string;
  /** Page that shows the linked record; without one it is text. */
  readonly route?: string;
  readonly choices: () => readonly Choice[];
  readonly choiceOf: (id: string) => Choice | undefined;
  readonly extra?: (id: string) => ReactNode;
}

function Kind({ view, field, title, addLabel, route, choices, choiceOf, extra }: KindProps) {
  const goTo = useGoTo();
  const ids: readonly string[] = view[field];
  const editable = isPreparing(view.state);
  const store = (next: readonly string[]) =>
    api.exceptions.update({ id: view.id, patch: { [field]: [...next] } }).catch(toastError);
  const linked = ids
    .flatMap((id) => choiceOf(id) ?? [])
    .toSorted((a, b) => a.ref.localeCompare(b.ref, 'en', { numeric: true }));
  return (
    <div className={styles.kind}>
      <h4 className={styles.name}>{title}</h4>
      <ul className={styles.list}>
        {linked.map((choice) => (
          <li key={choice.id} className={styles.link}>
            {route === undefined ? (
              <span className={styles.ref}>{choice.ref}</span>
            ) : (
              <LinkButton
                className={styles.ref}
                aria-label={t('exceptions.links.open', { name: choice.ref })}
                onClick={() => goTo(`${route}?id=${choice.id}`)}
              >
                {choice.ref}
              </LinkButton>
            )}
            <span className={styles.title}>{choice.name}</span>
            {extra?.(choice.id)}
            {editable && (
              <IconButton
                size="small"
                icon={IconX}
                label={t('exceptions.links.remove', { name: choice.ref })}
                onClick={() => void store(ids.filter((id) => id !== choice.id))}
              />
            )}
          </li>
        ))}
        {linked.length === 0 && !editable && <li className={styles.none}>{t('exceptions.notLinked')}</li>}
        {editable && (
          <li>
            <LinkPicker
              label={addLabel}
              choices={choices}
              taken={ids}
              placeholder={t('exceptions.links.search')}
              nothingLabel={t('exceptions.links.nothing')}
              moreLabel={(count) => t('exceptions.links.more', { count })}
              onChoose={(id) => void store([...ids, id])}
            />
          </li>
        )}
      </ul>
    </div>
  );
}
