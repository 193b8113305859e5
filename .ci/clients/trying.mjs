// How a client signs in and a step is tried: shared by all that use Azure's JavaScript packages.
import { ClientSecretCredential } from "@azure/identity";

export const { ENDPOINT, TENANT, SUBSCRIPTION, CLIENT, SECRET } = process.env;
export const options = { endpoint: ENDPOINT, baseUri: ENDPOINT, credentialScopes: ["https://management.azure.com/.default"] };
export const signIn = (secret) =>
  new ClientSecretCredential(TENANT, CLIENT, secret, { authorityHost: ENDPOINT, disableInstanceDiscovery: true });
export const credential = signIn(SECRET);
export const make = (Client) => new Client(credential, SUBSCRIPTION, options);

let tried = 0;
let failed = 0;
export const attempt = async (name, expected, work) => {
  tried++;
  try {
    const got = await work();
    if (got !== expected) throw new Error(`expected ${expected}, got ${got}`);
    console.log(`ok    js: ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL  js: ${name}; ${error.code ?? ""} ${String(error.message).slice(0, 700)}`);
  }
};
export const refused = async (work) => {
  try {
    await work();
    return "taken";
  } catch (error) {
    return error.code ?? error.name;
  }
};
export const all = async (pages) => {
  const items = [];
  for await (const item of pages) items.push(item);
  return items;
};

// Says how it went, and ends the process so.
export const end = (who) => {
  console.log(`${who}: ${tried - failed} of ${tried}`);
  process.exit(failed ? 1 : 0);
};
