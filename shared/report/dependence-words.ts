import { decimal } from '../format/number.ts';
import { findFactorNode } from '../rules/factor-nodes.ts';
import { factorLabel } from './factor-words.ts';
import type { ReportInput } from './input.ts';
import { counted } from './prose.ts';

/** An input that follows a common driver. */
export interface DriverLine {
  readonly driver: string;
  /** Why they hang together; blank when nobody said. */
  readonly note: string;
  readonly ref: string;
  readonly input: string;
  readonly correlation: number;
  /** Not among the inputs of the scenario now, so it has no effect. */
  readonly idle: boolean;
}

/** Every input that follows a common driver, by driver. */
export const driverTies = ({ drivers, scenarios, simulated }: Ties): readonly DriverLine[] =>
  drivers.flatMap(({ name, note, links }) =>
    links.flatMap(({ scenarioId, node, correlation }): DriverLine[] => {
      const scenario = scenarios.find(({ id }) => id === scenarioId);
      if (scenario === undefined) return [];
      const place = findFactorNode(scenario.tree, node);
      const input = place === undefined ? node : factorLabel(scenario, place);
      const idle = place === undefined || !simulated.some(({ id }) => id === scenarioId);
      return [{ driver: name, note, ref: scenario.ref, input, correlation, idle }];
    }),
  );

type Ties = Pick<ReportInput, 'drivers' | 'scenarios' | 'simulated'>;

/** How the scenarios hang together in the simulation, in a few sentences. */
export function dependenceSentence(input: Pick<ReportInput, 'correlation'> & Ties): string {
  const { correlation } = input;
  const ties = driverTies(input).filter(({ idle }) => !idle);
  const drivers = new Set(ties.map(({ driver }) => driver)).size;
  const severities =
    correlation === null
      ? []
      : [
          `The losses of the scenarios are simulated as tied, with a correlation of ${decimal(correlation, 2)} between their severities; the strength is an assumption.`,
        ];
  const common =
    drivers === 0
      ? []
      : [
          `${counted(ties.length, 'input')} ${ties.length === 1 ? 'follows' : 'follow'} ${counted(drivers, 'common driver')}, drawn once a year; the correlations are assumptions.`,
        ];
  if (severities.length + common.length === 0)
    return 'Scenarios are simulated as independent of one another; if bad years come together, they are worse than shown.';
  return [
    ...severities,
    ...common,
    ...(drivers === 0 ? ['How often events happen is independent.'] : []),
  ].join(' ');
}
