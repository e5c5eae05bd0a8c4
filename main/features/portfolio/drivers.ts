import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { DriverView } from '../../../shared/contract/portfolio.ts';
import { factorLabel } from '../../../shared/report/factor-words.ts';
import { canFollow } from '../../../shared/rules/dependence.ts';
import { findFactorNode } from '../../../shared/rules/factor-nodes.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import type { Reader } from '../../store/reader.ts';
import { linkOfInput, linksOfDriver, listDrivers, scenarioRecord } from './queries.ts';

type Link = DriverView['links'][number];

const sameInput = (a: Omit<Link, 'correlation'>, b: Omit<Link, 'correlation'>): boolean =>
  a.scenarioId === b.scenarioId && a.node === b.node;

/** @throws AssayError NOT_FOUND */
function driverView(read: Reader, id: string): DriverView {
  const view = listDrivers(read).find((driver) => driver.id === id);
  if (!view)
    throw new AssayError('NOT_FOUND', 'This common driver no longer exists. Undo may bring it back.');
  return view;
}

/**
 * Refuses what no simulation could tie: an input that is not there, is compared instead of drawn, or follows something already.
 * An input that follows this driver already is not judged again: the tree of its scenario may be another one by now, and then
 * it rests.
 * @throws AssayError NOT_FOUND, INVALID, CONFLICT
 */
function assertLinks({ read }: Ctx, driverId: string, links: readonly Link[]): void {
  const seen = new Set<string>();
  const stored = linksOfDriver(read, driverId);
  links.forEach(({ scenarioId, node }, index) => {
    const scenario = scenarioRecord(read, scenarioId);
    if (!scenario)
      throw new AssayError('NOT_FOUND', 'Not stored: a scenario that should follow no longer exists.');
    const place = findFactorNode(scenario.tree, node);
    const refuse = (code: 'INVALID' | 'CONFLICT', message: string): never => {
      const name = place === undefined ? node : factorLabel(scenario, place);
      throw new AssayError(code, `Not stored: ${name} of ${scenario.ref} ${message}`, [
        { path: ['links', String(index), 'node'], message: message.slice(0, -1) },
      ]);
    };
    const follows = stored.some((old) => sameInput(old, { scenarioId, node }));
    if (place === undefined && !follows) refuse('INVALID', 'is not what this scenario is estimated by.');
    if (!canFollow(node) && !follows)
      refuse('INVALID', 'cannot follow a driver: capability and resistance are compared, not drawn.');
    if (seen.has(`${scenarioId} ${node}`)) refuse('INVALID', 'is named twice.');
    seen.add(`${scenarioId} ${node}`);
    const other = linkOfInput(read, scenarioId, node);
    if (other !== undefined && other.driverId !== driverId)
      refuse('CONFLICT', `follows “${driverView(read, other.driverId).name}” already; an input follows one.`);
  });
}

/** Makes exactly these inputs follow the driver. */
function setLinks(ctx: Ctx, change: Change, driverId: string, links: readonly Link[]): void {
  const stored = linksOfDriver(ctx.read, driverId);
  for (const old of stored)
    if (!links.some((link) => sameInput(link, old))) change.remove('driverLink', old.id);
  for (const link of links) {
    const old = stored.find((one) => sameInput(one, link));
    if (old === undefined) change.insert('driverLink', { id: ctx.newId(), driverId, ...link });
    else if (old.correlation !== link.correlation)
      change.update('driverLink', old.id, { correlation: link.correlation });
  }
}

export const drivers: Handlers<Ctx>['drivers'] = {
  list: (ctx) => listDrivers(ctx.read),
  create: (ctx, { name, note = '', links }) => {
    const id = ctx.newId();
    assertLinks(ctx, id, links);
    ctx.change((change) => {
      change.insert('commonDriver', { id, name, note });
      setLinks(ctx, change, id, links);
    });
    return driverView(ctx.read, id);
  },
  update: (ctx, { id, patch: { links, ...patch } }) => {
    driverView(ctx.read, id);
    if (links) assertLinks(ctx, id, links);
    ctx.change((change) => {
      change.update('commonDriver', id, patch);
      if (links) setLinks(ctx, change, id, links);
    });
    return driverView(ctx.read, id);
  },
  remove: (ctx, { ids }) => {
    for (const id of ids) driverView(ctx.read, id);
    ctx.change((change) => {
      for (const id of ids) {
        for (const link of linksOfDriver(ctx.read, id)) change.remove('driverLink', link.id);
        change.remove('commonDriver', id);
      }
    });
    return {};
  },
};
