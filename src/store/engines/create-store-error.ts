import { StoreError, type StoreFault } from '../../core/errors.ts';
import { STORE_FAULTS } from '../../core/store-faults.ts';

/** `store`: the file, or the address of the database without its password. */
export function createStoreError(fault: StoreFault, store: string, cause?: unknown): StoreError {
  const { what, toDo } = STORE_FAULTS[fault];
  return new StoreError(fault, { message: `The store ${store} cannot be used: ${what}.`, hint: toDo }, cause);
}
