import { chromium } from 'playwright-core';
import { settings } from './settings.mjs';

let browser;

/** The tests look at pixels; the page never does. */
const OF_THE_TESTS = /willReadFrequently/;

/** What browsers complained about in any journey: a violated policy, an error, a missing file. */
export const complaints = [];

export async function start() {
  browser = await chromium.launch({ executablePath: settings.chromium, args: ['--no-sandbox'] });
}

export async function stop() {
  await browser?.close();
}

/** A fresh browser profile that looks at a view; logged in when the gateway wants that. */
export async function visit(hash = '#/stream', options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  watch(page);
  if (settings.key && !options.loggedOut) {
    await bringKey(context);
  }
  await options.before?.(page);
  await page.goto(settings.baseUrl + hash);
  return page;
}

/** What the log-in dialog does, for journeys that are about something else. */
async function bringKey(context) {
  const response = await context.request.post(`${settings.baseUrl}session`, {
    data: { key: settings.key },
    headers: { 'X-Requested-With': 'ficklestream' },
  });
  if (!response.ok()) {
    throw new Error(`The gateway does not take KEY: ${response.status()} ${await response.text()}`);
  }
}

export async function leave(page) {
  await page.context().close();
}

export async function logIn(page, key) {
  await page.getByRole('dialog', { name: 'Log in' }).getByLabel('Key').fill(key);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('dialog', { name: 'Log in' }).waitFor({ state: 'detached' });
}

/** Asks the gateway itself, past the page, with the page's own session. */
export async function ask(page, path) {
  const response = await page.request.get(settings.baseUrl + path);
  if (!response.ok()) {
    throw new Error(`GET ${path} was answered with ${response.status()}: ${await response.text()}`);
  }
  return response.json();
}

function watch(page) {
  page.on('pageerror', (error) => complaints.push(`error on the page: ${error.message}`));
  page.on('console', (message) => {
    const expected = page.expectedFailures?.test(message.text()) || OF_THE_TESTS.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !expected) {
      complaints.push(`${message.type()} on the console: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(settings.baseUrl)) {
      complaints.push(`a call to another host: ${request.url()}`);
    }
  });
}
