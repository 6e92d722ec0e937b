import type { types } from '@slack/bolt';
import type { Card } from '../../../../card/card.ts';
import { renderSlackCard } from '../../draw/render.ts';
import { encodePlace, type FormPlace } from './form-place.ts';

const ANSWER = 'answer';

/** An answer shown in a modal: the first message of the card. Pressing a button replaces the modal with its answer. */
export function renderAnswer(card: Card, place: FormPlace): types.ModalView {
  return {
    type: 'modal',
    callback_id: ANSWER,
    private_metadata: encodePlace(place),
    title: { type: 'plain_text', text: 'Dateline', emoji: false },
    close: { type: 'plain_text', text: 'Close', emoji: false },
    blocks: renderSlackCard(card, [])[0]?.blocks ?? [],
  };
}
