/** Words that several patterns of cards share. */
export const deed =
  'challenge|tackle|foul|lunge|elbow|handball|stamp|kick|trip|hack|push|shove|slap|headbutt|dive|dissent|protest|protests|reaction|block|pull|appeals|complaints|celebration|celebrations|theatrics|antics|outburst';
export const brought = '<enough|get|put|receive|see>|saw|brought|drew|resulted|led|earned|cost|meant';
export const named = '~3 ( TEAM ~2 )? PERSON:player';
