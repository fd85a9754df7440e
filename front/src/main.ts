import './style.css'
import { VueQueryPlugin, type VueQueryPluginOptions } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { ApiProblem } from '@/api/problem'
import { restoreSession } from '@/api/session'
import { installI18n } from '@/i18n'
import { applyTheme } from '@/theme/theme'
import App from './App.vue'
import { router } from './router'

const queries: VueQueryPluginOptions = {
  queryClientConfig: {
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, cause) => failures < 2 && !(cause instanceof ApiProblem && cause.status < 500)
      }
    }
  }
}

applyTheme()
const app = createApp(App)
await installI18n(app)
await restoreSession()
app.use(VueQueryPlugin, queries).use(router)
await router.isReady()
app.mount('#app')
