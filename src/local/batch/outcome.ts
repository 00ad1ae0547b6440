/** What came of one workbook of a folder: its answer, or why there is none; it never stops the others. */
import { isProblem } from '../../core/values/problem.ts';
import type { Words } from '../../core/values/words.ts';
import type { Asked } from './asked.ts';
import type { Done } from './asking.ts';
import type { Machine } from './open.ts';
import { asksEachFile } from './options.ts';
import { answerTo } from './questions.ts';
import { wentWrong } from './trouble.ts';

/** A workbook and what is asked of it; it can be sent to another thread. */
export interface Task {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly asked: Asked;
  readonly today: string;
}

export type Outcome = { readonly done: Done; readonly words: null } | { readonly done: null; readonly words: Words };

/** Answers many tasks, in their order; `heard` is told of each as it ends. */
export type Crew = (tasks: readonly Task[], heard: (task: Task) => void) => Promise<readonly Outcome[]>;

/** Why a task was not done, when it was not for the workbook's sake. */
export function failureOf({ asked, file }: Task, error: unknown): Outcome {
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  return { done: null, words: wentWrong({ command: asked.command, name: file, message }).words };
}

/** The outcome of a task. It never throws. */
export async function outcomeOf(task: Task, machine: Pick<Machine, 'contentOf' | 'hostOver'>): Promise<Outcome> {
  const { asked, file, today } = task;
  try {
    if (!asksEachFile(asked.command)) throw new Error('not asked of each file');
    const host = await machine.hostOver(await machine.contentOf(file));
    return { done: answerTo(asked.command, asked, host, today, () => undefined), words: null };
  } catch (error) {
    return isProblem(error) ? { done: null, words: error.words } : failureOf(task, error);
  }
}

/** One task after the other, in this thread. */
export const oneByOne =
  (machine: Pick<Machine, 'contentOf' | 'hostOver'>): Crew =>
  async (tasks, heard) => {
    const outcomes: Outcome[] = [];
    for (const task of tasks) {
      heard(task);
      outcomes.push(await outcomeOf(task, machine));
    }
    return outcomes;
  };
