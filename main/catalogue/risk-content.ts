import { join } from 'node:path';
import type { z } from 'zod';
import type { ScenarioTemplate, Technique } from '../../shared/contract/templates.ts';
import { assetsFolder } from '../paths.ts';
import { readCatalogueFile } from './catalogue.ts';
import { type Question, QuestionsFile } from './questions-file.ts';
import { TechniquesFile, TemplatesFile } from './templates-file.ts';

/** What the risk studio ships, read on first use and kept. */
function bundled<T>(folder: string, name: string, schema: z.ZodType<T>): () => T {
  let content: T | undefined;
  return () => (content ??= readCatalogueFile(join(assetsFolder, folder), name, schema));
}

const questionsFile = bundled('calibration', 'questions.json', QuestionsFile);
const templatesFile = bundled('templates', 'ai-threats.json', TemplatesFile);
const techniquesFile = bundled('catalogue', 'atlas.json', TechniquesFile);

/** Questions of the calibration trainer, with their answers. */
export const questions = (): readonly Question[] => questionsFile().questions;

/** Techniques of MITRE ATLAS, with what must be said of their origin. */
export function techniques(): { source: string; techniques: Technique[] } {
  const { source, techniques: list } = techniquesFile();
  return {
    source: `${source.title} ${source.version}, ${source.publisher}, ${source.licence}`,
    techniques: list,
  };
}

/** Starting points for scenarios, and what must be said wherever their ranges are shown. */
export function scenarioTemplates(): { note: string; templates: ScenarioTemplate[] } {
  const names = new Map(techniques().techniques.map(({ id, name }) => [id, name]));
  const { note, templates } = templatesFile();
  return {
    note,
    templates: templates.map((template) => ({
      ...template,
      techniques: template.techniques.map((id) => ({ id, name: names.get(id) ?? id })),
    })),
  };
}
