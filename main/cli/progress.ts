/**
 * Says how far a job has come, a line for every tenth of each of its parts: a line for every piece would bury what matters.
 *
 * @param of what is counted, where the job does not name it: `bytes of`
 */
export function tenths(
  say: (message: string) => void,
  of = '',
): (done: number, total: number, label: string) => void {
  let part = '';
  let told = -1;
  return (done, total, label) => {
    const tenth = total > 0 ? Math.floor((10 * done) / total) : 10;
    if (label === part && tenth <= told) return;
    [part, told] = [label, tenth];
    say([Math.floor(done), 'of', total, of, label].filter((word) => word !== '').join(' '));
  };
}
