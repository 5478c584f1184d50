export const id = 988;
export const ids = [988];
export const modules = {

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   vD: () => (/* binding */ isTreeMap),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** The text of a field; `undefined` when it is absent, null, or not text. */
function textOf(fields, key) {
    const value = fields.get(key);
    return typeof value === 'string' ? value : undefined;
}
/** True for a map of a document. */
function isTreeMap(value) {
    return value instanceof Map;
}
/** True when nothing stands there: absent, null, an empty text, list or map. */
function isBlank(value) {
    if (value === undefined || value === null || value === '')
        return true;
    if (typeof value === 'string')
        return false;
    return isTreeMap(value) ? value.size === 0 : value.length === 0;
}


/***/ }),

/***/ 6469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   RC: () => (/* binding */ decodeField),
/* harmony export */   jZ: () => (/* binding */ readCertificates),
/* harmony export */   o8: () => (/* binding */ compactField)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
/** The text inside a base64 field (line breaks allowed); `undefined` when it is not base64 or is empty. */
function decodeField(value) {
    const compact = compactField(value);
    if (compact === '' || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact)) {
        return undefined;
    }
    return Buffer.from(compact, 'base64').toString('utf8');
}
/** A base64 field without white space, as it is written again. */
function compactField(value) {
    return value.replace(/\s+/g, '');
}
/**
 * The certificates of a base64 field that holds PEM; `undefined` unless every block in it is a certificate that
 * can be read.
 */
function readCertificates(value) {
    const pem = decodeField(value);
    const blocks = pem?.match(CERTIFICATE) ?? [];
    if (blocks.length === 0 || blocks.length !== pem?.match(/-----BEGIN /g)?.length)
        return undefined;
    try {
        return blocks.map((block) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block));
    }
    catch {
        return undefined;
    }
}
/** The private key of a base64 field that holds PEM; `undefined` when there is none or it is encrypted. */
function readPrivateKey(value) {
    const pem = decodeField(value);
    if (pem === undefined)
        return undefined;
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readKubeconfig: () => (/* binding */ readKubeconfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/kubeconfig/finding.js
/** A finding when the condition holds, none otherwise. */
function when(condition, level, text) {
    return condition ? [{ level, text }] : [];
}

// EXTERNAL MODULE: ./build/kubeconfig/model.js
var model = __webpack_require__(311);
// EXTERNAL MODULE: ./build/kubeconfig/pem-data.js
var pem_data = __webpack_require__(6469);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/kubeconfig/server-url.js

/**
 * What is taken as a server: https, a host, a port, a path. No user name (it would be a secret in a public
 * field), no query or fragment (kubectl drops them), and only characters that Go and WHATWG parsers read alike.
 */
const SHAPE = /^https:\/\/(?:\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?\.?)(?::\d{1,5})?(?:\/[\w./~%+,;:=-]*)?$/i;
const LOOPBACK = new external_node_net_.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
// The unspecified address connects to the machine itself.
LOOPBACK.addSubnet('0.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::', 'ipv6');
const LINK_LOCAL = new external_node_net_.BlockList();
LINK_LOCAL.addSubnet('169.254.0.0', 16, 'ipv4');
LINK_LOCAL.addSubnet('fe80::', 10, 'ipv6');
/** Reads the `server` of a cluster; `undefined` unless it is an https URL of the plain shape. Total. */
function readServer(text) {
    if (!SHAPE.test(text) || !URL.canParse(text))
        return undefined;
    const host = new URL(text).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    return { host, reach: reachOf(host) };
}
function reachOf(host) {
    const family = (0,external_node_net_.isIP)(host) === 6 ? 'ipv6' : 'ipv4';
    if ((0,external_node_net_.isIP)(host) === 0)
        return /(?:^|\.)localhost$/.test(host) ? 'loopback' : 'elsewhere';
    if (LOOPBACK.check(host, family))
        return 'loopback';
    return LINK_LOCAL.check(host, family) ? 'link-local' : 'elsewhere';
}

;// CONCATENATED MODULE: ./build/kubeconfig/check-cluster.js





/** Spellings of "no" that YAML 1.1, 1.2 and people use; anything else switches verification off. */
const NO = /^(?:false|no|n|off|0)$/i;
/**
 * What makes any cluster of a kubeconfig unacceptable, used by the current context or not: no TLS, unverified
 * TLS, a proxy that somebody else chose, and (unless `allowExec`) a local file.
 */
function clusterDangers({ place, fields }, allowExec) {
    const insecure = fields.get('insecure-skip-tls-verify');
    const verified = (0,model/* isBlank */.z3)(insecure) || (typeof insecure === 'string' && NO.test(insecure.trim()));
    const file = (0,model/* textOf */.b6)(fields, 'certificate-authority') ?? '';
    const filled = !(0,model/* isBlank */.z3)(fields.get('certificate-authority'));
    return [
        ...when(!verified, 'problem', `${place}.insecure-skip-tls-verify switches off the check of the server.`),
        ...when(/^\s*http:/i.test((0,model/* textOf */.b6)(fields, 'server') ?? ''), 'problem', `${place}.server is not encrypted (http).`),
        ...when(!(0,model/* isBlank */.z3)(fields.get('proxy-url')), 'problem', `${place}.proxy-url sends all traffic through a proxy.`),
        ...when(filled && !allowExec, 'local', `${place}.certificate-authority points at a local file.`),
        ...when(filled && allowExec && !(0,external_node_path_.isAbsolute)(file), 'warning', relativePath(`${place}.certificate-authority`)),
    ];
}
/** What else is wrong or worth saying about the cluster that is used. `now` is milliseconds since the epoch. */
function clusterFaults({ place, fields }, now) {
    return [...serverFaults(place, fields), ...authorityFaults(place, fields, now)];
}
/** kubectl resolves a relative path from the kubeconfig's own directory, where nothing else is. */
function relativePath(place) {
    return `${place} is a relative path, which kubectl reads from the directory of the written kubeconfig.`;
}
function serverFaults(place, fields) {
    const text = (0,model/* textOf */.b6)(fields, 'server') ?? '';
    if (/^\s*http:/i.test(text))
        return [];
    const server = readServer(text);
    const shape = 'is not a plain https URL (https://host:port, without user name, query or fragment)';
    if (!server)
        return when(true, 'problem', `${place}.server ${text === '' ? 'is missing' : shape}.`);
    return [
        ...when(server.reach === 'loopback', 'notice', `${place}.server is on the runner itself (a loopback address).`),
        // Only a machine's own link answers there: a cloud's metadata service, never a cluster.
        ...when(server.reach === 'link-local', 'problem', `${place}.server is a link-local address.`),
        ...serverNameFaults(place, fields, server.host),
    ];
}
/**
 * A different `tls-server-name` is only a warning: the certificate is still verified, against an authority that
 * comes from the same file, so whoever wrote the name gains nothing; it is usual behind addresses and tunnels.
 */
function serverNameFaults(place, fields, host) {
    if ((0,model/* isBlank */.z3)(fields.get('tls-server-name')))
        return [];
    const name = (0,model/* textOf */.b6)(fields, 'tls-server-name') ?? '';
    if (!/^[a-z0-9_](?:[a-z0-9._:-]{0,251}[a-z0-9_])?$/i.test(name)) {
        return when(true, 'problem', `${place}.tls-server-name is not a host name.`);
    }
    const text = `${place}.tls-server-name differs from the server's host; the certificate is verified for that name.`;
    return when(name.toLowerCase() !== host, 'warning', text);
}
function authorityFaults(place, fields, now) {
    const field = `${place}.certificate-authority-data`;
    const value = fields.get('certificate-authority-data');
    // Without an authority kubectl trusts what the system trusts.
    if ((0,model/* isBlank */.z3)(value))
        return [];
    const certificates = typeof value === 'string' ? (0,pem_data/* readCertificates */.jZ)(value) : undefined;
    if (!certificates)
        return when(true, 'problem', `${field} is not base64 of PEM certificates.`);
    return [
        ...when(certificates.some((one) => one.validToDate.getTime() <= now), 'warning', `${field} has expired.`),
        ...when(certificates.some((one) => one.validFromDate.getTime() > now), 'warning', `${field} is not valid yet.`),
    ];
}

// EXTERNAL MODULE: ./build/support/json.js
var json = __webpack_require__(1016);
;// CONCATENATED MODULE: ./build/kubeconfig/expiry.js

/** Longest token that is looked at. */
const MAX_TOKEN = 64 * 1024;
/** Times outside these years are mistakes (milliseconds in place of seconds, a zero) rather than an expiry. */
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2200, 0, 1);
/**
 * When a bearer token ends, read from the `exp` claim of its payload without checking any signature, so for
 * display only. `undefined` for a token that is not a JWT, has no such claim, or claims an absurd year.
 * Kubernetes hands out service account tokens in this form.
 * Source: https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4
 */
function tokenExpiry(token) {
    if (token.length > MAX_TOKEN)
        return undefined;
    const parts = token.split('.');
    const payload = parts[1];
    if (parts.length !== 3 || !payload || !/^[A-Za-z0-9_-]+$/.test(payload))
        return undefined;
    const claims = (0,json/* parseJson */.q)(Buffer.from(payload, 'base64url').toString('utf8'))?.value;
    const seconds = (0,json/* isObject */.G)(claims) ? claims['exp'] : undefined;
    if (typeof seconds !== 'number')
        return undefined;
    const time = Math.floor(seconds) * 1_000;
    return time >= FIRST && time < LAST ? new Date(time) : undefined;
}

;// CONCATENATED MODULE: ./build/kubeconfig/names.js
/** C0, C1, line separators and BOM: YAML readers disagree on them, and no name needs them. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
/** True for text that every YAML reader gives back unchanged when it is quoted. */
function isPlainText(text) {
    return !UNSAFE.test(text) && text.isWellFormed();
}
/** What is wrong with the name of a context, as a sentence; `undefined` when it is fine. */
function contextNameProblem(name) {
    if (name.trim() === '')
        return 'The name of the context is empty.';
    if (name.length > 253)
        return 'The name of the context is longer than 253 characters.';
    return isPlainText(name) ? undefined : 'The name of the context holds a control character.';
}
/**
 * What is wrong with a namespace, as a sentence; `undefined` when it is fine, not given or empty (kubectl then
 * uses `default`). Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names
 */
function namespaceProblem(namespace) {
    if (!namespace || /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(namespace))
        return undefined;
    return 'The namespace is not a DNS label: up to 63 lower-case letters, digits and hyphens, no hyphen at the ends.';
}

;// CONCATENATED MODULE: ./build/kubeconfig/check-user.js







const PROGRAMS = ['exec', 'auth-provider'];
const FILES = ['tokenFile', 'client-key', 'client-certificate'];
const IMPERSONATION = ['as', 'as-uid', 'as-groups', 'as-user-extra'];
const TEXTS = ['token', 'username', 'password', 'client-certificate-data', 'client-key-data'];
/**
 * What makes any user of a kubeconfig unacceptable, used by the current context or not: acting as somebody else,
 * and (unless `allowExec`) a program to run or a local file to read and send.
 */
function userDangers({ place, fields }, allowExec) {
    const filled = (key) => !(0,model/* isBlank */.z3)(fields.get(key));
    const relative = FILES.filter((key) => filled(key) && !(0,external_node_path_.isAbsolute)((0,model/* textOf */.b6)(fields, key) ?? ''));
    const findings = IMPERSONATION.filter(filled).map((key) => {
        return { level: 'problem', text: `${place}.${key} acts as another user of the cluster.` };
    });
    if (allowExec) {
        const warnings = relative.map((key) => ({ level: 'warning', text: relativePath(`${place}.${key}`) }));
        return [...findings, ...warnings];
    }
    const local = (key, does) => ({
        level: 'local',
        text: `${place}.${key} ${does}.`,
    });
    return [
        ...findings,
        ...PROGRAMS.filter(filled).map((key) => local(key, 'runs a program on the runner')),
        ...FILES.filter(filled).map((key) => local(key, 'points at a local file')),
    ];
}
/** What else is wrong or worth saying about the user that is used. `now` is milliseconds since the epoch. */
function userFaults({ place, fields }, now) {
    const filled = (key) => !(0,model/* isBlank */.z3)(fields.get(key));
    const basic = filled('username') || filled('password');
    const credential = ['token', 'password', 'client-certificate-data', ...PROGRAMS, ...FILES].some(filled);
    const twice = `${place} has a token and a user name or password, of which kubectl takes only one.`;
    return [
        ...TEXTS.filter((key) => filled(key) && (0,model/* textOf */.b6)(fields, key) === undefined).map((key) => {
            return { level: 'problem', text: `${place}.${key} is not text.` };
        }),
        ...['username', 'password']
            .filter((key) => !isPlainText((0,model/* textOf */.b6)(fields, key) ?? ''))
            .map((key) => {
            return { level: 'problem', text: `${place}.${key} holds a control character.` };
        }),
        ...PROGRAMS.filter((key) => filled(key) && !(0,model/* isTreeMap */.vD)(fields.get(key))).map((key) => {
            return { level: 'problem', text: `${place}.${key} is not a map of fields.` };
        }),
        ...when(!credential, 'problem', `${place} has no token and no other credential.`),
        ...when(filled('token') && basic, 'problem', twice),
        ...tokenFaults(place, fields, now),
        ...clientCertificateFaults(place, fields, now),
    ];
}
/** A bearer token travels in a header: printable ASCII without white space is all that arrives unchanged. */
function tokenFaults(place, fields, now) {
    const token = (0,model/* textOf */.b6)(fields, 'token');
    if (!token)
        return [];
    const field = `${place}.token`;
    const ended = (tokenExpiry(token)?.getTime() ?? Number.POSITIVE_INFINITY) <= now;
    const odd = `${field} holds white space, a control character or a character outside ASCII.`;
    return [
        ...when(!/^[\x21-\x7e]+$/.test(token), 'problem', odd),
        ...when(ended, 'warning', `${field} has expired already, or the runner's clock is wrong.`),
    ];
}
function clientCertificateFaults(place, fields, now) {
    const certificate = (0,model/* textOf */.b6)(fields, 'client-certificate-data') ?? '';
    const key = (0,model/* textOf */.b6)(fields, 'client-key-data') ?? '';
    if (certificate === '' && key === '')
        return [];
    const missing = certificate === '' ? 'client-certificate-data' : key === '' ? 'client-key-data' : undefined;
    const other = missing === 'client-key-data' ? 'client-key' : 'client-certificate';
    if (missing && (0,model/* isBlank */.z3)(fields.get(other))) {
        return when(true, 'problem', `${place}.${missing} is missing; the certificate and its key go together.`);
    }
    const chain = (0,pem_data/* readCertificates */.jZ)(certificate);
    const secret = (0,pem_data/* readPrivateKey */.$k)(key);
    const [leaf] = chain ?? [];
    const badChain = certificate !== '' && !leaf;
    const badKey = key !== '' && !secret;
    const mismatch = leaf !== undefined && secret !== undefined && !leaf.checkPrivateKey(secret);
    const ended = leaf !== undefined && leaf.validToDate.getTime() <= now;
    return [
        ...when(badChain, 'problem', `${place}.client-certificate-data is not base64 of PEM certificates.`),
        ...when(badKey, 'problem', `${place}.client-key-data is not base64 of an unencrypted PEM private key.`),
        ...when(mismatch, 'problem', `${place}.client-key-data does not belong to the client certificate.`),
        ...when(ended, 'warning', `${place}.client-certificate-data has expired.`),
    ];
}

;// CONCATENATED MODULE: ./build/kubeconfig/check.js


/**
 * Looks for what a kubeconfig of a platform must not do. Dangers (programs, local files, no TLS, proxies,
 * impersonation) count wherever they stand; completeness only on the way of the current context.
 */
function checkKubeconfig(kubeconfig, { allowExec, now }) {
    const findings = [
        ...kubeconfig.clusters.flatMap((cluster) => clusterDangers(cluster, allowExec)),
        ...clusterFaults(kubeconfig.cluster, now),
        ...kubeconfig.users.flatMap((user) => userDangers(user, allowExec)),
        ...userFaults(kubeconfig.user, now),
    ];
    const texts = (...levels) => findings.filter(({ level }) => levels.includes(level)).map(({ text }) => text);
    return {
        problems: texts('problem', 'local'),
        warnings: texts('warning'),
        notices: texts('notice'),
        allowable: texts('problem').length === 0 && texts('local').length > 0,
    };
}

;// CONCATENATED MODULE: ./build/kubeconfig/credential-expiry.js



/** When the first part of a user's credential ends: its token or its client certificate. */
function credentialExpiry({ fields }) {
    const token = tokenExpiry((0,model/* textOf */.b6)(fields, 'token') ?? '');
    const [certificate] = (0,pem_data/* readCertificates */.jZ)((0,model/* textOf */.b6)(fields, 'client-certificate-data') ?? '') ?? [];
    const times = [token, certificate?.validToDate].filter((time) => time !== undefined);
    const earliest = Math.min(...times.map((time) => time.getTime()));
    return Number.isFinite(earliest) ? new Date(earliest) : undefined;
}

// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
;// CONCATENATED MODULE: ./build/kubeconfig/refused-error.js

/**
 * A kubeconfig that is not written. `problems` are plain sentences that name places (`users[0].user.exec`) and
 * never content; whoever catches it revokes the credential that came with it.
 */
class KubeconfigRefusedError extends errors/* ActionError */.lZ {
    name = 'KubeconfigRefusedError';
    problems;
    /** `allowable`: true when `allow-exec: true` would have accepted every problem. */
    constructor(problems, allowable = false) {
        super(problems.join('\n'), {
            title: 'The kubeconfig was refused',
            next: allowable
                ? 'No file was written. Set `allow-exec: true` if you trust who issued this kubeconfig.'
                : 'No file was written. Tell the platform what its kubeconfig holds.',
        });
        this.problems = problems;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/kubeconfig/tree.js


/** Most characters that are read; a real kubeconfig has a few thousand. */
const MAX_CHARACTERS = 1024 * 1024;
/** Deepest nesting; the deepest known field (`users[].user.exec.env[].name`) is at 7. */
const MAX_DEPTH = 16;
/** The only words this module says about a document: none of them can quote it. */
const REFUSED = {
    size: `The kubeconfig is larger than ${MAX_CHARACTERS / 1024} KiB.`,
    empty: 'The kubeconfig is empty.',
    syntax: 'The kubeconfig is neither valid YAML nor valid JSON.',
    documents: 'The kubeconfig holds more than one YAML document.',
    directive: 'The kubeconfig holds a YAML directive (a line that starts with %).',
    alias: 'The kubeconfig holds a YAML anchor or alias.',
    tag: 'The kubeconfig holds a YAML tag.',
    merge: 'The kubeconfig holds a YAML merge key.',
    proto: 'The kubeconfig holds a key named __proto__.',
    duplicate: 'The kubeconfig holds the same key twice in one map.',
    key: 'The kubeconfig holds a map key that is not text.',
    depth: `The kubeconfig is nested more than ${MAX_DEPTH} levels deep.`,
};
/**
 * Reads one YAML 1.2 or JSON document (a BOM and CRLF are fine) without anything that can surprise: no anchors,
 * aliases, merge keys, tags, directives, duplicate keys, further documents. The parser's own messages quote the
 * text, so none of them is passed on. Throws `KubeconfigRefusedError` and nothing else.
 */
function readTree(text) {
    if (text.length > MAX_CHARACTERS)
        throw refused('size');
    const clean = text.replace(/^\uFEFF/, '');
    if (clean.trim() === '')
        throw refused('empty');
    if (/^%/m.test(clean))
        throw refused('directive');
    return convert(onlyDocument(clean), 0);
}
function onlyDocument(text) {
    const documents = parse(text);
    const [first] = documents;
    if (!first)
        throw refused('empty');
    if (documents.length > 1)
        throw refused('documents');
    // Warnings are about tags and directives, which are refused elsewhere.
    if (first.errors.length > 0)
        throw refused('syntax');
    return first.contents;
}
function parse(text) {
    try {
        return (0,dist.parseAllDocuments)(text, {
            schema: 'failsafe',
            version: '1.2',
            strict: true,
            stringKeys: true,
            merge: false,
            // Ours below is linear; the library's compares every pair.
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        });
    }
    catch {
        throw refused('syntax');
    }
}
function convert(node, depth) {
    if (depth > MAX_DEPTH)
        throw refused('depth');
    if (node === null)
        return null;
    if (!(0,dist.isMap)(node) && !(0,dist.isSeq)(node) && !(0,dist.isScalar)(node))
        throw refused('alias');
    if (node.anchor !== undefined)
        throw refused('alias');
    if (node.tag !== undefined)
        throw refused('tag');
    if ((0,dist.isSeq)(node))
        return node.items.map((item) => convert(item, depth + 1));
    if ((0,dist.isMap)(node))
        return convertMap(node.items, depth);
    const text = String(node.value ?? '');
    return node.type === 'PLAIN' && /^(null|Null|NULL|~|)$/.test(text) ? null : text;
}
function convertMap(items, depth) {
    const map = new Map();
    for (const { key: node, value } of items) {
        if (!(0,dist.isScalar)(node) || typeof node.value !== 'string')
            throw refused('key');
        const key = node.value;
        if (node.anchor !== undefined)
            throw refused('alias');
        if (node.tag !== undefined)
            throw refused('tag');
        if (key === '<<')
            throw refused('merge');
        if (key === '__proto__')
            throw refused('proto');
        if (map.has(key))
            throw refused('duplicate');
        map.set(key, convert(value, depth + 1));
    }
    return map;
}
function refused(why) {
    return new KubeconfigRefusedError([REFUSED[why]]);
}

;// CONCATENATED MODULE: ./build/kubeconfig/parse.js




const TOP = ['apiVersion', 'kind', 'current-context', 'clusters', 'users', 'contexts'];
/**
 * Reads a kubeconfig and follows `current-context` to its context, cluster and user, all of which must be there
 * once. Throws `KubeconfigRefusedError` that names the gap and quotes nothing.
 */
function parseKubeconfig(text) {
    const root = readTree(text);
    if (!(0,model/* isTreeMap */.vD)(root))
        throw new KubeconfigRefusedError([notAMap(text)]);
    requireKind(root);
    const clusters = entries(root, 'clusters', 'cluster');
    const users = entries(root, 'users', 'user');
    const contexts = entries(root, 'contexts', 'context');
    const current = (0,model/* textOf */.b6)(root, 'current-context');
    if (!current)
        throw gap('The kubeconfig has no current-context.');
    const context = find(contexts, current, 'The current-context names a context that is not in contexts.');
    return {
        clusters,
        users,
        contexts,
        context,
        cluster: follow(context, 'cluster', clusters),
        user: follow(context, 'user', users),
        extras: filledKeys(root, TOP),
    };
}
function notAMap(text) {
    const wrapped = /^[A-Za-z0-9+/=\s]{40,}$/.test(text);
    return wrapped
        ? 'The kubeconfig is base64 text; the plain YAML or JSON is needed.'
        : 'The kubeconfig is not a map of fields.';
}
/** Both may be missing: kubectl then assumes `v1` and `Config`. */
function requireKind(root) {
    if (!(0,model/* isBlank */.z3)(root.get('apiVersion')) && root.get('apiVersion') !== 'v1') {
        throw gap('The kubeconfig has an apiVersion other than v1.');
    }
    if (!(0,model/* isBlank */.z3)(root.get('kind')) && root.get('kind') !== 'Config') {
        throw gap('The document is not a kubeconfig: its kind is not Config.');
    }
}
function entries(root, key, inner) {
    const list = root.get(key) ?? [];
    if (typeof list === 'string' || (0,model/* isTreeMap */.vD)(list))
        throw gap(`${key} is not a list.`);
    const names = new Set();
    return list.map((item, index) => {
        const entry = readEntry(item, `${key}[${index}]`, inner);
        if (names.has(entry.name))
            throw gap(`${key}[${index}] has the name of an earlier entry.`);
        names.add(entry.name);
        return entry;
    });
}
function readEntry(item, at, inner) {
    if (!(0,model/* isTreeMap */.vD)(item))
        throw gap(`${at} is not a map of fields.`);
    const name = (0,model/* textOf */.b6)(item, 'name');
    if (!name)
        throw gap(`${at} has no name.`);
    if (!isPlainText(name))
        throw gap(`${at}.name holds a control character.`);
    const fields = item.get(inner) ?? new Map();
    if (!(0,model/* isTreeMap */.vD)(fields))
        throw gap(`${at}.${inner} is not a map of fields.`);
    return { place: `${at}.${inner}`, name, fields, extras: filledKeys(item, ['name', inner]) };
}
function follow(context, key, among) {
    const name = (0,model/* textOf */.b6)(context.fields, key);
    if (!name)
        throw gap(`The current context names no ${key}.`);
    return find(among, name, `The current context names a ${key} that is not in ${key}s.`);
}
function find(among, name, otherwise) {
    const found = among.find((entry) => entry.name === name);
    if (!found)
        throw gap(otherwise);
    return found;
}
function filledKeys(map, known) {
    return [...map].filter(([key, value]) => !known.includes(key) && !(0,model/* isBlank */.z3)(value)).map(([key]) => key);
}
function gap(problem) {
    return new KubeconfigRefusedError([problem]);
}

// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(2625);
;// CONCATENATED MODULE: ./build/kubeconfig/dropped-keys.js


/** What is read of each part; a blank field is no loss, so it is not mentioned. */
const KNOWN = {
    cluster: [
        'server',
        'tls-server-name',
        'certificate-authority',
        'certificate-authority-data',
        'disable-compression',
        'insecure-skip-tls-verify',
    ],
    user: [
        'token',
        'tokenFile',
        'username',
        'password',
        'client-certificate',
        'client-certificate-data',
        'client-key',
        'client-key-data',
        'exec',
        'auth-provider',
    ],
    context: ['cluster', 'user', 'namespace'],
};
/** Most keys that are named; the rest is counted. */
const MOST_NAMED = 10;
/** No sentence, or one that names the fields and entries of a kubeconfig that are not written again. */
function droppedKeys(kubeconfig) {
    const fields = [
        ...kubeconfig.extras,
        ...extrasOf(kubeconfig.cluster, KNOWN.cluster),
        ...extrasOf(kubeconfig.user, KNOWN.user),
        ...extrasOf(kubeconfig.context, KNOWN.context),
    ];
    const spare = ['clusters', 'users', 'contexts']
        .map((key) => ({ key, more: kubeconfig[key].length - 1 }))
        .filter(({ more }) => more > 0)
        .map(({ key, more }) => `${more} unused of ${key}`);
    const all = [...new Set(fields.map(printable)), ...spare];
    if (all.length === 0)
        return [];
    const named = all.slice(0, MOST_NAMED);
    const rest = all.length > MOST_NAMED ? [`${all.length - MOST_NAMED} more`] : [];
    return [`Left out of the kubeconfig: ${(0,support_text/* list */.p_)([...named, ...rest])}.`];
}
function extrasOf({ fields, extras }, known) {
    const unknown = [...fields].filter(([key, value]) => !known.includes(key) && !(0,model/* isBlank */.z3)(value));
    return [...extras, ...unknown.map(([key]) => key)];
}
/** A key of a broken document can be anything, a token too: only what looks like a field's name is shown. */
function printable(key) {
    return /^[A-Za-z]{1,20}(?:-[A-Za-z]{1,15}){0,4}$/.test(key) ? key : 'a key with an odd name';
}

;// CONCATENATED MODULE: ./build/kubeconfig/rebuild.js




const USER_TEXTS = ['token', 'username', 'password'];
const USER_FILES = ['tokenFile', 'client-certificate', 'client-key'];
const EXEC_TEXTS = ['apiVersion', 'command', 'installHint', 'interactiveMode'];
/**
 * Writes the current context, its cluster and its user anew from a list of known fields, so that nothing else
 * survives, whatever a future kubectl makes of it. All text is quoted: a token `no` or `0123` stays what it is.
 * The same input gives the same text. Call it only for a kubeconfig that `check.ts` accepts.
 */
function rebuildKubeconfig(kubeconfig, options) {
    const { cluster, user } = kubeconfig;
    const context = options.context ?? kubeconfig.context.name;
    const namespace = options.namespace || (0,model/* textOf */.b6)(kubeconfig.context.fields, 'namespace') || undefined;
    const document = {
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [{ name: cluster.name, cluster: clusterFields(cluster, options.allowExec) }],
        users: [{ name: user.name, user: userFields(user, options.allowExec) }],
        contexts: [
            {
                name: context,
                context: {
                    cluster: cluster.name,
                    user: user.name,
                    ...(namespace === undefined ? {} : { namespace }),
                },
            },
        ],
        'current-context': context,
    };
    return { yaml: toYaml(document), context, namespace, notices: droppedKeys(kubeconfig) };
}
function toYaml(document) {
    return (0,dist.stringify)(document, {
        schema: 'core',
        version: '1.2',
        aliasDuplicateObjects: false,
        lineWidth: 0,
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
        doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    });
}
function clusterFields({ fields }, allowExec) {
    return {
        ...texts(fields, ['server', 'tls-server-name', ...(allowExec ? ['certificate-authority'] : [])]),
        ...data(fields, ['certificate-authority-data']),
        ...flag(fields, 'disable-compression'),
    };
}
function userFields({ fields }, allowExec) {
    const known = {
        ...texts(fields, USER_TEXTS),
        ...data(fields, ['client-certificate-data', 'client-key-data']),
    };
    if (!allowExec)
        return known;
    const exec = fields.get('exec');
    const provider = fields.get('auth-provider');
    return {
        ...known,
        ...texts(fields, USER_FILES),
        ...((0,model/* isTreeMap */.vD)(exec) ? { exec: execFields(exec) } : {}),
        ...((0,model/* isTreeMap */.vD)(provider) ? { 'auth-provider': providerFields(provider) } : {}),
    };
}
function execFields(exec) {
    const env = listOf(exec.get('env')).filter(model/* isTreeMap */.vD);
    const args = listOf(exec.get('args')).filter((item) => typeof item === 'string');
    return {
        ...texts(exec, EXEC_TEXTS),
        ...(args.length > 0 ? { args } : {}),
        ...(env.length > 0 ? { env: env.map((one) => texts(one, ['name', 'value'])) } : {}),
        ...flag(exec, 'provideClusterInfo'),
    };
}
function providerFields(provider) {
    const config = provider.get('config');
    return {
        ...texts(provider, ['name']),
        ...((0,model/* isTreeMap */.vD)(config) ? { config: texts(config, [...config.keys()]) } : {}),
    };
}
function texts(fields, keys) {
    return Object.fromEntries(keys.flatMap((key) => ((0,model/* isBlank */.z3)(fields.get(key)) ? [] : pair(key, fields.get(key)))));
}
function pair(key, value) {
    return typeof value === 'string' ? [[key, value]] : [];
}
function data(fields, keys) {
    return Object.fromEntries(Object.entries(texts(fields, keys)).map(([key, value]) => [key, (0,pem_data/* compactField */.o8)(String(value))]));
}
/** Only a plain yes is kept; false is what kubectl assumes. */
function flag(fields, key) {
    return /^true$/i.test((0,model/* textOf */.b6)(fields, key) ?? '') ? { [key]: true } : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./build/kubeconfig/secrets.js
var secrets = __webpack_require__(8151);
;// CONCATENATED MODULE: ./build/kubeconfig/read-kubeconfig.js








/**
 * Reads, checks and rebuilds a kubeconfig that a platform issued. Throws `KubeconfigRefusedError`, and nothing
 * else, when it must not be written; the caller then revokes the credential.
 */
function readKubeconfig(text, options = {}) {
    const { allowExec = false, context, namespace, now = Date.now() } = options;
    const kubeconfig = parseAndAnnounce(text, options.onSecret ?? (() => undefined));
    const report = checkKubeconfig(kubeconfig, { allowExec, now });
    const names = [
        contextNameProblem(context ?? kubeconfig.context.name),
        namespaceProblem(namespace ?? (0,model/* textOf */.b6)(kubeconfig.context.fields, 'namespace')),
    ].filter((problem) => problem !== undefined);
    const problems = [...report.problems, ...names];
    if (problems.length > 0)
        throw new KubeconfigRefusedError(problems, report.allowable && names.length === 0);
    const rebuilt = rebuildKubeconfig(kubeconfig, {
        allowExec,
        ...(context === undefined ? {} : { context }),
        ...(namespace === undefined ? {} : { namespace }),
    });
    return {
        yaml: rebuilt.yaml,
        context: rebuilt.context,
        namespace: rebuilt.namespace,
        server: (0,model/* textOf */.b6)(kubeconfig.cluster.fields, 'server') ?? '',
        expiresAt: credentialExpiry(kubeconfig.user),
        secrets: (0,secrets/* secretsOf */.F)(kubeconfig),
        warnings: report.warnings,
        notices: [...report.notices, ...rebuilt.notices],
    };
}
/** Masks come first, also for text that cannot be read. */
function parseAndAnnounce(text, announce) {
    try {
        const kubeconfig = parseKubeconfig(text);
        for (const secret of (0,secrets/* secretsOf */.F)(kubeconfig))
            announce(secret);
        return kubeconfig;
    }
    catch (error) {
        for (const secret of (0,secrets/* secretsInText */.S)(text))
            announce(secret);
        throw error;
    }
}


/***/ }),

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   S: () => (/* binding */ secretsInText)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(311);
/* harmony import */ var _pem_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6469);


/** Lines of a decoded key that are worth a mask of their own. */
const SHORTEST_LINE = 16;
/** Shortest value of a plugin's environment that is masked: shorter ones are words like `default`. */
const SHORTEST_SETTING = 8;
/** Settings of an `auth-provider` that are credentials. */
const PROVIDER_SECRETS = ['access-token', 'id-token', 'refresh-token', 'client-secret'];
/** A field that holds a secret, in YAML or JSON that may be too broken to be read. */
const LOOSE_FIELD = /["']?\b(?:token|password|client-key-data|access-token|id-token|refresh-token|client-secret)["']?[ \t]*[:=][ \t]*(?:![^\s]*[ \t]+)?["']?([^\s"',}\]\\]{8,})/g;
/**
 * The values that must be masked before anything else is printed: of every user, used or not, the token, the
 * password, the client key (as given and each line of the decoded PEM), and what a login plugin holds. Names,
 * the server and certificates are public and are left alone.
 */
function secretsOf(kubeconfig) {
    return unique(kubeconfig.users.flatMap((user) => userSecrets(user)));
}
/**
 * The same for text that cannot be read: whatever stands behind a key like `token:`, 8 characters or more.
 * A guess that errs on masking too much. Total.
 */
function secretsInText(text) {
    return unique([...text.matchAll(LOOSE_FIELD)].map((match) => match[1] ?? ''));
}
function userSecrets({ fields }) {
    const key = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, 'client-key-data') ?? '';
    const plain = [(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, 'token'), (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, 'password')].map((text) => text ?? '');
    const keyLines = ((0,_pem_data_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeField */ .RC)(key) ?? '')
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'));
    return [...plain, key, (0,_pem_data_js__WEBPACK_IMPORTED_MODULE_0__/* .compactField */ .o8)(key), ...keyLines, ...execSecrets(fields), ...providerSecrets(fields)];
}
function execSecrets(fields) {
    const env = childOf(fields.get('exec'), 'env');
    if (!Array.isArray(env))
        return [];
    return env
        .map((item) => ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(item) ? ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item, 'value') ?? '') : ''))
        .filter((value) => value.length >= SHORTEST_SETTING);
}
function providerSecrets(fields) {
    const config = childOf(fields.get('auth-provider'), 'config');
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(config) ? PROVIDER_SECRETS.map((key) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(config, key) ?? '') : [];
}
function childOf(value, key) {
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(value) ? value.get(key) : undefined;
}
function unique(values) {
    return [...new Set(values.filter((value) => value.trim() !== ''))];
}


/***/ })

};
