import { extname } from 'node:path';
import { AssayError } from '../../shared/contract/error.ts';
import { readZipDirectory, type ZipEntry } from './zip.ts';

/** A workbook with the directory of its archive, or text that still has to be understood. */
export type FileKind = { kind: 'xlsx'; entries: ZipEntry[] } | { kind: 'text' };

const AS_TABLE = 'Save the table as .xlsx or .csv and choose that file.';
const AS_XLSX = 'Open it in a spreadsheet program, save it as .xlsx and choose that file.';

const refuse = (name: string, what: string, advice: string): never => {
  throw new AssayError('FILE', `${name} ${what}. ${advice}`);
};

/** First bytes of files people pick by mistake, in Latin-1. */
const SIGNATURES: readonly (readonly [start: string, what: string, advice: string])[] = [
  ['%PDF', 'is a PDF', AS_TABLE],
  ['\x89PNG', 'is a picture', AS_TABLE],
  ['\xFF\xD8\xFF', 'is a picture', AS_TABLE],
  ['GIF8', 'is a picture', AS_TABLE],
  ['BM', 'is a picture', AS_TABLE],
  ['II*\0', 'is a picture', AS_TABLE],
  ['MM\0*', 'is a picture', AS_TABLE],
  ['{\\rtf', 'is a text document', AS_TABLE],
  ['SQLite format 3\0', 'is a database, not a table', 'If it is an engagement, use Open instead of Import.'],
  ['\x1F\x8B', 'is a compressed file', 'Unpack it first and choose the file inside.'],
  ['7z\xBC\xAF', 'is a compressed archive', 'Unpack it first and choose the file inside.'],
  ['Rar!', 'is a compressed archive', 'Unpack it first and choose the file inside.'],
  ['BZh', 'is a compressed file', 'Unpack it first and choose the file inside.'],
  ['\xFD7zXZ', 'is a compressed file', 'Unpack it first and choose the file inside.'],
  ['(\xB5/\xFD', 'is a compressed file', 'Unpack it first and choose the file inside.'],
  ['PAR1', 'is a Parquet file', AS_TABLE],
  ['MZ', 'is a program', 'It was not run. Choose a table or a CycloneDX file.'],
  ['\x7FELF', 'is a program', 'It was not run. Choose a table or a CycloneDX file.'],
];
/** Two letters are too little to tell a picture or a program from text that begins so; a real one has a NUL near by. */
const SHORT_SIGNATURE = 2;

/** Endings of text files that are no tables. */
const ENDINGS: Readonly<Record<string, string>> = {
  '.yaml': 'is a YAML file, not a table',
  '.yml': 'is a YAML file, not a table',
  '.md': 'is a text document, not a table',
  '.html': 'is a web page, not a table',
  '.htm': 'is a web page, not a table',
  '.py': 'is program text, not a table',
  '.ipynb': 'is a notebook, not a table',
  '.log': 'is a log, not a table',
};

/** Parts by which an archive of an office program is known. */
const ARCHIVES: readonly (readonly [part: RegExp, what: string, advice: string])[] = [
  [/^xl\/workbook\.bin$/, 'is a binary workbook (.xlsb)', AS_XLSX],
  [
    /^Index\/Document\.iwa$|^Index\.zip$/,
    'is a Numbers document',
    'Export it from Numbers as Excel or CSV and choose that file.',
  ],
  [/^word\//, 'is a text document', AS_TABLE],
  [/^ppt\//, 'is a presentation', AS_TABLE],
  [/^content\.xml$/, 'is an OpenDocument file', AS_XLSX],
];

/** Tells what a file is from its content, whatever it is called. @throws AssayError FILE with what to do instead. */
export function recogniseFile(name: string, bytes: Buffer): FileKind {
  if (bytes.length === 0) refuse(name, 'is empty', 'Ask for the file again, or choose another one.');
  const start = bytes.toString('latin1', 0, 16);
  if (start.startsWith('PK')) return recogniseArchive(name, bytes);
  if (start.startsWith('\xD0\xCF\x11\xE0')) refuseCompound(name, bytes);
  for (const [signature, what, advice] of SIGNATURES)
    if (
      start.startsWith(signature) &&
      (signature.length > SHORT_SIGNATURE || bytes.subarray(0, 64).includes(0))
    )
      refuse(name, what, advice);
  const what = ENDINGS[extname(name).toLowerCase()];
  if (what !== undefined) refuse(name, what, AS_TABLE);
  return { kind: 'text' };
}

function recogniseArchive(name: string, bytes: Buffer): FileKind {
  const entries = readZipDirectory(bytes);
  if (!entries)
    return refuse(name, 'is damaged or was copied only in part', 'Copy it again, or save it again as .xlsx.');
  if (entries.some((entry) => entry.encrypted))
    return refuse(
      name,
      'is protected by a password',
      'Remove the password, or unpack it, and choose it again.',
    );
  for (const [part, what, advice] of ARCHIVES)
    if (entries.some((entry) => part.test(entry.name))) return refuse(name, what, advice);
  if (entries.some((entry) => entry.name === 'xl/workbook.xml')) return { kind: 'xlsx', entries };
  return refuse(name, 'is a ZIP archive', 'Unpack it first and choose the file inside.');
}

/** The container of old office files also holds new ones that are encrypted (MS-OFFCRYPTO 2.3). */
function refuseCompound(name: string, bytes: Buffer): never {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return refuse(
      name,
      'is protected by a password',
      'Open it, remove the password, save it and choose it again.',
    );
  return refuse(name, 'is in the old Excel format (.xls) or another old office format', AS_XLSX);
}
