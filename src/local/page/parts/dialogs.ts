/** What the script says outside cells and sidebar: a passing message, or a dialog to be read. */
import { button, make } from './make.ts';

const SHOWN_FOR = 6000;

/** Shows a message that goes by itself. */
export function showToast(box: HTMLElement, text: string): void {
  const toast = make('p', { class: 'toast', 'data-testid': 'toast' }, text);
  box.append(toast);
  setTimeout(() => toast.remove(), SHOWN_FOR);
}

/** Shows a dialog until it is closed. */
export function showAlert(text: string, understood: string): Promise<void> {
  return new Promise((done) => {
    const dialog = make('dialog', { class: 'dialog', 'data-testid': 'alert', 'aria-label': text });
    dialog.append(
      ...text.split('\n').map((line) => make('p', {}, line)),
      button(understood, { class: 'main' }, () => dialog.close()),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      done();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Asks for a line of text; null when it was put away. */
export function askText(question: string, before: string, understood: string): Promise<string | null> {
  return new Promise((done) => {
    const input = make('input', { type: 'text', value: before, 'aria-label': question });
    const form = make('form', { method: 'dialog' }, make('label', {}, question, input));
    const dialog = make('dialog', { class: 'dialog', 'aria-label': question }, form);
    let answer: string | null = null;
    form.append(
      button(understood, { class: 'main', type: 'submit' }, () => {
        answer = input.value.trim() || null;
      }),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      done(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    input.select();
  });
}
