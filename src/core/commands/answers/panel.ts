/** What making the work panel answers. */

export interface PanelAnswer {
  readonly tab: string;
  /** By which it can be taken back, until it was used. */
  readonly action: string;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface PanelCommands {
  /** A tab with boxes to tick, for phones. */
  panel: { takes: { today?: string }; answers: PanelAnswer };
}
