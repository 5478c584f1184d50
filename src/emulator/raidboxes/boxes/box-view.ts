import type { Box } from '../site/model.ts';
import { offsetDate } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';

const SCREENSHOTS = 'https://api-gateway.raidboxes.io/api/v1/boxes';

/** A box as lists show it. Source: https://docs.raidboxes.dev/docs/1.x/boxes */
export function viewBox(site: Site, box: Box): Record<string, unknown> {
  const shot = (size: string) => `${SCREENSHOTS}/${box.id}/screenshot/${size}`;
  return {
    id: box.id,
    name: box.name,
    title: box.title,
    domain: box.domain,
    ip_v4: site.setting('box-ip') === 'loopback' ? '127.0.0.1' : box.ipV4,
    ip_v6: box.ipV6,
    status: [
      { type: 'staging', state: box.staging ? 'active' : 'inactive' },
      { type: 'backup', state: 'inactive' },
    ],
    created_at: offsetDate(box.createdAt),
    screenshots: {
      xsmall: shot('xsmall'),
      small: shot('small'),
      medium: shot('medium'),
      large: shot('large'),
    },
  };
}
