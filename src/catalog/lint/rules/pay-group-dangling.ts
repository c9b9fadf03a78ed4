import type { Pay, PayTitles } from '../../../model/pay.ts';
import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const payGroupDangling: Rule = {
  code: 'pay-group-dangling',
  severity: 'error',
  why: 'A headline or check that names a group of titles nobody counted would show no figure.',
  *check(data) {
    for (const { file, entity } of entitiesOf(data, 'pay')) {
      const groups = entity.groups.map((group) => group.id);
      for (const { path, group } of namedInPay(entity)) if (!groups.includes(group)) yield { file, path, ...missing(group) };
    }
    const file = data.files.find((candidate) => candidate.kind === 'pay-titles.yaml');
    if (file === undefined || data.payTitles === undefined) return;
    const groups = data.payTitles.groups.map((group) => group.id);
    for (const { path, group } of namedInTitles(data.payTitles)) if (!groups.includes(group)) yield { file, path, ...missing(group) };
  },
};

interface Named {
  path: readonly PropertyKey[];
  group: string;
}

function namedInPay({ headline, checks }: Pay): Named[] {
  return [
    ...(headline === null ? [] : [{ path: ['headline', 'group'], group: headline.group }]),
    ...checks.map((check, index) => ({ path: ['checks', index, 'group'], group: check.group })),
  ];
}

function namedInTitles({ roles }: PayTitles): Named[] {
  return Object.entries(roles).flatMap(([role, { headline, groups, comparators }]) => [
    ...(headline === null ? [] : [{ path: ['roles', role, 'headline', 'group'], group: headline.group }]),
    ...groups.map(({ id }, index) => ({ path: ['roles', role, 'groups', index], group: id })),
    ...comparators.map((group, index) => ({ path: ['roles', role, 'comparators', index], group })),
  ]);
}

const missing = (group: string) => ({ message: `there is no group "${group}" here`, hint: 'Name one of the groups of this file.' });
