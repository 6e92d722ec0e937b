/** The callback of every form, and the action of the select that changes its command. */
export const FORM = 'form';

/** The block of the channel, where it is chosen in the form. */
export const CHANNEL_BLOCK = 'channel';

export const OPTION_BLOCK = 'option:';
