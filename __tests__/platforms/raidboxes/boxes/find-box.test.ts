import { describe, expect, it } from '@jest/globals';
import { AbsentError } from '../../../../src/contract/result/errors.ts';
import { pickBox } from '../../../../src/platforms/raidboxes/boxes/find-box.ts';
import type { WordpressBox } from '../../../../src/platforms/raidboxes/wire/schema.ts';

function box(id: string, name: string, title: string, domain = ''): WordpressBox {
  return { id, name, title, domain, ip_v4: '', created_at: '' };
}

const BOXES = [
  box('AAAA', 'wp1', 'Shop', 'shop.example.com'),
  box('BBBB', 'wp2', 'Blog', 'blog.example.com'),
  box('CCCC', 'wp3', 'Blog'),
  // Somebody gave a box the id of another as its title.
  box('DDDD', 'wp4', 'AAAA'),
];

describe('platforms/raidboxes/boxes/find-box', () => {
  it.each([
    ['AAAA', 'AAAA'],
    ['wp1', 'AAAA'],
    ['Shop', 'AAAA'],
    ['shop.example.com', 'AAAA'],
    ['SHOP.example.com.', 'AAAA'],
    ['wp3', 'CCCC'],
  ])('finds %s', (wanted, id) => {
    expect(pickBox(BOXES, wanted).id).toBe(id);
  });

  it.each(['aaaa', 'shop', 'Sho', 'example.com', '', 'wp'])('does not guess at %j', (wanted) => {
    expect(() => pickBox(BOXES, wanted)).toThrow(AbsentError);
  });

  it('lists the ids of several', () => {
    expect(() => pickBox(BOXES, 'Blog')).toThrow(
      /2 boxes called Blog: BBBB \(blog\.example\.com\) and CCCC\./,
    );
  });
});
