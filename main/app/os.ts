/** Abilities of the operating system, handed to handlers so that desktop, browser mode, CLI and tests run the same code. */
export interface Os {
  now(): Date;
  newId(): string;
  /** Random unsigned 32-bit number, for seeds a person did not choose. */
  newSeed(): number;
  /** Folder suggested for new engagements. */
  documentsFolder: string;
  /** Folder of settings and the list of recent files. */
  settingsFolder: string;
  /** Name of the person logged in to the computer, suggested as the actor. */
  userName: string;
  /** Native dialogs; null where the renderer shows its own. */
  dialogs: Dialogs | null;
  /** Tells the desktop's "recent documents"; does nothing elsewhere. */
  addRecentDocument(path: string): void;
  /** Outgoing connections attempted and blocked since the start. */
  egressAttempts(): number;
}

export interface Dialogs {
  open(): Promise<string | null>;
  /** `file`: any other kind, with the ending it is suggested with. */
  save(kind: 'assay' | 'xlsx' | 'pdf' | 'file', suggestion: string): Promise<string | null>;
}
