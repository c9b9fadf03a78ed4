import { expect, test } from 'vitest';
import { saveError } from '../../src/home/save-error.ts';

test.each([
  ['ENOSPC', 'the disk is full (ENOSPC)'],
  ['EDQUOT', 'the disk quota is used up (EDQUOT)'],
  ['EFBIG', 'it would be larger than a file may be (EFBIG)'],
  ['EROFS', 'the file system is read-only (EROFS)'],
  ['EACCES', 'you may not write there (EACCES)'],
  ['EPERM', 'you may not write there (EPERM)'],
  ['EIO', 'the disk reported an error (EIO)'],
  ['EXDEV', 'EXDEV'],
  ['constructor', 'constructor'],
])('saveError says %s in words', (code, reason) => {
  const error = saveError('/home/ada/profile.json', Object.assign(new Error(code), { code }));
  expect(error).toMatchObject({
    code: 'data',
    message: `The profile cannot be saved to /home/ada/profile.json: ${reason}. What was there is unchanged.`,
  });
});
