/** Something kept for each answer. Yes, no and small whole numbers are found at once. */
export interface ByAnswer<Kept> {
  whenTrue: Kept | undefined;
  whenFalse: Kept | undefined;
  readonly byNumber: (Kept | undefined)[];
  readonly byOther: Map<string | number, Kept>;
}

/** An empty memory. */
export function byAnswer<Kept>(): ByAnswer<Kept> {
  return { whenTrue: undefined, whenFalse: undefined, byNumber: [], byOther: new Map() };
}

/** What is kept for an answer, if anything. */
export function recall<Kept>(memory: ByAnswer<Kept>, seen: unknown): Kept | undefined {
  if (seen === true) return memory.whenTrue;
  if (seen === false) return memory.whenFalse;
  if (typeof seen === 'number' && isSmall(seen)) return memory.byNumber[seen];
  return typeof seen === 'number' || typeof seen === 'string' ? memory.byOther.get(seen) : undefined;
}

/** Keeps something for an answer, as far as there is room and the answer is a plain one. */
export function remember<Kept>(memory: ByAnswer<Kept>, seen: unknown, kept: Kept): void {
  if (seen === true) memory.whenTrue = kept;
  else if (seen === false) memory.whenFalse = kept;
  else if (typeof seen === 'number' && isSmall(seen)) {
    while (memory.byNumber.length < seen) memory.byNumber.push(undefined);
    memory.byNumber[seen] = kept;
  } else if (memory.byOther.size < mostOthers && (typeof seen === 'string' || typeof seen === 'number')) {
    memory.byOther.set(seen, kept);
  }
}

// Enough for every option, age, score and vital sign; what is beyond is judged anew each time.
const mostSmall = 1024;
const mostOthers = 256;

function isSmall(seen: number): boolean {
  return seen >>> 0 === seen && seen < mostSmall;
}
