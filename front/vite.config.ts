import { fileURLToPath } from 'node:url'
import vueI18n from '@intlify/unplugin-vue-i18n/vite'
import tailwind from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// A page in three or four files instead of thirty: what every page needs in two, the page's own, and the chart's. What only some pages
// need and is large (charts, the calendar, the reader of YAML) stays apart.
const LATER =
  'echarts|zrender|tslib|yaml|@internationalized|reka-ui/dist/(RangeCalendar|Calendar|date|Combobox|Listbox)'
const codeSplitting = {
  groups: [
    { name: 'library', test: new RegExp(`/node_modules/(?!${LATER})`), priority: 2 },
    {
      name: 'kit',
      test: /\/src\/(router|features\/(shell|outlets\/use-outlets|overview\/period)|ui\/(?!UiRangeCalendar)|format|api|theme|chart\/(?!EChart)|i18n\/(index|locales\/en))/,
      priority: 1
    }
  ]
}

export default defineConfig({
  plugins: [
    vue(),
    tailwind(),
    vueI18n({
      include: here('./src/i18n/locales/**'),
      runtimeOnly: true,
      compositionOnly: true,
      fullInstall: false,
      strictMessage: true,
      dropMessageCompiler: true
    })
  ],
  resolve: { alias: { '@': here('./src') } },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 600, // the charts' chunk
    rolldownOptions: { output: { codeSplitting } }
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], setupFiles: ['src/test-setup.ts'] }
})
