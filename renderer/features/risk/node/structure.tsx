import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import {
  ANNUAL,
  type LossNode,
  nodeMean,
  PER_EVENT,
  type Ranges,
} from '../../../../shared/rules/loss-tree.ts';
import { collapseNode, formsAt } from '../../../../shared/rules/tree-edits.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { nodeName } from '../factor-words.ts';
import { collapse } from '../node-commands.ts';
import { showNode } from '../requests.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { valueWords } from '../words.ts';
import { Forms } from './forms.tsx';
import { SecondaryLosses } from './secondary-losses.tsx';
import styles from './structure.module.css';

export interface StructureProps {
  readonly scenario: LinkedScenario;
  readonly node: LossNode;
  readonly ranges: Ranges;
  readonly currency: string;
}

/** What a calculated node is made of, and how that can be changed. */
export function Structure({ scenario, node, ranges, currency }: StructureProps) {
  const { tree } = scenario;
  const loss = node.id === 'loss.primary' || node.name === 'secondary';
  return (
    <div data-structure className={styles.structure}>
      <p className={styles.how}>{t(`risk.structure.${howOf(node)}`)}</p>
      <dl className={styles.parts}>
        {node.children.map((part) => {
          const value = nodeMean(part, ranges);
          return (
            <div key={part.id}>
              <dt>
                <LinkButton onClick={() => showNode(scenario.id, part.id)}>
                  {nodeName(scenario, part)}
                </LinkButton>
              </dt>
              <dd>{value === null ? t('risk.node.open') : valueWords(part.quantity, value, currency)}</dd>
            </div>
          );
        })}
      </dl>
      {loss && formsAt(tree, node.id) !== null && <Forms scenario={scenario} node={node.id} />}
      {(node.id === PER_EVENT || node.id === ANNUAL || node.name === 'secondary') && (
        <SecondaryLosses scenario={scenario} only={node.secondaryId} />
      )}
      {collapseNode(tree, node.id) !== null && (
        <Button onClick={() => collapse(scenario, node.id)}>{t('risk.tree.asWhole')}</Button>
      )}
    </div>
  );
}

function howOf({ id, name, operators }: LossNode) {
  if (id === ANNUAL) return 'annual';
  if (name === 'secondary') return 'secondary';
  if (operators[0] === '>') return 'contest';
  return operators[0] === '+' ? 'sum' : 'product';
}
