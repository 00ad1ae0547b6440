/** The one place at the bottom for what was just done: it stays in the page so that readers hear it change. */
import { useRef } from 'preact/hooks';
import type { Words } from '../../core/values/words.ts';
import { changed } from '../changed.ts';
import { done, takeBack, undoing } from '../doing.ts';
import { showMonth } from '../showing.ts';
import { choices, choose, chosen, goOn, goTop, here, language, lookAgain, notice, say } from '../state.ts';
import { forms } from '../words/forms.ts';
import { trust } from '../words/trust.ts';
import { words } from '../words.ts';

export function Said() {
  const said = notice.value;
  return (
    <div role="status">
      {changed.value && (
        <div class="notice">
          <p>{say(words.sheetChanged)}</p>
          <button type="button" class="link" onClick={lookAgain}>
            {say(words.readAgain)}
          </button>
        </div>
      )}
      <DoneLine />
      {said && (
        <div class="notice" data-tone={said.tone}>
          <p>{say(said.words)}</p>
          {said.back && (
            <button
              type="button"
              class="link"
              onClick={() => {
                notice.value = null;
                said.back?.();
              }}
            >
              {say(forms.undo)}
            </button>
          )}
          <Close
            closes={() => {
              notice.value = null;
            }}
          />
        </div>
      )}
    </div>
  );
}

/** What the last action did, with the way back while there is one. */
function DoneLine() {
  const what = done.value;
  if (!what) return null;
  const { action, group, month } = what;
  const isElsewhere = month !== undefined && month !== chosen.value.month;
  // Of another group than the one on the page it says whose it was.
  const of = group && group !== chosen.value.group && choices.value?.groups.find(({ groupId }) => groupId === group);
  return (
    <div class="notice done">
      <p>{`${of ? `${of.name} · ` : ''}${say(what.words)}`}</p>
      {action !== null && <UndoLink action={action} />}
      {isElsewhere && (
        <button
          type="button"
          class="link"
          onClick={() => {
            choose({ month });
            goTop('month');
          }}
        >
          {say(trust.lookAtMonth(showMonth(month, language.value)))}
        </button>
      )}
      {action !== null && !isElsewhere && here().page !== 'history' && (
        <button type="button" class="link" onClick={() => goOn({ page: 'history' })}>
          {say(trust.lookAtHistory)}
        </button>
      )}
      <Close
        closes={() => {
          done.value = null;
        }}
      />
    </div>
  );
}

/** Closes a line and goes back to where one was typing: the line and its button are gone. */
function Close({ closes }: { readonly closes: () => void }) {
  const from = useRef<HTMLElement | null>(null);
  return (
    <button
      type="button"
      class="link"
      onFocus={({ relatedTarget }) => {
        if (relatedTarget instanceof HTMLElement) from.current = relatedTarget;
      }}
      onClick={() => {
        closes();
        from.current?.focus();
      }}
    >
      {say(words.close)}
    </button>
  );
}

/** Takes an action back; while it is being taken back it only says so. */
export function UndoLink({ action, caption = forms.undo }: { readonly action: string; readonly caption?: Words }) {
  const busy = undoing.asked.value.state === 'asking';
  return (
    <button type="button" class="link" aria-disabled={busy} onClick={() => !busy && void takeBack(action)}>
      {say(busy ? forms.undoing : caption)}
    </button>
  );
}

/** The same as a button of its own. */
export function UndoButton({ action, caption = forms.undo }: { readonly action: string; readonly caption?: Words }) {
  const busy = undoing.asked.value.state === 'asking';
  return (
    <button type="button" class="button" aria-disabled={busy} onClick={() => !busy && void takeBack(action)}>
      {say(busy ? forms.undoing : caption)}
    </button>
  );
}
