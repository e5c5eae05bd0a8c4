import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { choiceWords } from '../../i18n/asset-words.ts';
import { t } from '../../i18n/t.ts';
import { ASSET_TYPE_ICONS } from '../../ui/asset-type-icons.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './contents-panel.module.css';
import { factName } from './words.ts';

/** What a bill of materials describes: its assets by type, and everything that is known of them. */
export function ContentsPanel({ preview }: { readonly preview: ImportPreview }) {
  const { types, facts } = preview;
  return (
    <div className={styles.contents}>
      <table className={styles.table}>
        <caption>{t('imports.contents.types')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.contents.type')}</th>
            <th scope="col">{t('imports.contents.count')}</th>
          </tr>
        </thead>
        <tbody>
          {types.map(({ type, count }) => (
            <tr key={type}>
              <th scope="row">
                <Icon of={ASSET_TYPE_ICONS[type]} /> {choiceWords('type', type)}
              </th>
              <td>{t('imports.number', { number: count })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles.table}>
        <caption>{t('imports.contents.fields')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.contents.field')}</th>
            <th scope="col">{t('imports.contents.count')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ name, own, count }) => (
            <tr key={`${own} ${name}`}>
              <th scope="row">
                {own ? name : factName(name)}
                {own && <span className={styles.own}>{t('imports.contents.own')}</span>}
              </th>
              <td>{t('imports.number', { number: count })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
