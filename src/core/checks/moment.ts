/** The moment a check is made for. */
import type { Day, Month } from '../values/calendar.ts';

export interface Moment {
  /** Nothing dated later is seen, but for dates that lie in the future. */
  readonly asOf: Day;
  /** From the clock outside. */
  readonly today: Day;
  /** The month whose reports are looked for; that of `asOf` when not given. */
  readonly month?: Month;
}
