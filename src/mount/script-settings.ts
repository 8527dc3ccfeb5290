import { setPageSource } from '../registry/page-source.ts';
import { runningScript, scriptOf } from './own-script.ts';

/** What the tag of the script says for the whole page. */
export interface ScriptSettings {
  /** The script's own address. */
  readonly address: string;
  /** `data-klynge-hosts`: where else links lead to the library, and data may come from. */
  readonly hosts: string;
  /** `data-klynge-links`: names that addresses of links may set beyond the usual, or `none`. */
  readonly links: string;
  /** `data-klynge-except`: a selector of the places in which visitors write. */
  readonly except: string;
}

/**
 * Reads the tag once, while the script runs: what comes onto the page later is not asked. `own` is the address of a module, which
 * the browser does not tell its tag. `data-klynge-src`, data for the whole page, is kept where all copies of the library find it;
 * nothing is asked for here.
 */
export function scriptSettings(own: string): ScriptSettings {
  const script = runningScript() ?? scriptOf(own);
  const said = script?.dataset ?? {};
  if (said['klyngeSrc']) setPageSource(said['klyngeSrc']);
  return {
    address: new URL(script?.src || own, location.href).href,
    hosts: said['klyngeHosts'] ?? '',
    links: said['klyngeLinks'] ?? '',
    except: said['klyngeExcept'] ?? '',
  };
}
