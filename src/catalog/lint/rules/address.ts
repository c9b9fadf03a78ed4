import { textsIn } from '../../values.ts';
import type { Rule } from '../rule.ts';

const TRACKING = /[?&](utm_[a-z]+|fbclid|gclid|ref|referrer|aff|affiliate|irclickid|ranMID|couponCode)=/i;

export const address: Rule = {
  code: 'address',
  severity: 'error',
  why: 'Addresses are secure and carry no tracking or affiliate marks: nobody earns from where the catalog sends people.',
  *check(data) {
    for (const file of data.files) {
      for (const { text, path } of textsIn(file.parsed.value)) {
        // Addresses in a taxonomy are names of concepts, and ESCO's begin with http.
        if (path[0] === 'external') continue;
        if (text.startsWith('http://')) yield { file, path, message: 'not https', hint: 'Nearly every host answers to https:// today.' };
        else if (text.startsWith('https://') && TRACKING.test(text))
          yield { file, path, message: 'carries a tracking or affiliate mark', hint: 'Cut the address at the question mark.' };
      }
    }
  },
};
