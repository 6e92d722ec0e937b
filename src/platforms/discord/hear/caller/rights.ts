/** Who may do more than an ordinary member. */
export type Rights = {
  /** Ids of roles whose members manage their server without Manage Server. */
  readonly managerRoles: readonly string[];
  /** Ids of the people who run the desk. */
  readonly operators: readonly string[];
};
