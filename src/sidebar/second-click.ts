/** A double click is one: where the first click put something else under the finger, the second does nothing to it. */

const pressedIn = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest('label, button, a, summary, select, input, textarea') : null;

/** Watches over all clicks of the page. */
export function sparePresses(): void {
  let first: Element | null = null;
  const look = (event: MouseEvent): void => {
    const pressed = pressedIn(event);
    if (event.detail < 2) first = pressed;
    else if (pressed !== first) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  document.addEventListener('click', look, true);
}
