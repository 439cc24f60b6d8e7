/** The command was called wrongly: its message is the one line the user is shown; the exit status is 2. */
export class UsageError extends Error {}

export const EXIT = {clean: 0, findings: 1, trouble: 2} as const
