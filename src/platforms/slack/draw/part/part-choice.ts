import type { Block, Button, ChoiceBlock } from '../../../../card/card.ts';
import { CHOICES_OFFERED, OPTION_VALUE } from '../../limits.ts';
import { toValue } from '../to-value.ts';
import { partButtons } from './part-buttons.ts';

/** Lists of as many options as one select shows; an option whose call is too long for one becomes a button. */
export function partChoice({ label, options }: ChoiceBlock): readonly Block[] {
  const whole = options.filter(isChoosable);
  const count = Math.ceil(whole.length / CHOICES_OFFERED);
  const lists = Array.from({ length: count }, (_, at): Block => {
    return { kind: 'choice', label, options: whole.slice(at * CHOICES_OFFERED, (at + 1) * CHOICES_OFFERED) };
  });
  return [...lists, ...partButtons(options.filter((option) => !isChoosable(option)))];
}

function isChoosable(option: Button): boolean {
  return toValue(option).length <= OPTION_VALUE;
}
