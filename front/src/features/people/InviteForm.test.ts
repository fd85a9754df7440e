import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import InviteForm from './InviteForm.vue'

const post = vi.hoisted(() => vi.fn())
vi.mock('@/api/client', () => ({
  content: ({ data }: { data: unknown }) => data,
  auth: { GET: () => Promise.resolve({ data: { items: [] } }), POST: post }
}))

const opened = () => mount(InviteForm, { global: { plugins: [VueQueryPlugin] } })

async function invite(form: ReturnType<typeof opened>, email: string): Promise<void> {
  await form.get('input[type=email]').setValue(email)
  await form.get('form').trigger('submit')
  await flushPromises()
}

beforeEach(() => {
  post.mockReset().mockResolvedValue({ data: { token: 'secret' } })
})

describe('inviting', () => {
  it('shows the link until the next invitation is begun', async () => {
    const form = opened()
    await invite(form, 'ana@example.com')
    expect(form.get('code').text()).toContain('#token=secret')
    await form.get('input[type=email]').setValue('b')
    expect(form.find('code').exists()).toBe(false)
  })

  it.each([
    [new ApiProblem(400, 'invalid-input'), 'Please check what you have entered.'],
    [new ApiProblem(429, 'too-many-requests'), 'Too many requests. Try again later.'],
    [new TypeError('broken'), 'Something went wrong on our side.']
  ])('shows what is said against it: %s', async (cause, text) => {
    post.mockRejectedValue(cause)
    const form = opened()
    await invite(form, 'ana@example.com')
    expect(form.get('[role=alert]').text()).toBe(text)
  })
})
