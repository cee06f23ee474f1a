import { expect, it } from 'vitest';
import { pinching, Zoom } from './zoom';

it('should grow and shrink in steps between the width of the screen and four times that', () => {
  const zoom = new Zoom();
  const sizes = [1, 1, 1, 1, 1].map((way) => (zoom.change(way), zoom.factor));
  expect(sizes).toEqual([1.5, 2, 3, 4, 4]);
  expect(zoom.isLargest).toBe(true);
  zoom.stretch(0.6);
  zoom.change(-1);
  expect(zoom.factor).toBe(2);
  zoom.stretch(0.01);
  expect(zoom.isSmallest).toBe(true);
});

it('should tell how two fingers move apart, and nothing of one', () => {
  const stage = document.createElement('div');
  const told: number[] = [];
  pinching(stage, (ratio) => told.push(ratio));
  const touch = (name: string, pointerId: number, clientX: number) =>
    stage.dispatchEvent(Object.assign(new Event(name), { pointerType: 'touch', pointerId, clientX, clientY: 0 }));
  touch('pointerdown', 1, 0);
  touch('pointermove', 1, 10);
  touch('pointerdown', 2, 110);
  touch('pointermove', 2, 210);
  touch('pointerup', 2, 210);
  touch('pointermove', 1, 0);
  expect(told).toEqual([2]);
});
