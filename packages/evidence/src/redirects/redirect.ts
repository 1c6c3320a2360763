/** Where an id went that is no longer used. Ids are never used again for something else. */
export interface Redirect {
  /** The retired id: of a fact, a row, a source or a claim. */
  readonly from: string;
  /** What stands in its place; empty where nothing does. */
  readonly to: readonly string[];
  readonly because: string;
}
