/** A login to the account that GitHub shows. */

export const userOf = (login: string) => ({ login, type: login.endsWith("[bot]") ? "Bot" : "User" })
