import { setImmediate as turn } from 'node:timers/promises';

const DOCUMENTS_A_TURN = 16;

/** Lets the event loop turn now and then while many documents are read: what the native engine gives back is freed between turns only. */
export class Turns {
  #read = 0;

  async afterDocument(): Promise<void> {
    this.#read += 1;
    if (this.#read % DOCUMENTS_A_TURN === 0) await turn();
  }
}
