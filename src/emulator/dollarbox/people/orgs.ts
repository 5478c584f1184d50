import { ok } from '../../kit/routes.ts';
import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import type { Org } from '../store/model.ts';
import { notFound } from '../store/refusal.ts';
import type { Box } from '../store/store.ts';
import { type Complaints, EMAIL_RULES, readFields, settle, textField } from '../wire/body.ts';
import { orgsOf, requireOpen } from '../wire/org-choice.ts';
import { readingRoutes } from '../wire/reading.ts';
import { type Call, orglessRoutesOf, PROVIDER, requireRole } from '../wire/route.ts';
import { dressed, timestamp } from '../wire/view.ts';

/** Orgs: list, read, update. Their key is the slug, so none of the calls chooses an org. */
export function orgRoutes(box: Box): Route[] {
  const provided = orglessRoutesOf(box, { source: PROVIDER });
  return [
    ...readingRoutes(orglessRoutesOf(box), {
      path: '/orgs/',
      key: ':slug',
      summaries: [
        'List the orgs of the user, or the one of an org-scoped token',
        'Read an org, also one whose API is switched off',
      ],
      all: ({ request, caller }) => box.world.visible(request, orgsOf(box, caller)),
      one: (call) => orgOf(box, call),
      view: orgView,
    }),
    provided('PATCH /orgs/:slug/', 'Change name or billing_email; the rest is ignored', (call) =>
      updateOrg(box, call),
    ),
  ];
}

function updateOrg(box: Box, call: Call): Answer {
  const org = requireOpen(orgOf(box, call));
  requireRole(box, call, org, 'admin');
  const fields = readFields(call.request);
  const complaints: Complaints = {};
  const anything = { needed: false, pattern: /^/, max: 200, hint: '' };
  const name = textField(fields, 'name', anything, complaints);
  const billingEmail = textField(fields, 'billing_email', { ...EMAIL_RULES, needed: false }, complaints);
  settle(complaints);
  if (name !== undefined) org.name = name;
  if (billingEmail !== undefined) org.billingEmail = billingEmail;
  return ok(orgView(org, call.request));
}

function orgOf(box: Box, { caller, request }: Call): Org {
  const org = orgsOf(box, caller).find(({ slug }) => slug === request.params['slug']);
  if (org === undefined) throw notFound();
  return org;
}

/** Source of the fields: https://github.com/unicornops/terraform-provider-dollarbox */
function orgView(org: Org, request: EmulatedRequest): unknown {
  return dressed(request, {
    slug: org.slug,
    name: org.name,
    billing_email: org.billingEmail,
    status: 'active',
    billing_mode: 'standard',
    kubectl_enabled: org.kubectlEnabled,
    api_enabled: org.apiEnabled,
    created_at: timestamp(request, org.createdMs),
  });
}
