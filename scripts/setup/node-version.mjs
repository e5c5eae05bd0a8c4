/**
 * Imported first by every script: an old Node stops here with one sentence instead of a stack trace further on.
 * The scripts themselves run on the Node of the machine; the product runs on the Node pinned in package.json.
 */
const OLDEST = 20;

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST) {
  console.error(
    'Assay needs Node.js ' +
      OLDEST +
      ' or newer; this is ' +
      process.version +
      '. Install a newer one from your ' +
      'software centre or from nodejs.org and run the command again.',
  );
  process.exit(1);
}
