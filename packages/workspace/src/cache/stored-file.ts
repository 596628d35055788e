import { closeSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import { isSameState, stateIn, stateOf, type FileState } from '../documents/file-state.ts';

/** A file that is read in pieces, all of the same file: what another run puts in its place meanwhile is not seen. */
export class StoredFile {
  readonly size: number;
  readonly #path: string;
  readonly #state: FileState;
  #descriptor: number | null;

  /** Throws where there is no file. */
  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, 'r');
    this.#state = stateIn(fstatSync(this.#descriptor));
    this.size = this.#state[0];
  }

  /** Bytes from a place on; null when they cannot be read, or not any more. */
  read(from: number, length: number): Buffer | null {
    if (this.#descriptor === null) return null;
    try {
      return bytesOf(this.#descriptor, from, length);
    } catch {
      return null;
    }
  }

  /** Nothing more is read. Some systems do not replace a file that is open. */
  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  /** Removes the file, so that it is made anew; one that another run has put in its place stays. */
  discard(): void {
    try {
      const state = stateOf(this.#path);
      if (state && isSameState(state, this.#state)) rmSync(this.#path, { force: true });
    } catch {
      // It is read again, and found to be damaged again.
    }
  }
}

function bytesOf(descriptor: number, from: number, length: number): Buffer | null {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length;) {
    const read = readSync(descriptor, bytes, at, length - at, from + at);
    if (read === 0) return null;
    at += read;
  }
  return bytes;
}
