// Looks at a report as a reader does, in a real browser, and prints what it saw as JSON.
// node look.mjs PAGE FOLDER: screenshots and prints go to FOLDER. MODULES, CHROMIUM: where those are.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , page, folder] = process.argv;
const need = createRequire(`${process.env.MODULES}/`);
const { chromium } = need("playwright-core");
const AXE = readFileSync(need.resolve("axe-core/axe.min.js"), "utf8");
const address = pathToFileURL(page).href;
const seen = { errors: [], requests: [] };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update"],
});

// Milliseconds that a page is waited for: a machine that does ten things beside has them, too.
const PATIENCE = 300_000;

const opened = async (options, name) => {
  // The page's own policy would keep the judge out: it is switched off for it alone.
  const context = await browser.newContext({ bypassCSP: name !== undefined, offline: true, ...options });
  context.setDefaultTimeout(PATIENCE);
  const tab = await context.newPage();
  tab.on("pageerror", (error) => seen.errors.push(String(error)));
  tab.on("console", (line) => line.type() === "error" && seen.errors.push(line.text()));
  tab.on("dialog", (dialog) => { seen.errors.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  tab.on("request", (request) => request.url() !== address && seen.requests.push(request.url()));
  await tab.goto(address, { waitUntil: "load" });
  return tab;
};
const judge = async (tab) => {
  await tab.evaluate(AXE);
  const found = await tab.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return found.violations.map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")}`);
};

// A wide window.
let tab = await opened({ viewport: { width: 1280, height: 800 } });
seen.paint = await tab.evaluate(() => new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries()[0].startTime)).observe({ type: "paint", buffered: true });
}));
if (process.env.QUICK) {
  // Of a large page: when it shows, that a click is answered, and what the judge says.
  const began = Date.now();
  await tab.locator(".choose").first().click();
  seen.answer = Date.now() - began;
  await tab.screenshot({ path: `${folder}/wide.png`, fullPage: false });
  await tab.context().close();
  tab = await opened({ viewport: { width: 1280, height: 800 } }, "judged");
  const judged = Date.now();
  seen.axe = await judge(tab);
  seen.judged = Date.now() - judged;
  await browser.close();
  process.stdout.write(JSON.stringify(seen));
  process.exit(0);
}
await tab.screenshot({ path: `${folder}/wide.png` });
const heads = await tab.$$eval("#territories table >> nth=0", (tables) =>
  [...tables[0].tHead.rows[0].cells].map((cell) => cell.dataset.field));
const rows = (n) => tab.$$eval("#territories table >> nth=0", (tables, at) =>
  [...tables[0].tBodies[0].rows].map((row) => ({ name: row.cells[0].textContent, value: row.cells[at].dataset.v })), n);
seen.heads = heads;
const deviation = heads.indexOf("deviation") >= 0 ? heads.indexOf("deviation") : 1;
const sorter = tab.locator("#territories table >> nth=0").locator(".sort").nth(deviation);
seen.before = await rows(deviation);
await sorter.click();
seen.down = await rows(deviation);
seen.aria = await tab.locator("#territories table >> nth=0").locator("th").nth(deviation).getAttribute("aria-sort");
await sorter.focus();
await tab.keyboard.press("Enter");
seen.up = await rows(deviation);
const byName = tab.locator("#territories table >> nth=0").locator(".sort").first();
await byName.click();
seen.names = (await rows(0)).map((row) => row.name);

// A click on the map: its row, its figures.
await tab.locator(".map").scrollIntoViewIfNeeded();
const at = await tab.evaluate(() => {
  for (const path of document.querySelectorAll(".layer.now path[data-t]")) {
    const box = path.getBoundingClientRect();
    for (let i = 1; i < 20; i += 1) for (let j = 1; j < 20; j += 1) {
      const x = box.left + (box.width * i) / 20;
      const y = box.top + (box.height * j) / 20;
      if (document.elementFromPoint(x, y) === path) return { x, y, t: path.dataset.t };
    }
  }
  return null;
});
const chosen = () => tab.evaluate(() => ({
  rows: [...document.querySelectorAll("tr.chosen")].map((each) => each.id),
  paths: [...document.querySelectorAll(".layer.now path.chosen")].map((each) => each.dataset.t),
  panel: document.querySelector("#chosen").textContent,
  pressed: [...document.querySelectorAll('.choose[aria-pressed="true"]')].map((each) => each.textContent),
  inView: [...document.querySelectorAll("tr.chosen")].map((row) => {
    const box = row.closest(".scroll").getBoundingClientRect();
    const own = row.getBoundingClientRect();
    return own.top >= box.top - 1 && own.bottom <= box.bottom + 1;
  })[0],
}));
seen.at = at;
if (at) {
  await tab.mouse.move(at.x, at.y);
  seen.tip = await tab.locator("#tip").textContent();
  seen.tipShows = await tab.locator("#tip").isVisible();
  await tab.mouse.click(at.x, at.y);
  seen.clicked = await chosen();
  await tab.mouse.click(at.x, at.y);
  seen.again = await chosen();
}
// The same by the keyboard alone.
await tab.locator(".choose").first().focus();
await tab.keyboard.press("Space");
seen.byKey = await chosen();
await tab.locator(".map").focus();
const box = () => tab.locator("#plan").getAttribute("viewBox");
seen.whole = await box();
await tab.keyboard.press("+");
await tab.keyboard.press("ArrowRight");
seen.near = await box();
await tab.keyboard.press("Home");
seen.back = await box();
await tab.locator("[data-zoom=in]").click();
seen.zoomed = await box();
await tab.locator("[data-zoom=all]").click();

// The views of the map.
const shows = () => tab.evaluate(() => Object.fromEntries(["now", "before", "changes"].map((name) => {
  const layer = document.querySelector(`.layer.${name}`);
  return [name, layer !== null && getComputedStyle(layer).display !== "none"];
})));
seen.views = { now: await shows() };
for (const view of ["before", "changes", "now"]) {
  const input = tab.locator(`input[name=view][value=${view}]`);
  if (await input.count() === 0) continue;
  await input.check({ force: true });
  seen.views[view] = await shows();
  await tab.locator(".map").screenshot({ path: `${folder}/map-${view}.png` });
}
const fill = () => tab.evaluate(() => getComputedStyle(document.querySelector(".layer.now path")).fill);
seen.colour = await fill();
await tab.locator("input[name=colours][value=deviation]").check({ force: true });
seen.shade = await fill();
await tab.locator(".map").screenshot({ path: `${folder}/map-deviation.png` });
// Coloured by deviation, in each view: whether the colours are those of deviations, and what the legend says.
const shaded = () => tab.evaluate(() => {
  const shown = [...document.querySelectorAll(".layer.now path, .layer.before path")]
    .filter((path) => getComputedStyle(path.parentNode).display !== "none");
  const probe = document.querySelector("#tip");
  const asShade = (path) => {
    probe.style.color = path.style.getPropertyValue("--shade");
    return getComputedStyle(probe).color === getComputedStyle(path).fill;
  };
  const legend = getComputedStyle(document.querySelector(".for-deviation")).display !== "none";
  const found = { shaded: shown.every(asShade), legend };
  probe.style.color = "";
  return found;
});
seen.deviations = { now: await shaded() };
for (const view of ["before", "changes", "now"]) {
  const input = tab.locator(`input[name=view][value=${view}]`);
  if (await input.count() === 0) continue;
  await input.check({ force: true });
  seen.deviations[view] = await shaded();
}
if (await tab.locator("#sheet-of").count()) {
  const options = await tab.$$eval("#sheet-of option", (all) => all.map((each) => each.value));
  await tab.locator("#sheet-of").selectOption(options[options.length - 1]);
  seen.sheets = await tab.$$eval(".sheet", (all) => all.filter((each) => getComputedStyle(each).display !== "none").length);
}
await tab.screenshot({ path: `${folder}/whole.png`, fullPage: true });
await tab.context().close();

// Prints.
tab = await opened({ viewport: { width: 1280, height: 800 } });
for (const format of ["A4", "Letter"]) {
  await tab.pdf({ path: `${folder}/${format}.pdf`, format, preferCSSPageSize: false, printBackground: true });
}
await tab.emulateMedia({ media: "print" });
seen.printed = await tab.evaluate(() => ({
  sheets: [...document.querySelectorAll(".sheet")].filter((each) => getComputedStyle(each).display !== "none").length,
  tools: [...document.querySelectorAll(".screen")].filter((each) => getComputedStyle(each).display !== "none").length,
  wide: Math.max(...[...document.querySelectorAll("#summary, #map, #problems")].map((each) => each.scrollWidth - each.clientWidth)),
}));
await tab.context().close();

// What the judge of accessibility says: wide, with all figures and a view chosen; on a phone; bare.
tab = await opened({ viewport: { width: 1280, height: 800 } }, "judged");
seen.axe = await judge(tab);
for (const more of await tab.$$(".more")) await more.click();
await tab.locator(".choose").first().click();
seen.axe.push(...(await judge(tab)));
await tab.context().close();
tab = await opened({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }, "judged");
seen.axe.push(...(await judge(tab)));
seen.phone = await tab.evaluate(() => ({
  wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  small: [...document.querySelectorAll("button:not(.sort):not(.choose), select, input[type=search]")]
    .filter((each) => each.offsetParent !== null && each.getBoundingClientRect().height < 32).length,
}));
await tab.screenshot({ path: `${folder}/phone.png` });
await tab.screenshot({ path: `${folder}/phone-whole.png`, fullPage: true });
await tab.locator(".layer.now path[data-t]").first().tap({ force: true }).catch(() => {});
await tab.context().close();
tab = await opened({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
await tab.screenshot({ path: `${folder}/bare.png`, fullPage: true });
seen.bare = {
  sheets: await tab.locator(".sheet").count(),
  tools: await tab.locator(".screen:visible").count(),
};
await browser.close();
process.stdout.write(JSON.stringify(seen));
