import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';

/** A small bot made with discord.js, as anyone would write one: it does one thing of every kind. */
export interface ToyBot {
  readonly client: Client<true>;
  /** The errors that its handlers ran into. */
  readonly errors: unknown[];
  stop(): Promise<void>;
}

/** What a person can ask the toy bot for. */
export const toyCommands = [
  new SlashCommandBuilder()
    .setName('ping')
    .setDescription('Says pong')
    .setDescriptionLocalizations({ de: 'Sagt Pong' }),
  new SlashCommandBuilder()
    .setName('echo')
    .setDescription('Says what you say')
    .addStringOption((option) =>
      option.setName('text').setDescription('What to say').setRequired(true).setAutocomplete(true),
    )
    .addIntegerOption((option) => option.setName('times').setDescription('How often').setMinValue(1).setMaxValue(5))
    .addBooleanOption((option) => option.setName('private').setDescription('Only for you')),
  new SlashCommandBuilder().setName('slow').setDescription('Thinks first'),
  new SlashCommandBuilder().setName('never').setDescription('Thinks, and says nothing'),
  new SlashCommandBuilder().setName('silent').setDescription('Never answers'),
  new SlashCommandBuilder().setName('card').setDescription('Shows a card with a picture and buttons'),
  new SlashCommandBuilder().setName('form').setDescription('Asks for your name'),
  new SlashCommandBuilder()
    .setName('set')
    .setDescription('Settings')
    .addSubcommand((sub) =>
      sub
        .setName('colour')
        .setDescription('Sets a colour')
        .addStringOption((option) =>
          option
            .setName('name')
            .setDescription('Which')
            .setRequired(true)
            .addChoices({ name: 'Red', value: 'red' }, { name: 'Blue', value: 'blue' }),
        ),
    ),
  new SlashCommandBuilder()
    .setName('purge')
    .setDescription('For those who may')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages),
  new ContextMenuCommandBuilder().setName('Count letters').setType(ApplicationCommandType.Message),
].map((command) => command.toJSON());

const WORDS = ['apple', 'apricot', 'banana', 'blueberry', 'cherry'];

/** A picture of 2×1 points: enough to be one. */
export const TINY_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP8z8Dwn4GBgQEADA0CAQrCB6sAAAAASUVORK5CYII=',
  'base64',
);

/** Starts the toy bot against a local Discord and waits until it is ready; it registers its commands unless told not to. */
export async function startToyBot(discord: LocalDiscord, register = true): Promise<ToyBot> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const live = await ready;
  if (register) await live.application.commands.set(toyCommands);
  return { client: live, errors, stop: () => client.destroy() };
}

async function handle(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) return suggest(interaction);
  if (interaction.isChatInputCommand()) return runCommand(interaction);
  if (interaction.isButton()) return pressButton(interaction);
  if (interaction.isStringSelectMenu())
    return interaction.update({ content: `You chose ${interaction.values.join(' and ')}` });
  if (interaction.isModalSubmit()) return interaction.reply(`Hello ${interaction.fields.getTextInputValue('name')}`);
  if (interaction.isMessageContextMenuCommand()) {
    const { length } = interaction.targetMessage.content;
    return interaction.reply({ content: `${length} letters`, flags: MessageFlags.Ephemeral });
  }
  return undefined;
}

function suggest(interaction: AutocompleteInteraction): Promise<unknown> {
  const typed = interaction.options.getFocused();
  return interaction.respond(WORDS.filter((word) => word.startsWith(typed)).map((name) => ({ name, value: name })));
}

async function runCommand(interaction: ChatInputCommandInteraction): Promise<unknown> {
  switch (interaction.commandName) {
    case 'ping':
      return interaction.reply({
        content: interaction.locale === 'de' ? 'Pong auf Deutsch' : 'Pong',
        withResponse: true,
      });
    case 'echo':
      return interaction.reply({
        content: Array(interaction.options.getInteger('times') ?? 1)
          .fill(interaction.options.getString('text', true))
          .join(' '),
        ...(interaction.options.getBoolean('private') === true ? { flags: MessageFlags.Ephemeral } : {}),
      });
    case 'slow':
      await interaction.deferReply();
      return interaction.editReply('At last');
    case 'never':
      return interaction.deferReply();
    case 'card':
      return interaction.reply(card(1));
    case 'form':
      return interaction.showModal(form());
    case 'set':
      return interaction.reply(
        `${interaction.options.getSubcommand()} is ${interaction.options.getString('name', true)}`,
      );
    case 'purge':
      return interaction.reply('Purged');
    default:
      return undefined;
  }
}

function pressButton(interaction: ButtonInteraction): Promise<unknown> {
  const [action, page] = interaction.customId.split(':');
  if (action === 'why') return interaction.reply({ content: 'Because', flags: MessageFlags.Ephemeral });
  return interaction.update(card(Number(page)));
}

/** A page of the card: an embed with a picture, buttons and a menu. */
function card(page: number) {
  const embed = new EmbedBuilder()
    .setTitle(`Page ${page}`)
    .setDescription('A **card** with <t:1700000000:D>, `code` and a [link](https://example.org).\n> quoted')
    .setColor(0x2f6fde)
    .addFields({ name: 'Left', value: 'one', inline: true }, { name: 'Right', value: 'two', inline: true })
    .setImage('attachment://dot.png')
    .setFooter({ text: 'The end' });
  const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder()
      .setCustomId(`page:${page - 1}`)
      .setLabel('Back')
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(page === 1),
    new ButtonBuilder()
      .setCustomId(`page:${page + 1}`)
      .setLabel('Next')
      .setStyle(ButtonStyle.Primary)
      .setEmoji('➡️'),
    new ButtonBuilder().setCustomId('why:').setLabel('Why').setStyle(ButtonStyle.Success),
  );
  const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('fruit')
      .setPlaceholder('Choose a fruit')
      .addOptions(
        { label: 'Apple', value: 'apple', description: 'Red or green' },
        { label: 'Banana', value: 'banana' },
      ),
  );
  const picture = new AttachmentBuilder(TINY_PNG, { name: 'dot.png', description: 'A dot' });
  return { embeds: [embed], components: [buttons, menu], files: [picture] };
}

function form(): ModalBuilder {
  const name = new TextInputBuilder()
    .setCustomId('name')
    .setLabel('Your name')
    .setStyle(TextInputStyle.Short)
    .setMaxLength(20);
  return new ModalBuilder()
    .setCustomId('form')
    .setTitle('Who are you?')
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(name));
}
