/** Words that several patterns of cards share. */
export const deed =
  'challenge|tackle|foul|lunge|elbow|handball|stamp|kick|trip|hack|push|shove|slap|headbutt|dive|dissent|protest|protests|reaction|block|pull|appeals|complaints|celebration|celebrations|theatrics|antics|outburst';
export const brought =
  '<enough|get|put|receive|see>|saw|brought|drew|resulted|led|earned|cost|meant|punished|penalised|met|triggered|prompted';
export const named = '~3 ( TEAM ~2 )? PERSON:player';
/** What a player does to another, or to the ball, that brings a card. */
export const fouls =
  'fouled|fouls|fouling|kicked|kicking|aimed|aiming|lashed|lashing|elbowed|elbowing|lunged|lunging|hacked|hacking|tripped|tripping|clattered|clattering|headbutted|stamped|stamping|swung|swinging|pushed|pushing|spat|handled|handling|scythed|upended|upending|felled|felling|chopped|chopping|clipped|clipping|scythes|lunges|handles|trips|raised|slapped|slapping|shoved|shoving|punched|punching|clashed|tangled|caught|went|flew|flattened|flattening|wrestled|wrestling';
/** What a deed brought the one who did it. */
export const costHim =
  'costing|cost|costs|earning|earned|earns|earnt|bringing|brought|landing|landed|lands|seeing him|her:him';
