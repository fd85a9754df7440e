import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { failedAddress, recoverFromUpdates } from './load-failure'

const page = { template: '' }
const state = { there: true }

function opened() {
  const reload = vi.fn()
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: page },
      {
        path: '/later',
        component: () => (state.there ? Promise.resolve(page) : Promise.reject(new TypeError('gone')))
      }
    ]
  })
  recoverFromUpdates(router, reload)
  return { router, reload }
}

beforeEach(() => {
  sessionStorage.clear()
  failedAddress.value = undefined
  state.there = false
})

describe('a page that can no longer be loaded', () => {
  it('is fetched anew once, then it is told', async () => {
    const before = opened()
    await expect(before.router.push('/later')).rejects.toThrow('gone')
    expect(before.reload).toHaveBeenCalledExactlyOnceWith('/later')
    expect(failedAddress.value).toBeUndefined()
    const after = opened()
    await expect(after.router.push('/later')).rejects.toThrow('gone')
    expect(after.reload).not.toHaveBeenCalled()
    expect(failedAddress.value).toBe('/later')
  })

  it('is fetched anew after a second update too', async () => {
    await expect(opened().router.push('/later')).rejects.toThrow('gone')
    state.there = true
    await opened().router.push('/later')
    state.there = false
    const { router, reload } = opened()
    await expect(router.push('/later')).rejects.toThrow('gone')
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is no reason to leave the page without a connection', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(false)
    const { router, reload } = opened()
    await expect(router.push('/later')).rejects.toThrow('gone')
    expect(reload).not.toHaveBeenCalled()
    expect(failedAddress.value).toBe('/later')
  })
})
