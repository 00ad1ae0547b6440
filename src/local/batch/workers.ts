/** A crew of worker threads: as many as the machine has processors, and no more at once than fit into memory. */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Machine } from './open.ts';
import { type Crew, failureOf, type Outcome, oneByOne, outcomeOf, type Task } from './outcome.ts';

const MEGABYTE = 1 << 20;
/** What all workers together may hold; the rest of a gigabyte is the program's own. */
const ROOM = 900 * MEGABYTE;
/** What a worker holds with the smallest workbook, and how much more for each byte of a file: measured, and rounded up. */
const HELD_BY_WORKER = 120 * MEGABYTE;
const HELD_BY_BYTE = 30;
/** Fewer files than this are done sooner than a second worker has begun. */
const FEW = 3;

const heldBy = ({ size }: Task): number => HELD_BY_WORKER + size * HELD_BY_BYTE;

// It is the same program that answers, and it promises this shape.
function isOutcome(given: unknown): given is Outcome {
  return typeof given === 'object' && given !== null && 'done' in given && 'words' in given;
}

/** Puts a task to a worker; what ends the worker is an outcome too. */
function put(worker: Worker, task: Task): Promise<{ readonly outcome: Outcome; readonly lives: boolean }> {
  return new Promise((resolve) => {
    const ended = (error: unknown) => resolve({ outcome: failureOf(task, error), lives: false });
    const failed = (error: unknown) => {
      worker.off('exit', ended);
      ended(error);
    };
    worker.once('error', failed);
    worker.once('exit', ended);
    worker.once('message', (outcome: unknown) => {
      worker.off('error', failed);
      worker.off('exit', ended);
      if (isOutcome(outcome)) resolve({ outcome, lives: true });
      else failed('no outcome');
    });
    worker.postMessage(task);
  });
}

/** A crew of workers that run the program at an address; where there is little to do, this thread does it. */
export function crewOf(program: URL, machine: Machine, most = availableParallelism()): Crew {
  return async (tasks, heard) => {
    const count = Math.min(most, tasks.length, Math.floor(ROOM / HELD_BY_WORKER));
    if (count < 2 || tasks.length < FEW) return oneByOne(machine)(tasks, heard);
    // The largest first, so that none is left over at the end.
    const waiting = [...tasks.keys()].sort((a, b) => tasks[b]!.size - tasks[a]!.size);
    const outcomes: Outcome[] = [];
    let held = 0;
    const nextThatFits = (): number | undefined => {
      const at = waiting.findIndex((place) => held === 0 || held + heldBy(tasks[place]!) <= ROOM);
      return at < 0 ? undefined : waiting.splice(at, 1)[0];
    };
    const lane = async (): Promise<void> => {
      let worker: Worker | null = null;
      for (let place = nextThatFits(); place !== undefined; place = nextThatFits()) {
        const task = tasks[place]!;
        heard(task);
        held += heldBy(task);
        worker ??= new Worker(program);
        const { outcome, lives } = await put(worker, task);
        held -= heldBy(task);
        outcomes[place] = outcome;
        if (!lives) worker = null;
      }
      await worker?.terminate();
    };
    await Promise.all(Array.from({ length: count }, lane));
    return outcomes;
  };
}

/** Answers tasks as one of a crew, when this is a worker; says whether it is. */
export function servesAsWorker(machine: Machine): boolean {
  if (isMainThread || parentPort === null) return false;
  const port = parentPort;
  port.on('message', (task: Task) => {
    void outcomeOf(task, machine).then((outcome) => port.postMessage(outcome));
  });
  return true;
}
