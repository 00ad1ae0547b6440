/** The emulated `LockService`: a lock is held by one execution and let go of when it ends (S1). */
import type { Lock, LockService } from '../../../apps-script/services.ts';
import type { Execution } from '../execution.ts';
import { strict } from '../strict.ts';

function release(execution: Execution, name: string): void {
  const { state } = execution;
  const held = state.locks.get(name);
  if (held?.owner !== execution) return;
  state.locks.delete(name);
  for (const tally of [execution.tally, state.total]) tally.lockTime += state.spent - held.since;
}

/** Lets go of every lock of an execution: at its end, and while an alert is open (H12). */
export function dropLocks(execution: Execution): void {
  for (const name of [...execution.state.locks.keys()]) release(execution, name);
}

function createLock(execution: Execution, name: string): Lock {
  const { state } = execution;
  const take = (milliseconds: number): boolean => {
    execution.call('Lock.tryLock');
    const held = state.locks.get(name);
    if (held?.owner === execution) return true;
    if (held) {
      // Whoever holds it stands still while this execution runs, so that waiting is in vain.
      execution.wait(milliseconds);
      return false;
    }
    state.locks.set(name, { owner: execution, since: state.spent });
    return true;
  };
  return strict<Lock>('Lock', {
    hasLock: () => state.locks.get(name)?.owner === execution,
    releaseLock() {
      execution.call('Lock.releaseLock');
      release(execution, name);
    },
    tryLock: take,
    waitLock(milliseconds) {
      if (!take(milliseconds)) execution.refuse('lockTimeout');
    },
  });
}

/** `LockService` for one execution. */
export function createLockService(execution: Execution): LockService {
  return strict<LockService>('LockService', {
    getDocumentLock() {
      execution.needs('LockService.getDocumentLock', 'FULL', 'LIMITED', 'CUSTOM_FUNCTION');
      return createLock(execution, 'document');
    },
  });
}
