import { HTTPModuleFunctions, type ReceiverProcessEventErrorHandlerArgs } from '@slack/bolt';

const BAD_REQUEST = 400;

/** If Bolt fails before anything is acknowledged, the body lacks a required field: Slack should not send it again. */
export async function answerFailedRequest(args: ReceiverProcessEventErrorHandlerArgs): Promise<boolean> {
  const { error, response, logger } = args;
  if (response.headersSent || !(error instanceof TypeError))
    return HTTPModuleFunctions.defaultProcessEventErrorHandler(args);
  logger.warn(`refused a request with ${BAD_REQUEST}: its body lacks a field (${error.message})`);
  response.writeHead(BAD_REQUEST);
  response.end();
  return true;
}
