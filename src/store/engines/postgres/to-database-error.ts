import { StoreError, type StoreFault } from '../../../core/errors.ts';
import { createStoreError } from '../create-store-error.ts';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html; and errors of the network. */
const FAULTS: Readonly<Record<string, StoreFault>> = {
  '25006': 'read-only', // read_only_sql_transaction
  '42501': 'read-only', // insufficient_privilege
  '28000': 'refused', // invalid_authorization_specification
  '28P01': 'refused', // invalid_password
  '3D000': 'refused', // invalid_catalog_name
  '40001': 'busy', // serialization_failure
  '40P01': 'busy', // deadlock_detected
  '55P03': 'busy', // lock_not_available
  '57014': 'busy', // query_canceled, also by statement_timeout
  '25P03': 'busy', // idle_in_transaction_session_timeout
  '53100': 'full', // disk_full
  '53200': 'busy', // out_of_memory
  '53300': 'busy', // too_many_connections
  '57P01': 'disconnected', // admin_shutdown
  '57P02': 'disconnected', // crash_shutdown
  '57P03': 'disconnected', // cannot_connect_now
  '57P05': 'disconnected', // idle_session_timeout
  '58030': 'failing', // io_error
  XX001: 'damaged', // data_corrupted
  XX002: 'damaged', // index_corrupted
  ECONNREFUSED: 'disconnected',
  ECONNRESET: 'disconnected',
  EPIPE: 'disconnected',
  ETIMEDOUT: 'disconnected',
  EHOSTUNREACH: 'disconnected',
  ENETUNREACH: 'disconnected',
  ENOTFOUND: 'disconnected',
  EAI_AGAIN: 'disconnected',
  ENOENT: 'disconnected',
};
/** Every connection_exception. */
const CONNECTION_CLASS = /^08/;
/** The driver's own errors have no code. */
const LOST =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout)/;

/** Converts an error about the state of a database into a StoreError; returns any other error unchanged. */
export function toDatabaseError(error: unknown, database: string): unknown {
  const fault = findFault(error);
  return fault ? createStoreError(fault, database, error) : error;
}

/** Whether the connection on which this happened is of no more use. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof StoreError && error.fault === 'disconnected';
}

function findFault(error: unknown): StoreFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (CONNECTION_CLASS.test(code) || LOST.test(error.message)) return 'disconnected';
  return FAULTS[code];
}
