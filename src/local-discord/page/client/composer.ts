import type { CommandView, PageAction, PageResult, PageState } from '../page-protocol.ts';
import { openCommandLine, type CommandLineHost } from './command-line.ts';
import { byId, textAreaById } from './dom.ts';
import { createSuggestions } from './suggestions.ts';
import { fittingCommands, readTypedCommand } from './typed-command.ts';

/** What the composer needs from the page around it. */
export interface ComposerHost {
  readonly state: () => PageState;
  readonly channel: () => string;
  readonly act: (action: PageAction) => Promise<PageResult>;
  readonly sendCommand: (command: CommandView, options: Readonly<Record<string, string | number | boolean>>) => void;
}

/** The field at the foot of the channel: plain text, and commands after a slash. */
export function createComposer(host: ComposerHost): {
  readonly focus: () => void;
  readonly reset: () => void;
  readonly refresh: () => void;
} {
  const input = textAreaById('message');
  const line = byId('command-line');
  const problem = byId('composer-problem');
  const suggestions = createSuggestions(byId('suggestions-box'));
  const complain = (sentence: string): void => {
    problem.textContent = sentence;
  };
  const leave = (): void => {
    line.hidden = true;
    line.replaceChildren();
    input.hidden = false;
    input.value = '';
    suggestions.hide();
    complain('');
    input.focus();
  };
  const lineHost: CommandLineHost = {
    suggestions,
    line,
    state: host.state,
    channel: host.channel,
    act: host.act,
    leave,
    complain,
    send: (command, options) => {
      leave();
      host.sendCommand(command, options);
    },
  };
  const commands = (): readonly CommandView[] => slashCommands(host.state(), host.channel());
  const open = (command: CommandView, values: Readonly<Record<string, string>>): void => {
    suggestions.hide();
    input.hidden = true;
    line.hidden = false;
    openCommandLine(lineHost, command, values);
  };
  const offer = (): void => {
    complain(input.value.length > LONGEST ? TOO_LONG : '');
    // For browsers that do not fit a field to its content by themselves.
    input.rows = Math.min(12, input.value.split('\n').length);
    if (!input.value.startsWith('/')) return suggestions.hide();
    const typed = readTypedCommand(input.value, commands());
    if (typed !== undefined) return open(typed.command, typed.values);
    const fitting = fittingCommands(input.value, commands());
    if (fitting.length === 0) return suggestions.say('Commands', 'none matches what you typed.');
    const toSuggestion = (command: CommandView) => ({
      label: `/${command.label}`,
      detail: command.description,
      pick: () => open(command, {}),
    });
    suggestions.show('Commands', fitting.map(toSuggestion), input);
  };
  const enter = (): void => {
    const command = commands().find(({ name, label }) =>
      [name, label].includes(input.value.slice(1).trim().toLowerCase()),
    );
    if (command !== undefined && command.options.every(({ required }) => !required) && input.value.startsWith('/'))
      return lineHost.send(command, {});
    if (suggestions.active !== undefined) return suggestions.active.pick();
    const content = input.value.trim();
    if (content === '' || content.startsWith('/')) return;
    input.value = '';
    offer();
    void host.act({ kind: 'say', channel: host.channel(), content }).then((result) => {
      if (result.kind !== 'refused') return;
      // What could not be sent is not lost.
      if (input.value === '') input.value = content;
      complain(result.message);
    });
  };
  input.addEventListener('input', offer);
  input.addEventListener('blur', () => suggestions.hide());
  input.addEventListener('focus', offer);
  input.addEventListener('keydown', (event) => {
    // While a word is being composed (Japanese, Chinese, Korean …) keys belong to the composing.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && suggestions.isOpen) suggestions.move(1);
    else if (event.key === 'ArrowUp' && suggestions.isOpen) suggestions.move(-1);
    else if (event.key === 'Tab' && suggestions.active !== undefined) suggestions.active.pick();
    else if (event.key === 'Enter' && !event.shiftKey) enter();
    else if (event.key === 'Escape') suggestions.hide();
    else return;
    event.preventDefault();
  });
  return {
    focus: () => input.focus(),
    reset: leave,
    refresh: () => {
      if (document.activeElement === input) offer();
    },
  };
}

const CHAT_INPUT = 1;
/** Discord's limit; what is longer goes as a file, as there. */
const LONGEST = 2000;
const TOO_LONG = 'Longer than 2,000 characters: it will be sent as message.txt.';

function slashCommands(state: PageState, channelId: string): readonly CommandView[] {
  const direct = state.channels.find(({ id }) => id === channelId)?.kind === 'direct';
  return (direct ? state.directCommands : state.guildCommands).filter(({ type }) => type === CHAT_INPUT);
}
