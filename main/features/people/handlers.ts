import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';
import {
  exceptionsOfPerson,
  hasAssessed,
  hasCalibration,
  hasDecided,
  hasEstimated,
  listPeople,
  listVersions,
  rolesOfPerson,
} from './queries.ts';

export const people: Handlers<Ctx>['people'] = {
  list: (ctx) => listPeople(ctx.read),
  create: (ctx, fields) => {
    const person = { ...fields, id: ctx.newId() };
    ctx.change((c) => c.insert('person', person));
    return person;
  },
  update: (ctx, { id, patch }) => ctx.change((c) => c.update('person', id, patch)),
  /** People named in the register stay: an approval without its approver would be worthless. */
  remove: (ctx, { id }) => {
    const exceptions = exceptionsOfPerson(ctx.read, id);
    if (exceptions.length > 0)
      throw new AssayError(
        'CONFLICT',
        `This person is named in ${exceptions.join(', ')}. Name someone else there first; events already recorded stay.`,
      );
    if (hasDecided(ctx.read, id))
      throw new AssayError('CONFLICT', 'This person took a decision. Decisions keep their names.');
    if (hasEstimated(ctx.read, id))
      throw new AssayError('CONFLICT', 'Estimates of scenarios stand under this name. They keep it.');
    if (hasCalibration(ctx.read, id))
      throw new AssayError(
        'CONFLICT',
        'This person has calibration sessions. Give the open one up first; those that are finished stay.',
      );
    if (hasAssessed(ctx.read, id))
      throw new AssayError(
        'CONFLICT',
        'This person has taken part in the assessment of responsibilities. Opinions keep their names.',
      );
    ctx.change((c) => {
      for (const link of rolesOfPerson(ctx.read, id)) c.remove('rolePerson', link.id);
      c.remove('person', id);
    });
    return {};
  },
};

export const versions: Handlers<Ctx>['versions'] = {
  list: (ctx) => listVersions(ctx.read),
  create: (ctx, fields) => {
    const version = { ...fields, id: ctx.newId() };
    ctx.change((c) => c.insert('version', version));
    return version;
  },
  update: (ctx, { id, patch }) => ctx.change((c) => c.update('version', id, patch)),
  remove: (ctx, { id }) => {
    ctx.change((c) => c.remove('version', id));
    return {};
  },
};
