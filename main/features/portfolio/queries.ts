import { AssayError } from '../../../shared/contract/error.ts';
import type { Engagement } from '../../../shared/model/engagement.ts';
import type { DriverView } from '../../../shared/contract/portfolio.ts';
import type { DriverLink, PortfolioSettings } from '../../../shared/model/portfolio.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Reader } from '../../store/reader.ts';

/** The settings, once somebody has changed any. */
export const storedSettings = (read: Reader): PortfolioSettings | undefined =>
  read.records('portfolioSettings')[0];

/** Currency and appetite of the file. */
export function readScope(read: Reader): Pick<Engagement, 'currency' | 'appetite'> {
  const engagement = read.records('engagement')[0];
  if (!engagement) throw new AssayError('DAMAGED', 'This file holds no engagement. Open a backup of it.');
  return engagement;
}

/** Common drivers by name, each with what follows it in the order of the scenarios. */
export function listDrivers(read: Reader): DriverView[] {
  const links = Map.groupBy(
    read.records(
      'driverLink',
      'ORDER BY (SELECT length(ref) FROM scenario WHERE id = scenario_id), (SELECT ref FROM scenario WHERE id = scenario_id), node',
    ),
    (link) => link.driverId,
  );
  return read.records('commonDriver', 'ORDER BY name COLLATE NOCASE, id').map((driver) => ({
    ...driver,
    links: (links.get(driver.id) ?? []).map(({ scenarioId, node, correlation }) => ({
      scenarioId,
      node,
      correlation,
    })),
  }));
}

export const linksOfDriver = (read: Reader, driverId: string): DriverLink[] =>
  read.records('driverLink', 'WHERE driver_id = ? ORDER BY id', driverId);

/** What an input follows; undefined while it follows nothing. */
export const linkOfInput = (read: Reader, scenarioId: string, node: string): DriverLink | undefined =>
  read.records('driverLink', 'WHERE scenario_id = ? AND node = ?', scenarioId, node)[0];

export const scenarioRecord = (read: Reader, id: string): Scenario | undefined => read.record('scenario', id);
