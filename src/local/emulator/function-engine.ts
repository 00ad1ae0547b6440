/** Runs the script in a browser's worker: wrapped in a function that hides what Apps Script does not have. */
import type { Engine, Intrinsics } from './host-model.ts';
import { CLOCKED_DATE, INTRINSICS, MISSING } from './intrinsics.ts';

/**
 * An engine without `vm`. Its contexts share the worker's built-in objects; their variables are fresh, which is what a script can tell.
 */
export const functionEngine: Engine = {
  compile(code) {
    const wrapped = `
      const Date = ${CLOCKED_DATE}(this.Date, now);
      ready(${INTRINSICS});
      ${code}
      ;return (name) => /^[\\p{ID_Start}$][\\p{ID_Continue}$]*$/u.test(name) ? eval('typeof ' + name + ' === "function" ? ' + name + ' : undefined') : undefined;`;
    // The names of the services are the same each time, so that the text is compiled once.
    let compiled: ReturnType<typeof Function> | null = null;
    return ({ services, now, ready }) => {
      const names = Object.keys(services);
      const hidden = MISSING.filter((name) => !names.includes(name));
      compiled ??= new Function(...names, ...hidden, 'now', 'ready', wrapped);
      let intrinsics: Intrinsics | null = null;
      const find = compiled.call(
        { Date },
        ...names.map((name) => services[name]),
        ...hidden.map(() => undefined),
        now,
        (made: Intrinsics) => {
          intrinsics = made;
          ready(made);
        },
      );
      if (!intrinsics) throw new Error('the context did not start');
      return { find, intrinsics };
    };
  },
};
