/** Something made for the role: a need beside its skills, taught by each of its projects. */
export const PORTFOLIO = 'portfolio';
const SECOND = `${PORTFOLIO}-`;
const WITH = 'with-';
const BEGUN = 'begun-';

/** The portfolio of a second role in one plan. */
export const secondPortfolio = (role: string): string => `${SECOND}${role}`;

/** The role a second portfolio is for; undefined for other skills. */
export const secondRoleOf = (skill: string): string | undefined => (skill.startsWith(SECOND) ? skill.slice(SECOND.length) : undefined);

/** A need that one item alone meets: that the item is taken. */
export const takenSkill = (id: string): string => `${WITH}${id}`;

/** The item that such a need is for; undefined for other skills. */
export const takenItem = (skill: string): string | undefined => (skill.startsWith(WITH) ? skill.slice(WITH.length) : undefined);

/** A need that a step that was begun is gone on with, alone or in a programme that it is a part of. */
export const begunSkill = ({ kind, id }: { kind: string; id: string }): string => `${BEGUN}${kind}-${id}`;

export const isBegunSkill = (skill: string): boolean => skill.startsWith(BEGUN);

/** Whether it only says that an item is in the plan, which is no gain to be told. */
export const isMembership = (skill: string): boolean => takenItem(skill) !== undefined || isBegunSkill(skill);

export const isPseudo = (skill: string): boolean => skill === PORTFOLIO || secondRoleOf(skill) !== undefined || isMembership(skill);
