/** One thing that is wrong with an input, and where: `loss.secondary[0].probability.max`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Thrown when the engine is asked to simulate invalid input. Lists every problem found. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n'));
    this.problems = problems;
  }
}

/** The problems of a part, with their paths as seen from the whole. */
export function within(path: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: joinPath(path, problem.path) }));
}

/** `joinPath('loss', 'primary')` is `loss.primary`; an index keeps its bracket: `joinPath('list', '[0]')` is `list[0]`. */
export function joinPath(parent: string, child: string): string {
  if (parent === '' || child === '') return parent + child;
  return child.startsWith('[') ? parent + child : `${parent}.${child}`;
}
