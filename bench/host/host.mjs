// A host application to try the assistant in: signs people in, knows their machines, and shows the example page of
// web/example with the assistant behind its own prefix, which it takes off as the real one's proxy does.
//
//   node bench/host/host.mjs [--port 8090] [--service http://localhost:8001]
//
// The service: ASSISTANT_HOST_IDENTITY=introspection ABPARTS_API_URL=http://localhost:8090/api ./run
import { readFile } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8090' }, service: { type: 'string', default: 'http://localhost:8001' } },
});
const service = new URL(values.service);
const example = new URL('../../web/example/', import.meta.url);

/** Who is signed in, by token. The example page sends the first one. */
const people = {
  'good-token': { id: 'u-1', username: 'anna', organization_id: 'o-1', role: 'user' },
  'support-token': { id: 'u-2', username: 'nora', organization_id: 'o-maker', role: 'super_admin' },
};

const machines = [
  machine('m-1', 'Anna’s cleaner', 'AB-0100', 'V4.0', 'o-1'),
  machine('m-2', 'Old cleaner', 'AB-0017', 'V2.0', 'o-1'),
  machine('m-3', 'Somebody else’s', 'AB-0200', 'V3.0', 'o-2'),
];

const hours = [{ hours_value: 1234.5, recorded_date: '2026-11-01' }];
const maintenance = [{ maintenance_type: 'oil change', maintenance_date: '2026-10-02' }];

createServer((request, response) => {
  const { pathname, search } = new URL(request.url, 'http://host');
  if (pathname.startsWith('/ai/')) return pass(request, response, pathname.slice('/ai'.length) + search);
  if (pathname.startsWith('/api/')) return tell(request, response, pathname.slice('/api'.length));
  return show(response, pathname === '/' ? 'host.html' : pathname.slice(1));
}).listen(Number(values.port), () => console.log(`host http://localhost:${values.port}/`));

/** What the host tells whoever shows a token of its own. */
function tell(request, response, path) {
  const person = people[(request.headers.authorization ?? '').replace(/^Bearer /, '')];
  if (!person) return send(response, 401, { detail: 'not signed in' });
  const seen = machines.filter((each) => person.organization_id === 'o-maker' || each.customer_organization_id === person.organization_id);
  const [, id, what] = /^\/machines\/([^/]+)\/(hours|maintenance)$/.exec(path) ?? [];
  if (path === '/users/me/') return send(response, 200, person);
  if (path === '/machines/') return send(response, 200, seen);
  if (seen.some((each) => each.id === id)) return send(response, 200, what === 'hours' ? hours : maintenance);
  return send(response, 404, { detail: 'not found' });
}

/** Everything below the prefix is the assistant's, which does not know the prefix. */
function pass(request, response, path) {
  const headers = { ...request.headers, 'x-forwarded-prefix': '/ai' };
  const onward = ask({ hostname: service.hostname, port: service.port, method: request.method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => send(response, 502, { detail: 'the assistant does not answer' }));
  request.pipe(onward);
}

/** The example page; its assistant comes from behind the prefix. */
async function show(response, name) {
  const type = { html: 'text/html', css: 'text/css', js: 'text/javascript' }[name.split('.').at(-1)];
  if (!/^host\.(html|css|js)$/.test(name)) return send(response, 404, { detail: 'not found' });
  const text = await readFile(new URL(name, example), 'utf8');
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
  response.end(text.replace('src="ai-assistant.js"', 'src="/ai/ai-assistant.js"'));
}

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function machine(id, name, serial, model, owner) {
  return { id, name, serial_number: serial, model_type: model, customer_organization_id: owner, status: 'active' };
}
