import './style.css'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { queries } from '@/api/queries'
import { followOtherTabs, restoreSession } from '@/api/session'
import { installI18n } from '@/i18n'
import { applyTheme } from '@/theme/theme'
import App from './App.vue'
import { router } from './router'

applyTheme()
const app = createApp(App)
await installI18n(app)
await restoreSession()
followOtherTabs()
app.use(VueQueryPlugin, { queryClient: queries }).use(router)
await router.isReady().catch(() => undefined) // the page says that it could not be loaded
app.mount('#app')
