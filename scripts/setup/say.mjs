/**
 * Tells the person at the terminal what set-up is doing. Always on stderr: stdout belongs to the program that is being
 * started (the start link, the command line's JSON).
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A failure already put in words for the person at the terminal, who needs no stack trace. */
export class SetupError extends Error {}

/**
 * Runs a script's work; ends the process with exit code 1 and one message when set-up fails.
 *
 * @param {() => void | Promise<void>} work
 */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
