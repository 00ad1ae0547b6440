/** Services of which one call takes effect and fails then, as where Google has done it and its answer is lost on the way. */
import type { Execution } from './execution.ts';
import { isService } from './strict.ts';

type Services = Readonly<Record<string, unknown>>;

/** The same services: after the call that `execution.lost` tells of, the script hears a failure. */
export function losingAnswers(execution: Execution, services: Services): Services {
  const shown = new WeakMap<object, object>();
  const behind = new WeakMap<object, object>();

  /** What the script gives, with the services themselves. */
  const bare = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.some((one) => typeof one === 'object') ? given.map(bare) : given;
    return typeof given === 'object' && given !== null ? (behind.get(given) ?? given) : given;
  };
  const shownOf = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.some(isService) ? given.map(shownOf) : given;
    if (!isService(given)) return given;
    const known = shown.get(given);
    if (known) return known;
    const made = new Proxy(given, {
      get(target, key) {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return shownOf(member);
        return (...args: readonly unknown[]): unknown => {
          const answer: unknown = Reflect.apply(member, target, args.map(bare));
          if (!execution.lost) return shownOf(answer);
          execution.lost = false;
          return execution.refuse('timedOut', { id: execution.workbook.title });
        };
      },
    });
    shown.set(given, made);
    behind.set(made, given);
    return made;
  };
  return Object.fromEntries(Object.entries(services).map(([name, service]) => [name, shownOf(service)]));
}
