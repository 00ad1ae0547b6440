/** The year that a page is about, of those that it can be. */
import type { Words } from '../../../core/values/words.ts';
import { say } from '../../state.ts';

interface Years {
  readonly label: Words;
  readonly of: { readonly year: number; readonly years: readonly number[] };
  readonly choose: (year: string) => void;
}

export function YearField({ label, of: { year, years }, choose }: Years) {
  return (
    <label>
      <span>{say(label)}</span>
      <select class="field" value={year} onChange={(event) => choose(event.currentTarget.value)}>
        {years.map((one) => (
          <option key={one} value={one}>
            {one + 543}
          </option>
        ))}
      </select>
    </label>
  );
}
