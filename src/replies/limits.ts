/** Every limit of a Discord message that we send, in characters or pieces. */
export const limits = {
  content: 2000,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  /** Over title, description, fields and footer of all embeds of a message; neither discord.js nor Discord's own schema checks it. */
  embedTotal: 6000,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  menuOptions: 25,
  menuLabel: 100,
  menuPlaceholder: 150,
  customId: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;
