/** A double click is one: what sends is pressed once, and what the first click put under the finger is not pressed. */

const pressedIn = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest('label, button, a, summary, select, input, textarea') : null;

/** Watches over all clicks of the page. */
export function sparePresses(): void {
  let first: Element | null = null;
  const look = (event: MouseEvent): void => {
    const pressed = pressedIn(event);
    if (event.detail < 2) first = pressed;
    else if (pressed !== first || pressed?.matches('[type=submit], .first')) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  document.addEventListener('click', look, true);
}
