// A task for each widget, done with the screen reader Orca: real keys on a real (if unseen) screen, and what Orca would speak, from its own
// log. It needs Debian's `orca`, `at-spi2-core`, `dbus-x11` (or any dbus-run-session), `xdotool`, `xvfb` and `chromium`: npm run suite -- orca
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NEEDED = ['/usr/bin/orca', '/usr/bin/xdotool', '/usr/bin/Xvfb', '/usr/bin/dbus-run-session'];
const missing = NEEDED.filter((path) => !existsSync(path));
if (missing.length) {
  console.error(
    `Missing: ${missing.join(', ')}. Debian: apt-get install orca at-spi2-core dbus-x11 xdotool xvfb chromium`,
  );
  process.exit(1);
}

// A screen that nobody sees, and a session bus of its own: nothing of the person at this machine is touched.
const screen = spawn(
  'Xvfb',
  ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
  {
    stdio: ['ignore', 'pipe', 'ignore'],
  },
);
const display = await new Promise((done) =>
  screen.stdout.once('data', (data) => done(`:${String(data).trim()}`)),
);
const home = mkdtempSync(join(tmpdir(), 'klynge-orca-'));
// Orca's own place for changes: its log can be read line by line as it speaks, and it does not read the whole page by itself.
const own = join(home, '.local/share/orca');
mkdirSync(own, { recursive: true });
writeFileSync(
  join(own, 'orca-customizations.py'),
  'import orca.debug, orca.settings\norca.debug.debugFile.reconfigure(line_buffering=True)\norca.settings.sayAllOnLoad = False\n',
);
const { status } = spawnSync(
  'dbus-run-session',
  ['--', process.execPath, join(import.meta.dirname, 'session.mjs'), home],
  {
    stdio: 'inherit',
    // Whatever hangs, hangs no longer than that.
    timeout: 240_000,
    killSignal: 'SIGKILL',
    env: {
      ...process.env,
      ...{
        DISPLAY: display,
        HOME: home,
        XDG_CONFIG_HOME: join(home, '.config'),
        XDG_DATA_HOME: join(home, '.local/share'),
        XDG_RUNTIME_DIR: home,
      },
      ...{
        LANG: 'C.UTF-8',
        ACCESSIBILITY_ENABLED: '1',
        GNOME_ACCESSIBILITY: '1',
        DBUS_SESSION_BUS_ADDRESS: '',
      },
    },
  },
);
screen.kill();
rmSync(home, { recursive: true, force: true, maxRetries: 5 });
process.exitCode = status ?? 1;
