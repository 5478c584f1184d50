import { describe, expect, it } from '@jest/globals';
import { image } from '../../../../src/platforms/dollarbox/inputs/image.ts';
import { read, refusal } from '../../../contract/kinds/parse.ts';

const SHA = 'ab12'.repeat(16);

describe('an image reference', () => {
  it.each([
    'nginx',
    'acme/web',
    'acme/web:V1.2_rc-3',
    'ghcr.io/acme/web:1.2',
    'GHCR.io/acme/web',
    'localhost/web',
    'localhost:5000/a/b/c:1',
    'registry.example.com:443/web',
    '127.0.0.1:5000/web',
    '[2001:db8::1]:5000/web:1',
    '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1',
    `web@sha256:${SHA}`,
    `ghcr.io/acme/web:1.2@sha256:${SHA}`,
    'a.b/c_d/e__f/g--h/i-j:latest',
    'us-docker.pkg.dev/project-1/repo/web:sha-0a1b2c3',
    `web@sha512:${'0'.repeat(128)}`,
    `web:${'x'.repeat(128)}`,
    '0',
  ])('is taken: %s', async (text) => {
    expect(await read(image(), text)).toBe(text);
  });

  it.each([
    ['ghcr.io/Acme/Shop', /capitals.*Write ghcr\.io\/acme\/shop$/],
    ['Acme/shop:V1', /capitals.*Write acme\/shop:V1$/],
    ['ghcr.io/acme/web:feature/login', /tag with \/.*Write ghcr\.io\/acme\/web:feature-login$/],
    ['ghcr.io/acme/web:1.2.3+build.5', /tag with \+.*Write ghcr\.io\/acme\/web:1\.2\.3-build\.5$/],
    ['ghcr.io/acme/web:', /empty tag.*expression.*Write ghcr\.io\/acme\/web$/],
    ['ghcr.io/acme/web@', /empty digest.*Write ghcr\.io\/acme\/web$/],
    [`web:@sha256:${SHA}`, /empty tag.*Write web@sha256:ab12/],
    ['ghcr.io//web:1', /empty part beside a \/.*Write ghcr\.io\/web:1$/],
    ['/acme/web', /empty part.*Write acme\/web$/],
    ['acme/web/', /empty part.*Write acme\/web$/],
    ['acme/web/:1', /empty part.*Write acme\/web:1$/],
    ['web:1:2', /two tags.*Write web:1 or web:2$/],
    ['https://ghcr.io/acme/web:1', /scheme.*Write ghcr\.io\/acme\/web:1$/],
    ['docker://alpine:3.20', /scheme.*Write alpine:3\.20$/],
    ['oci://ghcr.io/Acme/web', /scheme.*Write ghcr\.io\/acme\/web$/],
    ['"nginx:1"', /quotes.*Write nginx:1$/],
    ['ghcr.io/acme/web:1,ghcr.io/acme/web:latest', /one image.*Write ghcr\.io\/acme\/web:1$/],
    ['ghcr.io/acme/web:1\nghcr.io/acme/web:latest', /one image.*Write ghcr\.io\/acme\/web:1$/],
    ['web: latest', /white space.*Write web:latest$/],
    ['ghcr.io/acme/web:${TAG}', /expression or a variable.*in$/],
    ['ghcr.io/acme/web:$TAG', /expression or a variable/],
    ['--privileged', /option/],
    ['web:-rc', /begins with \. or -.*Write web:rc$/],
    [`web:${'x'.repeat(129)}`, /more than 128 characters.*Write web:x{128}$/],
    [`web@${SHA}`, /digest.*Write web@sha256:ab12/],
    [`web:sha256:${SHA}`, /: before its digest.*Write web@sha256:ab12/],
    [`web@sha256:${SHA.toUpperCase()}`, /lower case.*Write web@sha256:ab12/],
    ['web@sha256:abc', /64 hexadecimal figures/],
    ['web@latest', /digest that is not written as/],
    [SHA, /the id of an image/],
    ['acme/-web', /other signs/],
    ['acme/web_', /other signs/],
    ['acme/w..b', /other signs/],
    ['acme/w___b', /other signs/],
    ['ghcr.io/', /no repository/],
    ['example.com:port/web', /registry that is no host name/],
    [`ghcr.io/${'a'.repeat(256)}`, /more than 255/],
    ['x'.repeat(1_001), /too long/],
  ])('is refused with what is right: %s', async (text, said) => {
    expect(await read(image(), text)).toEqual(refusal(said));
  });

  it('takes every text that it tells people to write', async () => {
    for (const text of ['ghcr.io/Acme//Shop/:Feature/X+1', 'https://Acme/web:-a', '"a/B:c"', "'x/Y'"]) {
      const { refused } = (await read(image(), text)) as { readonly refused: string };
      const [, right = ''] = /Write (.*)$/.exec(refused) ?? [];
      expect(await read(image(), right)).toBe(right);
    }
  });
});
