// Whether the server of Lumi takes a file, and what it lacks: {accepted, title} or {refused: [error ids], libraries}.
const fs = require("node:fs");
const path = require("node:path");
const [modules, file, folder] = process.argv.slice(2);
const require_ = require("node:module").createRequire(`${modules}/package.json`);
const server = require_("@lumieducation/h5p-server");

async function main() {
  const places = ["libraries", "temporary", "content"].map((name) => path.join(folder, name));
  places.forEach((place) => fs.mkdirSync(place, { recursive: true }));
  const config = new server.H5PConfig(undefined, { contentHubEnabled: false, fetchingDisabled: 1 });
  const editor = server.H5P ? server.H5P.fs(config, ...places) : server.fs(config, ...places);
  const user = { id: "1", name: "a", email: "a@b.example", type: "local" };
  try {
    const read = await editor.uploadPackage(fs.readFileSync(file), user);
    const [main] = read.metadata.preloadedDependencies;
    const library = `${main.machineName} ${main.majorVersion}.${main.minorVersion}`;
    const saved = await editor.saveOrUpdateContentReturnMetaData(undefined, read.parameters, read.metadata, library, user);
    return { accepted: true, title: saved.metadata.title, answers: read.parameters.answers.length };
  } catch (problem) {
    return { refused: problem.errorId, message: problem.message };
  }
}

main().then((told) => console.log(JSON.stringify(told)));
