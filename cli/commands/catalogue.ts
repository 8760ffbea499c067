import { build, catalogueFolder, isBuilt } from '../catalogue/build.ts';
import { openerOf, openWith } from '../catalogue/open.ts';
import { type Place, type RunningSite, serveSite } from '../catalogue/server.ts';
import { readSite, type Site } from '../catalogue/site.ts';
import { InputError, reasonOf, systemReason } from '../failure.ts';
import { type Output, untilSignal } from '../process.ts';

/** The command line of `catalogue`. */
export interface CatalogueFlags {
  readonly port: number;
  readonly open: boolean;
  /** One that was built elsewhere; default: the project's own, which is built first where that was not done. */
  readonly folder?: string;
}

/** Serves the catalogue to this machine until a signal, and opens a browser where there is a screen. */
export async function catalogue({ port, open, folder }: CatalogueFlags, output: Output): Promise<void> {
  const site = folder === undefined ? await ownSite(output) : siteIn(folder);
  const running = await serve(site, { port, host: '127.0.0.1' });
  const { name, dim } = output.paint;
  output.write(`The catalogue is at ${name(running.url)}\n${dim('Ctrl-C stops.')}\n`);
  const opener = open ? openerOf(process.platform, process.env) : undefined;
  if (opener !== undefined) openWith(opener, running.url);
  const signal = await untilSignal();
  output.warn(`\naerodrome: ${signal}: stopping\n`);
  await running.stop();
}

async function ownSite({ warn }: Output): Promise<Site> {
  if (!isBuilt()) {
    warn('Building the catalogue, which takes some seconds.\n');
    await build();
  }
  return readSite(catalogueFolder);
}

function siteIn(folder: string): Site {
  try {
    return readSite(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no index.html in it' : code ? systemReason(error) : reasonOf(error);
    throw new InputError([`${folder}: is no catalogue: ${reason}`]);
  }
}

async function serve(site: Site, place: Place): Promise<RunningSite> {
  try {
    return await serveSite(site, place);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const reason = taken ? `port ${place.port} is taken; --port picks another one` : systemReason(error);
    throw new InputError([`aerodrome: cannot serve the catalogue: ${reason}`]);
  }
}
