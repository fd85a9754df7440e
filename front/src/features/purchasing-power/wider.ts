import { useI18n } from 'vue-i18n'
import { useFormats } from '@/format/format'
import type { Distribution } from './use-purchasing-power'

/** In words, the wider figure that is offered in place of a hidden one, if any. */
export function useWiderText(): (distribution: Distribution) => string | undefined {
  const { t } = useI18n()
  const formats = useFormats()
  return distribution => {
    if (distribution.status === 'published' || distribution.fallback === undefined) return undefined
    const { scope, p50 } = distribution.fallback
    return t('power.widerMedian', {
      place: scope?.name ?? t('power.allCustomers'),
      median: formats.value.roundMoney(p50)
    })
  }
}
