// Drives the stock Chromium and Firefox for the tests in Python, and serves pages to them.
//
// Each line on standard input is a call in JSON, {"id", "command", ...}; each on standard output is its answer,
// {"id", "value"} or {"id", "problem"}. Everything that a browser asks of the network comes to the one server in here: it
// is the browsers' proxy as well, serves one folder under its own address, refuses all else, and keeps a list of both.
// A “way” leads from an address to a port, until it is cut.

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, request as ask } from "node:http";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { join, normalize } from "node:path";
import { createInterface } from "node:readline";

const [modules, folder] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const puppeteer = require("puppeteer-core");
const AXE = require("axe-core").source;

const DOWNLOADS = join(folder, "downloads");
const PROGRAMS = { chromium: "/usr/bin/chromium", firefox: "/usr/bin/firefox-esr" };
const TYPES = { html: "text/html; charset=utf-8", png: "image/png", js: "text/javascript", json: "application/json",
  css: "text/css" };

const asked = [];
const ways = new Map();
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url.startsWith("/") ? `http://${request.headers.host}` : ""}${request.url}`);
  const url = new URL(request.url, "http://own");
  const isOwn = request.url.startsWith("/") || Number(url.port) === server.address().port;
  if (ways.has(url.host)) return forward(request, response, ways.get(url.host));
  const file = join(folder, normalize(decodeURIComponent(url.pathname)));
  if (!isOwn || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(isOwn ? 404 : 403).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[file.split(".").pop()] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
});
server.on("connect", (request, socket) => {
  asked.push(`CONNECT ${request.url}`);
  if (ways.has(request.url)) return tunnel(socket, ways.get(request.url));
  socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
});

function forward(request, response, way) {
  if (way.isCut) return response.destroy();
  const { pathname, search } = new URL(request.url);
  const options = { host: way.host, port: way.port, path: pathname + search, method: request.method, headers: request.headers };
  const onward = ask(options, (answered) => {
    response.writeHead(answered.statusCode, answered.headers);
    answered.pipe(response);
  });
  onward.on("error", () => response.destroy());
  request.pipe(onward);
}

function tunnel(socket, way) {
  if (way.isCut) return socket.destroy();
  const far = connect(way.port, way.host, () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    far.pipe(socket).pipe(far);
  });
  for (const end of [socket, far]) {
    way.ends.add(end);
    end.on("error", () => {});
    end.on("close", () => {
      way.ends.delete(end);
      socket.destroy();
      far.destroy();
    });
  }
}

// Firefox says by its preferences, for all its pages, what Chromium is told for each page.
const FIREFOX_PREFERENCES = (look) => ({
  "javascript.enabled": look.scripts,
  "ui.systemUsesDarkTheme": look.dark ? 1 : 0,
  "ui.prefersReducedMotion": look.still ? 1 : 0,
  "ui.useAccessibilityTheme": look.contrast ? 1 : 0,
  "browser.display.document_color_use": look.contrast ? 2 : 0,
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": server.address().port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": server.address().port,
  "network.proxy.allow_hijacking_localhost": true,
  "network.trr.mode": 5,
  "accessibility.tabfocus": 7,
  "browser.download.folderList": 2,
  "browser.download.dir": DOWNLOADS,
  "browser.download.always_ask_before_handling_new_types": false,
});

const browsers = new Map();
const pages = new Map();
let lastPage = 0;

async function browserFor(look) {
  const { program, ...rest } = look;
  const key = program === "firefox" ? JSON.stringify(look) : program;
  if (!browsers.has(key)) {
    const isFirefox = program === "firefox";
    browsers.set(
      key,
      await puppeteer.launch({
        browser: isFirefox ? "firefox" : "chrome",
        executablePath: PROGRAMS[program],
        headless: true,
        args: isFirefox ? [] : [
          "--no-sandbox",
          `--proxy-server=http://127.0.0.1:${server.address().port}`,
          "--disable-background-networking",
          "--disable-component-update",
        ],
        downloadBehavior: isFirefox ? undefined : { policy: "allow", downloadPath: DOWNLOADS },
        extraPrefsFirefox: isFirefox ? FIREFOX_PREFERENCES(rest) : undefined,
      }),
    );
  }
  return browsers.get(key);
}

async function open({ url, look, width, height, frame }) {
  const page = await (await browserFor(look)).newPage();
  const kept = { page, look, problems: [], requests: [], dialogs: [] };
  page.on("request", (request) => kept.requests.push(request.url()));
  page.on("pageerror", (error) => kept.problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") kept.problems.push(message.text());
  });
  page.on("dialog", (dialog) => {
    kept.dialogs.push(dialog.message());
    dialog.dismiss().catch(() => {});
  });
  await page.setViewport({ width, height });
  if (look.program === "chromium") {
    await page.setJavaScriptEnabled(look.scripts);
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: look.dark ? "dark" : "light" },
      { name: "prefers-reduced-motion", value: look.still ? "reduce" : "no-preference" },
    ]);
    const session = await page.createCDPSession();
    const features = [
      { name: "prefers-color-scheme", value: look.dark ? "dark" : "light" },
      { name: "prefers-reduced-motion", value: look.still ? "reduce" : "no-preference" },
      { name: "forced-colors", value: look.contrast ? "active" : "none" },
      { name: "prefers-contrast", value: look.contrast ? "more" : "no-preference" },
    ];
    await session.send("Emulation.setEmulatedMedia", { features });
  }
  await page.goto(url, { waitUntil: "load" });
  pages.set(++lastPage, kept);
  return lastPage;
}

// A click on the middle of what is there, as a finger does it; Puppeteer's own waits for scripts of the page.
async function click({ page, selector, at }) {
  const place = await page.evaluate(
    (wanted, index) => {
      const element = document.querySelectorAll(wanted)[index];
      if (!element) return null;
      element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      const box = [...element.getClientRects()].find((each) => each.width && each.height);
      return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;
    },
    selector,
    at,
  );
  if (!place) throw new Error(`nothing to click: ${selector}`);
  await page.mouse.click(...place);
}

async function press({ page, keys }) {
  const names = keys.split("+");
  const key = names.pop() || "+";
  for (const name of names) await page.keyboard.down(name);
  await page.keyboard.press(key === "Space" ? " " : key);
  for (const name of names.reverse()) await page.keyboard.up(name);
}

const IN_PAGE = {
  evaluate: ({ page, script, args }) => page.evaluate(`(${script})(...${JSON.stringify(args)})`),
  wait: ({ page, script, seconds }) => page.waitForFunction(`(${script})()`, { timeout: seconds * 1000, polling: 20 }).then(() => true),
  click,
  press,
  type: ({ page, text }) => page.keyboard.type(text),
  resize: ({ page, width, height }) => page.setViewport({ width, height }),
  screenshot: ({ page, path, full }) => page.screenshot({ path, fullPage: full }).then(() => path),
  pdf: ({ page, path }) => page.pdf({ path, format: "A4", printBackground: false, preferCSSPageSize: true }).then(() => path),
  reload: ({ page }) => page.reload({ waitUntil: "load" }).then(() => true),
  axe: async ({ page, options }) => {
    await page.evaluate(AXE);
    return page.evaluate((chosen) => globalThis.axe.run(document, chosen).then((found) => found.violations), options);
  },
  tree: async ({ page }) => {
    const session = await page.createCDPSession();
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    return nodes.filter((node) => !node.ignored).map((node) => ({
      role: node.role?.value ?? "",
      name: node.name?.value ?? "",
      ...Object.fromEntries((node.properties ?? []).map((property) => [property.name, property.value.value])),
    }));
  },
  close: async ({ page, number }) => {
    pages.delete(number);
    await page.close();
  },
};

const COMMANDS = {
  open,
  port: () => server.address().port,
  asked: () => asked.splice(0),
  lead: ({ address, host, port }) => {
    ways.set(address, { host, port, isCut: false, ends: new Set() });
  },
  cut: ({ address, isCut }) => {
    const way = ways.get(address);
    way.isCut = isCut;
    if (isCut) way.ends.forEach((end) => end.destroy());
  },
  version: async ({ look }) => (await browserFor(look)).version(),
  seen: ({ number }) => {
    const { problems, requests, dialogs } = pages.get(number);
    return { problems, requests, dialogs };
  },
};

async function answer(call) {
  const inPage = IN_PAGE[call.command];
  if (inPage) return inPage({ ...call, page: pages.get(call.number).page });
  return COMMANDS[call.command](call);
}

async function end() {
  await Promise.allSettled([...browsers.values()].map((browser) => browser.close()));
  process.exit(0);
}

server.listen(0, "0.0.0.0", () => {
  const lines = createInterface({ input: process.stdin });
  lines.on("line", async (line) => {
    const call = JSON.parse(line);
    let found;
    try {
      found = { id: call.id, value: (await answer(call)) ?? null };
    } catch (problem) {
      found = { id: call.id, problem: String(problem) };
    }
    process.stdout.write(`${JSON.stringify(found)}\n`);
  });
  lines.on("close", end);
});
