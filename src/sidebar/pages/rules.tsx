/** The rules of a group in plain words: what holds, since when and by whose decision; then what each benefit pays. */
import type { RuleLine, RulesAnswer } from '../../core/commands/answers/rules.ts';
import { Chip } from '../parts/chip.tsx';
import { PrintButton } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { showDay } from '../showing.ts';
import { goOn, groupOf, language, rulesNow, say } from '../state.ts';
import { ruleWords } from '../words/rules.ts';
import { words } from '../words.ts';

export function RulesPage() {
  return (
    <Needed of={rulesNow} takes={groupOf({})}>
      {(answer) => (
        <>
          <p class="soft">
            {say(ruleWords.ofGroup(answer.name))} · {say(words.asOf(showDay(answer.on, language.value)))}
          </p>
          {answer.families.map(({ title, rules }, place) => (
            <details key={title.en} class="card" open={place === 0}>
              <summary>{say(title)}</summary>
              <ul class="rows">
                {rules
                  .filter(({ applies }) => applies)
                  .map((rule) => (
                    <li key={rule.key}>
                      <RuleRow rule={rule} groupId={answer.groupId} />
                    </li>
                  ))}
              </ul>
            </details>
          ))}
          <Benefits of={answer} />
          <PrintButton report={answer.report} caption={ruleWords.print} />
        </>
      )}
    </Needed>
  );
}

function RuleRow({ rule, groupId }: { readonly rule: RuleLine; readonly groupId: string }) {
  const { asks, value, isSet } = rule;
  return (
    <button type="button" class="row" onClick={() => goOn({ page: 'rule', rule: rule.key, groupId })}>
      <span class="what leads">{say(asks)}</span>
      <Chip tone={value === null ? 'soft' : 'good'}>{say(value ?? ruleWords.notSet)}</Chip>
      <span class="why">{isSet ? say(setWhen(rule)) : value === null ? '' : say(ruleWords.usual)}</span>
      {rule.others.map((one) => (
        <span key={`${one.from} ${one.village}`} class="why tone-look">
          {say(
            one.village === null
              ? ruleWords.fromThen(one.from === null ? '' : showDay(one.from, language.value), one.value)
              : ruleWords.forVillage(one.village, one.value),
          )}
        </span>
      ))}
    </button>
  );
}

/** Since when a rule holds, and by which resolution. */
export function setWhen({ from, resolution }: Pick<RuleLine, 'from' | 'resolution'>) {
  const since = from === null ? ruleWords.always : ruleWords.since(showDay(from, language.value));
  if (resolution === null) return since;
  const by = ruleWords.resolution(resolution);
  return { th: `${since.th} · ${by.th}`, en: `${since.en} · ${by.en}` };
}

function Benefits({ of }: { readonly of: RulesAnswer }) {
  if (of.benefits.length === 0) return null;
  return (
    <details class="card">
      <summary>{say(ruleWords.benefits)}</summary>
      <div class="stack">
        {of.benefits.map(({ name, says }) => (
          <section key={name}>
            <p class="strong">{name}</p>
            {says.map((one) => (
              <p key={one.en}>{say(one)}</p>
            ))}
          </section>
        ))}
        <p class="soft">{say(ruleWords.benefitsHow)}</p>
      </div>
    </details>
  );
}
