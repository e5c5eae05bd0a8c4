import { useRef, useState } from 'react';
import type { EvidencePatch, EvidenceView } from '../../../../shared/contract/evidence.ts';
import type { Subject } from '../../../../shared/model/subject.ts';
import { api } from '../../../api/api.ts';
import { uploadFile } from '../../../api/upload.ts';
import { errorText } from '../../../state/toast.ts';

/** What became of a file that was not attached. */
export interface Failed {
  readonly file: File;
  readonly words: string;
}

/** The file on its way: bytes stored and to store. */
export interface Underway {
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

export interface AttachRun {
  /** Files that wait, or failed. */
  readonly left: readonly File[];
  readonly failed: readonly Failed[];
  readonly underway: Underway | null;
  readonly run: (fields: EvidencePatch, links: readonly Subject[]) => Promise<readonly EvidenceView[]>;
  readonly cancel: () => void;
}

/** Attaches files one after the other; what fails stays with its reason, what was attached stays attached. */
export function useAttachRun(files: readonly File[]): AttachRun {
  const [left, setLeft] = useState(files);
  const [failed, setFailed] = useState<readonly Failed[]>([]);
  const [underway, setUnderway] = useState<Underway | null>(null);
  const abort = useRef<AbortController | null>(null);

  const run: AttachRun['run'] = async (fields, links) => {
    if (abort.current !== null) return [];
    const control = new AbortController();
    abort.current = control;
    const attached: EvidenceView[] = [];
    const problems: Failed[] = [];
    const waiting = [...left];
    setFailed([]);
    try {
      for (const file of left) {
        if (control.signal.aborted) break;
        const { name, size: total } = file;
        const progress = (done: number) => setUnderway({ name, done, total });
        progress(0);
        try {
          const upload = await uploadFile(api.evidence, file, control.signal, progress);
          attached.push(await api.evidence.attach({ source: { upload }, fields, links: [...links] }));
          waiting.splice(waiting.indexOf(file), 1);
        } catch (error) {
          if (!control.signal.aborted) problems.push({ file, words: errorText(error) });
        }
      }
    } finally {
      abort.current = null;
      setUnderway(null);
      setLeft(waiting);
      setFailed(problems);
    }
    return attached;
  };
  return { left, failed, underway, run, cancel: () => abort.current?.abort() };
}
