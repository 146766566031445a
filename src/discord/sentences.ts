/** What the bot itself says, apart from any command. */
export interface Sentences {
  readonly failed: (id: string) => string;
  readonly restarting: string;
  readonly unknownCommand: string;
  readonly fileTooLarge: (name: string, kilobytes: number) => string;
  readonly fileNotText: (name: string) => string;
  readonly fileNotFetched: (name: string) => string;
}

const english: Sentences = {
  failed: (id) => `Something went wrong on my side. It is noted under \`${id}\`; please try again.`,
  restarting: 'I am just restarting. Please try again in a moment.',
  unknownCommand: 'I no longer have this command. Reload Discord to see the ones that I have.',
  fileTooLarge: (name, kilobytes) => `${name} is larger than the ${kilobytes} kB that I read.`,
  fileNotText: (name) => `${name} is not plain text (UTF-8).`,
  fileNotFetched: (name) => `${name} could not be fetched from Discord. Please try again.`,
};

const byLanguage: Readonly<Record<string, Sentences>> = {
  en: english,
  de: {
    failed: (id) => `Bei mir ist etwas schiefgegangen. Es ist unter \`${id}\` vermerkt; bitte versuche es noch einmal.`,
    restarting: 'Ich starte gerade neu. Bitte versuche es gleich noch einmal.',
    unknownCommand: 'Diesen Befehl habe ich nicht mehr. Lade Discord neu, um die vorhandenen zu sehen.',
    fileTooLarge: (name, kilobytes) => `${name} ist größer als die ${kilobytes} kB, die ich lese.`,
    fileNotText: (name) => `${name} ist kein reiner Text (UTF-8).`,
    fileNotFetched: (name) => `${name} ließ sich nicht von Discord laden. Bitte versuche es noch einmal.`,
  },
  it: {
    failed: (id) => `Qualcosa è andato storto da parte mia. È annotato come \`${id}\`; riprova.`,
    restarting: 'Mi sto riavviando. Riprova tra un momento.',
    unknownCommand: 'Non ho più questo comando. Ricarica Discord per vedere quelli disponibili.',
    fileTooLarge: (name, kilobytes) => `${name} supera i ${kilobytes} kB che leggo.`,
    fileNotText: (name) => `${name} non è testo semplice (UTF-8).`,
    fileNotFetched: (name) => `Non è stato possibile scaricare ${name} da Discord. Riprova.`,
  },
  fr: {
    failed: (id) => `Quelque chose s’est mal passé de mon côté. C’est noté sous \`${id}\` ; réessaie.`,
    restarting: 'Je redémarre. Réessaie dans un instant.',
    unknownCommand: 'Je n’ai plus cette commande. Recharge Discord pour voir celles que j’ai.',
    fileTooLarge: (name, kilobytes) => `${name} dépasse les ${kilobytes} ko que je lis.`,
    fileNotText: (name) => `${name} n’est pas du texte brut (UTF-8).`,
    fileNotFetched: (name) => `${name} n’a pas pu être récupéré auprès de Discord. Réessaie.`,
  },
  es: {
    failed: (id) => `Algo ha fallado por mi parte. Queda anotado como \`${id}\`; inténtalo de nuevo.`,
    restarting: 'Me estoy reiniciando. Inténtalo de nuevo en un momento.',
    unknownCommand: 'Ya no tengo este comando. Recarga Discord para ver los que tengo.',
    fileTooLarge: (name, kilobytes) => `${name} supera los ${kilobytes} kB que leo.`,
    fileNotText: (name) => `${name} no es texto sin formato (UTF-8).`,
    fileNotFetched: (name) => `No se pudo obtener ${name} de Discord. Inténtalo de nuevo.`,
  },
  pt: {
    failed: (id) => `Algo deu errado do meu lado. Está anotado como \`${id}\`; tente de novo.`,
    restarting: 'Estou reiniciando. Tente de novo em um instante.',
    unknownCommand: 'Não tenho mais este comando. Recarregue o Discord para ver os que tenho.',
    fileTooLarge: (name, kilobytes) => `${name} passa dos ${kilobytes} kB que eu leio.`,
    fileNotText: (name) => `${name} não é texto simples (UTF-8).`,
    fileNotFetched: (name) => `Não foi possível obter ${name} do Discord. Tente de novo.`,
  },
};

/** The bot's own sentences in the language of a Discord locale (`pt-BR`); English where it is not among ours. */
export function sentencesIn(locale: string): Sentences {
  return byLanguage[locale.slice(0, 2)] ?? english;
}
