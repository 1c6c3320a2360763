/** What a person wants of a replay. */
export type ReplayIntent =
  | { readonly type: 'go-to'; readonly seq: number }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'choose-speed'; readonly speed: number }
  | { readonly type: 'fork'; readonly seq: number };

/** An entry worth going to at once. */
export interface ReplayJump {
  readonly seq: number;
  readonly label: string;
}
