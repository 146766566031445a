/** How many words to either side of a result its teams are looked for. */
export const reach = 60;
