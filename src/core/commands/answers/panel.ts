/** What making the work panel answers. */

export interface PanelAnswer {
  readonly tab: string;
  /** By which it can be taken back, until it was used. */
  readonly action: string;
}
