import { AssayError } from '../../shared/contract/error.ts';
import type { Client } from '../../shared/contract/contract.ts';
import { Day } from '../../shared/model/basics.ts';
import { EVIDENCE_METHODS, EvidenceMethod } from '../../shared/model/evidence.ts';
import { SUBJECT_KINDS, type Subject, SubjectKind } from '../../shared/model/subject.ts';
import { type Options, pathOf, textOf } from './arguments.ts';
import type { Command } from './command.ts';
import { tenths } from './progress.ts';

export const evidence: Command = {
  usage: 'evidence FILE [--missing]',
  summary: 'Prints the register of evidence; with --missing what needs evidence and has none',
  takes: 1,
  options: ['missing'],
  async run({ api }, { positionals: [file = ''], options }) {
    await api.engagement.open({ path: pathOf(file) });
    return options['missing'] ? api.evidence.missing({}) : api.evidence.list({});
  },
};

export const attach: Command = {
  usage:
    'attach FILE SOURCE [--title T --source S --collector C --method M --custodian K --on DAY --link KIND:REF,…]',
  summary: 'Stores a file as evidence, with where it comes from and what it shows',
  takes: 2,
  options: ['title', 'source', 'collector', 'method', 'custodian', 'on', 'link'],
  async run({ api, say }, { positionals: [file = '', from = ''], options }) {
    await api.engagement.open({ path: pathOf(file) });
    return api.evidence.attach(
      {
        source: { path: pathOf(from) },
        fields: fieldsOf(options),
        links: await linksOf(api, textOf(options, 'link')),
      },
      { onProgress: tenths(say, 'bytes of') },
    );
  },
};

export const extract: Command = {
  usage: 'extract FILE REF PATH [--replace]',
  summary: 'Writes the file of a piece of evidence (E-001) exactly as it was attached',
  takes: 3,
  options: ['replace'],
  async run({ api, say }, { positionals: [file = '', ref = '', path = ''], options }) {
    await api.engagement.open({ path: pathOf(file) });
    const wanted = (await api.evidence.list({})).find((e) => e.ref === ref.toUpperCase());
    if (!wanted)
      throw new AssayError('NOT_FOUND', `There is no evidence ${ref}. “evidence FILE” lists what there is.`);
    return api.evidence.export(
      { id: wanted.id, path: pathOf(path), replace: options['replace'] === true },
      { onProgress: tenths(say, 'bytes of') },
    );
  },
};

export const findings: Command = {
  usage: 'findings FILE',
  summary: 'Prints the findings with states, links and what each is waiting for',
  takes: 1,
  options: [],
  async run({ api }, { positionals: [file = ''] }) {
    await api.engagement.open({ path: pathOf(file) });
    return api.findings.list({});
  },
};

/** What the person said of the file; the core checks it. @throws AssayError INVALID for a method or a day that is none */
function fieldsOf(options: Options) {
  const said = textOf(options, 'method');
  const method = EvidenceMethod.safeParse(said?.toLowerCase());
  if (said !== undefined && !method.success)
    throw new AssayError('INVALID', `--method takes one of ${EVIDENCE_METHODS.join(', ')}, not “${said}”.`);
  const on = textOf(options, 'on');
  if (on !== undefined && !Day.safeParse(on).success)
    throw new AssayError('INVALID', `--on takes the day of collection as 2026-11-20, not “${on}”.`);
  const texts = {
    title: textOf(options, 'title'),
    source: textOf(options, 'source'),
    collector: textOf(options, 'collector'),
    custodian: textOf(options, 'custodian'),
    collectedOn: on,
    method: method.data,
  };
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
}

/** `asset:AST-004,responsibility:2.4.2`; a reference or an id after the colon. @throws AssayError INVALID */
async function linksOf(api: Client, said: string | undefined): Promise<Subject[]> {
  const links: Subject[] = [];
  for (const word of (said ?? '').split(',').filter((w) => w.trim() !== '')) {
    const [kindWord = '', ref = ''] = word.split(/:(.*)/s).map((part) => part.trim());
    const kind = SubjectKind.safeParse(kindWord);
    if (!kind.success || ref === '')
      throw new AssayError(
        'INVALID',
        `--link takes KIND:REF, with a kind of ${SUBJECT_KINDS.join(', ')}, not “${word.trim()}”.`,
      );
    const found = (await api.evidence.subjects({ text: ref, limit: 100 })).find(
      (s) => s.subjectKind === kind.data && (s.ref === ref || s.subjectId === ref),
    );
    links.push({ subjectKind: kind.data, subjectId: found?.subjectId ?? ref });
  }
  return links;
}
