import { expect, it } from 'vitest';
import { mergeFields } from './merge-fields.ts';

it('parts are laid over each other record by record, by id, and neither is changed', () => {
  const base = {
    list: [
      { id: 'a', x: 1, empty: [] },
      { id: 'b', x: 2, empty: [] },
    ],
  };
  const part = { list: [{ id: 'b', y: 3, empty: [9] }], more: [1] };
  expect(mergeFields(base, part)).toEqual({
    list: [
      { id: 'a', x: 1, empty: [] },
      { id: 'b', x: 2, y: 3, empty: [9] },
    ],
    more: [1],
  });
  expect(base.list[1]).toEqual({ id: 'b', x: 2, empty: [] });
});

it('records without an id are laid over each other by their place', () => {
  expect(mergeFields({ list: [{ x: 1 }, { x: 2 }] }, { list: [{ y: 1 }, { y: 2 }] })).toEqual({
    list: [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ],
  });
});
