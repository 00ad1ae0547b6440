/** Whether Google behaves as the program expects: tried on a press, told line by line, copied whole. */
import { useState } from 'preact/hooks';
import type { PlatformLine } from '../../core/commands/answers/platform.ts';
import type { Words } from '../../core/values/words.ts';
import { Chip } from '../parts/chip.tsx';
import { CopyText } from '../parts/reports/ways-out.tsx';
import { Result } from '../parts/result.tsx';
import { question } from '../questions.ts';
import { say } from '../state.ts';
import { installed } from '../words/installed.ts';

/** Answers of so many letters: a network of several thousand members has one of about a million. */
const LETTERS = [1_000_000, 4_000_000] as const;

export function PlatformPage() {
  const [tried] = useState(() => question('platform'));
  const [sizes, setSizes] = useState<readonly Words[]>([]);
  const start = async (): Promise<void> => {
    if (tried.asked.peek().state === 'asking') return;
    const outcome = await tried.ask({ run: true });
    if (outcome.state !== 'answered') return;
    const arrived: Words[] = [];
    for (const letters of LETTERS) {
      const sent = await question('platform').ask({ letters: String(letters) });
      const came = sent.state === 'answered' && sent.answer.sent.length === letters;
      arrived.push(came ? installed.arrives(letters) : installed.lost(letters));
      setSizes([...arrived]);
    }
  };
  return (
    <>
      <section class="card stack">
        <p>{say(installed.platformFirst)}</p>
        <button type="button" class="button first" onClick={() => void start()}>
          {say(installed.start)}
        </button>
      </section>
      <Result of={tried} again={() => void start()}>
        {({ lines, differ, byHand, text }) => (
          <>
            <CopyText
              text={{
                th: [text.th, ...sizes.map(({ th }) => th)].join('\n'),
                en: [text.en, ...sizes.map(({ en }) => en)].join('\n'),
              }}
              caption={installed.copy}
              title={installed.text}
            />
            <section class="card">
              <h2>{say(installed.results(differ))}</h2>
              <ul class="folded">
                {[...lines].sort(differingFirst).map((line) => (
                  <Line key={line.asks.en} line={line} />
                ))}
                {sizes.map((size) => (
                  <li key={size.en}>{say(size)}</li>
                ))}
              </ul>
            </section>
            <section class="card">
              <h2>{say(installed.byHand)}</h2>
              <ol class="steps">
                {byHand.map((one) => (
                  <li key={one.en}>{say(one)}</li>
                ))}
              </ol>
            </section>
          </>
        )}
      </Result>
    </>
  );
}

const differingFirst = (a: PlatformLine, b: PlatformLine): number =>
  Number(a.same !== false) - Number(b.same !== false);

function Line({ line: { asks, expected, found, same } }: { readonly line: PlatformLine }) {
  const [tone, word] =
    same === null
      ? (['soft', installed.toKnow] as const)
      : same
        ? (['good', installed.same] as const)
        : (['bad', installed.differs] as const);
  return (
    <li>
      <h3>
        {say(asks)} <Chip tone={tone}>{say(word)}</Chip>
      </h3>
      {expected !== null && same === false && <p>{say(installed.expected(expected))}</p>}
      <p class="soft">{say(installed.found(found))}</p>
    </li>
  );
}
