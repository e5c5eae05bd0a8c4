import { IconTrash } from '@tabler/icons-react';
import type { Coverage, Framework } from '../../../../shared/contract/crosswalk.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { useInstrument } from '../use-instrument.ts';
import styles from './frameworks.module.css';
import { LinkForm } from './link-form.tsx';

export interface FrameworkPanelProps {
  readonly coverage: Coverage;
  readonly onSelect: (responsibilityId: string) => void;
}

/** One framework: where it comes from, what the reference prints, and what assessors linked themselves. */
export function FrameworkPanel({ coverage, onSelect }: FrameworkPanelProps) {
  const { data } = useRead('catalogue', 'frameworks', {});
  const framework = data?.find(({ id }) => id === coverage.frameworkId);
  const { content } = useInstrument();
  const titleOf = (id: string) => content.find((one) => one.id === id)?.title ?? '';
  return (
    <>
      <PanelHead title={coverage.name} note={coverage.edition} />
      <div className={styles.panel}>
        {framework ? (
          <About framework={framework} />
        ) : (
          <p className={styles.quiet}>{t('responsibilities.frameworks.onlyNamed')}</p>
        )}
        <section className={styles.list}>
          <h3>{t('responsibilities.frameworks.printedIn', { count: coverage.printed.length })}</h3>
          {coverage.printed.map(({ responsibilityId, reference }) => (
            <div key={`${responsibilityId} ${reference ?? ''}`}>
              <LinkButton onClick={() => onSelect(`${responsibilityId}/guardrails`)}>
                {responsibilityId} {titleOf(responsibilityId)}
              </LinkButton>
              {reference !== null && <p className={styles.quiet}>{reference}</p>}
            </div>
          ))}
        </section>
        {framework && (
          <section className={styles.list}>
            <h3>{t('responsibilities.frameworks.ownLinks', { count: coverage.own.length })}</h3>
            {coverage.own.map((link) => (
              <OwnLink key={link.id} link={link} onSelect={onSelect} />
            ))}
            <LinkForm key={framework.id} framework={framework} />
          </section>
        )}
      </div>
    </>
  );
}

function About({ framework: { publisher, source, licence, note } }: { readonly framework: Framework }) {
  return (
    <p className={styles.quiet}>
      {t('responsibilities.frameworks.about', { publisher, source, licence })} {note}
    </p>
  );
}

function OwnLink({
  link: { id, responsibilityId, itemId, title, personId },
  onSelect,
}: {
  readonly link: Coverage['own'][number];
  readonly onSelect: (responsibilityId: string) => void;
}) {
  const { nameOf } = useInstrument();
  const remove = () =>
    void api.crosswalk
      .unlink({ id })
      .then(() => toast({ text: t('responsibilities.frameworks.unlinked'), undo: true }), toastError);
  return (
    <div className={styles.link}>
      <div>
        <LinkButton onClick={() => onSelect(responsibilityId)}>{responsibilityId}</LinkButton> {itemId}{' '}
        {title}
        <p className={styles.quiet}>
          {t('responsibilities.frameworks.linkedBy', { name: nameOf(personId) })}
        </p>
      </div>
      <IconButton
        size="small"
        icon={IconTrash}
        label={t('responsibilities.frameworks.unlink', { id: responsibilityId, item: itemId })}
        onClick={remove}
      />
    </div>
  );
}
