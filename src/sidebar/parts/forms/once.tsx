/** A button that changes the sheet without a form: done once however often it is pressed, and taken back from below. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Takes } from '../../../core/commands/answers.ts';
import { didChange } from '../../doing.ts';
import { type Question, question } from '../../questions.ts';
import { Written } from '../result.tsx';

/** What the button does, and what is to be said of it below. */
export function useOnce<Name extends 'example' | 'panel' | 'insertFunction'>(
  command: Name,
  takes: Takes<Name>,
  did: () => void = () => undefined,
): readonly [act: () => void, said: ComponentChildren] {
  const [asked] = useState((): Question<Name> => question(command));
  const act = async (): Promise<void> => {
    if (asked.asked.peek().state === 'asking') return;
    const outcome = await asked.ask(takes);
    if (outcome.state !== 'answered') return;
    did();
    didChange({ words: outcome.says, action: outcome.answer.action });
  };
  const again = (): void => void act();
  return [again, asked.asked.value.state === 'answered' ? null : <Written of={asked} again={again} />];
}
