import type { Course } from '../../model/course.ts';
import type { Platform } from '../../model/platform.ts';
import type { Price } from './item.ts';

const FREE: Price = { kind: 'fixed', cents: 0 };
const UNKNOWN: Price = { kind: 'unknown' };

/**
 * What a course costs a person who wants the certificate, or does not.
 *
 * Without it an audited course is free. With it, whatever is sold as a certificate is paid for: by the platform's
 * subscription where it has one, else at a price we do not know. Freemium courses count at their price, for we cannot tell
 * how far the free part reaches.
 */
export function priceOf(course: Course, platform: Platform | undefined, certificates: boolean): Price {
  const { model, usd, unit } = course.cost;
  const isSoldAlone = certificates && course.certificate === 'paid';
  if (model === 'free' || model === 'audit') return isSoldAlone ? monthly(null, course.platform, platform) : FREE;
  if (model === 'subscription' || unit === 'month') return monthly(usd, course.platform, platform);
  return usd === null ? UNKNOWN : { kind: 'fixed', cents: cents(usd) };
}

function monthly(usd: number | null, id: string, platform: Platform | undefined): Price {
  const offer = (covers: 'one-programme' | 'everything') => {
    const usdPerMonth = platform?.subscriptions.find((subscription) => subscription.covers === covers)?.usdPerMonth;
    return usdPerMonth === undefined ? null : cents(usdPerMonth);
  };
  const one = usd === null ? offer('one-programme') : cents(usd);
  const everything = offer('everything');
  return one === null && everything === null ? UNKNOWN : { kind: 'monthly', platform: id, one, everything };
}

const cents = (usd: number): number => Math.round(usd * 100);
