package io.vitrina.forecasting.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private final List<Integer> results = new ArrayList<>();

    @Test
    void results_come_in_the_order_of_the_things_whichever_is_done_first() {
        CountDownLatch second = new CountDownLatch(1);

        new InOrder(2, () -> false)
                .run(List.of(1, 2, 3).iterator(), thing -> doneAfterSecond(thing, second), results::add);

        assertThat(results).containsExactly(10, 20, 30);
    }

    @Test
    void only_a_few_things_are_taken_ahead() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> things =
                IntStream.range(0, 500).map(thing -> taken.incrementAndGet()).iterator();
        List<Integer> ahead = new ArrayList<>();

        new InOrder(2, () -> false).run(things, thing -> thing, thing -> ahead.add(taken.get() - thing));

        assertThat(ahead).hasSize(500).allMatch(gap -> gap < 2 * 2 + 1);
    }

    @Test
    void what_fails_fails_the_run_with_its_own_exception() {
        InOrder inOrder = new InOrder(2, () -> false);

        assertThatThrownBy(() -> inOrder.run(List.of(2, 1, 0, 5).iterator(), thing -> 10 / thing, results::add))
                .isInstanceOf(ArithmeticException.class);
        assertThat(results).containsExactly(5, 10);
    }

    @Test
    void cancelled_it_throws_and_hands_nothing_more_on() {
        InOrder inOrder = new InOrder(2, () -> results.size() == 3);
        Iterator<Integer> endless = IntStream.iterate(0, thing -> thing + 1).iterator();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> inOrder.run(endless, thing -> thing, results::add));
        assertThat(results).containsExactly(0, 1, 2);
    }

    @Test
    void interrupted_it_is_cancelled_and_stays_interrupted() {
        InOrder inOrder = new InOrder(1, () -> false);
        Thread.currentThread().interrupt();

        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> inOrder.run(List.of(1).iterator(), thing -> thing, results::add));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(results).isEmpty();
    }

    @Test
    void nothing_to_do_is_done() {
        new InOrder(3, () -> false).run(List.<Integer>of().iterator(), thing -> thing, results::add);

        assertThat(results).isEmpty();
    }

    private static int doneAfterSecond(int thing, CountDownLatch second) {
        if (thing == 2) {
            second.countDown();
        } else {
            try {
                second.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return 10 * thing;
    }
}
