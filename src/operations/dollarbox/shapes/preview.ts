import type { Run } from '../../../contract/context.ts';
import { previewSubject, type ReportSubject } from '../../../contract/result/report-subject.ts';
import type { TriggerEvent } from '../../../contract/runner/github.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import type { Owner } from '../../../previews/owner.ts';
import { skipWithoutSecrets } from '../../../previews/skip.ts';
import { isClosing, pullRequestOf, type Which } from '../../../previews/which.ts';

/** All that a preview is found and taken down with. */
const FINDING = ['name', 'org', 'pull-request', 'label', 'token', 'base-url', 'ca-certificate', 'dry-run'];

/** What the operations that keep something for each open pull request declare alike. */
export const PREVIEW = {
  platform: dollarboxPlatform,
  outcomes: ['created', 'updated', 'recreated', 'unchanged', 'deleted', 'absent', 'skipped'],
  skip: skipWithoutSecrets,
  needs: (values: Which, event: TriggerEvent) => (isClosing(values, event) ? FINDING : undefined),
  beginsReports: true,
} as const;

/** What reports of a preview are about; `nameOf` gives its name. */
export function reportOn(
  kind: 'container' | 'namespace',
  nameOf: (base: string, owner: Owner) => string,
): (
  inputs: Which & { readonly name: string; readonly org?: string },
  event: TriggerEvent,
  run: Run,
) => ReportSubject | undefined {
  return (inputs, event, { repository }) => {
    const number = pullRequestOf(inputs, event);
    if (number === undefined) return undefined;
    const { id: platform } = dollarboxPlatform;
    const name = nameOf(inputs.name, { repository, number });
    const preview = { platform, kind, scope: inputs.org ?? '', name, pullRequest: number };
    return previewSubject(preview, isClosing(inputs, event));
  };
}
