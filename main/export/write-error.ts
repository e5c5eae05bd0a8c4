import { dirname } from 'node:path';
import { AssayError } from '../../shared/contract/error.ts';

/** Turns what the operating system says about a file that cannot be written into what a person can act on. */
export function explainWriteError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new AssayError(
        'DISK_FULL',
        `${path} was not written: there is no room left on that disk. What stood there before is untouched. Free some space, then export again.`,
      );
    case 'EBUSY':
    case 'ETXTBSY':
      return new AssayError(
        'LOCKED',
        `${path} was not written: it is open in another program. Close it there, then export again.`,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      // Windows says the same of a file that is open elsewhere.
      return new AssayError(
        'READ_ONLY',
        `${path} was not written: it is read-only or open in another program. Close it there, or choose another name.`,
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return new AssayError(
        'FILE',
        `${path} was not written: the folder ${dirname(path)} is no longer there. Choose another folder.`,
      );
    case 'ENAMETOOLONG':
      return new AssayError('FILE', `${path} was not written: the name is too long. Choose a shorter one.`);
    case 'EIO':
      return new AssayError(
        'FILE',
        `${path} was not written: the drive reported an error. Choose another drive.`,
      );
    default:
      return error;
  }
}
