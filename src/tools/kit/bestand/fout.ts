/** Why a file or a kept document cannot be opened. The message is for the visitor; nothing has changed. */
export class BestandFout extends Error {
  /** The file is locked: ask for the password (again). */
  readonly wachtwoord: boolean;
  constructor(wat: string, wachtwoord = false) {
    super(wat);
    this.wachtwoord = wachtwoord;
  }
}
