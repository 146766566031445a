/** What Discord's own client does not let a person do: it is told at once and nothing reaches the bot. */
export class ClientRefusal extends Error {
  /** A stable name of the reason, e.g. `option-required`. */
  readonly id: string;
  constructor(id: string, message: string) {
    super(message);
    this.name = 'ClientRefusal';
    this.id = id;
  }
}
