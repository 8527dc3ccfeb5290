// Answers that a test decides on: `POST /__answers/<name>` with `{ status, type, body, hang }` sets what `GET` of the same path gives;
// `GET /__answers/<name>/asked` tells how often it was asked for, and how.
const PREFIX = '/__answers/';
const answers = new Map();

export async function answersMiddleware(ctx, next) {
  if (!ctx.path.startsWith(PREFIX)) return next();
  const [name, asked] = ctx.path.slice(PREFIX.length).split('/');
  if (ctx.method === 'POST') {
    let text = '';
    for await (const chunk of ctx.req) text += chunk;
    answers.set(name, {
      asked: [],
      ...answers.get(name),
      hang: false,
      status: 200,
      type: 'application/json',
      ...JSON.parse(text),
    });
    ctx.status = 204;
    return;
  }
  const answer = answers.get(name);
  ctx.set('cache-control', 'no-store');
  if (asked) {
    ctx.body = JSON.stringify(answer?.asked ?? []);
    return;
  }
  if (!answer) return next();
  answer.asked.push({ cookie: ctx.get('cookie') });
  ctx.status = answer.status;
  ctx.type = answer.type;
  if (!answer.hang) {
    ctx.body = answer.body;
    return;
  }
  // It begins, and never ends.
  ctx.respond = false;
  ctx.res.writeHead(200, { 'content-type': answer.type });
  ctx.res.write(' ');
}
