// A small use of the types that are made of the description. It is compiled and never run: what has to be refused
// stands below "@ts-expect-error", and a line there that is not refused is an error itself.
import createClient from "openapi-fetch";
import type { components, operations, paths } from "./kgb.js";

type Schemas = components["schemas"];

const client = createClient<paths>({
  baseUrl: "https://kgb.example.org/v1",
  headers: { Authorization: "Bearer token" },
});

/** Every family, page by page. */
export async function everyFamily(): Promise<Schemas["Family"][]> {
  const found: Schemas["Family"][] = [];
  let cursor: string | undefined;
  do {
    const { data, error, response } = await client.GET("/families", { params: { query: { limit: 100, cursor } } });
    if (error) throw new Error(`${error.status} ${error.title}: ${error.detail}`);
    found.push(...data.items);
    cursor = /[?&]cursor=([^&>]+).*rel="?next/.exec(response.headers.get("Link") ?? "")?.[1];
  } while (cursor);
  return found;
}

/** Records a person, and tells each error with its fix. */
export async function record(person: Schemas["Person"]): Promise<string> {
  const { data, error } = await client.POST("/persons", { body: person });
  return data ? data.id : (error.errors ?? []).map((each) => `${each.message.nl} ${each.fix.nl}`).join("\n");
}

/** Records the next version of a measure, unless someone else was first. */
export async function replace(measure: Schemas["Measure"], etag: string): Promise<boolean> {
  const { response } = await client.PUT("/measures/{id}", {
    params: { path: { id: measure.id }, header: { "If-Match": etag } },
    body: { ...measure, version: measure.version + 1 },
  });
  return response.status !== 412;
}

/** Takes over the work that a handover offers. */
export async function accept(id: string, answer: Schemas["Acceptance"]): Promise<Schemas["Handover"] | undefined> {
  return (await client.POST("/handovers/{id}/_accept", { params: { path: { id } }, body: answer })).data;
}

/** Everything of one family, and what the rules say of it. */
export async function look(id: string): Promise<[Schemas["Dossier"] | undefined, Schemas["Findings"] | undefined]> {
  const params = { path: { id } };
  const dossier = await client.GET("/families/{id}/dossier", { params });
  return [dossier.data, (await client.GET("/families/{id}/findings", { params })).data];
}

export const level: Schemas["SafetyLevel"] = "VOLDOENDE_VEILIG";
export type Answered = operations["refuseHandover"]["responses"][200]["content"]["application/json"];

// @ts-expect-error: this is a code of no list
export const wrong: Schemas["SafetyLevel"] = "GROEN";
// @ts-expect-error: a replacement names the version that it replaces
void client.PUT("/measures/{id}", { params: { path: { id: "" } }, body: {} as Schemas["Measure"] });
// @ts-expect-error: there is no such path
void client.GET("/families/{id}/secrets", { params: { path: { id: "" } } });
// @ts-expect-error: an object is closed
export const more: Schemas["Acceptance"] = { acceptedAt: "2026-03-31T09:30:00Z", mood: "good" };
