/** Something made for the role: a need beside its skills, taught by each of its projects. */
export const PORTFOLIO = 'portfolio';
const SECOND = `${PORTFOLIO}-`;
const WITH = 'with-';
const BEGUN = 'begun-';

/** The portfolio of a second role in one plan. */
export const secondPortfolio = (role: string): string => `${SECOND}${role}`;

/** Undefined for other skills. */
export const secondRoleOf = (skill: string): string | undefined => (skill.startsWith(SECOND) ? skill.slice(SECOND.length) : undefined);

/** A need that only taking this item meets. */
export const takenSkill = (id: string): string => `${WITH}${id}`;

/** The item of {@link takenSkill}; undefined for other skills. */
export const takenItem = (skill: string): string | undefined => (skill.startsWith(WITH) ? skill.slice(WITH.length) : undefined);

/** A need to go on with a begun step, alone or in a programme that contains it. */
export const begunSkill = ({ kind, id }: { kind: string; id: string }): string => `${BEGUN}${kind}-${id}`;

export const isBegunSkill = (skill: string): boolean => skill.startsWith(BEGUN);

/** Whether it only says that an item is in the plan: no gain to tell. */
export const isMembership = (skill: string): boolean => takenItem(skill) !== undefined || isBegunSkill(skill);

export const isPseudo = (skill: string): boolean => skill === PORTFOLIO || secondRoleOf(skill) !== undefined || isMembership(skill);
