import { VueQueryPlugin } from '@tanstack/vue-query'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { session } from '@/api/session'
import InviteForm from './InviteForm.vue'

const post = vi.hoisted(() => vi.fn())
const found = vi.hoisted(() => vi.fn())
vi.mock('@/api/client', () => ({
  content: ({ data }: { data: unknown }) => data,
  auth: { GET: () => Promise.resolve({ data: { items: [] } }), POST: post },
  merchants: { GET: found }
}))

const casa = { merchantId: 'casa-clara', displayName: 'Casa Clara', areaName: 'Centro' }
const opened = () => mount(InviteForm, { global: { plugins: [VueQueryPlugin] }, attachTo: document.body })

async function invite(form: ReturnType<typeof opened>, email: string): Promise<void> {
  await form.get('input[type=email]').setValue(email)
  await form.get('form').trigger('submit')
  await flushPromises()
}

beforeEach(() => {
  post.mockReset().mockResolvedValue({ data: { token: 'secret' } })
  found.mockReset().mockResolvedValue({ data: { items: [casa], total: 1 } })
})

enableAutoUnmount(afterEach)
afterEach(() => {
  session.profile = undefined
})

describe('inviting', () => {
  it('shows the link until the next invitation is begun', async () => {
    const form = opened()
    await invite(form, 'ana@example.com')
    expect(form.get('code').text()).toContain('#token=secret')
    await form.get('input[type=email]').setValue('b')
    expect(form.find('code').exists()).toBe(false)
  })

  it('names the field that is wrong beside it and leads there', async () => {
    post.mockRejectedValue(new ApiProblem(400, 'invalid-input', [{ field: 'email', message: 'must be well-formed' }]))
    const form = opened()
    await invite(form, 'ana@example')
    const field = form.get('input[type=email]')
    expect(field.attributes('aria-invalid')).toBe('true')
    expect(form.get(`#${field.attributes('aria-describedby') ?? ''}`).text()).toBe('Enter an e-mail address.')
    expect(document.activeElement).toBe(field.element)
  })

  it.each([
    [new ApiProblem(429, 'too-many-requests'), 'Too many requests. Try again later.'],
    [new TypeError('broken'), 'Something went wrong on our side.']
  ])('shows what is said against it: %s', async (cause, text) => {
    post.mockRejectedValue(cause)
    const form = opened()
    await invite(form, 'ana@example.com')
    expect(form.get('[role=alert]').text()).toBe(text)
  })
})

describe('an operator who invites', () => {
  beforeEach(() => {
    session.profile = { userId: 'o', email: 'o@bank.example', displayName: 'O', role: 'operator' }
  })

  it('looks for the merchant by a part of its name and chooses it by keyboard', async () => {
    const form = opened()
    const field = form.get<HTMLInputElement>('[role=combobox]')
    field.element.focus()
    await field.setValue('cas')
    await vi.waitFor(() => expect(document.querySelector('[role=option]')?.textContent).toContain('Casa Clara'))
    await vi.waitFor(() =>
      expect(found).toHaveBeenLastCalledWith('/api/merchants/v1/merchants', {
        params: { query: { search: 'cas', sort: 'name', limit: 20 } }
      })
    )
    await flushPromises()
    await field.trigger('keydown', { key: 'ArrowDown' })
    await field.trigger('keydown', { key: 'Enter' })
    await vi.waitFor(() => expect(field.element.value).toBe('Casa Clara'))
    await invite(form, 'ana@example.com')
    expect(post.mock.calls[0]?.[1]).toEqual({
      body: { email: 'ana@example.com', role: 'viewer', merchantId: 'casa-clara' }
    })
  })

  it('is told where none is chosen, before anything is sent', async () => {
    const form = opened()
    await invite(form, 'ana@example.com')
    expect(form.text()).toContain('Choose a merchant from the list.')
    expect(form.get('[role=combobox]').attributes('aria-invalid')).toBe('true')
    expect(post).not.toHaveBeenCalled()
  })
})
