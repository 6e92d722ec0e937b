/** What the service answers to a request it does not take: https://docs.discord.com/developers/topics/opcodes-and-status-codes */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly details: readonly string[];
  constructor(status: number, code: number, message: string, details: readonly string[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

export const unknownChannel = () => new Refusal(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new Refusal(404, 10004, 'Unknown Guild');
export const unknownMessage = () => new Refusal(404, 10008, 'Unknown Message');
export const unknownInteraction = () => new Refusal(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new Refusal(404, 10063, 'Unknown application command');
export const alreadyAcknowledged = () => new Refusal(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new Refusal(403, 50001, 'Missing Access');
export const emptyMessage = () => new Refusal(400, 50006, 'Cannot send an empty message');
export const noTextChannel = () => new Refusal(400, 50008, 'Cannot send messages in a non-text channel');
export const wrongChannelType = () => new Refusal(400, 50024, 'Cannot execute action on this channel type');
export const closedToBots = () => new Refusal(403, 50007, 'Cannot send messages to this user');
export const missingPermissions = () => new Refusal(403, 50013, 'Missing Permissions');
export const invalidToken = () => new Refusal(401, 50027, 'Invalid Webhook Token');
export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized');
export const invalidBody = (details: readonly string[]) => new Refusal(400, 50035, 'Invalid Form Body', details);
