import { count } from '../format/number.ts';
import type { Person } from '../model/engagement.ts';
import type { ReportInput } from './input.ts';
import { counted } from './prose.ts';
import { SECTIONS } from './sections.ts';
import { TIER_WORDS } from './words.ts';

/** A line to be signed by hand. A blank name leaves room for one. */
export interface SignOff {
  readonly name: string;
  readonly role: string;
  readonly statement: string;
}

export interface VersionLine {
  readonly version: string;
  readonly issuedOn: string;
  readonly author: string;
  readonly changes: string;
}

/** Who made the documents for whom, and how a reader can check the copy in hand. */
export interface ControlSection {
  readonly preparedFor: readonly string[];
  readonly preparedBy: readonly string[];
  readonly handling: string;
  readonly versions: readonly VersionLine[];
  readonly distribution: readonly string[];
  readonly signOffNote: string;
  readonly signOffs: readonly SignOff[];
  readonly verification: readonly string[];
  /** Expanded into the pattern of the cover: same state, same pattern. */
  readonly patternHash: string;
}

const MOST_ASSESSORS = 2;
const MOST_CLIENTS = 4;

export function controlSection(input: ReportInput): ControlSection {
  const { engagement, people, versions, history } = input;
  const assessors = people.filter((person) => person.party === 'assessor');
  const clients = decidersFirst(input);
  return {
    preparedFor: [engagement.client, ...clients.slice(0, 3).map(nameAndTitle)],
    preparedBy: assessors.length > 0 ? assessors.slice(0, 4).map(nameAndTitle) : ['Assessors not named yet'],
    handling: handlingOf(input),
    versions: versions.map(({ version, issuedOn, author, changes }) => ({
      version,
      issuedOn,
      author,
      changes,
    })),
    distribution: engagement.distribution,
    signOffNote: `Signing confirms that the facts are right and the results are understood. It does not accept any risk: risk is accepted by the exceptions in section ${SECTIONS.exceptions.number} and by the decisions in section ${SECTIONS.summary.number}.`,
    signOffs: signOffs(assessors, clients),
    verification: [
      `This document shows history entry ${count(history.sequence)} of the engagement file. The SHA-256 of that entry is ${history.hash}.`,
      'Open the engagement file in Assay and run “Verify”, or run “assay verify FILE”: every entry is chained to the one before, so a change to any earlier entry breaks the chain. The head it prints must be the hash above, or the history must contain it.',
      'Exporting the same state again gives the same file, byte for byte. Compare the SHA-256 that Assay shows after an export with that of the copy in hand.',
      'A copy whose cover pattern differs was made from another state.',
    ],
    patternHash: history.hash,
  };
}

const nameAndTitle = ({ name, title }: Person) => (title.trim() === '' ? name : `${name}, ${title}`);

function handlingOf({ engagement }: ReportInput): string {
  const { distribution } = engagement;
  const tier = TIER_WORDS[engagement.marking];
  if (engagement.marking === 'public') return 'Public: may be passed on.';
  return distribution.length === 0
    ? `${tier}: no distribution list has been stated; keep it with the client and the assessors.`
    : `${tier}: for the ${counted(distribution.length, 'recipient')} on the distribution list only; do not forward.`;
}

/** People of the client with those first who decide on exceptions: they are asked to sign. */
function decidersFirst({ people, exceptions }: ReportInput): readonly Person[] {
  const deciding = new Set(exceptions.map((exception) => exception.approverId));
  const clients = people.filter((person) => person.party === 'client');
  return [...clients.filter(({ id }) => deciding.has(id)), ...clients.filter(({ id }) => !deciding.has(id))];
}

function signOffs(assessors: readonly Person[], clients: readonly Person[]): readonly SignOff[] {
  const worked = `The work was done as described in section ${SECTIONS.method.number}.`;
  const correct = 'The facts are correct to my knowledge.';
  const received = 'The report was received and the decisions were taken.';
  const line = (person: Person | undefined, role: string, statement: string): SignOff => ({
    name: person?.name ?? '',
    role: person === undefined || person.title.trim() === '' ? role : person.title,
    statement,
  });
  return [
    ...(assessors.length === 0 ? [undefined] : assessors.slice(0, MOST_ASSESSORS)).map((person) =>
      line(person, 'Assessor', worked),
    ),
    ...(clients.length === 0 ? [undefined] : clients.slice(0, MOST_CLIENTS - 1)).map((person) =>
      line(person, 'Client', correct),
    ),
    line(undefined, 'For the client', received),
  ];
}
