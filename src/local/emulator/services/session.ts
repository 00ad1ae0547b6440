/** The emulated `Session` and `Utilities`. */
import type { Session, Utilities } from '../../../apps-script/services.ts';
import type { Execution } from '../execution.ts';
import { offsetOf } from '../serials.ts';
import { strict } from '../strict.ts';
import { createBlob } from './blob.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `Session` for one execution: who acts is blank in triggers, in custom functions and where Google does not say (S7). */
export function createSession(execution: Execution): Session {
  const { person, authMode, state } = execution;
  return strict<Session>('Session', {
    getActiveUser() {
      if (person.addressRefused) execution.refuse('noPermission', { call: 'Session.getActiveUser' });
      return { getEmail: () => (person.identified && authMode === 'FULL' ? person.email : '') };
    },
    getActiveUserLocale: () => person.locale,
    getScriptTimeZone: () => state.options.scriptZone ?? 'Asia/Bangkok',
    // The same for a person from one execution to the next, and nothing of the address in it.
    getTemporaryActiveUserKey: () =>
      [...person.email].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(36),
  });
}

/** A date in the words of Java's SimpleDateFormat; month names are English (B6). */
function dateFormatted(instant: number, zone: string, format: string): string {
  const at = new Date(instant + offsetOf(zone)(instant));
  const padded = (number: number, length: number): string => String(number).padStart(length, '0');
  const part = (letters: string): string => {
    const length = letters.length;
    const month = MONTHS[at.getUTCMonth()] ?? '';
    const weekday = WEEKDAYS[at.getUTCDay()] ?? '';
    switch (letters[0]) {
      case 'y':
        return length === 2 ? padded(at.getUTCFullYear() % 100, 2) : padded(at.getUTCFullYear(), length);
      case 'M':
        return length > 3 ? month : length === 3 ? month.slice(0, 3) : padded(at.getUTCMonth() + 1, length);
      case 'd':
        return padded(at.getUTCDate(), length);
      case 'H':
        return padded(at.getUTCHours(), length);
      case 'h':
        return padded(at.getUTCHours() % 12 || 12, length);
      case 'm':
        return padded(at.getUTCMinutes(), length);
      case 's':
        return padded(at.getUTCSeconds(), length);
      case 'S':
        return padded(at.getUTCMilliseconds(), length);
      case 'a':
        return at.getUTCHours() < 12 ? 'AM' : 'PM';
      case 'E':
        return length > 3 ? weekday : weekday.slice(0, 3);
      default:
        throw new TypeError(`Utilities.formatDate: ${letters} is not known to the emulator`);
    }
  };
  return format.replace(/'([^']*)'|([a-zA-Z])\2*/g, (run, quoted: string | undefined) => quoted ?? part(run));
}

/** `Utilities` for one execution. */
export function createUtilities(execution: Execution): Utilities {
  let made = 0;
  return strict<Utilities>('Utilities', {
    formatDate(date, zone, format) {
      if (Object.prototype.toString.call(date) !== '[object Date]')
        execution.refuse('notADate', { given: `${typeof date},String,String` });
      return dateFormatted(Date.prototype.getTime.call(date), zone, format);
    },
    getUuid() {
      made += 1;
      const digits = `${execution.state.now().toString(16)}${execution.tally.calls}${made}`
        .padStart(32, '0')
        .slice(-32);
      return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
    newBlob: createBlob,
    sleep: (milliseconds) => execution.wait(milliseconds),
  });
}
