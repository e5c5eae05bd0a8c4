import type { Client } from '../../shared/contract/contract.ts';
import { GateCheckName } from '../../shared/model/classification.ts';
import type { Subject } from '../../shared/model/subject.ts';
import { checkSubjectId } from '../../shared/rules/gate.ts';
import type { StoryStep } from './sample-exceptions.ts';
import type { SampleFile } from './sample-file.ts';
import type { Named } from './sample-names.ts';

type SampleEvidence = SampleFile['evidence'][number];
type SampleFinding = SampleFile['findings'][number];

/** What the assessors collected and found, and what became of it, each on its day. */
export function evidenceSteps(
  api: Client,
  sample: SampleFile,
  named: Named,
  day: (offset: number | null) => string | null,
): StoryStep[] {
  const files = new Map<string, string>();
  const idOf = (key: string) => {
    const id = files.get(key);
    if (id === undefined) throw new Error(`The sample uses the evidence “${key}” before it is attached`);
    return id;
  };
  const evidence = sample.evidence.flatMap((file): StoryStep[] => [
    {
      day: file.day,
      run: async () => {
        const content = sample.evidence.find((other) => other.key === (file.same || file.key))?.content ?? '';
        files.set(file.key, await attach(api, named, file, content, day(file.collected)));
      },
    },
    ...(file.withdrawn
      ? [
          {
            day: file.withdrawn.day,
            run: () => api.evidence.withdraw({ id: idOf(file.key), reason: file.withdrawn?.reason ?? '' }),
          },
        ]
      : []),
  ]);
  const findings = sample.findings.flatMap((finding): StoryStep[] => {
    let id = '';
    const raise = async () => {
      id = await raiseFinding(api, named, finding, day(finding.due));
      for (const key of finding.evidence)
        await api.evidence.link({
          id: idOf(key),
          subjects: [{ subjectKind: 'finding', subjectId: id }],
        });
    };
    return [
      { day: finding.day, run: raise },
      ...finding.path.map(({ to, day: on, note }) => ({
        day: on,
        run: () => api.findings.move({ id, to, note }),
      })),
    ];
  });
  return [...evidence, ...findings];
}

async function attach(
  api: Client,
  named: Named,
  file: SampleEvidence,
  content: string,
  collectedOn: string | null,
): Promise<string> {
  const { name, title, source, method, custodian, note } = file;
  const bytes = Buffer.from(content);
  const { upload } = await api.evidence.beginUpload({ name, size: bytes.length });
  await api.evidence.appendUpload({ upload, base64: bytes.toString('base64') });
  const links = await subjectsOf(api, named, file.links);
  const fields = { title, source, method, custodian, note, collectedOn };
  return (await api.evidence.attach({ source: { upload }, fields, links })).id;
}

async function raiseFinding(
  api: Client,
  named: Named,
  finding: SampleFinding,
  dueOn: string | null,
): Promise<string> {
  const { gap, links, criteria, title, condition, cause, effect, recommendation } = finding;
  const said = { title, condition, cause, effect, recommendation, owner: finding.owner, dueOn };
  const rest = { ...said, severity: finding.severity, response: finding.response };
  const subjects = await subjectsOf(api, named, links);
  if (gap === null) return (await api.findings.create({ ...rest, criteria, links: subjects })).id;
  const { id } = await api.findings.createFromGap({
    responsibilityId: gap.responsibility,
    dimension: gap.dimension,
  });
  await api.findings.update({ id, patch: rest });
  if (subjects.length > 0) await api.findings.link({ id, subjects });
  return id;
}

const subjectsOf = (api: Client, named: Named, links: SampleEvidence['links']): Promise<Subject[]> =>
  Promise.all(
    links.map(async ({ kind, to }) => ({
      subjectKind: kind,
      subjectId: await idOfSubject(api, named, kind, to),
    })),
  );

async function idOfSubject(
  api: Client,
  named: Named,
  kind: Subject['subjectKind'],
  to: string,
): Promise<string> {
  if (kind === 'asset') return named.assets(to);
  if (kind === 'scenario') return named.scenarios(to);
  if (kind === 'gate') {
    const [asset = '', check] = to.split('/');
    return checkSubjectId(named.assets(asset), GateCheckName.parse(check));
  }
  if (kind !== 'exception') return to;
  const found = (await api.exceptions.list({})).find((exception) => exception.title === to);
  if (!found) throw new Error(`The sample names the exception “${to}”, which it does not have`);
  return found.id;
}
