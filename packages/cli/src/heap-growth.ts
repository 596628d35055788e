/** Fewer documents leave too little behind to be worth it. */
const MANY = 500;

/**
 * Lets the heap grow by three tenths of what is in use before all of it is collected, where many documents are read, not to four times as
 * much as V8 does where there is memory enough. Thousands of documents leave much behind that lived a little too long; collecting it more
 * often costs little. A short run is better off without: V8 takes no compiled code that was made under other settings, and Node's own
 * modules come with such code.
 */
export async function growHeapSlowlyFor(documents: number): Promise<void> {
  if (documents >= MANY) await growHeapBy(30);
}

/** Lets the heap grow as V8 does by itself. */
export async function growHeapFreely(): Promise<void> {
  await growHeapBy(0);
}

async function growHeapBy(percent: number): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
