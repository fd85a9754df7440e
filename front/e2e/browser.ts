import { existsSync } from 'node:fs'

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** How the browser is started: the machine's own where there is one, else the one of the npm package, which needs nothing installed. */
export async function launched() {
  const own = process.env['CHROMIUM'] ?? USUAL.find(path => existsSync(path))
  return {
    executablePath: own ?? (await packaged()),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  }
}

async function packaged(): Promise<string> {
  // it unpacks the libraries that it needs itself where it believes to be on such a machine
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}
