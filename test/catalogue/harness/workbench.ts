import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { tryHref } from '../../../catalogue/router.ts';
import { freshState, pack } from '../../../catalogue/workbench/link.ts';
import { settled } from './reading.ts';

/** A screen with room for form, editor and result side by side. */
export const wide = { viewport: { width: 1600, height: 1000 } } as const;

/** The route of the workbench with a text in it, as a link of its own has it. */
export async function routeTo(kind: string, text: string): Promise<string> {
  return tryHref(kind, await pack(freshState(text)));
}

/** Where a claim is written. */
export const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Claim', exact: true });

/** What comes of it. */
export const result = (page: Page): Locator => page.getByRole('region', { name: 'Result', exact: true });

/** What is wrong with it. */
export const mistakes = (page: Page): Locator => page.getByRole('region', { name: 'Mistakes' });

/** Pastes a text in the place of what is in the editor, and waits for what comes of it. */
export async function write(page: Page, text: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await editor(page).evaluate((element, pasted) => {
    const view = element.ownerDocument.defaultView;
    const clipboardData = new view.DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new view.ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  }, text);
  await settled(page);
}

/** Shows one side of the result. */
export async function look(page: Page, tab: string): Promise<Locator> {
  await page.getByRole('tab', { name: tab }).click();
  await settled(page);
  return result(page).getByRole('tabpanel');
}

/** A file that a button gives, with its name. */
export async function taken(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Everything a claim comes to, as the page gives it away. */
export const rendered = async (page: Page): Promise<string> => (await taken(page, 'Download all')).text;
