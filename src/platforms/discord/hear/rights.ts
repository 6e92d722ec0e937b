/** Who may do more than ask. */
export type Rights = {
  /** Ids of roles that manage their server without Manage Server. */
  readonly managerRoles: readonly string[];
  /** Ids of the people who run the desk. */
  readonly operators: readonly string[];
};
