/** A user's text to one line that moves no cursor and turns no text around. */
export const oneLine = (text: string): string => text.replace(/[\p{C}\p{Z}\s]+/gu, " ")
