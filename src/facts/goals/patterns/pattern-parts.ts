/** Before a name: his age, its team, its part and up to three words more. */
export const named = '( the? NUMBER - year - old )? ~3 ( TEAM ~4 )? PERSON:scorer';
/** Classes whose verbs can send a ball; which of them do, what follows tells: some are verbs of winning, too. */
export const hit = '<strike|beat|beating|lost|won|put|get>';
/** Verbs of striking a ball that are of winning and losing, too, so that they need the goal right behind them. */
export const pounded =
  'smashed|smashes|smashing|hammered|hammers|hammering|thumped|thumps|thumping|swept|blasted|blasts|blasting|crashed|crashes|crashing|powered|powers|powering|walloped|walloping|dispatched|dispatches|dispatching|finished|slid|squeezed|sneaked|snuck';
/** Verbs that make or find a goal. */
export const makers =
  'found|finds|finding|conjured|conjures|conjuring|nicked|nicks|nicking|recorded|records|recording|crafted|fashioned|fashioning|manufactured|secured|secures|securing|sneaked|snaffled|snaffling|uncorked|engineered|mustered|unearthed|collect|collected|collecting';
/** The end of "in" as part of a verb: "headed the ball in from close range", not "headed the ball in the box". */
export const inward =
  'in ( $ | ,|.|;|)|from|at|after|and|off|with|when|as|before|via|MINUTE|on | for TEAM | \\( MINUTE | in|just|only|barely ~2 MINUTE )';
/** A scorer who owns what follows. */
export const owns = `PERSON:scorer 's|'`;
/** Nouns that are a goal only together with another clue. */
export const shots = '<shot|free-kick|penalty>';
/** What a side has won, lost and drawn so far, as some reports print it behind its name: "Arden (6-3-2)". */
export const record = '( \\( NUMBER - NUMBER - NUMBER ( , NUMBER points|pts )? \\) )?';
/** What is said of a side behind its name before the sentence goes on: "Arden (ranked 54th)", "Arden - ranked 54th -". */
export const aside = '( \\( ~~12 \\) | - ~~16 - | , ~~12 , )';
/** Where what is told of a goal surely ends: with the sentence, or with its minute. */
export const ends = '$ | \\( MINUTE | just|only|barely ~2 MINUTE';
/** Where a clause of a goal may end or go on. */
export const over = `( ${ends} | .|,|;|for|in|with|from|as|at|on|after|before|when|and|just|early|late|MINUTE )`;
