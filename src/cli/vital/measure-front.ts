import type { Front } from '../../command/front/front.ts';
import type { Meter } from './meter.ts';

/** The front, reporting to the meter how long each answer took. */
export function measureFront(front: Front, meter: Pick<Meter, 'answered'>, seconds: () => number): Front {
  async function measure<T>(platform: string, answer: Promise<T>): Promise<T> {
    const begun = seconds();
    const reply = await answer;
    meter.answered(platform, seconds() - begun);
    return reply;
  }
  return {
    ...front,
    answer: (call, caller) => measure(caller.channel.platform, front.answer(call, caller)),
    answerText: (text, caller) => measure(caller.channel.platform, front.answerText(text, caller)),
  };
}
