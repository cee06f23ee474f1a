import { expect, it } from 'vitest';
import { everyDay } from './cost';

it('should show the days on which nothing was spent too', () => {
  const day = { day: '2026-02-28', spent: 2, reserved: 0, tokens: 10, calls: 1 };
  const cost = { today: '2026-03-01', from: '2026-02-27', currency: 'USD', configured: [], money: NaN, tokens: NaN, warning: 1, days: [day], models: [] };
  expect(everyDay(cost).map((one) => `${one.day} ${one.spent}`)).toEqual(['2026-02-27 0', '2026-02-28 2', '2026-03-01 0']);
});
