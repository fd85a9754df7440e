import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { ApiProblem } from '@/api/problem'
import AcceptInvitationView from './AcceptInvitationView.vue'

const answers = vi.hoisted(() => ({ lookup: vi.fn(), accept: vi.fn() }))
vi.mock('@/api/client', () => ({
  content: ({ data }: { data: unknown }) => data,
  auth: {
    POST: (path: string, request: unknown) =>
      path.endsWith('lookups') ? answers.lookup(request) : answers.accept(request)
  }
}))

async function opened(token: string) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: {} }] })
  await router.push(`/invitations/accept#token=${token}`)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const page = mount(AcceptInvitationView, { global: { plugins: [router, [VueQueryPlugin, { queryClient }]] } })
  await flushPromises()
  return page
}

beforeEach(() => {
  answers.lookup.mockReset().mockResolvedValue({ data: { email: false } })
  answers.accept.mockReset()
})

describe('accepting an invitation', () => {
  it('asks for the e-mail address at once where the link takes one, and only there', async () => {
    expect((await opened('of-a-guest')).find('input[type=email]').exists()).toBe(false)
    answers.lookup.mockResolvedValue({ data: { email: true } })
    const page = await opened('of-the-first-operator')
    expect(page.find('input[type=email]').exists()).toBe(true)
    expect(answers.lookup).toHaveBeenLastCalledWith({ body: { token: 'of-the-first-operator' } })
  })

  it('says that a link is over before anything is filled in', async () => {
    answers.lookup.mockRejectedValue(new ApiProblem(404, 'not-found'))
    const page = await opened('over')
    expect(page.get('[role=alert]').text()).toContain('This invitation is no longer valid.')
    expect(page.find('form').exists()).toBe(false)
  })

  it('names every field that is wrong beside it', async () => {
    const fields = ['displayName', 'password'].map(field => ({ field, message: 'wrong' }))
    answers.accept.mockRejectedValue(new ApiProblem(400, 'invalid-input', fields))
    const page = await opened('wrong')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(page.text()).toContain('Use 12 to 200 characters.')
    expect(page.text()).toContain('Enter your name, 100 characters at most.')
    expect(page.findAll('[aria-invalid=true]')).toHaveLength(2)
    expect(page.find('[role=alert]').exists()).toBe(false)
  })

  it('says that the address has an account', async () => {
    answers.accept.mockRejectedValue(new ApiProblem(409, 'conflict'))
    const page = await opened('taken')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(page.get('[role=alert]').text()).toBe('This e-mail address already has an account.')
  })
})
