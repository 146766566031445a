import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

/** Puts the names and descriptions of every language into a command's definition. */
export type Describe = (definition: RESTPostAPIApplicationCommandsJSONBody) => RESTPostAPIApplicationCommandsJSONBody;
