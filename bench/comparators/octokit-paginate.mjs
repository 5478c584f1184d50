import { writeFileSync } from 'node:fs';
import { getOctokit } from '@actions/github';

/* The same list as an action of the toolkit would read it. */
const [base, path] = process.argv.slice(2);
const octokit = getOctokit('token', { baseUrl: base });
writeFileSync(path, JSON.stringify(await octokit.paginate('GET /items')));
