import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import ChangePassword from './ChangePassword.vue'

const put = vi.hoisted(() => vi.fn())
vi.mock('@/api/client', () => ({ auth: { PUT: put } }))

function opened() {
  return mount(ChangePassword, {
    props: { open: true },
    global: { stubs: { UiDialog: { template: '<div><slot /></div>' } } }
  })
}

beforeEach(() => void put.mockReset())

describe('changing the password', () => {
  it.each([
    [new ApiProblem(429, 'too-many-requests'), 'Too many requests. Try again later.'],
    [new ApiProblem(0, 'unreachable'), 'The service cannot be reached. Check the connection.'],
    [new TypeError('broken'), 'Something went wrong on our side.']
  ])('shows every problem: %s', async (cause, text) => {
    put.mockRejectedValue(cause)
    const dialog = opened()
    await dialog.get('form').trigger('submit')
    await flushPromises()
    expect(dialog.get('[role=alert]').text()).toBe(text)
  })

  it('tells a field what is wrong with it', async () => {
    put.mockRejectedValue(new ApiProblem(400, 'invalid-input', [{ field: 'currentPassword', message: '' }]))
    const dialog = opened()
    await dialog.get('form').trigger('submit')
    await flushPromises()
    expect(dialog.text()).toContain('This is not the current password.')
    expect(dialog.find('[role=alert]').exists()).toBe(false)
  })

  it('is sent once at a time', async () => {
    put.mockReturnValue(new Promise(() => undefined))
    const dialog = opened()
    await dialog.get('form').trigger('submit')
    expect(dialog.get('button[type=submit]').attributes('disabled')).toBeDefined()
  })
})
