import { describe, expect, test } from 'vitest';
import { withoutContact } from '../../../src/core/import/contact.ts';
import { cli } from '../../helpers/cli.ts';

const left = (...texts: string[]) => {
  const entries = texts.map((text) => ({ text }));
  return withoutContact(entries, entries).map(({ text }) => text);
};

describe('what is not known of a résumé', () => {
  test.each([
    'jane.doe@example.org',
    'E-mail: jane@x.org',
    '+49 170 1234567',
    '(555) 123-4567',
    'Phone',
    'Tel: 030/1234567',
    'https://jane.example',
    'linkedin.com/in/jane',
    'github.com/jane',
  ])('holds no %s, nor the name in front', (contact) => {
    expect(left('Jane Doe', 'Rust', contact)).toEqual(['Rust']);
    expect(left("Renée O'Neill-Åberg", contact, 'Rust', 'Basket Weaving')).toEqual(['Rust', 'Basket Weaving']);
  });

  test.each(['Rust', 'ISO 27001', 'Web Sphere', 'Phone support', 'C++', '2019', '.NET 8.0', 'Node.js/Deno'])('keeps %s', (text) => {
    expect(left('Basket Weaving', text)).toEqual(['Basket Weaving', text]);
  });
});

test('a résumé is repeated without the way to reach the person, on the page and in JSON', async () => {
  const input = 'Jane Doe | jane.doe@example.org | +49 170 1234567\nPython, Basket Weaving\n';
  for (const line of [
    'match --resume -',
    'match --resume - -f json',
    'gap mlops --resume -',
    'profile import - --dry-run',
    'profile import - --dry-run -f json',
  ]) {
    const { code, stdout } = await cli(line, { input });
    expect(code).toBe(0);
    expect(stdout).toContain('Basket Weaving');
    expect(stdout).not.toMatch(/Jane|example\.org|1234567/);
  }
});
