import { HTTPModuleFunctions, type ReceiverProcessEventErrorHandlerArgs } from '@slack/bolt';

const BAD_REQUEST = 400;

/** What Bolt trips over before anything is acknowledged is a body that lacks what its kind has: Slack is to send it no more. */
export async function answerFailedRequest(args: ReceiverProcessEventErrorHandlerArgs): Promise<boolean> {
  const { error, response, logger } = args;
  if (response.headersSent || !(error instanceof TypeError))
    return HTTPModuleFunctions.defaultProcessEventErrorHandler(args);
  logger.warn(`turned a request away with ${BAD_REQUEST}: its body lacks a field (${error.message})`);
  response.writeHead(BAD_REQUEST);
  response.end();
  return true;
}
