/** The callback of every form, and the action of the select that changes its command. */
export const FORM = 'form';

/** The block to choose the channel, if the form has one. */
export const CHANNEL_BLOCK = 'channel';

export const OPTION_BLOCK = 'option:';
