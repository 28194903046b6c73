// The official TypeScript package; prints what it saw as one line of JSON.
import Anthropic, { toFile } from "@anthropic-ai/sdk";

const client = new Anthropic();
const model = "claude-opus-4-8";
const ask = (text, fields = {}) => ({ model, max_tokens: 200, messages: [{ role: "user", content: text }], ...fields });
const collect = async (items, pick) => { const found = []; for await (const item of items) found.push(pick(item)); return found; };
const seen = {};

seen.create = (await client.messages.create(ask("greet"))).content[0].text;
seen.thinking = (await client.messages.create(ask("think"))).content.map((block) => block.type);
seen.events = await collect(await client.messages.create(ask("greet", { stream: true })), (event) => event.type);
const stream = client.messages.stream(ask("greet"));
let text = "";
stream.on("text", (piece) => { text += piece; });
seen.final = (await stream.finalMessage()).content[0].text;
seen.text = text;
seen.stream_tool = (await client.messages.stream(ask("weather")).finalMessage()).content[0].input;
seen.count = (await client.messages.countTokens({ model, messages: [{ role: "user", content: "one two three" }] })).input_tokens;
seen.retried = (await client.messages.create(ask("retry"))).content[0].text;

const batch = await client.messages.batches.create({ requests: [{ custom_id: "a", params: ask("greet") }] });
const first = await client.messages.batches.retrieve(batch.id);
const last = await client.messages.batches.retrieve(batch.id);
const results = await collect(await client.messages.batches.results(batch.id), (entry) => [entry.custom_id, entry.result.type]);
const deleted = await client.messages.batches.delete(batch.id);
seen.batches = [first.processing_status, last.processing_status, results, deleted.type];

const uploaded = await client.beta.files.upload({ file: await toFile(Buffer.from("some text"), "note.txt", { type: "text/plain" }) });
const loaded = await client.beta.files.download(uploaded.id);
seen.files = [uploaded.filename, await loaded.text(), (await collect(client.beta.files.list(), (file) => file.id)).includes(uploaded.id), (await client.beta.files.delete(uploaded.id)).id === uploaded.id];

seen.models = [(await collect(client.models.list({ limit: 4 }), (item) => item.id)).length > 10, (await client.models.retrieve(model)).id];

seen.errors = {};
for (const code of ["400", "401", "403", "404", "409", "422", "429", "500", "529"]) {
  try { await client.messages.create(ask(`fail ${code}`)); } catch (error) { seen.errors[code] = [error.constructor.name, error.status, error.requestID !== null]; }
}
try { for await (const _ of await client.messages.create(ask("overload", { stream: true }))) { /* until it breaks */ } } catch (error) { seen.errors.overload = error.constructor.name; }
console.log(JSON.stringify(seen));
