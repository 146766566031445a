/** Before the opponent of a win or a draw. */
export const against = 'over|against|versus|at|with|<away>|<at-home>|<at-hands>';
/** Before the opponent of a loss: all of those, and "lost to", "beaten by". */
export const to = `${against}|to|by`;
/** The opponent as a pattern names it: "Borough", "Arden rivals Borough", "Rossi's Borough". */
export const opponent = "( TEAM|PERSON 's|' =3 | TEAM|PERSON|PLACE|ADJECTIVE rivals|neighbours )? TEAM|PERSON:object";
/** What a side is, before its name: "the last remaining second-division side Borough". */
export const described = '( the|a|an|their|fellow ~5 <side> )?';
