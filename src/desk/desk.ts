/** The use cases that commands and jobs call; each is made in a file of its own and put together in create-desk.ts. */
export type Desk = Readonly<Record<string, unknown>>;
