import { expect, it } from 'vitest';
import { widthFor } from './page';
import { Service } from './service';
import { codeIn } from './session';

const service = new Service(new URL('https://host.example/ai/'));

it('should keep all addresses below its home', () => {
  expect(service.address('api/v1/x').href).toBe('https://host.example/ai/api/v1/x');
  expect(service.address('/api/v1/x').href).toBe('https://host.example/ai/api/v1/x');
  expect(service.address('//evil.example/x').href).toBe('https://host.example/ai/evil.example/x');
});

it.each(['https://evil.example/', 'javascript:alert(1)', 'data:text/html,x', '../x', 'a/../../x'])(
  'should refuse %s, which leads out of its home',
  (address) => {
    expect(() => service.address(address)).toThrow('foreign-address');
  },
);

it('should find the code in a pasted link', () => {
  expect(codeIn('http://localhost:8001/#sign-in=abc-123')).toBe('abc-123');
  expect(codeIn(' abc-123 ')).toBe('abc-123');
});

it('should ask for few sizes of pictures', () => {
  expect([100, 800, 801, 99_999].map(widthFor)).toEqual([800, 800, 1200, 2400]);
});
